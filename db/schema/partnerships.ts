import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { FORMALITIES, LIFE_CYCLE_STATES, PARTICIPATION_STATES, VISIBILITIES } from '@/lib/domain/partnerships/rules';
import { approaches } from './approaches';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';
import { places } from './places';

/** The shared facts of a tie. Its lead is the only truth of who leads. */
export const partnerships = pgTable(
  'partnerships',
  {
    id: uuid().primaryKey(),
    leadMunicipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    title: text().notNull(),
    sortKey: sortableText().notNull(),
    sinceYear: smallint(),
    sinceMonth: smallint(),
    sinceDay: smallint(),
    visibility: text({ enum: VISIBILITIES }).notNull().default('members'),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('partnerships_lead').on(table.leadMunicipalityId, table.sortKey, table.id),
    check('partnerships_visibility', sql.raw(`visibility ${oneOf(VISIBILITIES)}`)),
    check('partnerships_title', sql`char_length(${table.title}) between 1 and 400`),
    check('partnerships_month', sql`${table.sinceMonth} between 1 and 12`),
    check('partnerships_day', sql`${table.sinceDay} between 1 and 31`),
    check('partnerships_since', sql`${table.sinceMonth} is null or ${table.sinceYear} is not null`),
    check('partnerships_since_day', sql`${table.sinceDay} is null or ${table.sinceMonth} is not null`),
  ],
);

/** Who takes part: the table that decides who sees and who writes. Changed only through functions of the owner. */
export const participations = pgTable(
  'participations',
  {
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    state: text({ enum: PARTICIPATION_STATES }).notNull(),
    /** Null is "always". */
    fromYear: smallint(),
    untilYear: smallint(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.partnershipId] }),
    index('participations_partnership').on(table.partnershipId),
    check('participations_state', sql.raw(`state ${oneOf(PARTICIPATION_STATES)}`)),
    check('participations_years', sql`${table.untilYear} is null or ${table.fromYear} is null or ${table.untilYear} >= ${table.fromYear}`),
  ],
);

/** The form of a tie from a year on, for ties change form. A null year is "always". */
export const partnershipForms = pgTable(
  'partnership_forms',
  {
    id: uuid().primaryKey(),
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    fromYear: smallint(),
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
    formality: text({ enum: FORMALITIES }).notNull(),
  },
  (table) => [
    unique('partnership_forms_from').on(table.partnershipId, table.fromYear).nullsNotDistinct(),
    check('partnership_forms_formality', sql.raw(`formality ${oneOf(FORMALITIES)}`)),
  ],
);

/** The state of a tie from a day on, with its reason. A null day is "always". */
export const lifeCycles = pgTable(
  'life_cycles',
  {
    id: uuid().primaryKey(),
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    fromDate: date(),
    state: text({ enum: LIFE_CYCLE_STATES }).notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [
    unique('life_cycles_from').on(table.partnershipId, table.fromDate).nullsNotDistinct(),
    check('life_cycles_state', sql.raw(`state ${oneOf(LIFE_CYCLE_STATES)}`)),
  ],
);

export const partnershipPlaces = pgTable(
  'partnership_places',
  {
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    sortOrder: smallint().notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnershipId, table.placeId] }), index('partnership_places_place').on(table.placeId)],
);
