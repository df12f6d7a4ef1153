import { pgTable, text } from 'drizzle-orm/pg-core';
import { approaches } from './approaches';

/** Networks, titles and covenants that a municipality can be a member of; each proposes an approach. */
export const networks = pgTable('networks', {
  code: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
  focus: text().notNull(),
  approach: text()
    .notNull()
    .references(() => approaches.code, { onUpdate: 'cascade' }),
  website: text().notNull().default(''),
});

/** What municipalities are invited to join: a programme, a covenant, a title. */
export const offers = pgTable('offers', {
  code: text().primaryKey(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  /** Null when it fits any approach: the member chooses. */
  approach: text().references(() => approaches.code, { onUpdate: 'cascade' }),
  whoOffers: text().notNull(),
  whatNl: text().notNull(),
  whatEn: text().notNull(),
});
