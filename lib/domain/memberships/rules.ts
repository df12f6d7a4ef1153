import { type Actor, can } from '../access/rules';
import { aroundTyped, foldName } from '../places/rules';

export const ORGANISATION_MAX = 200;
/** Some paragraphs: what one wants with it, not a report. */
export const PURPOSE_MAX = 2000;

export const MEMBERSHIP_STATES = ['exploring', 'active', 'ended'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

interface Years {
  readonly sinceYear: number | null;
  /** The last year, which still counts; null while it runs. */
  readonly untilYear: number | null;
}

/** Where a membership stands in a year. Not known since when counts as always; in its last year it still runs. */
export function membershipState({ sinceYear, untilYear }: Years, thisYear: number): MembershipState {
  if (untilYear !== null && untilYear < thisYear) return 'ended';
  return sinceYear !== null && sinceYear > thisYear ? 'exploring' : 'active';
}

/** A membership with its years, for what is told year by year. */
export interface MembershipOverTime extends Years {
  readonly id: string;
  readonly organisation: string;
  readonly approach: string;
}

interface KeptMembership {
  readonly municipalityId: string;
  readonly withdrawnOn: string | null;
}

/** The facts are edited by who may, at work in the municipality itself, until the entry is withdrawn. */
export function mayEditMembership(actor: Actor, municipalityId: string | null, membership: KeptMembership): boolean {
  return membership.withdrawnOn === null && membership.municipalityId === municipalityId && can(actor, 'edit_facts', municipalityId);
}

/** Withdraw a wrong entry, and put it back: doing so twice is no change. */
export function mayTakeBackMembership(actor: Actor, municipalityId: string | null, membership: KeptMembership): boolean {
  return membership.municipalityId === municipalityId && can(actor, 'steer', municipalityId);
}

/** End it, and let it run on after all, until the entry is withdrawn. */
export function maySteerMembership(actor: Actor, municipalityId: string | null, membership: KeptMembership): boolean {
  return membership.withdrawnOn === null && mayTakeBackMembership(actor, municipalityId, membership);
}

/** What one is a member of: a network, an offer that was joined, or neither and then only a name. */
export interface Origin {
  readonly network: string | null;
  readonly offer: string | null;
}

/** Offers that make a partnership, or nothing of their own. Source: `joining_makes` of `offers.csv`. */
const MAKE_NO_MEMBERSHIP: ReadonlySet<string> = new Set(['O06', 'O07', 'O08', 'O10']);
/** Networks that are offers too, and stand among those once. Source: `basis` and `state_note` of `offers.csv`. */
const NETWORKS_AMONG_OFFERS: ReadonlySet<string> = new Set(['N10', 'N13', 'N14', 'N16']);

/** Can one become a member of it? */
export function mayBeJoined({ network, offer }: Origin): boolean {
  return !(offer !== null && MAKE_NO_MEMBERSHIP.has(offer)) && !(network !== null && NETWORKS_AMONG_OFFERS.has(network));
}

interface Named {
  /** In the reader's language, and in Dutch, as it is kept. */
  readonly name: string;
  readonly dutchName: string;
}

const squeezed = (name: string) => foldName(name).replaceAll(' ', '');

/** The organisations that somebody may mean who types this: names that begin with it first. "Fair trade" finds FairTradeGemeente. */
export function organisationsLike<O extends Named>(all: readonly O[], typed: string): O[] {
  const wanted = squeezed(typed);
  if (wanted === '') return [];
  const rank = ({ name, dutchName }: O) => {
    if (squeezed(name).startsWith(wanted)) return 0;
    if (aroundTyped(name, typed)[1] !== '') return 1;
    return squeezed(name).includes(wanted) || squeezed(dutchName).includes(wanted) ? 2 : 3;
  };
  const ranked = all.map((one) => ({ one, rank: rank(one) })).filter((each) => each.rank < 3);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

interface Running extends Origin {
  readonly sortKey: string;
}

/** A membership that runs of the same network or offer, or of the same name when neither is known. */
export function sameMembership<R extends Running>(
  running: readonly R[],
  { network, offer, name }: Origin & { name: string },
): R | undefined {
  const key = foldName(name);
  return running.find((each) => {
    if (network !== null || offer !== null) return each.network === network && each.offer === offer;
    return key !== '' && each.sortKey === key;
  });
}
