import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { oneOf } from './columns';
import { partners } from './partners';
import { participations } from './partnerships';

/**
 * Confidential: the people one deals with in a partnership, or at a partner, by function. Each municipality sees its own alone. Somebody at a
 * partner stands on the side of that partner.
 */
export const contacts = pgTable(
  'contacts',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    partnershipId: uuid(),
    partnerId: uuid(),
    side: text({ enum: SIDES }),
    /** A code of the vocabulary `contact_function`. */
    contactFunction: text().notNull(),
    name: text().notNull(),
    email: text().notNull().default(''),
    phone: text().notNull().default(''),
    remark: text().notNull().default(''),
    /** The last day on which somebody has that function; null while nobody knows of an end. */
    untilDate: date(),
  },
  (table) => [
    foreignKey({
      name: 'contacts_partner',
      columns: [table.municipalityId, table.partnerId],
      foreignColumns: [partners.municipalityId, partners.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'contacts_participation',
      columns: [table.municipalityId, table.partnershipId],
      foreignColumns: [participations.municipalityId, participations.partnershipId],
    }).onUpdate('cascade'),
    index('contacts_participation_index').on(table.municipalityId, table.partnershipId),
    index('contacts_partnership').on(table.partnershipId),
    index('contacts_of_partner').on(table.municipalityId, table.partnerId),
    check('contacts_side', sql.raw(`side ${oneOf(SIDES)}`)),
    check('contacts_of_one', sql`num_nonnulls(${table.partnershipId}, ${table.partnerId}) = 1`),
    check('contacts_side_of_partnership', sql`(${table.partnershipId} is null) = (${table.side} is null)`),
  ],
);

/** Confidential: what a municipality notes for itself about a partnership. */
export const participationNotes = pgTable(
  'participation_notes',
  {
    municipalityId: uuid().notNull(),
    partnershipId: uuid().notNull(),
    notes: text().notNull().default(''),
    /** How far both sides give and gain, as this municipality sees it. */
    reciprocity: text().notNull().default(''),
    /** Where the agreement and the file lie: an address or a place in words. */
    agreementAt: text().notNull().default(''),
    fileAt: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.partnershipId] }),
    foreignKey({
      name: 'participation_notes_participation',
      columns: [table.municipalityId, table.partnershipId],
      foreignColumns: [participations.municipalityId, participations.partnershipId],
    }).onUpdate('cascade'),
    index('participation_notes_partnership').on(table.partnershipId),
  ],
);
