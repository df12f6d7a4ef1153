import { personAt, world } from '../../support/world/description';

/** Works for two municipalities. */
export const OFFICER_OF_TWO = personAt('Bert Cools', 'westhoek');
/** Works for more municipalities than one reads at a glance. */
export const OFFICER_OF_MANY = personAt('Trees Aerden', 'streek');

export const HEUVELLAND = world('Heuvelland', { people: { coordinator: OFFICER_OF_TWO } });
export const POPERINGE = world('Poperinge', {
  people: { coordinator: 'Geert Lemahieu', reader: OFFICER_OF_TWO },
  partnerships: [{ approach: 'city_to_city', places: [['Kaolack', 'SN', 2250805]], sinceYear: 2009 }],
});

/** Typed the name of its partner: a grouping of communes. */
export const WERVIK = world('Wervik', {
  people: { coordinator: 'Lore Gheysen' },
  partnerships: [{ approach: 'twinning', places: [['Comines', 'FR', 3024102]], sinceYear: 1998, grouping: 'Métropole de la Lys (MDL)' }],
});

const [first, ...others] = ['Brecht', 'Bornem', 'Edegem', 'Essen', 'Kapellen', 'Kontich', 'Mortsel', 'Ranst', 'Schoten'] as const;
export const BRECHT = world(first, { people: { coordinator: OFFICER_OF_MANY } });
for (const each of others) world(each, { people: { coordinator: OFFICER_OF_MANY } });
