import { z } from 'zod';
import { asKept, asTyped, code, isBrief, line, optionalCode, optionalLine, optionalText, REASON_MAX, text } from '@/lib/platform/text';

import { OLDEST_YEAR, readSince, sinceText } from '../calendar/rules';
import { sinceInput } from '../partnerships/schema';
import { foldName } from '../places/rules';
import { inOneLine } from '../texts/rules';
import { ORGANISATION_MAX, PURPOSE_MAX } from './rules';

const CODE_MAX = 60;

/** As `sinceInput`, written as `2010`, `2010-05` or `2010-05-14`; empty when not known. Code more: `year_too_early`. */
const since = sinceInput.transform((read, { addIssue }) => {
  if (read.year !== null && read.year < OLDEST_YEAR)
    addIssue({ code: 'too_small', origin: 'number', minimum: OLDEST_YEAR, input: read.year, message: 'year_too_early' });
  return sinceText(read);
});

const approach = code('choose_approach');
const policyField = optionalLine(CODE_MAX);
const known = optionalCode('choose_organisation').nullable().default(null);

/** A network or an offer by its code, or a name as it is typed. */
export const registerMembershipInput = z
  .object({
    network: known,
    offer: known,
    organisation: optionalLine(ORGANISATION_MAX).default(''),
    approach,
    since: since.default(''),
    policyField: policyField.default(''),
    purpose: optionalText(PURPOSE_MAX).default(''),
  })
  .superRefine(({ network, offer, organisation }, { addIssue }) => {
    if (network !== null && offer !== null) addIssue({ code: 'custom', path: ['organisation'], message: 'choose_organisation' });
    if (network === null && offer === null && foldName(organisation) === '')
      addIssue({ code: 'custom', path: ['organisation'], message: 'required' });
  });
export type RegisterMembershipInput = z.input<typeof registerMembershipInput>;

/** What the form of a new membership holds while one types. */
export const membershipDraft = z.object({
  organisation: asTyped(1_000),
  network: asTyped(CODE_MAX).nullable(),
  offer: asTyped(CODE_MAX).nullable(),
  own: z.boolean(),
  approach: asTyped(CODE_MAX),
  since: asTyped(100),
  policyField: asTyped(CODE_MAX),
  purpose: asTyped(3 * PURPOSE_MAX),
});

export const describeMembershipInput = z.object({
  membershipId: z.uuid(),
  base: z
    .object({
      organisation: asKept,
      approach: asKept,
      policyField: asKept,
      purpose: asKept,
      // However it was written when the edit began.
      since: asKept.transform((typed) => {
        const read = readSince(typed);
        return read === null ? typed : sinceText(read);
      }),
    })
    .partial(),
  change: z
    .object({
      organisation: line(ORGANISATION_MAX).refine((name) => foldName(name) !== '', { error: 'required' }),
      approach,
      policyField,
      purpose: optionalText(PURPOSE_MAX),
      since,
    })
    .partial(),
});

/** A year as it is typed. Codes: `required`, `not_a_year`, `year_too_early`; `year_too_late` in the command, which knows today. */
const year = z
  .union([z.number(), z.string()], { error: 'required' })
  .refine(isBrief, { error: 'not_a_year', abort: true })
  .transform((typed) => inOneLine(String(typed)))
  .pipe(
    z
      .string()
      .min(1, { error: 'required' })
      .regex(/^\d{4}$/, { error: 'not_a_year' })
      .transform(Number)
      .pipe(z.number().min(OLDEST_YEAR, { error: 'year_too_early' })),
  );

export const membershipInput = z.object({ membershipId: z.uuid() });
export const endMembershipInput = membershipInput.extend({ year, reason: optionalText(REASON_MAX).default('') });
export const withdrawMembershipInput = membershipInput.extend({ reason: text(REASON_MAX) });
