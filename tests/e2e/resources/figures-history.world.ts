import { world } from '../../support/world/description';

const FIRST_DAY = '2025-01-01';

export const WILLEBROEK = world('Willebroek', {
  people: { coordinator: 'Katleen Marivoet', reader: 'Bob De Keyser' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Thyou', 'BF']],
      sinceYear: 2010,
      figures: {
        2019: { own: '9.000|8.700' },
        2023: { raised: '2.000|1.850,50' },
        2025: { own: '9.000|9.100', fte: '0,40|0,50' },
        2026: { own: '7.600|6.400', fte: '0,30|0,30' },
      },
    },
  ],
  confirmed: [2019, 2025],
  approaches: { humanitarian: { 2026: { own: '2.500' } } },
});

export const DE_PINTE = world('De Pinte', { enteredOn: '2024-02-05', people: { coordinator: 'Jan Mestdagh' } });
/** Led a partnership and planned 2024; the same year of De Pinte was completed after both went up in one. */
export const NAZARETH = world('Nazareth', {
  enteredOn: '2024-02-05',
  people: { coordinator: 'Leen Goeminne' },
  partnerships: [{ approach: 'city_to_city', places: [['Tanguiéta', 'BJ']], sinceYear: 2014, figures: { 2024: { own: '6.500' } } }],
});
export const SUCCESSOR = world('Nazareth-De Pinte', {
  people: { coordinator: 'Bruno Claerhout' },
  predecessors: [
    { world: NAZARETH, firstDay: FIRST_DAY },
    { world: DE_PINTE, firstDay: FIRST_DAY },
  ],
  continued: [{ figures: { 2024: { own: '3.000' } }, inNameOf: '44012' }, { figures: { 2025: { own: '17.000' } } }],
});
