import { ofGrants, type Table } from '../../support/policies';

const version = (municipality: string) =>
  `(select v.id from regulation_versions v where v.municipality_id = ${municipality}::uuid limit 1)`;
const call = (municipality: string) => `(select c.id from calls c where c.municipality_id = ${municipality}::uuid limit 1)`;

/** Each municipality has the draft of a call with a line. */
export const TABLES: Readonly<Record<string, Table>> = {
  calls: ofGrants('title', {
    row: `(id, municipality_id, regulation_version_id, title, sort_key, kind, opens_on)
      select gen_random_uuid(), $1::uuid, ${version('$1')}, 'Oproep', 'oproep', 'permanent', '2020-01-01'`,
    isHeld: true,
  }),
  call_lines: ofGrants('name', {
    row: `(id, municipality_id, call_id, name, sort_order, approach) select gen_random_uuid(), $1::uuid, ${call('$1')}, 'Lijn', 1, 'indirect'`,
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = { keep_window: [] };
