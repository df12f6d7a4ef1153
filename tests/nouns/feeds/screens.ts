import { COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

const route = '/m/[municipality]/activities/calendar';

export const SCREENS: readonly Screen[] = [
  { route, name: 'calendar', path: '/m/roeselare/activities/calendar', person: COORDINATOR, state: 'full' },
  { route, name: 'calendar-empty', path: '/m/gent/activities/calendar', person: NEWCOMER, state: 'empty' },
];
