import { world } from '../../support/world/description';

const FIRST_DAY = '2025-01-01';

export const TONGEREN = world('Tongeren', {
  enteredOn: '2019-09-16',
  people: { coordinator: 'Rik Jorissen' },
  partnerships: [{ approach: 'city_to_city', places: [['Ouidah', 'BJ']], sinceYear: 2014 }],
});
export const BORGLOON = world('Borgloon', { enteredOn: '2019-09-16', people: { coordinator: 'Veerle Vanmarsenille' } });
export const SUCCESSOR = world('Tongeren-Borgloon', {
  people: { coordinator: 'Inge Vandormael' },
  predecessors: [
    { world: TONGEREN, firstDay: FIRST_DAY },
    { world: BORGLOON, firstDay: FIRST_DAY },
  ],
});
