import { ADMINISTRATOR, ADVISER, COORDINATOR, type Screen } from '../../support/what-a-noun-brings';

export const SCREENS: readonly Screen[] = [
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
  { route: '/m/[municipality]/[...rest]', name: 'merged', path: '/m/merelbeke/partners', person: COORDINATOR, state: 'full' },
];
