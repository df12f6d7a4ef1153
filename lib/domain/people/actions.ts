'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { action, formAction, platformAction } from '@/lib/platform/action';
import { provenActor, VISITOR } from '@/lib/platform/auth/actor';
import { isEasyToGuess } from '@/lib/platform/auth/guesses';
import { callerAddress, dropCookie, sessionIdOfRequest, signInBy } from '@/lib/platform/auth/next-auth';
import { isOwnPage } from '@/lib/platform/auth/page-owner';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { endSession, hashPassword, provePassword } from '@/lib/platform/auth/sign-in';
import { currentVisit, firstPageOfRequest, signInPath } from '@/lib/platform/auth/visit';
import { fieldErrors } from '@/lib/platform/field-errors';
import type { FieldError } from '@/lib/platform/result';
import { acceptRole, offerRole, offerVvsgRole, takeBackOffer, tryFirstPassword } from './commands/offering';
import {
  changePassword,
  choosePassword,
  correctOwnName,
  endOtherSessions,
  makeLinkForAddress,
  makePasswordLink,
} from './commands/passwords';
import { closeAccount, endAccess, endVvsgRole, openAccount } from './commands/roles';
import { findOfferLink, findPasswordLink } from './queries/links';
import { findOwnAccount } from './queries/people';
import { linkPath, wordsOf } from './rules';
import { newPasswordInput } from './schema';

export interface SignInState {
  readonly error: null | 'wrong' | 'too_many' | 'unavailable';
  /** What was typed stays, but for the password. */
  readonly email: string;
}

export interface ChoosePasswordState {
  /** A code of the messages `errors`. */
  readonly error: null | string;
  readonly fields: Readonly<Record<string, FieldError>>;
}

export interface AcceptRoleState {
  /** A code of the messages `errors`. */
  readonly error: null | string;
}

export interface ChangePasswordState {
  readonly error: null | 'too_many' | 'another_person';
  readonly fields: Readonly<Record<string, FieldError>>;
}

export interface OwnNameState {
  /** What was typed stays. */
  readonly name: string;
  readonly error: FieldError | null;
}

export const offerRoleAction = action(offerRole);
export const takeBackOfferAction = action(takeBackOffer);
export const makePasswordLinkAction = action(makePasswordLink);
export const endAccessAction = action(endAccess);
/** For VVSG's administrator, at whatever municipality. */
export const offerRoleByVvsgAction = platformAction(offerRole);
export const takeBackOfferByVvsgAction = platformAction(takeBackOffer);
export const makePasswordLinkByVvsgAction = platformAction(makePasswordLink);
export const makeLinkForAddressAction = platformAction(makeLinkForAddress);
export const offerVvsgRoleAction = platformAction(offerVvsgRole);
export const endVvsgRoleAction = platformAction(endVvsgRole);
export const closeAccountAction = platformAction(closeAccount);
export const openAccountAction = platformAction(openAccount);

/** Longer than any field of these forms is filled in: what is behind it is not looked at. */
const FIELD_MAX = 1_000;

/** What a field holds; nothing when it is a file, or when something else than a form was sent. */
const text = (form: FormData, name: string) => {
  const value = form instanceof FormData ? form.get(name) : null;
  return typeof value === 'string' ? value.slice(0, FIELD_MAX) : '';
};

/** Signs in; works without JavaScript. Then leads to the page that was asked for, or the first one. */
export const signInAction = formAction(async (_: SignInState, form: FormData): Promise<SignInState> => {
  const email = text(form, 'email').slice(0, 400);
  const outcome = await signInBy('password', { email, password: text(form, 'password') });
  if (outcome !== 'signed_in') return { error: outcome, email };
  redirect(await firstPageOfRequest(text(form, 'next')));
});

/** Becomes one of the made-up people; does nothing outside the demonstration. */
export const becomeAction = formAction(async (form: FormData): Promise<void> => {
  const outcome = await signInBy('demonstration', { person: text(form, 'person') });
  if (outcome === 'signed_in') redirect(await firstPageOfRequest(text(form, 'next')));
});

/** Ends the session on the server, then takes the cookie away. From the page of a link it leads back there. */
export const signOutAction = formAction(async (form: FormData): Promise<void> => {
  const id = await sessionIdOfRequest();
  if (id !== null) await endSession(VISITOR, SIGN_IN_SCOPE, { idHash: digest(id) });
  await dropCookie();
  const token = text(form, 'token');
  redirect(`/${await getLocale()}${token === '' ? '' : linkPath(token)}`);
});

/** Whose account gets a password by this link, who that is from now on, and which command keeps it; null when it opens nothing any more. */
async function holderOf(token: string) {
  return withActor(VISITOR, SIGN_IN_SCOPE, async (reader) => {
    const link = (await findPasswordLink(reader, token)) ?? (await findOfferLink(reader, token));
    if (link === null) return null;
    const places = link.held.map(({ municipality }) => municipality ?? '');
    const words = wordsOf({ ...link, places: link.kind === 'offer' ? [...places, link.municipality ?? ''] : places });
    // Who accepts without an account is that person from the first event on.
    const name = (link.kind === 'offer' ? link.knownAs : null) ?? link.name;
    const by = provenActor({ userId: link.personId ?? randomUUID(), name });
    return { by, words, isFirst: link.kind === 'offer', keep: link.kind === 'offer' ? acceptRole : choosePassword };
  });
}

/** Keeps the password that a person chose with a link, for an offer with the yes to it, then leads to signing in. */
export const redeemLinkAction = formAction(async (_: ChoosePasswordState, form: FormData): Promise<ChoosePasswordState> => {
  const parsed = newPasswordInput.safeParse({ password: text(form, 'password'), repeat: text(form, 'repeat') });
  if (!parsed.success) return { error: null, fields: fieldErrors(parsed.error) };
  const token = text(form, 'token');
  const holder = await holderOf(token);
  if (holder === null) return { error: 'link_used_up', fields: {} };
  if (holder.isFirst) {
    // As nobody: who holds the link may be somebody else than whose account it is.
    const first = await tryFirstPassword(VISITOR, SIGN_IN_SCOPE, { token });
    if (!first.ok || !first.value.may) return { error: first.ok ? 'has_account' : first.code, fields: {} };
  }
  if (await isEasyToGuess(parsed.data.password, holder.words)) return { error: null, fields: { password: { code: 'password_common' } } };
  const passwordHash = await hashPassword(parsed.data.password);
  const outcome = await holder.keep(holder.by, SIGN_IN_SCOPE, { token, passwordHash });
  if (!outcome.ok) return { error: outcome.code, fields: {} };
  redirect(`/${await getLocale()}/sign-in?chosen=1`);
});

/** The yes to an offered role, by who is signed in; a visitor signs in first and comes back. Works without JavaScript. */
export const acceptRoleAction = formAction(async (_: AcceptRoleState, form: FormData): Promise<AcceptRoleState> => {
  const token = text(form, 'token');
  const { actor } = await currentVisit();
  const sessionId = await sessionIdOfRequest();
  const locale = await getLocale();
  if (actor.userId === null || sessionId === null) redirect(await signInPath(`/${locale}${linkPath(token)}`));
  const outcome = await acceptRole(actor, SIGN_IN_SCOPE, { token, session: digest(sessionId) });
  if (!outcome.ok) return { error: outcome.code };
  const { slug } = outcome.value;
  redirect(slug === null ? `/${locale}/platform/municipalities` : `/${locale}/m/${slug}`);
});

/** Who is there with which session, for forms about the own account; a visitor signs in first. Is it the account of whoever opened the page? */
async function ownSession(form: FormData) {
  const { actor } = await currentVisit();
  const sessionId = await sessionIdOfRequest();
  if (actor.userId === null || sessionId === null) redirect(await signInPath());
  return { actor, sessionId, personId: actor.userId, isOwn: await isOwnPage(actor, form) };
}

/** Changes the own password. The current one is held against the account in the limits of signing in. Works without JavaScript. */
export const changePasswordAction = formAction(async (_: ChangePasswordState, form: FormData): Promise<ChangePasswordState> => {
  const { actor, sessionId, personId, isOwn } = await ownSession(form);
  if (!isOwn) return { error: 'another_person', fields: {} };
  const refuse = (fields: ChangePasswordState['fields']) => ({ error: null, fields });
  const current = text(form, 'current');
  const parsed = newPasswordInput.safeParse({ password: text(form, 'password'), repeat: text(form, 'repeat') });
  if (current === '') return refuse({ ...(parsed.success ? {} : fieldErrors(parsed.error)), current: { code: 'required' } });
  if (!parsed.success) return refuse(fieldErrors(parsed.error));
  const account = await withActor(actor, SIGN_IN_SCOPE, (reader) => findOwnAccount(reader, sessionId));
  if (account === null) redirect(await signInPath());
  const { password } = parsed.data;
  const proven = await provePassword(account.email, current, await callerAddress());
  if (proven === 'too_many') return { error: 'too_many', fields: {} };
  if (proven === 'wrong' || proven.person.id !== personId) return refuse({ current: { code: 'password_wrong' } });
  // Asked of who proved the current one: it takes a while.
  if (await isEasyToGuess(password, wordsOf({ ...account, name: actor.name }))) {
    return refuse({ password: { code: 'password_common' } });
  }
  const passwordHash = await hashPassword(password);
  const outcome = await changePassword(actor, SIGN_IN_SCOPE, { proof: proven.proof, passwordHash, keep: digest(sessionId) });
  if (!outcome.ok && outcome.code === 'wrong') return refuse({ current: { code: 'password_wrong' } });
  if (!outcome.ok) redirect(await signInPath());
  redirect(`/${await getLocale()}/account?done=password`);
});

/** Corrects the own name. Works without JavaScript. */
export const correctOwnNameAction = formAction(async (_: OwnNameState, form: FormData): Promise<OwnNameState> => {
  const { actor, isOwn } = await ownSession(form);
  const name = text(form, 'name');
  if (!isOwn) return { name, error: { code: 'another_person' } };
  const outcome = await correctOwnName(actor, SIGN_IN_SCOPE, { name });
  if (!outcome.ok) return { name, error: outcome.fields?.name ?? { code: outcome.code } };
  // The name stands in the header too.
  refresh();
  redirect(`/${await getLocale()}/account?done=name`);
});

/** Ends all sessions of this person but the one at hand; whoever is somebody else by now sees the own account first. */
export const endOtherSessionsAction = formAction(async (form: FormData): Promise<void> => {
  const { actor, sessionId, isOwn } = await ownSession(form);
  if (!isOwn) redirect(`/${await getLocale()}/account`);
  await endOtherSessions(actor, SIGN_IN_SCOPE, { keep: digest(sessionId) });
  redirect(`/${await getLocale()}/account?done=sessions`);
});
