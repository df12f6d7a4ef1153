import { world } from './description';

const YEAR = { own: '9.000|10.300', fte: '|0,5' };

/** A municipality with two partnerships to type years of: the first has a confirmed year, 2024, and one after it. */
export const withYears = (name: string, people: { readonly coordinator: string; readonly editor: string }) =>
  world(name, {
    people,
    partnerships: [
      { approach: 'city_to_city', places: [['Tambacounda', 'SN']], sinceYear: 2003, figures: { 2024: YEAR, 2025: YEAR } },
      { approach: 'city_to_city', places: [['Gossas', 'SN']], sinceYear: 2003 },
    ],
    confirmed: [2024],
  });
