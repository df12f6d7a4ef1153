import { ofItsOwnPart, type Table, writtenByTheLead } from '../../support/policies';

/** No role writes partnerships and participations by a statement: functions do, which have tests of their own. */
export const TABLES: Readonly<Record<string, Table>> = {
  partnerships: { isApart: true },
  participations: { isApart: true },
  approach_periods: writtenByTheLead('formality'),
  life_cycles: writtenByTheLead('reason'),
  partnership_places: writtenByTheLead('sort_order'),
  partnership_approaches: writtenByTheLead('approach', { row: "(partnership_id, approach) select $1::uuid, 'indirect'" }),
  partnership_themes: writtenByTheLead('theme', { row: "(partnership_id, theme) select $1::uuid, 'water'" }),
  partnership_sdgs: writtenByTheLead('goal', { row: '(partnership_id, goal) select $1::uuid, 6' }),
  partnership_goals: writtenByTheLead('goal', {
    row: "(id, partnership_id, side, goal, sort_order) select gen_random_uuid(), $1::uuid, 'ours', 'Water', 1",
  }),
  partner_actors: writtenByTheLead('last_seen_year', {
    row: "(partnership_id, actor_group, last_seen_year) select $1::uuid, 'schools', 2026",
  }),
  circumstances: writtenByTheLead('remark', {
    row: "(id, partnership_id, circumstance, from_date) select gen_random_uuid(), $1::uuid, 'visa', '2026-01-01'",
  }),
  participation_actors: ofItsOwnPart('last_seen_year', {
    row: "(municipality_id, partnership_id, actor_group, last_seen_year) select $2::uuid, $1::uuid, 'schools', 2026",
  }),
  participation_departments: ofItsOwnPart('department', {
    row: "(municipality_id, partnership_id, department) select $2::uuid, $1::uuid, 'youth'",
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  accept_invitation: ['tweespan_tenant'],
  decline_invitation: ['tweespan_tenant'],
  hand_over_lead: ['tweespan_tenant'],
  hold_partnerships: ['tweespan_tenant'],
  invite_participant: ['tweespan_tenant'],
  leave_partnership: ['tweespan_tenant'],
  move_own_start: ['tweespan_tenant'],
  my_current_partnerships: ['tweespan_tenant'],
  my_joint_partnerships: ['tweespan_tenant'],
  my_led_partnerships: ['tweespan_tenant'],
  my_partnerships: ['tweespan_tenant'],
  register_partnership: ['tweespan_tenant'],
  partnerships_at: ['tweespan_tenant'],
};
