import type { PerRole, Role, Row, Sight } from './cast';

const inside = (seen: Sight, but: Partial<Record<Role, Sight>> = {}): PerRole<Sight> => ({
  visitor: 'sign_in',
  coordinator: seen,
  editor: seen,
  reader: seen,
  board_member: seen,
  board_chair: seen,
  adviser: seen,
  administrator: seen,
  participant: seen,
  invited: seen,
  stranger: seen,
  foreign: 'missing',
  ...but,
});

/** Pages over all municipalities: for VVSG, some for its administrator alone. */
const atVvsg = (adviser: Sight): PerRole<Sight> => inside('missing', { adviser, administrator: 'page' });

/** Pages by the folder of the route, with what follows the municipality. The record in an address is the joint tie, or a membership of its lead. */
export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/': 'page',
  '/sign-in': 'page',
  '/link/[token]': 'page',
  '/demonstration': 'page',
  '/accessibility': 'page',
  '/privacy': 'page',
  '/help': 'page',
  '/account': { ...inside('page'), foreign: 'page' },
  '/platform/municipalities': atVvsg('page'),
  '/platform/municipalities/[municipality]': atVvsg('page'),
  '/platform/people': atVvsg('missing'),
  '/m/[municipality]': inside('page'),
  '/m/[municipality]/[...rest]': inside('missing'),
  '/m/[municipality]/partnerships': inside('page'),
  '/m/[municipality]/partnerships/new': inside('page', {
    reader: 'missing',
    board_member: 'missing',
    board_chair: 'missing',
    adviser: 'missing',
    administrator: 'missing',
  }),
  '/m/[municipality]/resources': inside('page'),
  '/m/[municipality]/resources/[approach]/[year]': inside('page'),
  '/m/[municipality]/settings': inside('page', {
    editor: 'missing',
    reader: 'missing',
    board_member: 'missing',
    board_chair: 'missing',
    adviser: 'missing',
    administrator: 'missing',
  }),
  '/m/[municipality]/partnerships/[partnership]': inside('page', { invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/partnerships/[partnership]/facts': inside('page', { invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/partnerships/[partnership]/years': inside('page', { invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/partnerships/[partnership]/years/[year]': inside('page', { invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/partnerships/[partnership]/history': inside('page', {
    board_member: 'missing',
    board_chair: 'missing',
    adviser: 'missing',
    administrator: 'missing',
    invited: 'missing',
    stranger: 'missing',
  }),
  '/m/[municipality]/memberships/new': inside('page', {
    reader: 'missing',
    board_member: 'missing',
    board_chair: 'missing',
    adviser: 'missing',
    administrator: 'missing',
  }),
  '/m/[municipality]/memberships/[membership]': inside('page', { participant: 'missing', invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/memberships/[membership]/years': inside('page', { participant: 'missing', invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/memberships/[membership]/years/[year]': inside('page', {
    participant: 'missing',
    invited: 'missing',
    stranger: 'missing',
  }),
  '/m/[municipality]/memberships/[membership]/history': inside('page', {
    board_member: 'missing',
    board_chair: 'missing',
    adviser: 'missing',
    administrator: 'missing',
    participant: 'missing',
    invited: 'missing',
    stranger: 'missing',
  }),
};

/** Files of a municipality, which go to whoever may see the page they belong to. */
export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/figures/csv': inside('page'),
  '/m/[municipality]/mix/csv': inside('page'),
  '/m/[municipality]/partnerships/csv': inside('page'),
  '/m/[municipality]/resources/csv': inside('page'),
  '/m/[municipality]/partnerships/[partnership]/years/csv': inside('page', { invited: 'missing', stranger: 'missing' }),
  '/m/[municipality]/memberships/[membership]/years/csv': inside('page', {
    participant: 'missing',
    invited: 'missing',
    stranger: 'missing',
  }),
};

/** Files that add up and name no tie. */
export const NAMELESS_DOWNLOADS: ReadonlySet<string> = new Set(['/m/[municipality]/mix/csv']);

/** Route handlers and files that are the same for everybody: method by method what they answer. */
export const HANDLERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '/api/health': { GET: 200, HEAD: 200 },
  '/icon.svg': { GET: 200, HEAD: 200 },
  '/favicon.ico': { GET: 200, HEAD: 200 },
};
