import { type AnyPgColumn, date, doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { sortableText } from './columns';

/** NIS code, KBO number and URI are attributes: municipalities merge and codes change, the id stays. */
export const municipalities = pgTable(
  'municipalities',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    nisCode: text().notNull().unique(),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
    province: text().notNull(),
    validFrom: date(),
    validTo: date(),
    successorId: uuid().references((): AnyPgColumn => municipalities.id, { onUpdate: 'cascade' }),
    population: integer(),
    kboNumber: text(),
    lblodUri: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
  },
  (table) => [index('municipalities_sort_key').on(table.sortKey, table.id)],
);
