/** Every screen there is: the pictures and the accessibility tests walk this list, and a test finds a route that is missing. */
export interface Screen {
  /** The folder of its page in `app/[locale]`, without groups: `/m/[municipality]/partnerships`. */
  readonly route: string;
  readonly name: string;
  /** Where it is, without the language; for a screen of one record where the link to it stands. */
  readonly path: string;
  /** The link on `path` that leads to the record, and what follows its address. */
  readonly link?: RegExp;
  readonly suffix?: string;
  /** Somebody of the demonstration data; a visitor without. */
  readonly person?: string;
  readonly state: 'full' | 'empty';
}

const COORDINATOR = 'An Desmet';
const ADVISER = 'Joris Maes';
const ADMINISTRATOR = 'Sofie Claes';
/** Of a municipality with memberships. */
const MEMBER = 'Pieter Goethals';
/** Of a municipality that has registered nothing yet. */
const NEWCOMER = 'Hilde Mertens';

/** Routes of several screens. */
const OVERSEEN = '/platform/municipalities/[municipality]';
const LIST = '/m/[municipality]/partnerships';
const RESOURCES = '/m/[municipality]/resources';

export const SCREENS: readonly Screen[] = [
  { route: '/', name: 'home', path: '', state: 'full' },
  { route: '/sign-in', name: 'sign-in', path: '/sign-in', state: 'full' },
  { route: '/link/[token]', name: 'link-used', path: '/link/0000000000000000000000000000000000000000000', state: 'empty' },
  { route: '/demonstration', name: 'demonstration', path: '/demonstration', state: 'full' },
  { route: '/accessibility', name: 'accessibility', path: '/accessibility', state: 'full' },
  { route: '/privacy', name: 'privacy', path: '/privacy', state: 'full' },
  { route: '/help', name: 'help', path: '/help', state: 'full' },
  { route: '/account', name: 'account', path: '/account', person: COORDINATOR, state: 'full' },
  { route: '/platform/municipalities', name: 'municipalities', path: '/platform/municipalities', person: ADMINISTRATOR, state: 'full' },
  {
    route: '/platform/municipalities',
    name: 'municipalities-found',
    path: '/platform/municipalities?search=me&province=Oost-Vlaanderen',
    person: ADVISER,
    state: 'full',
  },
  {
    route: '/platform/municipalities',
    name: 'municipalities-none',
    path: '/platform/municipalities?search=zzz',
    person: ADVISER,
    state: 'empty',
  },
  {
    route: OVERSEEN,
    name: 'municipality-people',
    path: '/platform/municipalities/roeselare',
    person: ADMINISTRATOR,
    state: 'full',
  },
  {
    route: OVERSEEN,
    name: 'municipality-people-empty',
    path: '/platform/municipalities/aalter',
    person: ADMINISTRATOR,
    state: 'empty',
  },
  { route: OVERSEEN, name: 'municipality-typed', path: '/platform/municipalities/lichtervelde', person: ADMINISTRATOR, state: 'full' },
  { route: OVERSEEN, name: 'municipality-typed-none', path: '/platform/municipalities/aalter', person: ADVISER, state: 'empty' },
  { route: '/platform/people', name: 'vvsg-people', path: '/platform/people', person: ADMINISTRATOR, state: 'full' },
  { route: '/m/[municipality]/[...rest]', name: 'merged', path: '/m/merelbeke/partners', person: COORDINATOR, state: 'full' },
  { route: LIST, name: 'partnerships-looked-at', path: '/m/roeselare/partnerships', person: ADVISER, state: 'full' },
  { route: '/m/[municipality]', name: 'overview', path: '/m/roeselare', person: COORDINATOR, state: 'full' },
  { route: '/m/[municipality]', name: 'overview-empty', path: '/m/gent', person: NEWCOMER, state: 'empty' },
  { route: '/m/[municipality]/partnerships', name: 'partnerships', path: '/m/roeselare/partnerships', person: COORDINATOR, state: 'full' },
  { route: '/m/[municipality]/partnerships', name: 'partnerships-empty', path: '/m/gent/partnerships', person: NEWCOMER, state: 'empty' },
  {
    route: '/m/[municipality]/partnerships',
    name: 'partnerships-found',
    path: '/m/oostende/partnerships?search=ostend&approach=twinning&sort=since&direction=desc',
    person: ADVISER,
    state: 'full',
  },
  { route: LIST, name: 'partnerships-none', path: '/m/roeselare/partnerships?search=zzz', person: COORDINATOR, state: 'empty' },
  { route: LIST, name: 'partnerships-and-memberships', path: '/m/beersel/partnerships', person: ADVISER, state: 'full' },
  { route: '/m/[municipality]/resources', name: 'resources', path: '/m/roeselare/resources', person: COORDINATOR, state: 'full' },
  { route: RESOURCES, name: 'resources-confirmed', path: '/m/roeselare/resources?year=2025', person: COORDINATOR, state: 'full' },
  { route: RESOURCES, name: 'resources-merged', path: '/m/merelbeke-melle/resources?year=2024', person: ADVISER, state: 'full' },
  { route: '/m/[municipality]/resources', name: 'resources-empty', path: '/m/gent/resources', person: NEWCOMER, state: 'empty' },
  {
    route: '/m/[municipality]/resources/[approach]/[year]',
    name: 'approach-year',
    path: '/m/roeselare/resources/indirect/2026',
    person: COORDINATOR,
    state: 'full',
  },
  { route: '/m/[municipality]/settings', name: 'settings-offered', path: '/m/deinze/settings', person: 'Marleen De Vos', state: 'full' },
  { route: '/m/[municipality]/settings', name: 'settings', path: '/m/roeselare/settings', person: COORDINATOR, state: 'full' },
  {
    route: '/m/[municipality]/partnerships/new',
    name: 'register',
    path: '/m/roeselare/partnerships/new',
    person: COORDINATOR,
    state: 'empty',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]',
    name: 'partnership',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    person: COORDINATOR,
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]',
    name: 'partnership-phasing-out',
    path: '/m/oostende/partnerships',
    link: /Banjul/,
    person: 'Nele Verhaeghe',
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]',
    name: 'partnership-joint',
    path: '/m/deinze/partnerships',
    link: /^Stedenband .*KeMoPoDi/,
    person: 'Marleen De Vos',
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/facts',
    name: 'partnership-facts',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    suffix: '/facts',
    person: COORDINATOR,
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/facts',
    name: 'partnership-facts-joint',
    path: '/m/deinze/partnerships',
    link: /^Stedenband .*KeMoPoDi/,
    suffix: '/facts',
    person: 'Marleen De Vos',
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/years',
    name: 'partnership-years',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    suffix: '/years',
    person: COORDINATOR,
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/years/[year]',
    name: 'partnership-year',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    suffix: '/years/2026',
    person: COORDINATOR,
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/years/[year]',
    name: 'partnership-year-joint',
    path: '/m/deinze/partnerships',
    link: /^Stedenband .*KeMoPoDi/,
    suffix: '/years/2026',
    person: 'Marleen De Vos',
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/years/[year]',
    name: 'partnership-year-read',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    suffix: '/years/2025',
    person: ADVISER,
    state: 'full',
  },
  {
    route: '/m/[municipality]/partnerships/[partnership]/history',
    name: 'partnership-history',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    suffix: '/history',
    person: COORDINATOR,
    state: 'full',
  },
  {
    route: '/m/[municipality]/memberships/new',
    name: 'register-membership',
    path: '/m/gent/memberships/new',
    person: NEWCOMER,
    state: 'empty',
  },
  {
    route: '/m/[municipality]/memberships/[membership]',
    name: 'membership',
    path: '/m/brugge/memberships/new',
    link: /AfriFOODlinks/,
    person: MEMBER,
    state: 'full',
  },
  {
    route: '/m/[municipality]/memberships/[membership]/years',
    name: 'membership-years',
    path: '/m/brugge/memberships/new',
    link: /AfriFOODlinks/,
    suffix: '/years',
    person: MEMBER,
    state: 'full',
  },
  {
    route: '/m/[municipality]/memberships/[membership]/years/[year]',
    name: 'membership-year',
    path: '/m/brugge/memberships/new',
    link: /AfriFOODlinks/,
    suffix: '/years/2026',
    person: MEMBER,
    state: 'full',
  },
  {
    route: '/m/[municipality]/memberships/[membership]/history',
    name: 'membership-history',
    path: '/m/brugge/memberships/new',
    link: /AfriFOODlinks/,
    suffix: '/history',
    person: MEMBER,
    state: 'full',
  },
];

/** `/m/[municipality]/partnerships` for `app/[locale]/(workspace)/m/[municipality]/partnerships/page.tsx`; null for no page. */
export function routeOf(file: string): string | null {
  const folder = /^app\/\[locale\](\/.+)?\/page\.tsx$/.exec(file);
  if (folder === null) return null;
  return (folder[1] ?? '').replace(/\/\([^/]+\)/g, '') || '/';
}
