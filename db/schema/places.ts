import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { LOCAL_GOVERNMENT_KINDS } from '@/lib/domain/places/rules';

import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';

/** Whose words these are, and who alone reads them; null for what all share. */
const owner = () => uuid().references(() => municipalities.id, { onUpdate: 'cascade' });

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

/**
 * Only places that are used. Those of the gazetteer and those that VVSG adopted are shared by all municipalities; what somebody typed
 * is its own, as typed. A municipality may have one name twice: after a merger each partnership keeps the place it had.
 */
export const places = pgTable(
  'places',
  {
    id: uuid().primaryKey(),
    municipalityId: owner(),
    geonamesId: integer().unique(),
    country: text()
      .notNull()
      .references(() => countries.iso2, { onUpdate: 'cascade' }),
    region: text().notNull().default(''),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
  },
  (table) => [
    index('places_owner').on(table.municipalityId, table.country, table.sortKey),
    uniqueIndex('places_shared_entry')
      .on(table.country, table.region, table.sortKey)
      .where(sql`${table.geonamesId} is null and ${table.municipalityId} is null`),
    index('places_sort_key').on(table.sortKey),
    check('places_gazetteer_is_shared', sql`${table.geonamesId} is null or ${table.municipalityId} is null`),
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

/**
 * Local governments on the other side: a commune, or several that work as one (Audruicq, and the CCRA around it). As with places, what
 * VVSG adopted is shared and the rest is of the municipality that named it.
 */
export const localGovernments = pgTable(
  'local_governments',
  {
    id: uuid().primaryKey(),
    municipalityId: owner(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    kind: text({ enum: LOCAL_GOVERNMENT_KINDS }).notNull(),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
  },
  (table) => [
    index('local_governments_owner').on(table.municipalityId, table.placeId),
    uniqueIndex('local_governments_shared_entry').on(table.placeId, table.kind, table.sortKey).where(sql`${table.municipalityId} is null`),
    check('local_governments_kind', sql.raw(`kind ${oneOf(LOCAL_GOVERNMENT_KINDS)}`)),
  ],
);
