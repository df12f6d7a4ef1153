import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { contacts, participationNotes, participations, partnerNotes, partners, vocabularies } from '@/db/schema';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { isRefusal } from '@/lib/platform/result';
import { isUuid } from '@/lib/platform/text';
import { holdPartnerToEdit } from '../partners/queries/held';
import { holdsOn } from '../partners/rules';
import { findOwnPart } from '../partnerships/queries/own-part';
import type { Side } from '../partnerships/rules/facts';
import { mayReadConfidential } from './rules';

/** One of the people one deals with in a partnership, or at a partner. */
export interface Contact {
  readonly id: string;
  /** Null for somebody at a partner, who stands on the side of that partner. */
  readonly side: Side | null;
  readonly contactFunction: string;
  /** The function's name in the reader's language. */
  readonly functionName: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly remark: string;
  /** The last day on which somebody has that function; null while nobody knows of an end. */
  readonly untilDate: string | null;
  /** That day is past. */
  readonly hasEnded: boolean;
}

/** What a municipality keeps about a partnership for itself alone. */
export interface Confidential {
  /** Ours first, then in the order of the functions. */
  readonly contacts: readonly Contact[];
  readonly notes: string;
  readonly reciprocity: string;
  /** Where the agreement and the file lie: an address, or a place in words. */
  readonly agreementAt: string;
  readonly fileAt: string;
}

/** Of each contact whether it was one until a day that is past. */
function withEnds<R extends { readonly contacts: readonly Omit<Contact, 'hasEnded'>[] }>(row: R) {
  return { ...row, contacts: row.contacts.map((contact) => ({ ...contact, hasEnded: !holdsOn(contact, today()) })) };
}

/** The contacts that fulfil a condition: ours first, then in the order of the functions. */
function contactsWhere({ actor }: Reader, where: SQL | undefined) {
  const { id, side, contactFunction, name, email, phone, remark, untilDate } = contacts;
  const functionName = sql<string>`coalesce(${nameIn(actor.locale, vocabularies)}, ${contactFunction})`;
  const named = and(eq(vocabularies.vocabulary, 'contact_function'), eq(vocabularies.code, contactFunction));
  return jsonRows(
    contacts,
    { id, side, contactFunction, functionName, name, email, phone, remark, untilDate },
    { leftJoin: [[vocabularies, named]], where, by: [side, vocabularies.sortOrder, sql`lower(${name})`, id] },
  );
}

/**
 * Contacts and notes of the municipality in hand about a partnership in which it takes or took part, in one statement; null for who may
 * not read them, and for a partnership of others.
 */
export async function findConfidential(reader: Reader, partnershipId: string): Promise<Confidential | null> {
  const { actor, scope, tx } = reader;
  if (!isUuid(partnershipId) || !mayReadConfidential(actor, scope.municipalityId) || scope.municipalityId === null) return null;
  const own = and(eq(contacts.municipalityId, participations.municipalityId), eq(contacts.partnershipId, participations.partnershipId));
  const noted = (note: SQLWrapper) => sql<string>`coalesce(${note}, '')`;
  const [row] = await tx
    .select({
      contacts: contactsWhere(reader, own),
      notes: noted(participationNotes.notes),
      reciprocity: noted(participationNotes.reciprocity),
      agreementAt: noted(participationNotes.agreementAt),
      fileAt: noted(participationNotes.fileAt),
    })
    .from(participations)
    .leftJoin(
      participationNotes,
      and(
        eq(participationNotes.municipalityId, participations.municipalityId),
        eq(participationNotes.partnershipId, participations.partnershipId),
      ),
    )
    .where(
      and(
        eq(participations.municipalityId, scope.municipalityId),
        eq(participations.partnershipId, partnershipId),
        inArray(participations.state, ['accepted', 'left']),
      ),
    );
  return row === undefined ? null : withEnds(row);
}

/** What a municipality keeps about a partner for itself alone. */
export type PartnerConfidential = Pick<Confidential, 'contacts' | 'notes'>;

/** Contacts and notes of the municipality in hand about one of its partners, in one statement; null for who may not read them. */
export async function findPartnerConfidential(reader: Reader, partnerId: string): Promise<PartnerConfidential | null> {
  const { actor, scope, tx } = reader;
  if (!isUuid(partnerId) || !mayReadConfidential(actor, scope.municipalityId) || scope.municipalityId === null) return null;
  const own = and(eq(contacts.municipalityId, partners.municipalityId), eq(contacts.partnerId, partners.id));
  const [row] = await tx
    .select({ contacts: contactsWhere(reader, own), notes: sql<string>`coalesce(${partnerNotes.notes}, '')` })
    .from(partners)
    .leftJoin(partnerNotes, and(eq(partnerNotes.municipalityId, partners.municipalityId), eq(partnerNotes.partnerId, partners.id)))
    .where(and(eq(partners.municipalityId, scope.municipalityId), eq(partners.id, partnerId)));
  return row === undefined ? null : withEnds(row);
}

/** A contact of the municipality in hand that this actor may change, held until the transaction ends; null when there is none. */
export async function holdContactToChange(reader: MunicipalityReader, { contactId }: { contactId: string }) {
  const [row] = await reader.tx
    .select({
      partnershipId: contacts.partnershipId,
      partnerId: contacts.partnerId,
      contact: {
        side: contacts.side,
        contactFunction: contacts.contactFunction,
        name: contacts.name,
        email: contacts.email,
        phone: contacts.phone,
        remark: contacts.remark,
        untilDate: contacts.untilDate,
      },
    })
    .from(contacts)
    .where(and(eq(contacts.id, contactId), eq(contacts.municipalityId, reader.scope.municipalityId)))
    .for('update');
  if (row === undefined) return null;
  return (await findWhere(reader, row)) === null ? null : row.contact;
}

/** Where a contact stands: in a partnership, or at a partner. */
interface Where {
  readonly partnershipId: string | null;
  readonly partnerId: string | null;
}

/** The keys of where a contact stands, when this actor may keep what belongs to it; else null. */
export async function findWhere(reader: MunicipalityReader, { partnershipId, partnerId }: Where) {
  const { municipalityId } = reader.scope;
  if (partnershipId !== null) return findOwnPart(reader, { partnershipId });
  const partner = partnerId === null ? null : await holdPartnerToEdit(reader, { partnerId });
  return partner === null || isRefusal(partner) ? null : { municipalityId, partnerId };
}
