import { world } from '../../support/world/description';

export const WINGENE = world('Wingene', {
  people: { coordinator: 'Greet Maertens' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Nikki', 'BJ']],
      sinceYear: 2010,
      title: 'Stedenband met Nikki',
      figures: { 2026: { own: '12.000|11.500', fte: '0,5|0,5' } },
    },
  ],
  partners: [{ kind: 'school', side: 'ours', name: 'Basisschool De Klimop' }],
  activities: [
    {
      in: ['Nikki'],
      title: 'Bezoek uit Nikki',
      kind: 'working_visit',
      setting: 'with_us',
      from: '2025-05-12',
      until: '2025-05-16',
      status: 'done',
    },
    {
      in: ['Nikki'],
      title: 'Wereldfeest',
      kind: 'festival',
      setting: 'third_place',
      place: { name: 'Parakou', country: 'BJ' },
      from: '2026-06-06',
    },
  ],
});
