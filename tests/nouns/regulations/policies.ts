import { ofGrants, type Table } from '../../support/policies';

const regulation = (municipality: string) => `(select r.id from regulations r where r.municipality_id = ${municipality}::uuid limit 1)`;

/** Each municipality has a regulation with a draft. */
export const TABLES: Readonly<Record<string, Table>> = {
  regulations: ofGrants('name', {
    row: "(id, municipality_id, name, sort_key) select gen_random_uuid(), $1::uuid, 'Reglement', 'reglement'",
    isHeld: true,
  }),
  regulation_versions: ofGrants('text', {
    row: `(id, municipality_id, regulation_id, no) select gen_random_uuid(), $1::uuid, ${regulation('$1')}, 1`,
    isHeld: true,
  }),
  appeal_texts: ofGrants('text', { row: "(municipality_id, from_date, text) select $1::uuid, '2020-01-01', 'Beroep'" }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = { merge_regulations: [] };
