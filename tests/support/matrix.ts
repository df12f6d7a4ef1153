import type { Answer, Row, Sight } from './cast';
import { gatherList, gatherTable } from './gather';
import type { ActionOfTheMatrix, Handler } from './what-a-noun-brings';

/** Pages by the folder of the route, with what follows the municipality. The record in an address is the joint partnership, or a membership of its lead. */
export const PAGES = await gatherTable<Row<Sight>>('routes', 'PAGES');
/** Files of a municipality, which go to whoever may see the page they belong to. */
export const DOWNLOADS = await gatherTable<Row<Sight>>('routes', 'DOWNLOADS');
/** Files that add up and name no partnership. */
export const NAMELESS_DOWNLOADS = await gatherList<string>('routes', 'NAMELESS_DOWNLOADS');
/** Files of what the lead keeps for itself: who takes part in its partnership finds nothing of it in the own one. */
export const DOWNLOADS_OF_THE_LEAD = await gatherList<string>('routes', 'DOWNLOADS_OF_THE_LEAD');
/** Route handlers and files that are the same for everybody: method by method what they answer. */
export const HANDLERS = await gatherTable<Handler>('routes', 'HANDLERS');
/** Actions with a municipality in front, by their exported name, which one test calls all alike. */
export const ACTIONS = await gatherTable<ActionOfTheMatrix>('actions', 'ACTIONS');
/** Actions that the noun's own `matrix.spec.ts` calls, since what they do shows elsewhere or another order counts. */
export const APART = await gatherTable<Row<Answer> | object>('actions', 'APART');
/** Forms of signing in and of the own account, which are there for everybody; their own tests prove what they do. */
export const FOR_EVERYBODY = await gatherList<string>('actions', 'FOR_EVERYBODY');
