import { gatherTable } from './gather';
import type { Table, TriedTable } from './policies';

/** Every table of every noun. */
export const TABLES = await gatherTable<Table>('policies', 'TABLES');
/** Every function of the database by the noun that needs it, with the roles that may call it. */
export const FUNCTIONS = await gatherTable<readonly string[]>('policies', 'FUNCTIONS');

/** The tables that are tried verb by verb, by name. */
export function triedTables(tables: Readonly<Record<string, Table>>): Readonly<Record<string, TriedTable>> {
  return Object.fromEntries(Object.entries(tables).flatMap(([name, table]) => (table.tried === undefined ? [] : [[name, table.tried]])));
}
