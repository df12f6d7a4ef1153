import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sortableText } from './columns';

export const countries = pgTable('countries', {
  iso2: text().primaryKey(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  nameFr: text().notNull(),
  continent: text().notNull(),
  /** On the list of countries that receive official development assistance. */
  dacRecipient: boolean().notNull(),
  dacGroup: text().notNull().default(''),
});

/** Only places that are used; shared by all municipalities. A free entry has no GeoNames id. */
export const places = pgTable(
  'places',
  {
    id: uuid().primaryKey(),
    geonamesId: integer().unique(),
    country: text()
      .notNull()
      .references(() => countries.iso2, { onUpdate: 'cascade' }),
    region: text().notNull().default(''),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
  },
  (table) => [
    uniqueIndex('places_free_entry').on(table.country, table.region, table.sortKey).where(sql`${table.geonamesId} is null`),
    index('places_sort_key').on(table.sortKey),
  ],
);
