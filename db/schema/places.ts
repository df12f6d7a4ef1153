import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { LOCAL_GOVERNMENT_KINDS } from '@/lib/domain/partnerships/rules/facts';
import { oneOf, sortableText } from './columns';

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

/** The places of the world above 5,000 inhabitants and the partner places below it: read only, to find a place while typing. */
export const gazetteer = pgTable(
  'gazetteer',
  {
    /** GeoNames id; negative for a partner place that GeoNames does not know. */
    geonamesId: integer().primaryKey(),
    name: text().notNull(),
    /** Other names, folded, with a bar between: "oostende|ostende". */
    otherNames: text().notNull().default(''),
    country: text()
      .notNull()
      .references(() => countries.iso2, { onUpdate: 'cascade' }),
    /** First division of the country, to tell places of one name apart. */
    region: text().notNull().default(''),
    population: integer().notNull(),
    sortKey: sortableText().notNull(),
  },
  (table) => [
    index('gazetteer_sort_key').on(table.sortKey, table.population),
    // One place in four hundred has other names: they are read whole.
    index('gazetteer_other_names').on(table.otherNames).where(sql`${table.otherNames} <> ''`),
    index('gazetteer_alike').using('gin', sql`${table.sortKey} gin_trgm_ops`),
  ],
);

/** Local governments on the other side, shared by all: a commune, or several that work as one (Audruicq, and the CCRA around it). */
export const localGovernments = pgTable(
  'local_governments',
  {
    id: uuid().primaryKey(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    kind: text({ enum: LOCAL_GOVERNMENT_KINDS }).notNull(),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
  },
  (table) => [
    unique('local_governments_name').on(table.placeId, table.kind, table.sortKey),
    check('local_governments_kind', sql.raw(`kind ${oneOf(LOCAL_GOVERNMENT_KINDS)}`)),
  ],
);
