import type { Answer, PerRole, Role, Row, Sight } from './cast';

/** The id of a record that nobody keeps. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

/** A page of a municipality: who signed in and may look at the municipality sees it, but for who is named. */
export const inside = (seen: Sight, but: Partial<Record<Role, Sight>> = {}): PerRole<Sight> => ({
  visitor: 'sign_in',
  coordinator: seen,
  editor: seen,
  reader: seen,
  grant_handler: seen,
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
export const atVvsg = (adviser: Sight): Row<Sight> => inside('missing', { adviser, administrator: 'page' });

/** Who looks in and does not work there. */
const LOOKS_IN = {
  grant_handler: 'missing',
  board_member: 'missing',
  board_chair: 'missing',
  adviser: 'missing',
  administrator: 'missing',
} as const;
const READS = { reader: 'missing', ...LOOKS_IN } as const;
const NO_PART = { invited: 'missing', stranger: 'missing' } as const;
const NOT_THE_LEAD = { participant: 'missing', ...NO_PART } as const;

/** A page for who enters something new. */
export const forEditors = (): Row<Sight> => inside('page', READS);
/** A page for who manages the municipality. */
export const forCoordinators = (): Row<Sight> => inside('page', { editor: 'missing', ...READS });
/** A page of the joint partnership, and one of those that say who did what. */
export const ofThePartnership = (): Row<Sight> => inside('page', NO_PART);
export const historyOfThePartnership = (): Row<Sight> => inside('page', { ...LOOKS_IN, ...NO_PART });
/** A page of a membership of the lead, and one of those that say who did what. */
export const ofTheMembership = (): Row<Sight> => inside('page', NOT_THE_LEAD);
export const historyOfTheMembership = (): Row<Sight> => inside('page', { ...LOOKS_IN, ...NOT_THE_LEAD });

/** What may be written: by who describes a municipality, each at its own. */
export const writes = (own: Partial<Record<Role, Answer>>, others: Partial<Record<Role, Answer>>): Row<Answer> => ({
  visitor: 'signed_out',
  coordinator: 'done',
  editor: 'done',
  reader: 'forbidden',
  grant_handler: 'forbidden',
  board_member: 'forbidden',
  board_chair: 'forbidden',
  adviser: 'forbidden',
  administrator: 'forbidden',
  participant: 'done',
  invited: 'done',
  stranger: 'done',
  foreign: 'no_role',
  ...own,
  ...others,
});

/** What is the lead's alone nobody else finds. */
export const LEAD_ALONE: Partial<Record<Role, Answer>> = { participant: 'not_found', invited: 'not_found', stranger: 'not_found' };

/** On the joint partnership, which is its lead's to change, or on what the lead keeps for itself. */
export const byLead = (own: Partial<Record<Role, Answer>> = {}): Row<Answer> => writes(own, LEAD_ALONE);

/** On what each municipality keeps about the joint partnership for itself. */
export const byEachPart = (): Row<Answer> => writes({}, { invited: 'not_found', stranger: 'not_found' });

/** Whoever may look at a municipality may ask this while looking at it. */
export const reads = (): Row<Answer> =>
  writes({ reader: 'done', grant_handler: 'done', board_member: 'done', board_chair: 'done', adviser: 'done', administrator: 'done' }, {});

/** What VVSG's administrator does over all municipalities: none stands in front, so nobody else has it. */
export const byVvsg: Row<Answer> = {
  visitor: 'signed_out',
  coordinator: 'no_role',
  editor: 'no_role',
  reader: 'no_role',
  grant_handler: 'no_role',
  board_member: 'no_role',
  board_chair: 'no_role',
  adviser: 'forbidden',
  administrator: 'done',
  participant: 'no_role',
  invited: 'no_role',
  stranger: 'no_role',
  foreign: 'no_role',
};
