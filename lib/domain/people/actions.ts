'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { formAction } from '@/lib/platform/action';
import { provenActor, VISITOR } from '@/lib/platform/auth/actor';
import { dropCookie, sessionIdOfRequest, signInBy } from '@/lib/platform/auth/next-auth';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { endSession, hashPassword } from '@/lib/platform/auth/sign-in';
import { firstPageOfRequest } from '@/lib/platform/auth/visit';
import { fieldErrors } from '@/lib/platform/field-errors';
import type { FieldError } from '@/lib/platform/result';
import { choosePassword } from './commands';
import { findLink } from './queries';
import { isCommonPassword } from './rules';
import { newPasswordInput } from './schema';

export interface SignInState {
  readonly error: null | 'wrong' | 'too_many';
  /** What was typed stays, but for the password. */
  readonly email: string;
}

export interface ChoosePasswordState {
  readonly error: null | 'link_used_up';
  readonly fields: Readonly<Record<string, FieldError>>;
}

/** What a field holds; nothing when it is a file, or when something else than a form was sent. */
const text = (form: FormData, name: string) => {
  const value = form instanceof FormData ? form.get(name) : null;
  return typeof value === 'string' ? value : '';
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

/** Ends the session on the server, then takes the cookie away. */
export const signOutAction = formAction(async (): Promise<void> => {
  const id = await sessionIdOfRequest();
  if (id !== null) await endSession(VISITOR, SIGN_IN_SCOPE, { idHash: digest(id) });
  await dropCookie();
  redirect(`/${await getLocale()}`);
});

/** Keeps the password that a person chose with a link, then leads to signing in. */
export const redeemLinkAction = formAction(async (_: ChoosePasswordState, form: FormData): Promise<ChoosePasswordState> => {
  const parsed = newPasswordInput.safeParse({ password: text(form, 'password'), repeat: text(form, 'repeat') });
  if (!parsed.success) return { error: null, fields: fieldErrors(parsed.error) };
  const token = text(form, 'token');
  const person = await withActor(VISITOR, SIGN_IN_SCOPE, (reader) => findLink(reader, token));
  if (!person) return { error: 'link_used_up', fields: {} };
  if (isCommonPassword(parsed.data.password, [person.email.split('@')[0] ?? '', ...person.name.split(' ')])) {
    return { error: null, fields: { password: { code: 'password_common' } } };
  }
  const passwordHash = await hashPassword(parsed.data.password);
  const outcome = await choosePassword(provenActor({ userId: person.id, name: person.name }), SIGN_IN_SCOPE, { token, passwordHash });
  if (!outcome.ok) return { error: 'link_used_up', fields: {} };
  redirect(`/${await getLocale()}/sign-in?chosen=1`);
});
