import { ADVISER, COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

/** A partner of the demonstration, from the list. */
const SCHOOL = { path: '/m/roeselare/partners', link: /Atelierschool/, state: 'full' } as const;

export const SCREENS: readonly Screen[] = [
  { route: '/m/[municipality]/partners', name: 'partners', path: '/m/roeselare/partners', person: COORDINATOR, state: 'full' },
  { route: '/m/[municipality]/partners', name: 'partners-looked-at', path: '/m/roeselare/partners', person: ADVISER, state: 'full' },
  { route: '/m/[municipality]/partners', name: 'partners-empty', path: '/m/gent/partners', person: NEWCOMER, state: 'empty' },
  {
    route: '/m/[municipality]/partners',
    name: 'partners-found',
    path: '/m/roeselare/partners?search=dogbbo&side=theirs&sort=place&direction=desc',
    person: ADVISER,
    state: 'full',
  },
  {
    route: '/m/[municipality]/partners',
    name: 'partners-none',
    path: '/m/roeselare/partners?search=zzz',
    person: COORDINATOR,
    state: 'empty',
  },
  { route: '/m/[municipality]/partners/new', name: 'new-partner', path: '/m/roeselare/partners/new', person: COORDINATOR, state: 'empty' },
  { route: '/m/[municipality]/partners/[partner]', name: 'partner', ...SCHOOL, person: COORDINATOR },
  { route: '/m/[municipality]/partners/[partner]', name: 'partner-looked-at', ...SCHOOL, person: ADVISER },
  { route: '/m/[municipality]/partners/[partner]/history', name: 'partner-history', ...SCHOOL, suffix: '/history', person: COORDINATOR },
  { route: '/m/[municipality]/partners/[partner]/merge', name: 'partner-merge', ...SCHOOL, suffix: '/merge', person: COORDINATOR },
  {
    route: '/m/[municipality]/partners/[partner]/merge',
    name: 'partner-merge-beside',
    ...SCHOOL,
    suffix: '/merge?with=',
    beside: /De Wijzer/,
    person: COORDINATOR,
  },
];
