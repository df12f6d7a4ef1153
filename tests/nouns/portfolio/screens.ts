import { COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

export const SCREENS: readonly Screen[] = [
  { route: '/m/[municipality]', name: 'overview', path: '/m/roeselare', person: COORDINATOR, state: 'full' },
  { route: '/m/[municipality]', name: 'overview-empty', path: '/m/gent', person: NEWCOMER, state: 'empty' },
];
