import { ADVISER, COORDINATOR, type Screen } from '../../support/what-a-noun-brings';

const route = '/m/[municipality]/partnerships/[partnership]/reciprocity';

export const SCREENS: readonly Screen[] = [
  {
    route,
    name: 'reciprocity-empty',
    path: '/m/roeselare/partnerships',
    link: /Dogbo/,
    suffix: '/reciprocity',
    person: COORDINATOR,
    state: 'empty',
  },
  {
    route,
    name: 'reciprocity-empty-looked-at',
    path: '/m/oostende/partnerships',
    link: /Banjul/,
    suffix: '/reciprocity',
    person: ADVISER,
    state: 'empty',
  },
];
