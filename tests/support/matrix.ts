/**
 * Who gets what of every route and action of the build: the document of the authorisation, held against the running program.
 * Own: the municipality that leads the joint tie (Deinze). A participant, an invited and a strange municipality come to it as
 * foreigners, and to the same record at their own address.
 */
export const CAST = {
  visitor: null,
  coordinator: { name: 'Marleen De Vos', slug: 'deinze' },
  editor: { name: 'Eva Martens', slug: 'deinze' },
  reader: { name: 'Wim De Smet', slug: 'deinze' },
  board_member: { name: 'Rita Dhondt', slug: 'deinze' },
  board_chair: { name: 'Jozef Claus', slug: 'deinze' },
  adviser: { name: 'Joris Maes', slug: 'deinze' },
  administrator: { name: 'Sofie Claes', slug: 'deinze' },
  participant: { name: 'Tom Claeys', slug: 'lievegem' },
  invited: { name: 'Dries Van Hecke', slug: 'merelbeke-melle' },
  stranger: { name: 'Ilse Wouters', slug: 'zoersel' },
} as const;
export type Role = keyof typeof CAST;
export const ROLES = Object.keys(CAST) as Role[];

/** `page` is shown, `sign_in` and `onward` lead elsewhere, `missing` is the page that says nothing. */
export type Sight = 'page' | 'sign_in' | 'onward' | 'missing';
/** `done` or the code of the refusal. */
export type Answer = string;

/** The same for everybody, or per role; `foreign` are the three others at the lead's address. */
export type Row<T> = T | (Record<Role, T> & { foreign: T });

const inside = (seen: Sight, but: Partial<Record<Role, Sight>> = {}): Row<Sight> => ({
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
const atVvsg = (adviser: Sight): Row<Sight> => inside('missing', { adviser, administrator: 'page' });

/** Pages by the folder of the route, with what follows the municipality. The record in an address is the joint tie, or a membership of its lead. */
export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/': 'page',
  '/sign-in': 'page',
  '/link/[token]': 'page',
  '/demonstration': 'page',
  '/accessibility': 'page',
  '/privacy': 'page',
  '/help': 'page',
  '/account': { ...(inside('page') as Record<Role, Sight>), foreign: 'page' },
  '/platform/municipalities': atVvsg('page'),
  '/platform/municipalities/[municipality]': atVvsg('missing'),
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
  '/m/[municipality]/partnerships/csv': inside('page'),
};

/** Route handlers and files that are the same for everybody: method by method what they answer. */
export const HANDLERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '/api/health': { GET: 200, HEAD: 200 },
  '/icon.svg': { GET: 200, HEAD: 200 },
  '/favicon.ico': { GET: 200, HEAD: 200 },
};

const writes = (own: Partial<Record<Role, Answer>>, others: Partial<Record<Role, Answer>>): Row<Answer> => ({
  visitor: 'signed_out',
  coordinator: 'done',
  editor: 'done',
  reader: 'forbidden',
  board_member: 'forbidden',
  board_chair: 'forbidden',
  adviser: 'forbidden',
  administrator: 'forbidden',
  participant: 'done',
  invited: 'done',
  stranger: 'done',
  foreign: 'not_found',
  ...own,
  ...others,
});

/** Who may write finds nothing under an id that nobody has. */
const NO_RECORD: Partial<Record<Role, Answer>> = {
  coordinator: 'not_found',
  editor: 'not_found',
  participant: 'not_found',
  invited: 'not_found',
  stranger: 'not_found',
};

/** On the joint tie, which is its lead's to change. */
const byLead = (own: Partial<Record<Role, Answer>> = {}): Row<Answer> =>
  writes(own, { participant: 'not_found', invited: 'not_found', stranger: 'not_found' });

/** Whoever may look at a municipality may ask this while looking at it. */
const reads = (): Row<Answer> =>
  writes({ reader: 'done', board_member: 'done', board_chair: 'done', adviser: 'done', administrator: 'done' }, {});

/** On a membership of the lead: nobody else has a part in it. */
const MEMBERS_ELSEWHERE = { participant: 'not_found', invited: 'not_found', stranger: 'not_found' };

/** Actions with a municipality in front, by their exported name. */
export const ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  registerPartnershipAction: writes({}, {}),
  searchPlacesAction: reads(),
  describePartnershipAction: byLead(),
  chooseForPartnershipAction: byLead(),
  addGoalAction: byLead(),
  changeGoalAction: byLead(),
  removeGoalAction: byLead(),
  changeLifeCycleAction: byLead(),
  continueAsAction: byLead(),
  correctStartAction: byLead(),
  // With the first entry of the tie, which nobody withdraws: that it is said is for who may.
  withdrawLifeCycleAction: byLead({ coordinator: 'first_entry', editor: 'forbidden' }),
  withdrawFormAction: byLead({ coordinator: 'first_entry', editor: 'forbidden' }),
  withdrawPartnershipAction: byLead({ editor: 'forbidden' }),
  restorePartnershipAction: byLead({ editor: 'forbidden' }),
  changeVisibilityAction: byLead({ editor: 'forbidden' }),
  findTiesAtPlaceAction: reads(),
  addContactAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  // Called with a contact that nobody has: to write is more than to find.
  changeContactAction: writes(NO_RECORD, {}),
  removeContactAction: writes(NO_RECORD, {}),
  changeNotesAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  saveDraftAction: writes({}, {}),
  discardDraftAction: writes({}, {}),
  registerMembershipAction: writes({}, {}),
  describeMembershipAction: writes({}, MEMBERS_ELSEWHERE),
  endMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
  resumeMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
  withdrawMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
  restoreMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
};

const byTheLead = { participant: 'not_found', invited: 'not_found', stranger: 'not_found' };

/** Actions on who is involved in the joint tie, its places and its circumstances, called with what is there. */
export const INVOLVEMENT_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  setOwnActorAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  setPartnerActorAction: writes({}, byTheLead),
  chooseDepartmentAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  addPartnerPlaceAction: writes({}, byTheLead),
  removePartnerPlaceAction: writes({}, byTheLead),
  describePartnerAction: writes({}, byTheLead),
  addCircumstanceAction: writes({}, byTheLead),
  changeCircumstanceAction: writes({}, byTheLead),
  removeCircumstanceAction: writes({}, byTheLead),
};

const byVvsg: Row<Answer> = {
  visitor: 'signed_out',
  coordinator: 'not_found',
  editor: 'not_found',
  reader: 'not_found',
  board_member: 'not_found',
  board_chair: 'not_found',
  adviser: 'forbidden',
  administrator: 'done',
  participant: 'not_found',
  invited: 'not_found',
  stranger: 'not_found',
  foreign: 'not_found',
};

/** Actions of VVSG over all municipalities, by their exported name: no municipality stands in front. */
export const PLATFORM_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  addColleagueByVvsgAction: byVvsg,
  makePasswordLinkByVvsgAction: byVvsg,
  addVvsgColleagueAction: byVvsg,
};

/** Actions on the people of a municipality, called with somebody who works there. */
export const PEOPLE_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  addColleagueAction: writes({ editor: 'forbidden' }, {}),
  makePasswordLinkAction: writes({ editor: 'forbidden' }, {}),
  endAccessAction: writes({ editor: 'forbidden' }, {}),
};

/** Forms of signing in and of the own account, which are there for everybody; their own tests prove what they do. */
export const FOR_EVERYBODY = [
  'signInAction',
  'signOutAction',
  'becomeAction',
  'redeemLinkAction',
  'changePasswordAction',
  'endOtherSessionsAction',
];

/** What one role may expect, at its own municipality or as a foreigner at the lead's. */
export function expected<T>(row: Row<T>, role: Role, foreign = false): T {
  if (typeof row !== 'object' || row === null) return row as T;
  const perRole = row as Record<Role, T> & { foreign: T };
  return foreign ? perRole.foreign : perRole[role];
}
