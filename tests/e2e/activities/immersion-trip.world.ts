import { world } from '../../support/world/description';

export const DIKSMUIDE = world('Diksmuide', {
  people: { coordinator: 'Mieke Declercq' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Nikki', 'BJ']],
      sinceYear: 2010,
      title: 'Stedenband met Nikki',
      figures: { 2026: { own: '12.000|11.500', fte: '0,5|0,5' } },
    },
  ],
});
