import { z } from 'zod';
import { isReadable, line, measured } from '@/lib/platform/text';
import { MUNICIPAL_ROLES, PLATFORM_ROLES } from '../access/rules';
import { secretForm } from '../texts/rules';
import { EMAIL_MAX, normaliseEmail, PASSWORD_MAX, PASSWORD_MIN, PERSON_NAME_MAX, TOKEN_MAX } from './rules';

/** An address that mail can reach, in its one form. */
export const emailAddress = measured(EMAIL_MAX, 'required')
  .transform(normaliseEmail)
  .pipe(
    z
      .string()
      .min(1, { error: 'required' })
      .max(EMAIL_MAX, { error: 'too_long' })
      .pipe(z.email({ error: 'not_an_email' })),
  );

/** As `emailAddress`, but it may stay empty. */
export const optionalEmailAddress = measured(EMAIL_MAX, 'not_an_email')
  .transform(normaliseEmail)
  .pipe(
    z
      .string()
      .max(EMAIL_MAX, { error: 'too_long' })
      .refine((address) => address === '' || emailAddress.safeParse(address).success, { error: 'not_an_email' }),
  );

const personInput = z.object({ name: line(PERSON_NAME_MAX), email: emailAddress });

export const ownNameInput = personInput.pick({ name: true });

export const roleOfferInput = personInput.extend({ municipalityId: z.uuid(), role: z.enum(MUNICIPAL_ROLES, { error: 'required' }) });

export const offerIdInput = z.object({ offerId: z.uuid() });

/** What is kept of a password or a session, as the program made it: argon2's own form, or base64url. */
const hash = measured(TOKEN_MAX, 'invalid').pipe(z.string().regex(/^[\w$=,+/-]+$/, { error: 'invalid' }));

const token = measured(TOKEN_MAX, 'invalid');

export const linkInput = z.object({ token });

/** By a first password, or by the hash of the session in which one is signed in with the account of that address. */
export const acceptRoleInput = z.object({ token, passwordHash: hash.nullable().default(null), session: hash.nullable().default(null) });

export const choosePasswordInput = z.object({ token, passwordHash: hash });

export const changePasswordInput = z.object({
  proof: z.object({ attemptId: z.uuid(), passwordHash: hash }),
  passwordHash: hash,
  keep: hash,
});

export const keptSessionInput = z.object({ keep: hash });

export const passwordLinkInput = z.object({ personId: z.uuid(), municipalityId: z.uuid().nullable() });

export const addressInput = personInput.pick({ email: true });

export const endAccessInput = z.object({ personId: z.uuid(), role: z.enum(MUNICIPAL_ROLES) });

export const personIdInput = z.object({ personId: z.uuid() });

export const vvsgRoleOfferInput = personInput.extend({ role: z.enum(PLATFORM_ROLES, { error: 'required' }) });

/** A password of one's own, in the form in which it is kept: length counts, composition does not. Whether it is easy to guess is asked where one knows whose it is. */
export const passwordInput = measured(PASSWORD_MAX, 'required', 'password_too_long')
  .transform(secretForm)
  .pipe(
    z
      .string()
      .min(PASSWORD_MIN, { error: 'password_too_short' })
      .max(PASSWORD_MAX, { error: 'password_too_long', abort: true })
      .refine(isReadable, { error: 'unreadable' }),
  );

export const newPasswordInput = z
  .object({ password: passwordInput, repeat: measured(PASSWORD_MAX, 'required', 'password_differs').transform(secretForm).default('') })
  .refine(({ password, repeat }) => password === repeat, { error: 'password_differs', path: ['repeat'] });
