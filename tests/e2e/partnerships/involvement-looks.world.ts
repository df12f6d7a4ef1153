import { world } from '../../support/world/description';

export const BERLARE = world('Berlare', { people: { coordinator: 'Toon Vervaet' } });

export const WETTEREN = world('Wetteren', {
  people: { coordinator: 'Nathalie Bracke' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Kpalimé', 'TG']],
      sinceYear: 2013,
      seen: { political_level: 2026, schools: 2023 },
      departments: ['culture', 'education'],
      seenThere: { administration: 2026, health_institutions: 2019 },
      circumstances: [{ circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2022-03-06', remark: 'Geen werkbezoeken.' }],
    },
    {
      approach: 'city_to_city',
      places: [['Vogan', 'TG']],
      sinceYear: 2015,
      seen: { administration: 2026, committee: 2026 },
      participants: [{ world: BERLARE, sinceYear: 2015, seen: { committee: 2026 } }],
    },
  ],
});
