import { routeOf, SCREENS } from '../support/screens';
import type { House } from './house';
import { houseRule } from './house-rule';

const known = new Set(SCREENS.all.map(({ route }) => route));

const unlisted = (house: House) =>
  house.paths.flatMap((file) => {
    const route = routeOf(file);
    return route === null || known.has(route)
      ? []
      : [`${route} is in no tests/nouns/<noun>/screens.ts: no picture and no accessibility test sees it`];
  });

houseRule('every page is among the screens', unlisted, {
  'a page in a group': { 'app/[locale]/(workspace)/m/[municipality]/unknown/page.tsx': '' },
  'a page of the platform': { 'app/[locale]/(platform)/platform/page.tsx': '' },
});
