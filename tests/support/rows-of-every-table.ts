import { randomUUID } from 'node:crypto';
import { rows } from './database';
import type { OwnMunicipality } from './people';
import { tieWithFigures } from './tie-with-figures';

const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";

/** The shared facts of a tie: who has or had a part reads them, the lead writes them. `$1` is the tie. */
const SHARED = {
  partnership_approaches: "(partnership_id, approach) select $1::uuid, 'indirect'",
  partnership_themes: "(partnership_id, theme) select $1::uuid, 'water'",
  partnership_sdgs: '(partnership_id, goal) select $1::uuid, 6',
  partnership_goals: "(id, partnership_id, side, goal, sort_order) select gen_random_uuid(), $1::uuid, 'ours', 'Water', 1",
  partner_actors: "(partnership_id, actor_group, last_seen_year) select $1::uuid, 'schools', 2026",
  circumstances: "(id, partnership_id, circumstance, from_date) select gen_random_uuid(), $1::uuid, 'visa', '2026-01-01'",
} as const;

/** What a municipality keeps of its own part in a tie. `$1` is the tie, `$2` the municipality. */
const OF_A_PART = {
  participation_actors: "(municipality_id, partnership_id, actor_group, last_seen_year) select $2::uuid, $1::uuid, 'schools', 2026",
  participation_departments: "(municipality_id, partnership_id, department) select $2::uuid, $1::uuid, 'youth'",
  contacts:
    "(id, municipality_id, partnership_id, side, contact_function, name) select gen_random_uuid(), $2::uuid, $1::uuid, 'theirs', 'mayor', 'Kossi'",
  participation_notes: "(municipality_id, partnership_id, notes) select $2::uuid, $1::uuid, 'Vertrouwelijk'",
} as const;

/** What a municipality keeps without a tie. `$1` is the municipality, `$2` somebody. */
const ALONE = {
  places: "(id, municipality_id, country, name, sort_key) select gen_random_uuid(), $1::uuid, 'BJ', 'Oord', 'oord'",
  local_governments:
    "(id, municipality_id, place_id, kind, name, sort_key) select gen_random_uuid(), $1::uuid, (select id from places where municipality_id = $1::uuid limit 1), 'local_government', 'Oord', 'oord'",
  memberships: "(id, municipality_id, organisation, sort_key, approach) select gen_random_uuid(), $1::uuid, 'Net', 'net', 'networks'",
  form_drafts: "(municipality_id, person_id, form, content, at) select $1::uuid, $2::uuid, 'partnership', '{}'::jsonb, now()",
  idempotency_keys: "(municipality_id, key, actor_id, command, input_hash, at) select $1::uuid, $2::uuid, $2::uuid, 'try', 'x', now()",
  municipality_years: "(municipality_id, origin_nis, year, confirmed_at, confirmed_by) select $1::uuid, '36015', 2019, now(), $2::text",
} as const;

/** A row in every table that belongs to a municipality: of a tie, of each that has or had a part in it, and of each alone. */
export async function rowsOfEveryTable() {
  const world = await tieWithFigures();
  const { id, lead, participant, left, invited, stranger } = world;
  const [person] = await rows<{ id: string }>(
    `insert into people (id, name, email) select gen_random_uuid(), 'Jo', gen_random_uuid() || '@test.example' from ${BEGUN} returning id`,
  );
  const somebody = person?.id ?? randomUUID();
  for (const [table, row] of Object.entries(SHARED)) await rows(`insert into ${table} ${row} from ${BEGUN}`, [id]);
  const have: readonly OwnMunicipality[] = [lead, participant, left];
  for (const [table, row] of Object.entries(OF_A_PART))
    for (const each of have) await rows(`insert into ${table} ${row} from ${BEGUN}`, [id, each.id]);
  for (const [table, row] of Object.entries(ALONE)) {
    const values = (each: OwnMunicipality) => (row.includes('$2') ? [each.id, somebody] : [each.id]);
    for (const each of [...have, invited, stranger]) await rows(`insert into ${table} ${row} from ${BEGUN}`, values(each));
  }
  return world;
}
