import { and, eq, inArray, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { contacts, participationNotes, participations, vocabularies } from '@/db/schema';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import { isUuid } from '@/lib/platform/text';
import { findOwnPart } from '../partnerships/queries/own-part';
import type { Side } from '../partnerships/rules/facts';
import { mayReadConfidential } from './rules';

/** One of the people one deals with in a partnership. */
export interface Contact {
  readonly id: string;
  readonly side: Side;
  readonly contactFunction: string;
  /** The function's name in the reader's language. */
  readonly functionName: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly remark: string;
}

/** What a municipality keeps about a partnership for itself alone. */
export interface Confidential {
  /** Ours first, then in the order of the functions. */
  readonly contacts: readonly Contact[];
  readonly notes: string;
  readonly reciprocity: string;
}

/**
 * Contacts and notes of the municipality in hand about a partnership in which it takes or took part, in one statement; null for who may
 * not read them, and for a partnership of others.
 */
export async function findConfidential({ actor, scope, tx }: Reader, partnershipId: string): Promise<Confidential | null> {
  if (!isUuid(partnershipId) || !mayReadConfidential(actor, scope.municipalityId) || scope.municipalityId === null) return null;
  const { id, side, contactFunction, name, email, phone, remark } = contacts;
  const functionName = sql<string>`coalesce(${nameIn(actor.locale, vocabularies)}, ${contactFunction})`;
  const named = and(eq(vocabularies.vocabulary, 'contact_function'), eq(vocabularies.code, contactFunction));
  const own = and(eq(contacts.municipalityId, participations.municipalityId), eq(contacts.partnershipId, participations.partnershipId));
  const [row] = await tx
    .select({
      contacts: jsonRows(
        contacts,
        { id, side, contactFunction, functionName, name, email, phone, remark },
        { leftJoin: [[vocabularies, named]], where: own, by: [side, vocabularies.sortOrder, sql`lower(${name})`, id] },
      ),
      notes: sql<string>`coalesce(${participationNotes.notes}, '')`,
      reciprocity: sql<string>`coalesce(${participationNotes.reciprocity}, '')`,
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
  return row ?? null;
}

/** A contact of the municipality in hand that this actor may change, held until the transaction ends; null when there is none. */
export async function holdContactToChange(reader: MunicipalityReader, { contactId }: { contactId: string }) {
  const [row] = await reader.tx
    .select({
      partnershipId: contacts.partnershipId,
      contact: {
        side: contacts.side,
        contactFunction: contacts.contactFunction,
        name: contacts.name,
        email: contacts.email,
        phone: contacts.phone,
        remark: contacts.remark,
      },
    })
    .from(contacts)
    .where(and(eq(contacts.id, contactId), eq(contacts.municipalityId, reader.scope.municipalityId)))
    .for('update');
  if (row === undefined) return null;
  return (await findOwnPart(reader, row)) === null ? null : row.contact;
}
