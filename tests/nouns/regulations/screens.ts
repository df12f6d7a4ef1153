import { COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

/** The regulation of the demonstration, from the list. */
const PROJECTS = { path: '/m/roeselare/grants/regulations', link: /Projecten in het Zuiden/, state: 'full' } as const;

export const SCREENS: readonly Screen[] = [
  {
    route: '/m/[municipality]/grants/regulations',
    name: 'regulations',
    path: '/m/roeselare/grants/regulations',
    person: COORDINATOR,
    state: 'full',
  },
  {
    route: '/m/[municipality]/grants/regulations',
    name: 'regulations-empty',
    path: '/m/gent/grants/regulations',
    person: NEWCOMER,
    state: 'empty',
  },
  { route: '/m/[municipality]/grants/regulations/[regulation]', name: 'regulation', ...PROJECTS, person: COORDINATOR },
  {
    route: '/m/[municipality]/grants/regulations/[regulation]',
    name: 'regulation-earlier',
    ...PROJECTS,
    suffix: '?version=1',
    person: COORDINATOR,
  },
  {
    route: '/m/[municipality]/grants/regulations/[regulation]/history',
    name: 'regulation-history',
    ...PROJECTS,
    suffix: '/history',
    person: COORDINATOR,
  },
];
