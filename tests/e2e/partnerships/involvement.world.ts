import { world } from '../../support/world/description';

export const ZOTTEGEM = world('Zottegem', { people: { coordinator: 'Dirk Van Impe' } });

export const HERZELE = world('Herzele', { people: { coordinator: 'Sien De Cock' } });
/** Leads a partnership in which Herzele takes part. */
export const NINOVE = world('Ninove', {
  people: { coordinator: 'Els Van Der Elst', reader: 'Bas Cosyns' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [
        ['Mboro', 'SN'],
        ['Darou', 'SN'],
      ],
      sinceYear: 2010,
      title: 'Stedenband Ninove en Herzele – MboDa',
      seen: { administration: 2026, schools: 2025, committee: 2026 },
      departments: ['education'],
      participants: [{ world: HERZELE, sinceYear: 2010, seen: { schools: 2024, committee: 2026 }, departments: ['waste'] }],
      seenThere: { schools: 2025 },
      circumstances: [{ circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2021-12-31' }],
    },
  ],
});
