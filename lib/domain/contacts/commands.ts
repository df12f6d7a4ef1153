import { randomUUID } from 'node:crypto';
import { and, count, eq, sql } from 'drizzle-orm';
import { contacts, participationNotes } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeChange, removalRefusal } from '@/lib/platform/merge';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { findOwnPart } from '../partnerships/queries/own-part';
import { listVocabularies } from '../vocabularies/queries';
import { CONTACTS_MAX } from './rules';
import { addContactInput, changeContactInput, changeNotesInput, removeContactInput } from './schema';

/** Adds somebody one deals with in a partnership, for the own municipality alone. */
export const addContact = command({
  name: 'addContact',
  permission: 'edit_facts',
  input: addContactInput,
  once: true,
  run: async ({ input: { partnershipId, ...values }, reader, tx }) => {
    const part = await findOwnPart(reader, partnershipId);
    if (part === null) return refused('not_found');
    if (!(await isFunction(reader, values.contactFunction))) return invalid('contactFunction', 'choose_function');
    const own = and(eq(contacts.municipalityId, part.municipalityId), eq(contacts.partnershipId, partnershipId));
    const [kept] = await tx.select({ number: count() }).from(contacts).where(own);
    if ((kept?.number ?? 0) >= CONTACTS_MAX) return refused('too_many', { values: { maximum: CONTACTS_MAX } });
    const id = randomUUID();
    await tx.insert(contacts).values({ id, ...part, ...values });
    return done({ id });
  },
});

/** Changes a contact, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeContact = command({
  name: 'changeContact',
  permission: 'edit_facts',
  input: changeContactInput,
  run: async ({ input: { contactId: id, base, change }, reader, tx }) => {
    const current = await lockedContact(reader, id);
    if (current === null) return refused('not_found');
    const { id: _, partnershipId: __, ...fields } = current;
    const { changed, conflicts } = mergeChange<Partial<typeof fields>>(fields, { base: base as Partial<typeof fields>, change });
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (changed.contactFunction !== undefined && !(await isFunction(reader, changed.contactFunction))) {
      return invalid('contactFunction', 'choose_function');
    }
    if (Object.keys(changed).length === 0) return unchanged({ id });
    await tx
      .update(contacts)
      .set({ ...changed, version: sql`${contacts.version} + 1` })
      .where(eq(contacts.id, id));
    return done({ id });
  },
});

/** Takes a contact away as it was seen; who it was stays in the history of the own municipality. */
export const removeContact = command({
  name: 'removeContact',
  permission: 'edit_facts',
  input: removeContactInput,
  run: async ({ input: { contactId: id, base }, reader, tx }) => {
    const current = await lockedContact(reader, id);
    if (current === null) return refused('not_found');
    const refusal = removalRefusal(current, base);
    if (refusal !== null) return refusal;
    await tx.delete(contacts).where(eq(contacts.id, id));
    return done(null);
  },
});

/** Notes of the own municipality about a partnership: in general, and on what both sides gain. */
export const changeNotes = command({
  name: 'changeNotes',
  permission: 'edit_facts',
  input: changeNotesInput,
  run: async ({ input, reader, tx }) => {
    const own = await findOwnPart(reader, input.partnershipId);
    if (own === null) return refused('not_found');
    // The row is there before it is locked: of two first notes at once the second sees the first.
    await tx.insert(participationNotes).values(own).onConflictDoNothing();
    const ofOwn = and(eq(participationNotes.municipalityId, own.municipalityId), eq(participationNotes.partnershipId, input.partnershipId));
    const [current] = await tx
      .select({ notes: participationNotes.notes, reciprocity: participationNotes.reciprocity })
      .from(participationNotes)
      .where(ofOwn)
      .for('update');
    if (!current) return refused('not_found');
    const { changed, conflicts } = mergeChange(current, input);
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    const kept = { ...current, ...changed };
    if (Object.keys(changed).length === 0) return unchanged(kept);
    await tx.update(participationNotes).set(changed).where(ofOwn);
    return done(kept);
  },
});

/** A contact of the municipality in hand that this actor may change, held until the command ends; null when there is none. */
async function lockedContact(reader: Reader, id: string) {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return null;
  const [contact] = await reader.tx
    .select({
      id: contacts.id,
      partnershipId: contacts.partnershipId,
      side: contacts.side,
      contactFunction: contacts.contactFunction,
      name: contacts.name,
      email: contacts.email,
      phone: contacts.phone,
      remark: contacts.remark,
    })
    .from(contacts)
    .where(and(eq(contacts.id, id), eq(contacts.municipalityId, municipalityId)))
    .for('update');
  if (!contact) return null;
  return (await findOwnPart(reader, contact.partnershipId)) === null ? null : contact;
}

async function isFunction(reader: Reader, code: string): Promise<boolean> {
  const { contact_function: functions } = await listVocabularies(reader, ['contact_function']);
  return functions.some((each) => each.code === code);
}
