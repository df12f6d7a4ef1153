import { ADMINISTRATOR, COORDINATOR, type Screen } from '../../support/what-a-noun-brings';

export const SCREENS: readonly Screen[] = [
  { route: '/sign-in', name: 'sign-in', path: '/sign-in', state: 'full' },
  { route: '/link/[token]', name: 'link-used', path: '/link/0000000000000000000000000000000000000000000', state: 'empty' },
  { route: '/account', name: 'account', path: '/account', person: COORDINATOR, state: 'full' },
  {
    route: '/platform/municipalities/[municipality]',
    name: 'municipality-people',
    path: '/platform/municipalities/roeselare',
    person: ADMINISTRATOR,
    state: 'full',
  },
  {
    route: '/platform/municipalities/[municipality]',
    name: 'municipality-people-empty',
    path: '/platform/municipalities/aalter',
    person: ADMINISTRATOR,
    state: 'empty',
  },
  { route: '/platform/people', name: 'vvsg-people', path: '/platform/people', person: ADMINISTRATOR, state: 'full' },
  { route: '/m/[municipality]/settings', name: 'settings-offered', path: '/m/deinze/settings', person: 'Marleen De Vos', state: 'full' },
  { route: '/m/[municipality]/settings', name: 'settings', path: '/m/roeselare/settings', person: COORDINATOR, state: 'full' },
];
