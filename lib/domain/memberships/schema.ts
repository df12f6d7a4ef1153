import { z } from 'zod';
import { asKept, asTyped, code, line, optionalCode, optionalLine, optionalText, text } from '@/lib/platform/text';
import { keptWhen, optionalWhen, requiredYear } from '../calendar/schema';
import { foldName } from '../places/rules';
import { REASON_MAX } from '../texts/rules';
import { ORGANISATION_MAX, PURPOSE_MAX } from './rules';

const CODE_MAX = 60;

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
    since: optionalWhen.default(null),
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
      since: keptWhen,
    })
    .partial(),
  change: z
    .object({
      organisation: line(ORGANISATION_MAX).refine((name) => foldName(name) !== '', { error: 'required' }),
      approach,
      policyField,
      purpose: optionalText(PURPOSE_MAX),
      since: optionalWhen,
    })
    .partial(),
});

export const membershipInput = z.object({ membershipId: z.uuid() });
export const endMembershipInput = membershipInput.extend({ year: requiredYear, reason: optionalText(REASON_MAX).default('') });
export const withdrawMembershipInput = membershipInput.extend({ reason: text(REASON_MAX) });
