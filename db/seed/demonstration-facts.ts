import type { MunicipalRole } from '@/lib/domain/access/rules';
import type { LifeCycleState } from '@/lib/domain/partnerships/rules/life';

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
  { municipality: 'merelbeke', name: 'Dries Van Hecke', email: 'dries.vanhecke@merelbeke.example', role: 'coordinator' },
  { municipality: 'melle', name: 'Katrien Baeyens', email: 'katrien.baeyens@melle.example', role: 'coordinator' },
  { municipality: 'deinze', name: 'Marleen De Vos', email: 'marleen.devos@deinze.example', role: 'coordinator' },
  { municipality: 'deinze', name: 'Eva Martens', email: 'eva.martens@deinze.example', role: 'editor' },
  { municipality: 'deinze', name: 'Wim De Smet', email: 'wim.desmet@deinze.example', role: 'reader' },
  { municipality: 'deinze', name: 'Karel Wyffels', email: 'karel.wyffels@deinze.example', role: 'grant_handler' },
  { municipality: 'deinze', name: 'Rita Dhondt', email: 'rita.dhondt@deinze.example', role: 'board_member' },
  { municipality: 'deinze', name: 'Jozef Claus', email: 'jozef.claus@deinze.example', role: 'board_chair' },
  { municipality: 'lievegem', name: 'Tom Claeys', email: 'tom.claeys@lievegem.example', role: 'coordinator' },
  { municipality: 'lichtervelde', name: 'Bart Six', email: 'bart.six@regio-midden.example', role: 'editor' },
  { municipality: 'roeselare', name: 'Bart Six', email: 'bart.six@regio-midden.example', role: 'reader' },
  { municipality: 'gent', name: 'Hilde Mertens', email: 'hilde.mertens@gent.example', role: 'coordinator' },
];

export interface Partnership {
  readonly municipality: string;
  /** The day it was put in the program: made up. The partnership itself is known from the publication or the press. */
  readonly registeredOn: string;
  readonly approach: string;
  /** Each with its id in the gazetteer; name and country stand there for whoever reads this. */
  readonly places: readonly { readonly name: string; readonly country: string; readonly geonamesId: number }[];
  readonly sinceYear: number | null;
  readonly title?: string;
  readonly participants?: readonly string[];
  /** With made-up contacts and notes of its lead. */
  readonly withConfidential?: boolean;
  /** What became of it, and the day on which that was put in the program, made up again. The cause is a code of `life_cycle_reason`. */
  readonly changes?: readonly {
    readonly saidOn: string;
    readonly fromDate: string;
    readonly state: LifeCycleState;
    readonly cause: string;
    readonly reason: string;
  }[];
}

export const PARTNERSHIPS: readonly Partnership[] = [
  {
    municipality: 'roeselare',
    registeredOn: '2019-03-11',
    approach: 'city_to_city',
    places: [{ name: 'Dogbo', country: 'BJ', geonamesId: 2394545 }],
    sinceYear: 2010,
    withConfidential: true,
  },
  {
    municipality: 'oostende',
    registeredOn: '2019-04-02',
    approach: 'city_to_city',
    places: [{ name: 'Banjul', country: 'GM', geonamesId: 2413876 }],
    sinceYear: 2003,
    // Announced in February 2025 (kw.be).
    changes: [
      {
        saidOn: '2025-02-17',
        fromDate: '2025-02-01',
        state: 'phasing_out',
        cause: 'political_choice',
        reason: 'De stad kondigde aan dat ze de stedenband tegen eind 2025 afbouwt.',
      },
    ],
  },
  {
    municipality: 'oostende',
    registeredOn: '2021-09-20',
    approach: 'twinning',
    places: [{ name: 'Ostende', country: 'AR', geonamesId: -18 }],
    sinceYear: 2021,
  },
  {
    municipality: 'brugge',
    registeredOn: '2022-02-14',
    approach: 'city_to_city',
    places: [{ name: 'Ebolowa', country: 'CM', geonamesId: 2232283 }],
    sinceYear: null,
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-06',
    approach: 'twinning',
    places: [{ name: 'Lora del Río', country: 'ES', geonamesId: 2514893 }],
    sinceYear: null,
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-06',
    approach: 'twinning',
    places: [{ name: 'Crucea', country: 'RO', geonamesId: 680090 }],
    sinceYear: null,
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-06',
    approach: 'twinning',
    places: [{ name: 'Laubach', country: 'DE', geonamesId: 2880308 }],
    sinceYear: null,
  },
  {
    municipality: 'lichtervelde',
    registeredOn: '2019-06-17',
    approach: 'twinning',
    places: [{ name: 'Audruicq', country: 'FR', geonamesId: 3036229 }],
    sinceYear: 2008,
    title: 'Verbroedering Lichtervelde – CCRA (regio Audruicq)',
  },
  {
    municipality: 'merelbeke',
    registeredOn: '2019-09-16',
    approach: 'city_to_city',
    places: [{ name: 'Toucountouna', country: 'BJ', geonamesId: -19 }],
    sinceYear: 2014,
  },
  {
    municipality: 'deinze',
    registeredOn: '2019-10-07',
    approach: 'city_to_city',
    places: [
      { name: 'Keur Moussa', country: 'SN', geonamesId: -4 },
      { name: 'Pout', country: 'SN', geonamesId: 2246606 },
      { name: 'Diender', country: 'SN', geonamesId: -6 },
    ],
    sinceYear: 2010,
    title: 'Stedenband Deinze en Lievegem – KeMoPoDi',
    participants: ['lievegem'],
  },
];

export interface Joined {
  readonly municipality: string;
  /** The day it was put in the program: made up, and so is the purpose. That they are a member is known from the publication, where nothing else is said. */
  readonly registeredOn: string;
  /** Code of the network or of the offer; its name stands there for whoever reads this. */
  readonly organisation: string;
  readonly network?: string;
  readonly offer?: string;
  readonly approach: string;
  readonly since: string;
  readonly policyField: string;
  readonly purpose?: string;
}

export const MEMBERSHIPS: readonly Joined[] = [
  // Those of Roeselare are made up, and so is the network.
  {
    municipality: 'roeselare',
    registeredOn: '2019-09-09',
    organisation: 'FairTradeGemeente',
    offer: 'O04',
    approach: 'private_sector',
    since: '2009',
    policyField: 'purchasing',
    purpose: 'De stad koopt eerlijke koffie, thee en textiel, en toont inwoners en handelaars hoe dat kan.',
  },
  {
    municipality: 'roeselare',
    registeredOn: '2023-11-20',
    organisation: 'TruStone',
    offer: 'O03',
    approach: 'private_sector',
    since: '2023',
    policyField: 'purchasing',
    purpose: 'Natuursteen voor straten en pleinen komt uit groeven waar mensenrechten tellen.',
  },
  {
    municipality: 'roeselare',
    registeredOn: '2023-12-04',
    organisation: 'Stedennet Noord-Zuid',
    approach: 'networks',
    since: '2023',
    policyField: 'international_cooperation',
    purpose: 'Met andere steden leren hoe een stedenband beide besturen sterker maakt.',
  },
  {
    municipality: 'zoersel',
    registeredOn: '2019-05-13',
    organisation: 'Climate Alliance',
    network: 'N07',
    approach: 'networks',
    since: '',
    policyField: 'climate_energy',
    purpose: 'Samen met onze verbroederde gemeenten aan dezelfde klimaatdoelen werken.',
  },
  {
    municipality: 'brugge',
    registeredOn: '2022-02-21',
    organisation: 'FairTradeGemeente',
    offer: 'O04',
    approach: 'private_sector',
    since: '',
    policyField: 'purchasing',
  },
  {
    municipality: 'brugge',
    registeredOn: '2023-03-06',
    organisation: 'AfriFOODlinks',
    network: 'N11',
    approach: 'networks',
    since: '2023',
    policyField: 'agriculture_food',
    purpose: 'Met steden in Afrika en Europa leren hoe een stad haar voedsel duurzamer maakt.',
  },
];

/** Mergers after the first day of the demonstration, of municipalities that work in it. Source: Flemish decrees, as in the reference data. */
export const MERGERS: readonly { readonly predecessor: string; readonly successor: string; readonly firstDay: string }[] = [
  { predecessor: 'merelbeke', successor: 'merelbeke-melle', firstDay: '2025-01-01' },
  { predecessor: 'melle', successor: 'merelbeke-melle', firstDay: '2025-01-01' },
];
