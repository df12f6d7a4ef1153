import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { listActivityHistory } from '@/lib/domain/activities/queries/history';
import { findActivity, findActivityNotes, findActivityTexts } from '@/lib/domain/activities/queries/page';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { type Row, rows } from './database';
import { byCoordinator } from './partners';
import { asReader, at, type OwnMunicipality } from './people';

/** The first answers, of an activity that belongs to no partnership unless said otherwise. */
export const someActivity = (activity: Partial<AddActivityInput> = {}): AddActivityInput => ({
  title: 'Wereldontbijt',
  kind: 'awareness',
  setting: 'at_home',
  ...(activity.partnershipIds === undefined && activity.membershipIds === undefined ? { approaches: ['indirect'] } : {}),
  ...activity,
});

/** An activity of a municipality; answers with its id. */
export async function anActivity(municipality: OwnMunicipality, activity: Partial<AddActivityInput> = {}): Promise<string> {
  return must(await addActivity(...byCoordinator(municipality), someActivity(activity))).id;
}

/** Tables whose rows belong to one activity. */
const PARTS = {
  activity_choices: '"set", code',
  activity_costs: 'id, actual_cents',
  activity_lessons: 'id, side',
  activity_lesson_texts: 'lesson',
  activity_memberships: 'membership_id',
  activity_municipalities: 'participant_id',
  activity_notes: 'notes, agreement_at, file_at',
  activity_participants: 'side, actor_group, age_band, people',
  activity_partners: 'partner_id',
  activity_partnerships: 'partnership_id',
  activity_sessions: 'kind, day::text, what',
  activity_texts: 'description, venue',
  activity_travel_steps: 'step, done_on::text',
} as const;

const FACTS =
  'kind, title, sort_key, status, cause, first_day::text, last_day::text, precision, from_time, until_time, setting, place_id, has_no_sessions, copied_from_id, withdrawn_on::text, withdrawn_reason';

/** All that is kept of an activity, table by table: to see that nothing more and nothing less came along, or that all is as it was. */
export async function keptOfActivity(id: string) {
  const [facts] = await rows(`select ${FACTS} from activities where id = $1`, [id]);
  const parts: Record<string, Row[]> = {};
  for (const [table, columns] of Object.entries(PARTS)) {
    const found = await rows(`select ${columns} from ${table} where activity_id = $1 order by 1`, [id]);
    if (found.length > 0) parts[table] = found;
  }
  return { facts, parts };
}

/** A visit to the partner that is planned, of one approach unless said otherwise. */
export const aVisit = (municipality: OwnMunicipality, activity: Partial<AddActivityInput> = {}) =>
  anActivity(municipality, { kind: 'working_visit', title: 'Werkbezoek', setting: 'at_partner', ...activity });

/** An activity with its words and notes, as an actor reads it while looking at a municipality. */
export const readBy = (actor: Actor, municipality: OwnMunicipality, id: string) =>
  withActor(...at(actor, municipality), async (reader) => {
    const activity = await findActivity(reader, id);
    if (activity === null) return null;
    return { ...activity, texts: await findActivityTexts(reader, activity), notes: await findActivityNotes(reader, activity) };
  });

/** The same, as a reader of that municipality. */
export const activityOf = (municipality: OwnMunicipality, id: string) => readBy(asReader(municipality), municipality, id);

/** Its history, as its page tells it. */
export const activityHistory = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => listActivityHistory(reader, { id }));
