import type { MunicipalRole } from '@/lib/domain/access/rules';

/** The day at which the demonstration stands still. */
export const DEMONSTRATION_DAY = '2026-11-24';

export const ADMINISTRATOR = { name: 'Sofie Claes', email: 'sofie.claes@vvsg.example' };
export const ADVISER = { name: 'Joris Maes', email: 'joris.maes@vvsg.example' };

/** Made-up people; the municipality is named by its slug. The first of each is its coordinator. */
export const COLLEAGUES: readonly { municipality: string; name: string; email: string; role: MunicipalRole }[] = [
  { municipality: 'roeselare', name: 'An Desmet', email: 'an.desmet@roeselare.example', role: 'coordinator' },
  { municipality: 'roeselare', name: 'Els Vandamme', email: 'els.vandamme@roeselare.example', role: 'editor' },
  { municipality: 'roeselare', name: 'Koen Lievens', email: 'koen.lievens@roeselare.example', role: 'reader' },
  { municipality: 'roeselare', name: 'Godelieve Baert', email: 'godelieve.baert@roeselare.example', role: 'board_member' },
  { municipality: 'roeselare', name: 'Luc Deprez', email: 'luc.deprez@roeselare.example', role: 'board_chair' },
  { municipality: 'lichtervelde', name: 'Bram Casteleyn', email: 'bram.casteleyn@lichtervelde.example', role: 'coordinator' },
  { municipality: 'oostende', name: 'Nele Verhaeghe', email: 'nele.verhaeghe@oostende.example', role: 'coordinator' },
  { municipality: 'brugge', name: 'Pieter Goethals', email: 'pieter.goethals@brugge.example', role: 'coordinator' },
  { municipality: 'zoersel', name: 'Ilse Wouters', email: 'ilse.wouters@zoersel.example', role: 'coordinator' },
  { municipality: 'merelbeke-melle', name: 'Dries Van Hecke', email: 'dries.vanhecke@merelbeke-melle.example', role: 'coordinator' },
  { municipality: 'deinze', name: 'Marleen De Vos', email: 'marleen.devos@deinze.example', role: 'coordinator' },
  { municipality: 'deinze', name: 'Eva Martens', email: 'eva.martens@deinze.example', role: 'editor' },
  { municipality: 'deinze', name: 'Wim De Smet', email: 'wim.desmet@deinze.example', role: 'reader' },
  { municipality: 'deinze', name: 'Rita Dhondt', email: 'rita.dhondt@deinze.example', role: 'board_member' },
  { municipality: 'deinze', name: 'Jozef Claus', email: 'jozef.claus@deinze.example', role: 'board_chair' },
  { municipality: 'lievegem', name: 'Tom Claeys', email: 'tom.claeys@lievegem.example', role: 'coordinator' },
  { municipality: 'lichtervelde', name: 'Bart Six', email: 'bart.six@regio-midden.example', role: 'editor' },
  { municipality: 'roeselare', name: 'Bart Six', email: 'bart.six@regio-midden.example', role: 'reader' },
  { municipality: 'gent', name: 'Hilde Mertens', email: 'hilde.mertens@gent.example', role: 'coordinator' },
];

export interface Tie {
  readonly municipality: string;
  /** The day it was put in the program: made up. The tie itself is known from the publication or the press. */
  readonly registeredOn: string;
  readonly approach: string;
  readonly places: readonly { readonly name: string; readonly country: string }[];
  readonly sinceYear: number | null;
  readonly title?: string;
  readonly participants?: readonly string[];
}

export const TIES: readonly Tie[] = [
  {
    municipality: 'roeselare',
    registeredOn: '2019-03-11',
    approach: 'city_to_city',
    places: [{ name: 'Dogbo', country: 'BJ' }],
    sinceYear: 2010,
  },
  {
    municipality: 'oostende',
    registeredOn: '2019-04-02',
    approach: 'city_to_city',
    places: [{ name: 'Banjul', country: 'GM' }],
    sinceYear: 2003,
  },
  {
    municipality: 'oostende',
    registeredOn: '2021-09-20',
    approach: 'twinning',
    places: [{ name: 'Ostende', country: 'AR' }],
    sinceYear: 2021,
  },
  {
    municipality: 'brugge',
    registeredOn: '2022-02-14',
    approach: 'city_to_city',
    places: [{ name: 'Ebolowa', country: 'CM' }],
    sinceYear: null,
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-06',
    approach: 'twinning',
    places: [{ name: 'Lora del Río', country: 'ES' }],
    sinceYear: null,
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-06',
    approach: 'twinning',
    places: [{ name: 'Crucea', country: 'RO' }],
    sinceYear: null,
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-06',
    approach: 'twinning',
    places: [{ name: 'Laubach', country: 'DE' }],
    sinceYear: null,
  },
  {
    municipality: 'lichtervelde',
    registeredOn: '2019-06-17',
    approach: 'twinning',
    places: [{ name: 'Audruicq', country: 'FR' }],
    sinceYear: 2008,
    title: 'Verbroedering Lichtervelde – CCRA (regio Audruicq)',
  },
  {
    municipality: 'merelbeke-melle',
    registeredOn: '2025-01-20',
    approach: 'city_to_city',
    places: [{ name: 'Toucountouna', country: 'BJ' }],
    sinceYear: 2014,
  },
  {
    municipality: 'deinze',
    registeredOn: '2019-10-07',
    approach: 'city_to_city',
    places: [
      { name: 'Keur Moussa', country: 'SN' },
      { name: 'Pout', country: 'SN' },
      { name: 'Diender', country: 'SN' },
    ],
    sinceYear: 2010,
    title: 'Stedenband Deinze en Lievegem – KeMoPoDi',
    participants: ['lievegem'],
  },
];
