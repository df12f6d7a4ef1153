import { sql } from 'drizzle-orm';
import { check, date, foreignKey, jsonb, pgTable, primaryKey, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { REGULATION_STATES } from '@/lib/domain/grants/rules/states';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';

const ofMunicipality = () =>
  uuid()
    .notNull()
    .references(() => municipalities.id, { onUpdate: 'cascade' });

/** A regulation by which a municipality gives grants; what it says stands in its versions. */
export const regulations = pgTable(
  'regulations',
  {
    id: uuid().primaryKey(),
    municipalityId: ofMunicipality(),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
  },
  (table) => [
    unique('regulations_owner').on(table.municipalityId, table.id),
    uniqueIndex('regulations_municipality').on(table.municipalityId, table.sortKey),
    check('regulations_name', sql`char_length(${table.name}) between 1 and 400`),
  ],
);

/** What the council adopted, as it adopted it: its text, and what of it is checked. A draft changes; an adopted one only ends. */
export const regulationVersions = pgTable(
  'regulation_versions',
  {
    id: uuid().primaryKey(),
    municipalityId: ofMunicipality(),
    regulationId: uuid().notNull(),
    /** 1 for the first. */
    no: smallint().notNull(),
    state: text({ enum: REGULATION_STATES }).notNull().default('draft'),
    councilDate: date(),
    councilNumber: text().notNull().default(''),
    /** First and last day on which it holds; the last is null while nobody ended it. */
    inForceFrom: date(),
    inForceUntil: date(),
    /** As pasted from the decision of the council. */
    text: text().notNull().default(''),
    /** What is checked: read by the shape of `lib/domain/regulations`. */
    switches: jsonb().notNull().default({}),
  },
  (table) => [
    unique('regulation_versions_owner').on(table.municipalityId, table.id),
    unique('regulation_versions_no').on(table.municipalityId, table.regulationId, table.no),
    foreignKey({
      name: 'regulation_versions_regulation',
      columns: [table.municipalityId, table.regulationId],
      foreignColumns: [regulations.municipalityId, regulations.id],
    }).onUpdate('cascade'),
    uniqueIndex('regulation_versions_draft').on(table.municipalityId, table.regulationId).where(sql`${table.state} = 'draft'`),
    check('regulation_versions_state', sql.raw(`state ${oneOf(REGULATION_STATES)}`)),
    check(
      'regulation_versions_adopted',
      sql`${table.state} = 'draft' or (${table.councilDate} is not null and ${table.councilNumber} <> '' and ${table.inForceFrom} is not null)`,
    ),
    check('regulation_versions_in_force', sql`${table.inForceUntil} >= ${table.inForceFrom}`),
  ],
);

/** How one can go against a decision, as the municipality writes it in letters from a day on. Without it no letter is made. */
export const appealTexts = pgTable(
  'appeal_texts',
  {
    municipalityId: ofMunicipality(),
    fromDate: date().notNull(),
    text: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.fromDate] }),
    check('appeal_texts_text', sql`char_length(${table.text}) between 1 and 20000`),
  ],
);
