import { COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

/** A call of the demonstration, from the room. */
const CALL = { path: '/m/roeselare/grants', link: /Projecten in het Zuiden 2026/, state: 'full' } as const;
/** Who only reads. */
const ALDERMAN = 'Koen Lievens';

export const SCREENS: readonly Screen[] = [
  { route: '/m/[municipality]/grants', name: 'grants', path: '/m/roeselare/grants', person: COORDINATOR, state: 'full' },
  { route: '/m/[municipality]/grants', name: 'grants-read', path: '/m/roeselare/grants', person: ALDERMAN, state: 'full' },
  { route: '/m/[municipality]/grants', name: 'grants-empty', path: '/m/gent/grants', person: NEWCOMER, state: 'empty' },
  {
    route: '/m/[municipality]/grants',
    name: 'grants-none',
    path: '/m/roeselare/grants?phase=withdrawn',
    person: COORDINATOR,
    state: 'empty',
  },
  {
    route: '/m/[municipality]/grants/calls/new',
    name: 'new-call',
    path: '/m/roeselare/grants/calls/new',
    person: COORDINATOR,
    state: 'empty',
  },
  {
    route: '/m/[municipality]/grants/calls/new',
    name: 'new-call-without-regulation',
    path: '/m/gent/grants/calls/new',
    person: NEWCOMER,
    state: 'empty',
  },
  { route: '/m/[municipality]/grants/calls/[call]', name: 'call', ...CALL, person: COORDINATOR },
  { route: '/m/[municipality]/grants/calls/[call]', name: 'call-read', ...CALL, person: ALDERMAN },
  { route: '/m/[municipality]/grants/calls/[call]/history', name: 'call-history', ...CALL, suffix: '/history', person: COORDINATOR },
];
