import type { Screen } from '../../support/what-a-noun-brings';

export const SCREENS: readonly Screen[] = [
  { route: '/', name: 'home', path: '', state: 'full' },
  { route: '/demonstration', name: 'demonstration', path: '/demonstration', state: 'full' },
  { route: '/accessibility', name: 'accessibility', path: '/accessibility', state: 'full' },
  { route: '/privacy', name: 'privacy', path: '/privacy', state: 'full' },
  { route: '/help', name: 'help', path: '/help', state: 'full' },
];
