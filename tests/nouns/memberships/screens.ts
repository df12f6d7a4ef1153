import { MEMBER, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

export const SCREENS: readonly Screen[] = [
  {
    route: '/m/[municipality]/memberships/new',
    name: 'register-membership',
    path: '/m/gent/memberships/new',
    person: NEWCOMER,
    state: 'empty',
  },
  {
    route: '/m/[municipality]/memberships/[membership]',
    name: 'membership',
    path: '/m/brugge/memberships/new',
    link: /AfriFOODlinks/,
    person: MEMBER,
    state: 'full',
  },
  {
    route: '/m/[municipality]/memberships/[membership]/history',
    name: 'membership-history',
    path: '/m/brugge/memberships/new',
    link: /AfriFOODlinks/,
    suffix: '/history',
    person: MEMBER,
    state: 'full',
  },
];
