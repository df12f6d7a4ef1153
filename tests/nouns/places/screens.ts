import { ADMINISTRATOR, ADVISER, type Screen } from '../../support/what-a-noun-brings';

export const SCREENS: readonly Screen[] = [
  {
    route: '/platform/municipalities/[municipality]',
    name: 'municipality-typed',
    path: '/platform/municipalities/lichtervelde',
    person: ADMINISTRATOR,
    state: 'full',
  },
  {
    route: '/platform/municipalities/[municipality]',
    name: 'municipality-typed-none',
    path: '/platform/municipalities/aalter',
    person: ADVISER,
    state: 'empty',
  },
];
