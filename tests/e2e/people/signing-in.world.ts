import { personAt, world } from '../../support/world/description';

/** Works for two municipalities. */
export const OFFICER_OF_TWO = personAt('Karel Beckers', 'limburg');

export const GENK = world('Genk', {
  people: { coordinator: 'Sofie Vanhees', editor: 'Els Gielen', reader: OFFICER_OF_TWO },
  partnerships: [{ approach: 'city_to_city', places: [['Francistown', 'BW']], sinceYear: 2010 }],
});
export const HECHTEL_EKSEL = world('Hechtel-Eksel', { people: { coordinator: OFFICER_OF_TWO } });
