import {
  costsOfAnActivity,
  heldByAPart,
  ofAMunicipalityAlone,
  ofAnActivity,
  ofItsOwnPart,
  type Table,
  wordsOfAnActivity,
} from '../../support/policies';

const activityOf = (municipality: string) => `(select a.id from activities a where a.municipality_id = ${municipality}::uuid limit 1)`;
const ACTIVITY = activityOf('$1');

/** Each municipality has an activity; those that have or had a part in the partnership have it there. */
export const TABLES: Readonly<Record<string, Table>> = {
  activity_kinds: { isOpen: true, isUnaudited: true },
  activity_kind_approaches: { isOpen: true, isUnaudited: true },
  activities: ofAnActivity('title', {
    row: `(id, municipality_id, kind, title, sort_key, status, setting) select gen_random_uuid(), $1::uuid, 'working_visit', 'x', 'x', 'planned', 'online'`,
    without: ['removes'],
  }),
  activity_partnerships: ofItsOwnPart('activity_id', {
    row: `(municipality_id, partnership_id, activity_id) select $2::uuid, $1::uuid, ${activityOf('$2')}`,
    without: ['changes'],
  }),
  activity_memberships: ofAnActivity('activity_id', {
    row: `(municipality_id, membership_id, activity_id) select $1::uuid, m.id, ${ACTIVITY}
      from (select id from memberships where municipality_id = $1::uuid limit 1) as m cross join`,
    without: ['changes'],
  }),
  activity_choices: ofAnActivity('code', {
    row: `(municipality_id, activity_id, "set", code) select $1::uuid, ${ACTIVITY}, 'themes', 'youth'`,
    without: ['changes'],
  }),
  activity_participants: ofAnActivity('people', {
    row: `(id, municipality_id, activity_id, side, actor_group) select gen_random_uuid(), $1::uuid, ${ACTIVITY}, 'ours', 'youth'`,
  }),
  activity_partners: ofAnActivity('partner_id', {
    row: `(municipality_id, activity_id, partner_id)
      select $1::uuid, ${ACTIVITY}, (select p.id from partners p where p.municipality_id = $1::uuid limit 1)`,
    without: ['changes'],
  }),
  activity_sessions: ofAnActivity('what', {
    row: `(id, municipality_id, activity_id, kind) select gen_random_uuid(), $1::uuid, ${ACTIVITY}, 'preparation'`,
  }),
  activity_lessons: heldByAPart('side', {
    row: `(id, municipality_id, activity_id, side) select gen_random_uuid(), $1::uuid, ${ACTIVITY}, 'ours'`,
    without: ['changes'],
  }),
  activity_texts: wordsOfAnActivity('venue', {
    row: `(municipality_id, activity_id, venue) select $1::uuid, ${ACTIVITY}, 'Zaal'`,
    without: ['removes'],
  }),
  activity_lesson_texts: wordsOfAnActivity('lesson', {
    row: `(municipality_id, activity_id, lesson_id, lesson)
      select $1::uuid, ${ACTIVITY}, (select l.id from activity_lessons l where l.municipality_id = $1::uuid limit 1), 'x'`,
  }),
  activity_travel_steps: ofAMunicipalityAlone('done_on', {
    row: `(municipality_id, activity_id, step, done_on) select $1::uuid, ${ACTIVITY}, 'visa', '2026-01-05'`,
  }),
  activity_notes: ofAMunicipalityAlone('notes', {
    row: `(municipality_id, owner_id, activity_id, notes) select $1::uuid, $1::uuid, ${ACTIVITY}, 'Vertrouwelijk'`,
    without: ['removes'],
  }),
  activity_costs: costsOfAnActivity('planned_cents', {
    row: `(id, municipality_id, owner_id, activity_id, record_id, partnership_id, source, programme, kind)
      select gen_random_uuid(), $2::uuid, $2::uuid, ${activityOf('$2')}, r.id, $1::uuid, 'own', '', 'operating'
      from (select id from yearly_records where municipality_id = $2::uuid and partnership_id = $1::uuid limit 1) as r cross join`,
  }),
  activity_municipalities: ofAnActivity('participant_id', {
    row: `(municipality_id, activity_id, participant_id)
      select $1::uuid, ${ACTIVITY}, (select m.id from municipalities m where m.successor_id is not null limit 1)`,
    without: ['changes', 'removes', 'adds'],
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  is_joint_activity: [],
  join_activity: ['tweespan_tenant'],
  merge_activities: [],
  unjoin_activity: ['tweespan_tenant'],
};
