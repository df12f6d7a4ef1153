import { z } from 'zod';
import { asKept, code, line, optionalLine, optionalText } from '@/lib/platform/text';
import { optionalDay } from '../calendar/schema';
import { SIDES } from '../partnerships/rules/facts';
import { optionalEmailAddress } from '../people/schema';
import { CONTACT_NAME_MAX, CONTACT_REMARK_MAX, LIES_AT_MAX, NOTES_MAX, PHONE_MAX } from './rules';

/** One of the people one deals with in a partnership, on one of its sides, or at a partner. */
const contact = z.object({
  side: z.enum(SIDES, { error: 'required' }).nullable(),
  /** A code of the vocabulary `contact_function`; the command knows which there are. */
  contactFunction: code('choose_function'),
  name: line(CONTACT_NAME_MAX),
  email: optionalEmailAddress,
  phone: optionalLine(PHONE_MAX),
  remark: optionalLine(CONTACT_REMARK_MAX),
  untilDate: optionalDay,
});

export const addContactInput = contact.extend({
  /** One of the two: somebody in a partnership has a side, somebody at a partner that of the partner. */
  partnershipId: z.uuid().nullable().default(null),
  partnerId: z.uuid().nullable().default(null),
  side: contact.shape.side.default(null),
  email: optionalEmailAddress.default(''),
  phone: optionalLine(PHONE_MAX).default(''),
  remark: optionalLine(CONTACT_REMARK_MAX).default(''),
  untilDate: optionalDay.default(null),
});
export type AddContactInput = z.input<typeof addContactInput>;

const asItWas = z.object({
  side: asKept.nullable(),
  contactFunction: asKept,
  name: asKept,
  email: asKept,
  phone: asKept,
  remark: asKept,
  untilDate: optionalDay.default(null),
});

export const changeContactInput = z.object({ contactId: z.uuid(), base: asItWas.partial(), change: contact.partial() });
export const removeContactInput = z.object({ contactId: z.uuid(), base: asItWas });

export const changeNotesInput = z.object({
  partnershipId: z.uuid(),
  base: z.object({ notes: asKept, reciprocity: asKept, agreementAt: asKept, fileAt: asKept }).partial(),
  change: z
    .object({
      notes: optionalText(NOTES_MAX),
      reciprocity: optionalText(NOTES_MAX),
      agreementAt: optionalLine(LIES_AT_MAX),
      fileAt: optionalLine(LIES_AT_MAX),
    })
    .partial(),
});
