import { invalid, type Refusal, refused } from '@/lib/platform/result';
import { type Actor, canWithin, MUNICIPAL_ROLES, type MunicipalRole, type Role } from '../access/rules';
import { composed } from '../texts/rules';

/** Long enough to resist guessing without rules of composition; OWASP ASVS 5.0, 6.2.1 and 6.2.9. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
export const PERSON_NAME_MAX = 120;
/** RFC 5321: the longest address that can be delivered. */
export const EMAIL_MAX = 254;

/** Hours that a link stays good, and the offer of a role with it. */
export const LINK_HOURS = 72;
/** So often somebody is refused a first password with the link of an offer, since that tells of an account; then the offer ends. */
export const REFUSED_CHOICES_MAX = 3;
/** No token of a link is longer, in UTF-16 units. */
export const TOKEN_MAX = 200;

/** Where a link is opened, without the language. What could be no token leads to a page that says so. */
export function linkPath(token: string): `/${string}` {
  return `/link/${encodeURIComponent(token.slice(0, TOKEN_MAX).toWellFormed())}`;
}

/** 256 bits in base64url, as every link has them. */
const TOKEN = /[\w-]{43}/;

/** The token in the last part of an address that was copied out of a sentence, without the full stop or bracket that came along. */
export function tokenIn(part: string): string {
  const measured = part.slice(0, TOKEN_MAX);
  return TOKEN.exec(measured.replace(/%[0-9a-f]{2}/gi, ' '))?.[0] ?? measured;
}

/** Hours after signing in at which one signs in again. */
export const SESSION_HOURS = 8;

/** Failed attempts are counted over this many minutes. */
export const ATTEMPT_WINDOW_MINUTES = 15;
/** Per account from one address: what a person with a forgotten password needs. */
export const ATTEMPTS_PER_ACCOUNT_AND_ADDRESS = 10;
/** Per address over all accounts: an office behind one address still works. */
export const ATTEMPTS_PER_ADDRESS = 50;
/**
 * Per IPv6 site, many times what one network may: the neighbours of a provider that gives smaller pieces share it. An address that is
 * known to the account is not held back by them.
 */
export const ATTEMPTS_PER_SITE = 200;
/** Per account over all unknown addresses; an address that signed in to it before is not held back by strangers. */
export const ATTEMPTS_PER_ACCOUNT = 100;

/** Failed attempts within the window. */
export interface FailedAttempts {
  readonly accountFromAddress: number;
  readonly address: number;
  readonly site: number;
  readonly account: number;
  /** From this address, for IPv6 from its network of 64 bits, somebody signed in to this account before. */
  readonly addressIsKnown: boolean;
}

/** May another attempt be made now? A stranger's attempts never lock out an address that is known to the account. */
export function mayTryToSignIn(failed: FailedAttempts): boolean {
  return (
    failed.accountFromAddress < ATTEMPTS_PER_ACCOUNT_AND_ADDRESS &&
    failed.address < ATTEMPTS_PER_ADDRESS &&
    (failed.addressIsKnown || (failed.account < ATTEMPTS_PER_ACCOUNT && failed.site < ATTEMPTS_PER_SITE))
  );
}

/** One form of an address for one person: without surrounding space, in small letters. */
export function normaliseEmail(address: string): string {
  return composed(address).trim().toLowerCase();
}

/**
 * A password that takes fewer guesses is refused: a common one, a run on the keyboard, a name or a word with a year behind it. What
 * four words or twelve random characters make takes far more.
 */
export const GUESSES_MIN = 1e9;

/** What a guesser who knows the person tries first. */
export function wordsOf({
  name,
  email,
  places,
}: {
  readonly name: string;
  readonly email: string;
  readonly places: readonly string[];
}): string[] {
  return [email.split('@')[0] ?? '', name, ...name.split(' '), ...places, ...places.flatMap((place) => place.split(/[\s-]+/))];
}

/** Changes that stand under the table of people; older ones stay in the database. */
export const PEOPLE_CHANGES_SHOWN = 20;

/** Somebody with a role in the municipality at hand. */
export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** In the order of `MUNICIPAL_ROLES`. */
  readonly roles: readonly MunicipalRole[];
  readonly hasPassword: boolean;
  /** The account is closed: it signs in nowhere. */
  readonly isClosed: boolean;
  /** Has a role in another municipality or at VVSG too, or accepted one there once. */
  readonly worksElsewhere: boolean;
}

/** VVSG lets coordinators in; they let in the others of their municipality. */
export const ROLES_GIVEN_BY_VVSG = ['coordinator'] as const satisfies readonly MunicipalRole[];

/** Why this role is not offered; null when it may be. `municipalityId` is where the giver works; null for VVSG, from the platform. */
export function givingRefusal(role: MunicipalRole, municipalityId: string | null): Refusal | null {
  const roles: readonly MunicipalRole[] = municipalityId === null ? ROLES_GIVEN_BY_VVSG : MUNICIPAL_ROLES;
  return roles.includes(role) ? null : invalid('role', 'coordinators_only');
}

/** Does this person manage the people of that municipality from within? VVSG's administrator does so from the platform. */
export function managesOwnPeople(actor: Actor, municipalityId: string): boolean {
  return canWithin(actor, 'manage_people', municipalityId);
}

/**
 * Why no link to choose a new password is made for this colleague; null when it may be. Not for oneself: who knows the own password changes it, who does
 * not asks somebody else. Nor for who works or worked elsewhere too, since the link opens that as well: VVSG's administrator makes that one.
 * For a closed account there is none at all.
 */
export function linkRefusal(
  actor: Actor,
  /** `worksElsewhere` is not asked about a colleague at VVSG, where only its administrator makes links. */
  colleague: { readonly personId: string; readonly isClosed: boolean; readonly worksElsewhere?: boolean },
): Refusal | null {
  if (colleague.personId === actor.userId) return refused('own_password');
  if (colleague.isClosed) return refused('account_closed');
  return colleague.worksElsewhere && actor.platformRole !== 'administrator' ? refused('works_elsewhere') : null;
}

/** A role that a person holds, in a municipality or, without one, at VVSG. */
export interface HeldRole {
  readonly role: Role;
  readonly municipalityId: string | null;
  readonly municipality: string | null;
}

/** Who made a link for a lost password: a municipality, or without one VVSG, and whether the one who did so there still may. */
export interface LinkMaker {
  readonly municipalityId: string | null;
  readonly stillManages: boolean;
}

/**
 * May a link for a lost password be used now? Only while who made it still manages people there. VVSG's for every open account; a
 * municipality's while the person works there and no other party has a part in the account.
 */
export function mayUseLink(
  { municipalityId: madeBy, stillManages }: LinkMaker,
  account: {
    readonly isClosed: boolean;
    readonly held: readonly HeldRole[];
    /** As the database says it (`has_part_elsewhere`), where it is also asked when a link is made and an offer accepted. */
    readonly hasPartElsewhere: boolean;
  },
): boolean {
  if (!stillManages || account.isClosed) return false;
  if (madeBy === null) return true;
  return account.held.some(({ municipalityId }) => municipalityId === madeBy) && !account.hasPartElsewhere;
}

/** So many of the latest offers are read, those that are open before all others. */
export const OFFERS_READ = 200;
/** Offers that came to nothing and still stand on the page; older ones are in the history. */
export const OFFERS_ENDED_SHOWN = 20;

/** A role that was offered to an address, as whoever offers sees it. */
export interface RoleOffer {
  readonly id: string;
  readonly role: Role;
  /** Name and address as they were typed. */
  readonly name: string;
  readonly email: string;
  readonly offeredAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  /** Taken back, followed by another offer of the same role, or stopped with the right of who made it. */
  readonly endedAt: Date | null;
}

/** How an offer stands at that instant. */
export function offerState(offer: RoleOffer, at: Date): 'offered' | 'accepted' | 'taken_back' | 'expired' {
  if (offer.acceptedAt !== null) return 'accepted';
  if (offer.endedAt !== null) return 'taken_back';
  return offer.expiresAt.getTime() > at.getTime() ? 'offered' : 'expired';
}

/**
 * Of offers, the youngest first, those that wait for a yes, and those that came to nothing. What was offered again to the same address
 * counts by its latest offer; who accepted stands among the people.
 */
export function offersShown<O extends RoleOffer>(offers: readonly O[], at: Date): { readonly offered: O[]; readonly ended: O[] } {
  const latest = new Map<string, O>();
  for (const offer of offers) {
    const key = `${offer.role} ${offer.email}`;
    if (!latest.has(key)) latest.set(key, offer);
  }
  const states = [...latest.values()].map((offer) => ({ offer, state: offerState(offer, at) }));
  return {
    offered: states.flatMap(({ offer, state }) => (state === 'offered' ? [offer] : [])),
    ended: states
      .flatMap(({ offer, state }) => (state === 'taken_back' || state === 'expired' ? [offer] : []))
      .slice(0, OFFERS_ENDED_SHOWN),
  };
}

/** Why this role is not ended; null when it may be. Somebody must be able to let people in: the last coordinator with an open account stays, and nobody ends the own role of coordinator. */
export function endingRefusal(
  actor: Actor,
  colleagues: readonly Colleague[],
  { personId, role }: { readonly personId: string; readonly role: MunicipalRole },
): Refusal | null {
  const holders = colleagues.filter(({ roles }) => roles.includes(role));
  if (!holders.some((colleague) => colleague.personId === personId)) return refused('not_found');
  if (role !== 'coordinator') return null;
  if (!holders.some((each) => each.personId !== personId && !each.isClosed)) return refused('last_coordinator');
  return personId === actor.userId ? refused('own_coordinator_role') : null;
}
