import { sql } from 'drizzle-orm';
import { bigint, boolean, check, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { GUIDANCE_KEYS, VALUE_STATES } from '@/lib/domain/guidance/rules/values';
import { oneOf } from './columns';

/** The values of the guidance, each from a year on. What is judged by them is code; the values are VVSG's. */
export const guidanceValues = pgTable(
  'guidance_values',
  {
    id: uuid().primaryKey(),
    key: text({ enum: GUIDANCE_KEYS }).notNull(),
    /** Whole: cents, hundredths of an FTE, years or a number, as the key says. */
    value: bigint({ mode: 'number' }).notNull(),
    /** Null is "always". */
    validFromYear: smallint(),
    state: text({ enum: VALUE_STATES }).notNull(),
    source: text().notNull(),
    /** Not VVSG's, but how this program reads the guideline. */
    ours: boolean().notNull(),
  },
  (table) => [
    unique('guidance_values_from').on(table.key, table.validFromYear).nullsNotDistinct(),
    check('guidance_values_key', sql.raw(`key ${oneOf(GUIDANCE_KEYS)}`)),
    check('guidance_values_state', sql.raw(`state ${oneOf(VALUE_STATES)}`)),
    check('guidance_values_value', sql`${table.value} >= 0`),
  ],
);
