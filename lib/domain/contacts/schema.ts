import { z } from 'zod';
import { asKept, code, line, optionalLine, optionalText } from '@/lib/platform/text';
import { SIDES } from '../partnerships/rules/facts';
import { optionalEmailAddress } from '../people/schema';
import { CONTACT_NAME_MAX, CONTACT_REMARK_MAX, NOTES_MAX, PHONE_MAX } from './rules';

/** One of the people one deals with in a partnership. */
const contact = z.object({
  side: z.enum(SIDES, { error: 'required' }),
  /** A code of the vocabulary `contact_function`; the command knows which there are. */
  contactFunction: code('choose_function'),
  name: line(CONTACT_NAME_MAX),
  email: optionalEmailAddress,
  phone: optionalLine(PHONE_MAX),
  remark: optionalLine(CONTACT_REMARK_MAX),
});

export const addContactInput = contact.extend({
  partnershipId: z.uuid(),
  email: optionalEmailAddress.default(''),
  phone: optionalLine(PHONE_MAX).default(''),
  remark: optionalLine(CONTACT_REMARK_MAX).default(''),
});
export type AddContactInput = z.input<typeof addContactInput>;

const asItWas = z.object({
  side: asKept,
  contactFunction: asKept,
  name: asKept,
  email: asKept,
  phone: asKept,
  remark: asKept,
});

export const changeContactInput = z.object({ contactId: z.uuid(), base: asItWas.partial(), change: contact.partial() });
export const removeContactInput = z.object({ contactId: z.uuid(), base: asItWas });

export const changeNotesInput = z.object({
  partnershipId: z.uuid(),
  base: z.object({ notes: asKept, reciprocity: asKept }).partial(),
  change: z.object({ notes: optionalText(NOTES_MAX), reciprocity: optionalText(NOTES_MAX) }).partial(),
});
