/** Who has to do with the rows: the lead of a partnership, who takes part, who took part, who is invited, and a municipality beside it. */
export const PARTIES = ['lead', 'participant', 'left', 'invited', 'stranger'] as const;
export type Party = (typeof PARTIES)[number];

/** How the database takes a write: so many rows, `refused` by row-level security, `denied` because the verb is not given at all. */
export type Taken = number | 'let through' | 'refused' | 'denied';

/** What one party can do: how many rows it reads, changes and removes, whether it adds one of its own and one in the name of the lead. */
type Verbs = readonly [reads: number, changes: Taken, removes: Taken, adds: Taken, addsForLead: Taken];
type Policy = Readonly<Record<Party, Verbs>>;

/** Whose row it is: of a partnership, of a part in it, of a municipality alone. */
type Whose = 'partnership' | 'part' | 'municipality';

/** One table that is tried verb by verb. */
export interface TriedTable {
  readonly policy: Policy;
  /** A column that may be written. */
  readonly column: string;
  /** VVSG reads the shared facts and the figures of all, and nothing confidential. */
  readonly vvsg: 'reads' | 'denied';
  /** Who sees and who handles grants is asked of the person at work: tried for each role in `grants-policies`. */
  readonly isOfGrants?: true;
  /** How many rows somebody reads in the boards that advise the lead; without it none is given to boards. */
  readonly board?: number;
  readonly whose: Whose;
  /**
   * Columns and values of one row. Of a partnership: `$1` is the partnership; of a part: `$1` the partnership, `$2` the municipality; of a
   * municipality: `$1` the municipality, `$2` somebody. Without it the world of the test has rows.
   */
  readonly row?: string;
}

/** What a noun says of one of its tables. */
export interface Table {
  /** How it is tried, when a municipality owns its rows. */
  readonly tried?: TriedTable;
  /** A municipality owns its rows, but no role of the program writes them by a statement: it has tests of its own. */
  readonly isApart?: true;
  /** It belongs to everybody, or to signing in: it has no row-level security. */
  readonly isOpen?: true;
  /** Its rows are not kept twice: secrets, what is short-lived, the history itself, the gazetteer that nobody edits, marks of the seed. */
  readonly isUnaudited?: true;
}

const LEAD_WRITES: Policy = {
  lead: [1, 1, 1, 'let through', 'let through'],
  participant: [1, 0, 0, 'refused', 'refused'],
  left: [1, 0, 0, 'refused', 'refused'],
  invited: [0, 0, 0, 'refused', 'refused'],
  stranger: [0, 0, 0, 'refused', 'refused'],
};
const NOBODY: Pick<Policy, 'invited' | 'stranger'> = { invited: LEAD_WRITES.invited, stranger: LEAD_WRITES.stranger };
const OWN_PART: Policy = {
  lead: [3, 1, 1, 'let through', 'let through'],
  participant: [3, 1, 1, 'let through', 'refused'],
  left: [1, 'refused', 0, 'refused', 'refused'],
  ...NOBODY,
};
/** What can be put right also by who left. */
const OWN_TO_END: Policy = { ...OWN_PART, left: [1, 1, 1, 'refused', 'refused'] };
/** Who left can still remove whom it knew there: they are people. */
const CONFIDENTIAL: Policy = {
  lead: [1, 1, 1, 'let through', 'let through'],
  participant: [1, 1, 1, 'let through', 'refused'],
  left: [1, 'refused', 1, 'refused', 'refused'],
  ...NOBODY,
};
const ALONE: Policy = {
  lead: [1, 1, 1, 'let through', 'let through'],
  participant: [1, 1, 1, 'let through', 'refused'],
  left: [1, 1, 1, 'let through', 'refused'],
  invited: [1, 1, 1, 'let through', 'refused'],
  stranger: [1, 1, 1, 'let through', 'refused'],
};

/** What the lead typed of a partnership is read by who has or had a part in it; what anybody typed beside it by nobody else. */
const TYPED: Policy = {
  lead: [2, 'denied', 'denied', 'let through', 'let through'],
  participant: [2, 'denied', 'denied', 'let through', 'refused'],
  left: [2, 'denied', 'denied', 'let through', 'refused'],
  invited: [1, 'denied', 'denied', 'let through', 'refused'],
  stranger: [1, 'denied', 'denied', 'let through', 'refused'],
};

/** What each knows, two of which stand in a partnership: who takes part there now reads them too. What hangs on them keeps them from going. */
const SEEN_WITH_A_ROLE: Policy = {
  lead: [6, 2, 'let through', 'let through', 'let through'],
  participant: [6, 2, 'let through', 'let through', 'refused'],
  left: [2, 2, 'let through', 'let through', 'refused'],
  invited: [2, 2, 'let through', 'let through', 'refused'],
  stranger: [2, 2, 'let through', 'let through', 'refused'],
};

/** The same, with something that hangs on each row and keeps it from going. */
function held(policy: Policy): Policy {
  return Object.fromEntries(
    Object.entries(policy).map(([party, [reads, changes, , ...adds]]) => [party, [reads, changes, 'let through', ...adds]]),
  ) as unknown as Policy;
}

/** What hangs on an activity, which of those three that have or had a part belongs to the partnership: who takes part there now reads it too. */
const OF_AN_ACTIVITY: Policy = {
  ...ALONE,
  lead: [3, 1, 1, 'let through', 'let through'],
  participant: [3, 1, 1, 'let through', 'refused'],
};
/** The same, with something that hangs on it and keeps it from going. */
const HELD_BY_A_PART: Policy = held(OF_AN_ACTIVITY);
/** What an activity costs each of the three: who left can still put its own right; whoever does not see the activity adds nothing to it. */
const COSTS: Policy = { ...OWN_PART, left: [1, 1, 1, 'let through', 'refused'] };

type Verb = 'changes' | 'removes' | 'adds';
const without = (policy: Policy, verbs: readonly Verb[]): Policy => {
  const given = (verb: Verb, taken: Taken): Taken => (verbs.includes(verb) ? 'denied' : taken);
  return Object.fromEntries(
    Object.entries(policy).map(([party, [reads, changes, removes, adds, addsForLead]]) => [
      party,
      [reads, given('changes', changes), given('removes', removes), given('adds', adds), given('adds', addsForLead)],
    ]),
  ) as unknown as Policy;
};

/** Beside the column: a row when the world has none, verbs that the database gives to no municipality, and what boards read. */
interface Less {
  readonly row?: string;
  readonly without?: readonly Verb[];
  readonly board?: number;
}

const tried =
  (whose: Whose, vvsg: TriedTable['vvsg'], policy: Policy) =>
  (column: string, { row, without: verbs = [], board }: Less = {}): Table => ({
    tried: { policy: without(policy, verbs), column, vvsg, board, whose, row },
  });

/** The shared facts of a partnership: who has or had a part reads them, the lead writes them. */
export const writtenByTheLead = tried('partnership', 'reads', LEAD_WRITES);
/** What a municipality keeps of its own part in a partnership, for the others to read. */
export const ofItsOwnPart = tried('part', 'reads', OWN_PART);
/** The same, and who left can still end it. */
export const ofItsOwnPartToEnd = tried('part', 'reads', OWN_TO_END);
/** What a municipality keeps of its own part in a partnership for itself alone. */
export const confidential = tried('part', 'denied', CONFIDENTIAL);
/** What a municipality keeps without a partnership. */
export const ofAMunicipality = tried('municipality', 'reads', ALONE);
/** The same, which VVSG does not read. */
export const ofAMunicipalityAlone = tried('municipality', 'denied', ALONE);
/** What a municipality typed, for those who take part in a partnership where it stands. */
export const asTyped = tried('municipality', 'reads', TYPED);
/** What a municipality knows of organisations, for those who take part in a partnership where they stand. */
export const seenWithARole = tried('municipality', 'reads', SEEN_WITH_A_ROLE);
/** What hangs on an activity, for those who take part in a partnership to which it belongs. */
export const ofAnActivity = tried('municipality', 'reads', OF_AN_ACTIVITY);
/** The same, which VVSG does not read. */
export const wordsOfAnActivity = tried('municipality', 'denied', OF_AN_ACTIVITY);
/** The same, and something hangs on it in its turn. */
export const heldByAPart = tried('municipality', 'reads', HELD_BY_A_PART);
/** What an activity costs each of those who took part. */
export const costsOfAnActivity = tried('part', 'reads', COSTS);

/** What of grants is no dossier, for who sees and who handles them; `isHeld`: something hangs on it and keeps it from going. */
export function ofGrants(column: string, { isHeld = false, ...less }: Less & { readonly isHeld?: boolean }): Table {
  const { tried: table } = ofAMunicipalityAlone(column, less);
  return table === undefined ? {} : { tried: { ...table, policy: isHeld ? held(table.policy) : table.policy, isOfGrants: true } };
}
