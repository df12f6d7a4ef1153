import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, foreignKey, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CALL_KINDS } from '@/lib/domain/calls/rules';
import { CALL_STATES } from '@/lib/domain/grants/rules/states';
import { approaches } from './approaches';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';
import { regulationVersions } from './regulations';

const cents = () => bigint({ mode: 'number' });

/** A time in which grants can be asked for under one version of a regulation, with the money that there is. */
export const calls = pgTable(
  'calls',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    regulationVersionId: uuid().notNull(),
    title: text().notNull(),
    sortKey: sortableText().notNull(),
    kind: text({ enum: CALL_KINDS }).notNull(),
    state: text({ enum: CALL_STATES }).notNull().default('draft'),
    opensOn: date().notNull(),
    /** The last day on which one can ask; null for a permanent call without an end. */
    closesOn: date(),
    /** Requests are not read before the closing. */
    isSealed: boolean().notNull().default(false),
    /** Null is no limit. */
    envelopeCents: cents(),
    /** What recorded decisions granted of it: the lock of the envelope. */
    grantedCents: cents().notNull().default(0),
    withdrawnReason: text().notNull().default(''),
  },
  (table) => [
    unique('calls_owner').on(table.municipalityId, table.id),
    foreignKey({
      name: 'calls_version',
      columns: [table.municipalityId, table.regulationVersionId],
      foreignColumns: [regulationVersions.municipalityId, regulationVersions.id],
    }).onUpdate('cascade'),
    index('calls_municipality').on(table.municipalityId, table.opensOn),
    index('calls_of_version').on(table.municipalityId, table.regulationVersionId),
    check('calls_kind', sql.raw(`kind ${oneOf(CALL_KINDS)}`)),
    check('calls_state', sql.raw(`state ${oneOf(CALL_STATES)}`)),
    check('calls_title', sql`char_length(${table.title}) between 1 and 400`),
    check('calls_window', sql`${table.closesOn} >= ${table.opensOn} or (${table.kind} = 'permanent' and ${table.closesOn} is null)`),
    check('calls_sealed', sql`not (${table.isSealed} and ${table.kind} = 'permanent')`),
    check('calls_withdrawn', sql`(${table.withdrawnReason} <> '') = (${table.state} = 'withdrawn')`),
    check('calls_envelope', sql`${table.envelopeCents} between 1 and 100000000000`),
    check(
      'calls_granted',
      sql`${table.grantedCents} >= 0 and ${table.grantedCents} <= coalesce(${table.envelopeCents}, ${table.grantedCents})`,
    ),
  ],
);

/** A part of a call with money of its own, which goes to one approach. A call without parts has one line that is called as the call is. */
export const callLines = pgTable(
  'call_lines',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    callId: uuid().notNull(),
    name: text().notNull(),
    sortOrder: smallint().notNull(),
    approach: text()
      .notNull()
      .references(() => approaches.code),
    /** As budget lines have it; empty for none. */
    programme: text().notNull().default(''),
    envelopeCents: cents(),
    grantedCents: cents().notNull().default(0),
  },
  (table) => [
    unique('call_lines_owner').on(table.municipalityId, table.id),
    unique('call_lines_order').on(table.municipalityId, table.callId, table.sortOrder),
    foreignKey({
      name: 'call_lines_call',
      columns: [table.municipalityId, table.callId],
      foreignColumns: [calls.municipalityId, calls.id],
    }).onUpdate('cascade'),
    check('call_lines_name', sql`char_length(${table.name}) between 1 and 400`),
    check('call_lines_envelope', sql`${table.envelopeCents} between 1 and 100000000000`),
    check(
      'call_lines_granted',
      sql`${table.grantedCents} >= 0 and ${table.grantedCents} <= coalesce(${table.envelopeCents}, ${table.grantedCents})`,
    ),
  ],
);
