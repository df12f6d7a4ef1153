import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** The approaches of the publication. Data, not code: VVSG can add more. */
export const approaches = pgTable('approaches', {
  code: text().primaryKey(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  /** What it is, in a sentence of ours; empty when nobody wrote one. */
  whatNl: text().notNull().default(''),
  whatEn: text().notNull().default(''),
  sortOrder: integer().notNull(),
  markShape: text().notNull(),
  markColour: text().notNull(),
  /** A partner place belongs to it; without one the place may stay empty. */
  hasPlace: boolean().notNull(),
  partnerIsLocalGovernment: boolean().notNull(),
});

export const features = pgTable('features', {
  code: text().primaryKey(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  sortOrder: integer().notNull(),
  /** Duration and budget say what an approach asks, not what it brings. */
  isDemand: boolean().notNull(),
});

/** The matrix of the publication: 0 is `-`, 3 is `+++`. */
export const featureScores = pgTable(
  'feature_scores',
  {
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
    feature: text()
      .notNull()
      .references(() => features.code, { onUpdate: 'cascade' }),
    score: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.approach, table.feature] }), check('feature_scores_score', sql`${table.score} between 0 and 3`)],
);
