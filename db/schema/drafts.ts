import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { municipalities } from './municipalities';
import { people } from './people';

/** A form that somebody began and has not sent yet: never in the browser's own storage, so that it is there on another machine. */
export const formDrafts = pgTable(
  'form_drafts',
  {
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    form: text().notNull(),
    content: jsonb().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.personId, table.form] })],
);
