import { ofAMunicipality, ofItsOwnPart, type Table } from '../../support/policies';

export const TABLES: Readonly<Record<string, Table>> = {
  yearly_records: ofItsOwnPart('version', { without: ['removes'] }),
  budget_lines: ofItsOwnPart('planned_cents'),
  record_shares: ofItsOwnPart('percent'),
  municipality_years: ofAMunicipality('confirmed_by', {
    row: "(municipality_id, origin_nis, year, confirmed_at, confirmed_by) select $1::uuid, '36015', 2019, now(), $2::text",
    without: ['changes', 'removes'],
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  is_own_open_record: ['tweespan_tenant'],
  keep_confirmed_staff: [],
};
