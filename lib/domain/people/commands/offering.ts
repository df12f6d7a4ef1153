import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { answerOf, type Reader } from '@/lib/platform/auth/reader';
import { digest, newToken } from '@/lib/platform/auth/secrets';
import { hoursAfter } from '@/lib/platform/clock';
import { command } from '@/lib/platform/command';
import { done, invalid, type Refusal, refused, unchanged } from '@/lib/platform/result';
import type { Role } from '../../access/rules';
import { getMunicipality } from '../../municipalities/queries';
import { existsOn } from '../../municipalities/rules';
import { findOfferedTo } from '../queries/links';
import { findOffer } from '../queries/offers';
import { listColleagues, listVvsgColleagues } from '../queries/people';
import { givingRefusal, LINK_HOURS, REFUSED_CHOICES_MAX } from '../rules';
import { acceptRoleInput, linkInput, offerIdInput, roleOfferInput, vvsgRoleOfferInput } from '../schema';

/** What whoever offers a role is told, the same for every address: the link to hand over, this once, and until when it is good. */
export interface Offered {
  /** As it was typed, never as somebody who has that address is called. */
  readonly name: string;
  readonly email: string;
  readonly token: string;
  readonly expiresAt: Date;
}

interface Offer {
  readonly municipalityId: string | null;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
}

/** Offers a role with a link that is good for 72 hours, once. Null when there is no such municipality. */
async function offer(reader: Reader, { municipalityId, role, name, email }: Offer, at: Date): Promise<Offered | null> {
  const token = newToken();
  const expiresAt = hoursAfter(at, LINK_HOURS);
  // Who has the server needs a way back in: that offer opens whatever account has the address.
  const isOfProgram = reader.actor.userId === null;
  const offering = sql<boolean>`offer_role(${randomUUID()}::uuid, ${municipalityId}::uuid, ${role}, ${name}, ${email}, ${digest(token)}, ${expiresAt.toISOString()}::timestamptz, ${isOfProgram && municipalityId === null})`;
  return (await answerOf(reader, offering)) ? { name, email, token, expiresAt } : null;
}

/** What whoever offers sees in the own list anyway: somebody who has the role, or whose account is closed. Nothing of anybody else. */
function refusalOf(colleague: { readonly roles: readonly Role[]; readonly isClosed: boolean } | undefined, role: Role): Refusal | null {
  if (colleague?.roles.includes(role)) return invalid('role', 'has_role_already');
  return colleague?.isClosed ? invalid('email', 'account_closed') : null;
}

/**
 * Offers a role in a municipality to an address. It counts from the yes of that person, and whether there is an account is not told:
 * refused is only what the own list shows.
 */
export const offerRole = command({
  name: 'offerRole',
  permission: 'manage_people',
  input: roleOfferInput,
  run: async ({ input, actor, municipalityId: giver, reader, at, today }) => {
    const { email, municipalityId, role } = input;
    if (giver !== null && giver !== municipalityId) return refused('not_found');
    const notGiven = givingRefusal(role, giver);
    if (notGiven !== null) return notGiven;
    // VVSG reads along; to work for a municipality somebody else lets one in.
    const isOwn = (each: { email: string; personId: string }) => each.email === email && each.personId === actor.userId;
    if (giver === null && (await listVvsgColleagues(reader)).some(isOwn)) return refused('own_role');
    const here = (await listColleagues(reader, municipalityId)).find((colleague) => colleague.email === email);
    const refusal = refusalOf(here, role);
    if (refusal !== null) return refusal;
    const offered = await offer(reader, input, at);
    // Asked after the function held the municipality, so that a merger in between is seen.
    const municipality = await getMunicipality(reader, municipalityId);
    if (offered === null || municipality === null) return refused('not_found');
    return existsOn(municipality, today) ? done(offered) : refused('municipality_ended');
  },
});

/** Offers a role at VVSG. By the program itself: the first administrator, also again. */
export const offerVvsgRole = command({
  name: 'offerVvsgRole',
  permission: 'administer_platform',
  within: 'platform',
  input: vvsgRoleOfferInput,
  run: async ({ actor, input, reader, at }) => {
    const there = (await listVvsgColleagues(reader)).find(({ email }) => email === input.email);
    // Nobody takes the keys from oneself: there is always an administrator.
    if (there !== undefined && there.personId === actor.userId) return refused('own_role');
    const refusal = actor.userId === null ? null : refusalOf(there && { ...there, roles: [there.role] }, input.role);
    if (refusal !== null) return refusal;
    const offered = await offer(reader, { ...input, municipalityId: null }, at);
    return offered === null ? refused('failed') : done(offered);
  },
});

/** Takes back an offer that nobody accepted yet; its link opens nothing any more. */
export const takeBackOffer = command({
  name: 'takeBackOffer',
  permission: 'manage_people',
  input: offerIdInput,
  record: findOffer,
  run: async ({ input: { offerId }, reader }) => {
    const taken = await answerOf(reader, sql<number>`take_back_offer(${offerId}::uuid)`);
    return taken === 1 ? done(null) : refused('offer_closed');
  },
});

/**
 * Asks whether a first password can be chosen with the link of an offer, before anybody works on one. Not when there is an account: that
 * answer tells something, so it is kept and counted. Refuses with `link_used_up`.
 */
export const tryFirstPassword = command({
  name: 'tryFirstPassword',
  permission: 'anybody',
  input: linkInput,
  run: async ({ input: { token }, reader }) => {
    const answer = await answerOf(reader, sql<string>`try_first_password(${digest(token)}, ${REFUSED_CHOICES_MAX}::int)`);
    if (answer === 'yes') return unchanged({ may: true });
    return answer === 'has_account' ? done({ may: false }) : refused('link_used_up');
  },
});

/**
 * The yes to an offered role, by who is signed in with the account of that address, or with the first password of that account. Whether
 * the offer still stands, and whether the session is still open, is asked in the same transaction. Pressed twice it is done once. Refuses with what `accept_role` answers.
 */
export const acceptRole = command({
  name: 'acceptRole',
  permission: 'anybody',
  input: acceptRoleInput,
  run: async ({ actor, input: { token, passwordHash, session }, reader, today }) => {
    if (actor.userId === null) return refused('signed_out');
    const acceptance = sql<string>`accept_role(${digest(token)}, ${actor.userId}::uuid, ${passwordHash}::text, ${session}::text)`;
    const answer = await answerOf(reader, acceptance);
    if (answer !== 'accepted' && answer !== 'accepted_before') return refused(answer ?? 'failed');
    const municipality = await findOfferedTo(reader, token);
    const accepted = { slug: municipality?.slug ?? null };
    if (answer === 'accepted_before') return unchanged(accepted);
    return municipality === null || existsOn(municipality, today) ? done(accepted) : refused('municipality_ended');
  },
});
