import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { approaches } from './approaches';
import { sortableText } from './columns';
import { municipalities } from './municipalities';
import { networks, offers } from './networks';

/** A network, title or commitment of one municipality, without a partner place. It has one approach. */
export const memberships = pgTable(
  'memberships',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    /** What one is a member of: a network, an offer that was joined, or neither and then only a name. */
    network: text().references(() => networks.code, { onUpdate: 'cascade' }),
    offer: text().references(() => offers.code, { onUpdate: 'cascade' }),
    organisation: text().notNull(),
    sortKey: sortableText().notNull(),
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
    /** A code of the vocabulary `policy_field`; empty when nobody said. */
    policyField: text().notNull().default(''),
    purpose: text().notNull().default(''),
    sinceYear: smallint(),
    sinceMonth: smallint(),
    sinceDay: smallint(),
    /** The last year; null while it runs. */
    untilYear: smallint(),
    /** A wrong entry: it counts nowhere, and its history stays. */
    withdrawnOn: date(),
    withdrawnReason: text().notNull().default(''),
  },
  (table) => [
    unique('memberships_owner').on(table.municipalityId, table.id),
    index('memberships_municipality').on(table.municipalityId, table.sortKey, table.id),
    check('memberships_organisation', sql`char_length(${table.organisation}) between 1 and 400`),
    check('memberships_one_origin', sql`num_nonnulls(${table.network}, ${table.offer}) <= 1`),
    check('memberships_month', sql`${table.sinceMonth} between 1 and 12`),
    check('memberships_day', sql`${table.sinceDay} between 1 and 31`),
    check('memberships_since', sql`${table.sinceMonth} is null or ${table.sinceYear} is not null`),
    check('memberships_since_day', sql`${table.sinceDay} is null or ${table.sinceMonth} is not null`),
    check('memberships_years', sql`${table.untilYear} >= ${table.sinceYear}`),
  ],
);
