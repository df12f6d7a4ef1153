import { gatherList } from './gather';
import type { Screen } from './what-a-noun-brings';

/** Every screen there is: the pictures and the accessibility tests walk those that are asked for, and a test finds a route that is missing. */
export const SCREENS = await gatherList<Screen>('screens', 'SCREENS');

/** `/m/[municipality]/partnerships` for `app/[locale]/(workspace)/m/[municipality]/partnerships/page.tsx`; null for no page. */
export function routeOf(file: string): string | null {
  const folder = /^app\/\[locale\](\/.+)?\/page\.tsx$/.exec(file);
  if (folder === null) return null;
  return (folder[1] ?? '').replace(/\/\([^/]+\)/g, '') || '/';
}
