import { ADVISER, COORDINATOR, type Screen } from '../../support/what-a-noun-brings';

const OF_ONE = { route: '/m/[municipality]/partnerships/[partnership]/reciprocity', suffix: '/reciprocity' } as const;
const FULL = { ...OF_ONE, path: '/m/roeselare/partnerships', link: /Dogbo/, state: 'full' } as const;
/** The one in which nothing happened yet; see `tests/support/partnership-without-activities.ts`. */
const EMPTY = { ...OF_ONE, path: '/m/lichtervelde/partnerships', link: /Kandi/, state: 'empty' } as const;

export const SCREENS: readonly Screen[] = [
  { ...FULL, name: 'reciprocity', person: COORDINATOR },
  { ...FULL, name: 'reciprocity-looked-at', person: ADVISER },
  { ...EMPTY, name: 'reciprocity-empty', person: 'Bram Casteleyn' },
  { ...EMPTY, name: 'reciprocity-empty-looked-at', person: ADVISER },
];
