import { ofAMunicipality, type Table } from '../../support/policies';

export const TABLES: Readonly<Record<string, Table>> = {
  memberships: ofAMunicipality('purpose', {
    row: "(id, municipality_id, organisation, sort_key, approach) select gen_random_uuid(), $1::uuid, 'Net', 'net', 'networks'",
    without: ['removes'],
  }),
};
