import { asTyped, type Table } from '../../support/policies';

export const TABLES: Readonly<Record<string, Table>> = {
  countries: { isOpen: true },
  gazetteer: { isOpen: true, isUnaudited: true },
  places: asTyped('name', {
    row: "(id, municipality_id, country, name, sort_key) select gen_random_uuid(), $1::uuid, 'BJ', 'Oord', 'oord'",
  }),
  local_governments: asTyped('name', {
    row: "(id, municipality_id, place_id, kind, name, sort_key) select gen_random_uuid(), $1::uuid, (select id from places where municipality_id = $1::uuid limit 1), 'local_government', 'Oord', 'oord'",
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  adopt_local_government: ['tweespan_admin'],
  adopt_place: ['tweespan_admin'],
  adopted_names: ['tweespan_vvsg'],
  my_local_governments: ['tweespan_tenant'],
  my_places: ['tweespan_tenant'],
};
