import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { oneOf } from './columns';
import { participations } from './partnerships';

/** Confidential: the people one deals with in a partnership, by function. Each municipality sees its own alone. */
export const contacts = pgTable(
  'contacts',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    partnershipId: uuid().notNull(),
    side: text({ enum: SIDES }).notNull(),
    /** A code of the vocabulary `contact_function`. */
    contactFunction: text().notNull(),
    name: text().notNull(),
    email: text().notNull().default(''),
    phone: text().notNull().default(''),
    remark: text().notNull().default(''),
  },
  (table) => [
    foreignKey({
      name: 'contacts_participation',
      columns: [table.municipalityId, table.partnershipId],
      foreignColumns: [participations.municipalityId, participations.partnershipId],
    }).onUpdate('cascade'),
    index('contacts_participation_index').on(table.municipalityId, table.partnershipId),
    index('contacts_partnership').on(table.partnershipId),
    check('contacts_side', sql.raw(`side ${oneOf(SIDES)}`)),
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
