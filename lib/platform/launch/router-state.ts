import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';

/** The header in which the browser's code says which parts of a page it has; without it Next sends the whole page. */
export const ROUTER_STATE = 'next-router-state-tree';

/** Far deeper than the parts of any page lie in each other. Next's reader takes a time that grows with the square of the depth. */
const DEPTH_MAX = 100;

/** Will Next read that header, and soon? It fails with a 500 on what it cannot read, so its own reader is asked beforehand. */
export function isRouterState(header: string | string[] | undefined): boolean {
  if (header === undefined) return true;
  if (typeof header !== 'string') return false;
  try {
    if (depthOf(decodeURIComponent(header)) > DEPTH_MAX) return false;
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

/** How many brackets are open at once, at most. */
function depthOf(text: string): number {
  let [open, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}
