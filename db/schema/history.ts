import { bigint, boolean, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { municipalities } from './municipalities';

/** One row per command that changed something: who, what, why, when. Names stay as they were. */
export const events = pgTable(
  'events',
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    command: text().notNull(),
    actorId: uuid(),
    actorName: text().notNull(),
    municipalityId: uuid().references(() => municipalities.id, { onUpdate: 'cascade' }),
    reason: text().notNull().default(''),
    /** The transaction that wrote it: rows of another transaction cannot claim it. */
    transactionId: bigint({ mode: 'number' }).notNull(),
    /** Of grants: its rows are, and no other command of the municipality wrote in it. */
    isClosed: boolean().notNull().default(false),
    /** The grant request, or the first of those, that it concerns. */
    requestId: uuid(),
  },
  (table) => [index('events_municipality').on(table.municipalityId, table.at)],
);

/** What a command changed, row by row; written by a trigger, read by nobody but the history. */
export const auditRows = pgTable(
  'audit_rows',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: uuid()
      .notNull()
      .references(() => events.id),
    municipalityId: uuid().references(() => municipalities.id, { onUpdate: 'cascade' }),
    tableName: text().notNull(),
    operation: text().notNull(),
    /** The record whose history this belongs to, for instance the partnership of a participation. */
    subjectId: text().notNull(),
    /** Set for the shared facts of a partnership: whoever leads it reads them. */
    partnershipId: uuid(),
    /** Of grants: not for everybody who works for the municipality. */
    isClosed: boolean().notNull().default(false),
    /** The grant request to which it belongs: who does not read that does not read this. */
    requestId: uuid(),
    before: jsonb(),
    after: jsonb(),
  },
  (table) => [
    index('audit_rows_subject').on(table.municipalityId, table.subjectId, table.id),
    index('audit_rows_partnership').on(table.partnershipId, table.id),
    index('audit_rows_request').on(table.requestId),
    index('audit_rows_event').on(table.eventId),
  ],
);

/** The answer of a create, so that sending the same form twice makes one record. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    key: uuid().notNull(),
    actorId: uuid().notNull(),
    command: text().notNull(),
    /** What was sent: the same key with something else is refused. */
    inputHash: text().notNull(),
    result: jsonb(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.key] })],
);

/** What the seed leaves behind: whether this database is a demonstration, and of which day. */
export const marks = pgTable('marks', {
  key: text().primaryKey(),
  value: text().notNull(),
});
