import { ADVISER, COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

/** An activity of the demonstration, from the list. */
const TRIP = { path: '/m/roeselare/activities', link: /Inleefreis/, state: 'full' } as const;
/** One that happens at home, of which most is folded. */
const BREAKFAST = { path: '/m/roeselare/activities', link: /Fairtrade-ontbijt/, state: 'full' } as const;
const NEW = '/m/[municipality]/activities/new';
const PAGE = '/m/[municipality]/activities/[activity]';
const ROOM = { route: '/m/[municipality]/activities', path: '/m/roeselare/activities' } as const;
const TAB = {
  route: '/m/[municipality]/partnerships/[partnership]/activities',
  ...{ path: '/m/roeselare/partnerships', link: /Dogbo/, suffix: '/activities' },
} as const;

export const SCREENS: readonly Screen[] = [
  { ...ROOM, name: 'activities', person: COORDINATOR, state: 'full' },
  { ...ROOM, name: 'activities-looked-at', person: ADVISER, state: 'full' },
  { ...ROOM, name: 'activities-empty', path: '/m/gent/activities', person: NEWCOMER, state: 'empty' },
  { ...ROOM, name: 'activities-none', path: '/m/roeselare/activities?where=third_place&year=1999', person: COORDINATOR, state: 'empty' },
  { ...ROOM, name: 'activities-open', path: '/m/roeselare/activities?open=yes', person: COORDINATOR, state: 'full' },
  { ...ROOM, name: 'activities-empty-year', path: '/m/roeselare/activities?year=1999', person: COORDINATOR, state: 'empty' },
  { ...TAB, name: 'partnership-activities', person: COORDINATOR, state: 'full' },
  { route: PAGE, name: 'activity', ...TRIP, person: COORDINATOR },
  { route: PAGE, name: 'activity-looked-at', ...TRIP, person: ADVISER },
  { route: PAGE, name: 'activity-at-home', ...BREAKFAST, person: COORDINATOR },
  { route: `${PAGE}/history`, name: 'activity-history', ...TRIP, suffix: '/history', person: COORDINATOR },
  { route: NEW, name: 'new-activity', path: '/m/roeselare/activities/new', person: COORDINATOR, state: 'full' },
  { route: NEW, name: 'new-activity-of-nothing', path: '/m/gent/activities/new', person: NEWCOMER, state: 'empty' },
];
