import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Which state of a record can follow which; from nothing for a new one. Written by the seed from `MACHINES`, asked by the trigger that guards every state. */
export const transitions = pgTable(
  'transitions',
  { machine: text().notNull(), fromState: text().notNull(), toState: text().notNull() },
  (table) => [primaryKey({ columns: [table.machine, table.fromState, table.toState] })],
);
