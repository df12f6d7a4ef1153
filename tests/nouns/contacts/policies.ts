import { confidential, type Table } from '../../support/policies';

/** Of one municipality alone. */
export const TABLES: Readonly<Record<string, Table>> = {
  contacts: confidential('remark', {
    row: "(id, municipality_id, partnership_id, side, contact_function, name) select gen_random_uuid(), $2::uuid, $1::uuid, 'theirs', 'mayor', 'Kossi'",
  }),
  participation_notes: confidential('notes', {
    row: "(municipality_id, partnership_id, notes) select $2::uuid, $1::uuid, 'Vertrouwelijk'",
    without: ['removes'],
  }),
};
