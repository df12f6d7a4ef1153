import { randomUUID } from 'node:crypto';
import { and, count, eq } from 'drizzle-orm';
import { contacts, participationNotes } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, refused } from '@/lib/platform/result';
import { findOwnPart } from '../partnerships/queries/own-part';
import { periodRefusal } from '../partnerships/rules/circumstances';
import { listVocabularies } from '../vocabularies/queries';
import { findWhere, holdContactToChange } from './queries';
import { CONTACTS_MAX } from './rules';
import { addContactInput, changeContactInput, changeNotesInput, removeContactInput } from './schema';

/** Adds somebody one deals with in a partnership or at a partner, for the own municipality alone. */
export const addContact = command({
  name: 'addContact',
  permission: 'edit_facts',
  within: 'municipality',
  input: addContactInput,
  record: findWhere,
  once: true,
  run: async ({ input: { partnershipId, partnerId, ...values }, record: where, reader, tx, today }) => {
    if ((partnershipId === null) !== (values.side === null)) return invalid('side', 'required');
    const refusal = periodRefusal({ fromDate: null, untilDate: values.untilDate }, today);
    if (refusal !== null) return refusal;
    if (!(await isFunction(reader, values.contactFunction))) return invalid('contactFunction', 'choose_function');
    const there = partnershipId === null ? eq(contacts.partnerId, partnerId ?? '') : eq(contacts.partnershipId, partnershipId);
    const own = and(eq(contacts.municipalityId, where.municipalityId), there);
    const [kept] = await tx.select({ number: count() }).from(contacts).where(own);
    if ((kept?.number ?? 0) >= CONTACTS_MAX) return refused('too_many', { values: { maximum: CONTACTS_MAX } });
    const id = randomUUID();
    await tx.insert(contacts).values({ id, ...where, ...values });
    return done({ id });
  },
});

/** Changes a contact, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeContact = command({
  name: 'changeContact',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeContactInput,
  record: holdContactToChange,
  run: async ({ input, record, reader, tx, today }) => {
    const edit = mergeEdit(record, input);
    if (edit.settled) return edit.result;
    if ((record.side === null) !== (edit.next.side === null)) return invalid('side', 'required');
    const refusal = periodRefusal({ fromDate: null, untilDate: edit.next.untilDate }, today);
    if (refusal !== null) return refusal;
    const { contactFunction } = edit.changed;
    if (contactFunction !== undefined && !(await isFunction(reader, contactFunction))) return invalid('contactFunction', 'choose_function');
    await tx.update(contacts).set(edit.changed).where(eq(contacts.id, input.contactId));
    return done(edit.next);
  },
});

/** Takes a contact away as it was seen; who it was stays in the history of the own municipality. */
export const removeContact = command({
  name: 'removeContact',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeContactInput,
  record: holdContactToChange,
  run: async ({ input, record, tx }) => {
    const settled = settledRemoval(record, input.base);
    if (settled !== null) return settled;
    await tx.delete(contacts).where(eq(contacts.id, input.contactId));
    return done(null);
  },
});

/** Notes of the own municipality about a partnership: in general, on what both sides gain, and where the papers lie. */
export const changeNotes = command({
  name: 'changeNotes',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeNotesInput,
  record: findOwnPart,
  run: async ({ input, record: own, tx }) => {
    // The row is there before it is locked: of two first notes at once the second sees the first.
    await tx.insert(participationNotes).values(own).onConflictDoNothing();
    const ofOwn = and(eq(participationNotes.municipalityId, own.municipalityId), eq(participationNotes.partnershipId, input.partnershipId));
    const [current] = await tx.select(noteColumns).from(participationNotes).where(ofOwn).for('update');
    const edit = mergeEdit(current ?? null, input);
    if (edit.settled) return edit.result;
    await tx.update(participationNotes).set(edit.changed).where(ofOwn);
    return done(edit.next);
  },
});

const { notes, reciprocity, agreementAt, fileAt } = participationNotes;
const noteColumns = { notes, reciprocity, agreementAt, fileAt };

async function isFunction(reader: Reader, code: string): Promise<boolean> {
  const { contact_function: functions } = await listVocabularies(reader, ['contact_function']);
  return functions.some((each) => each.code === code);
}
