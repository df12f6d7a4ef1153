import { ofAMunicipalityAlone, ofItsOwnPart, ofItsOwnPartToEnd, seenWithARole, type Table } from '../../support/policies';

const partner = (side: 'ours' | 'theirs', municipality: string) =>
  `(select p.id from partners p where p.municipality_id = ${municipality}::uuid and p.side = '${side}' limit 1)`;
const inOrder = (way: 'asc' | 'desc') => `(select p.id from partners p where p.municipality_id = $1::uuid order by p.id ${way} limit 1)`;

/** Each municipality has a partner here and one there, which are linked in the partnership. */
export const TABLES: Readonly<Record<string, Table>> = {
  partners: seenWithARole('website', {
    row: `(id, municipality_id, kind, side, name, sort_key, compared_key) select gen_random_uuid(), $1::uuid, 'school', s.side, s.side, s.side, s.side
      from (values ('ours'), ('theirs')) as s (side) cross join`,
  }),
  partnership_partners: ofItsOwnPart('what', {
    row: `(id, municipality_id, partnership_id, partner_id, role) select gen_random_uuid(), $2::uuid, $1::uuid, ${partner('ours', '$2')}, 'takes_part'`,
  }),
  partner_links: ofItsOwnPartToEnd('since_year', {
    row: `(id, municipality_id, partnership_id, ours_id, theirs_id)
      select gen_random_uuid(), $2::uuid, $1::uuid, ${partner('ours', '$2')}, ${partner('theirs', '$2')}`,
  }),
  distinct_partners: ofAMunicipalityAlone('one_id', {
    row: `(municipality_id, one_id, other_id) select $1::uuid, ${inOrder('asc')}, ${inOrder('desc')}`,
    without: ['changes'],
  }),
  partner_notes: ofAMunicipalityAlone('notes', {
    row: `(municipality_id, partner_id, notes) select $1::uuid, ${partner('ours', '$1')}, 'Vertrouwelijk'`,
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  join_partners: [],
  merge_partners: ['tweespan_tenant'],
  same_partners: [],
};
