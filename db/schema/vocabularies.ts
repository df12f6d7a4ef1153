import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Open lists that VVSG keeps: themes, policy fields, departments, functions, circumstances ... */
export const vocabularies = pgTable(
  'vocabularies',
  {
    vocabulary: text().notNull(),
    code: text().notNull(),
    nameNl: text().notNull(),
    nameEn: text().notNull(),
    nameFr: text().notNull(),
    nameEs: text().notNull(),
    sortOrder: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.vocabulary, table.code] })],
);

/** The seventeen goals. Colours only in the numbered tile, with the text colour that can be read on them. */
export const sdgs = pgTable('sdgs', {
  goal: integer().primaryKey(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  nameFr: text().notNull(),
  colour: text().notNull(),
  textColour: text().notNull(),
});
