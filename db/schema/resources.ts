import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { AMOUNT_MAX_CENTS, KINDS, SOURCES } from '@/lib/domain/resources/rules/money';
import { approaches } from './approaches';
import { hundredths, oneOf } from './columns';
import { memberships } from './memberships';
import { municipalities } from './municipalities';
import { participations } from './partnerships';

const municipality = () =>
  uuid()
    .notNull()
    .references(() => municipalities.id, { onUpdate: 'cascade' });

/** What one municipality puts in one year into one partnership, one membership, or one approach without a partnership. */
export const yearlyRecords = pgTable(
  'yearly_records',
  {
    id: uuid().primaryKey(),
    municipalityId: municipality(),
    /** The NIS code of the municipality that recorded it: a merger moves the row and keeps this. */
    originNis: text().notNull(),
    year: smallint().notNull(),
    partnershipId: uuid(),
    membershipId: uuid(),
    approach: text().references(() => approaches.code, { onUpdate: 'cascade' }),
    ftePlanned: hundredths(),
    fteActual: hundredths(),
    /** Figures are locked from then on. */
    confirmedAt: timestamp({ withTimezone: true }),
    version: integer().notNull().default(1),
  },
  (table) => [
    unique('yearly_records_subject')
      .on(table.municipalityId, table.originNis, table.year, table.partnershipId, table.membershipId, table.approach)
      .nullsNotDistinct(),
    unique('yearly_records_owner').on(table.municipalityId, table.id),
    unique('yearly_records_of_partnership').on(table.id, table.partnershipId),
    index('yearly_records_partnership').on(table.partnershipId, table.year),
    index('yearly_records_year').on(table.municipalityId, table.year),
    foreignKey({
      name: 'yearly_records_participation',
      columns: [table.municipalityId, table.partnershipId],
      foreignColumns: [participations.municipalityId, participations.partnershipId],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'yearly_records_membership',
      columns: [table.municipalityId, table.membershipId],
      foreignColumns: [memberships.municipalityId, memberships.id],
    }).onUpdate('cascade'),
    check('yearly_records_one_subject', sql`num_nonnulls(${table.partnershipId}, ${table.membershipId}, ${table.approach}) = 1`),
    check('yearly_records_fte', sql`${table.ftePlanned} >= 0 and ${table.fteActual} >= 0`),
  ],
);

export const ofRecord = (name: string, table: { municipalityId: AnyPgColumn; recordId: AnyPgColumn; partnershipId: AnyPgColumn }) => [
  foreignKey({
    name: `${name}_record`,
    columns: [table.municipalityId, table.recordId],
    foreignColumns: [yearlyRecords.municipalityId, yearlyRecords.id],
  }).onUpdate('cascade'),
  foreignKey({
    name: `${name}_partnership`,
    columns: [table.recordId, table.partnershipId],
    foreignColumns: [yearlyRecords.id, yearlyRecords.partnershipId],
  }),
  index(`${name}_partnership`).on(table.partnershipId),
];

/** The only figures that are ever added up. An empty amount is unknown, not 0. */
export const budgetLines = pgTable(
  'budget_lines',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    recordId: uuid().notNull(),
    /** Of its record, for its policies. */
    partnershipId: uuid(),
    source: text({ enum: SOURCES }).notNull(),
    /** Which grant it is, where there are several of one source. */
    programme: text().notNull().default(''),
    kind: text({ enum: KINDS }).notNull(),
    plannedCents: bigint({ mode: 'number' }),
    actualCents: bigint({ mode: 'number' }),
  },
  (table) => [
    unique('budget_lines_line').on(table.recordId, table.source, table.programme, table.kind),
    index('budget_lines_owner').on(table.municipalityId, table.recordId),
    ...ofRecord('budget_lines', table),
    check('budget_lines_source', sql.raw(`source ${oneOf(SOURCES)}`)),
    check('budget_lines_kind', sql.raw(`kind ${oneOf(KINDS)}`)),
    check('budget_lines_planned', sql.raw(`planned_cents between 0 and ${AMOUNT_MAX_CENTS}`)),
    check('budget_lines_actual', sql.raw(`actual_cents between 0 and ${AMOUNT_MAX_CENTS}`)),
  ],
);

/** How a record is divided over approaches, in whole percent; without any it is all of the main one. */
export const recordShares = pgTable(
  'record_shares',
  {
    municipalityId: uuid().notNull(),
    recordId: uuid().notNull(),
    partnershipId: uuid(),
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
    percent: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.approach] }),
    index('record_shares_owner').on(table.municipalityId, table.recordId),
    ...ofRecord('record_shares', table),
    check('record_shares_percent', sql`${table.percent} between 1 and 100`),
  ],
);

/** A year that a municipality confirmed, once, for all its records. */
export const municipalityYears = pgTable(
  'municipality_years',
  {
    municipalityId: municipality(),
    originNis: text().notNull(),
    year: smallint().notNull(),
    confirmedAt: timestamp({ withTimezone: true }).notNull(),
    confirmedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.originNis, table.year] })],
);
