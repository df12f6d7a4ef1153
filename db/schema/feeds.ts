import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { LOCALES } from '@/lib/domain/access/rules';
import { oneOf } from './columns';
import { municipalities } from './municipalities';
import { partnerships } from './partnerships';
import { people } from './people';

const instant = () => timestamp({ withTimezone: true });

/** An address at which the agenda of a person reads what a municipality does, of all its partnerships or of one; as long as that person works there. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** Null is all that the municipality does. */
    partnershipId: uuid().references(() => partnerships.id),
    /** Of whoever asks for it nothing is known but the address. */
    locale: text({ enum: LOCALES }).notNull(),
    /** SHA-256 of what the address carries. */
    tokenHash: text().notNull().unique('calendar_feeds_token_hash'),
    /** Since when this address holds: made or renewed. */
    madeAt: instant().notNull(),
    /** Ended by its person, or with the role or the account. */
    endedAt: instant(),
  },
  (table) => [
    index('calendar_feeds_person').on(table.personId, table.municipalityId),
    index('calendar_feeds_municipality').on(table.municipalityId),
    index('calendar_feeds_partnership').on(table.partnershipId),
    check('calendar_feeds_locale', sql.raw(`locale ${oneOf(LOCALES)}`)),
  ],
);
