import { Column, is, SQL, type Subquery, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';

/**
 * Lists and rows inside a row, as JSON: what a page needs in one statement. The type of a list follows from its columns, as JSON gives
 * them:
 *
 * - text, a code, an id, a truth, a number and a whole amount (`bigint`) are what they are in code;
 * - a date is text, `YYYY-MM-DD`, as it is in code;
 * - an instant is text (`2026-11-24T09:00:00+00:00`), where code has a `Date`;
 * - null stays null; a list without rows is `[]`, never null.
 *
 * A column that is converted between table and code, as staff time is, has no place here: JSON would give what stands in the table. The
 * compiler refuses it. Columns keep their tables in all that is made here (`qualified`). A list of a table that the statement around it has
 * too is possible, as long as it asks nothing of that one: inside, the name is the list's own.
 */

/** Kinds of columns that JSON gives as code has them, and the instant, which it gives as text. */
export const JSON_KINDS = [
  'PgUUID',
  'PgText',
  'PgSmallInt',
  'PgInteger',
  'PgBigInt53',
  'PgDoublePrecision',
  'PgBoolean',
  'PgDateString',
  'PgTimestamp',
] as const;
type JsonKind = (typeof JSON_KINDS)[number];
export type JsonColumn = AnyPgColumn<{ columnType: JsonKind }>;
type JsonExpression = JsonColumn | SQL | SQL.Aliased;
type JsonField = JsonExpression | JsonFields;

/** The fields of a row: columns, expressions, and rows in it. */
export interface JsonFields {
  readonly [key: string]: JsonField;
}

type OfColumn<C extends JsonColumn['_'], Left> =
  | (C['columnType'] extends 'PgTimestamp' ? string : C['data'])
  | (C['notNull'] extends true ? never : null)
  | (C['tableName'] extends Left ? null : never);

type OfExpression<E, Left> = E extends JsonColumn
  ? OfColumn<E['_'], Left>
  : E extends SQL<infer T>
    ? T
    : E extends SQL.Aliased<infer T>
      ? T
      : never;

/** What JSON gives of these fields; `Left` names the tables that may have no row. */
export type JsonRow<F extends JsonFields, Left = never> = {
  readonly [K in keyof F]: F[K] extends JsonExpression ? OfExpression<F[K], Left> : F[K] extends JsonFields ? JsonRow<F[K], Left> : never;
};

/** Which rows: those of the joined tables that fulfil the condition. */
interface Rows<L extends PgTable> {
  readonly join?: readonly (readonly [PgTable, SQL | undefined])[];
  /** Tables that may have no row: their columns may be null then. */
  readonly leftJoin?: readonly (readonly [L, SQL | undefined])[];
  /** Names the row of the statement around it, where the rows belong to one. */
  readonly where: SQL | undefined;
}

interface OrderedRows<L extends PgTable> extends Rows<L> {
  /** In which order; left out only where none is asked. */
  readonly by?: readonly (AnyPgColumn | SQL | SQL.Aliased)[];
}

type From = PgTable | Subquery;
type NameOf<L extends PgTable> = L['_']['name'];

/**
 * An expression whose columns keep their tables. In a statement of one table drizzle leaves the table out before columns at the top of an
 * expression; in a select inside, `id` would then be the id of its own row instead of the one around it. One expression deeper it does not.
 */
export function qualified<T>(expression: SQL): SQL<T> {
  return sql<T>`${expression}`;
}

const isExpression = (field: JsonField): field is JsonExpression => is(field, Column) || is(field, SQL) || is(field, SQL.Aliased);

/** One row as JSON, for a statement that is written by hand. */
export function jsonObject<F extends JsonFields>(fields: F): SQL<JsonRow<F>> {
  const pairs = Object.entries(fields).map(
    ([key, field]) => sql`${sql.raw(`'${key}'`)}, ${isExpression(field) ? field : jsonObject(field)}`,
  );
  return qualified(sql`json_build_object(${sql.join(pairs, sql`, `)})`);
}

/** The rows of a table as a list. */
export function jsonRows<F extends JsonFields, L extends PgTable = never>(
  from: From,
  fields: F,
  rows: OrderedRows<L>,
): SQL<JsonRow<F, NameOf<L>>[]> {
  return listed(ordered(jsonObject(fields), rows), from, rows);
}

/** One column of the rows of a table as a list. */
export function jsonValues<E extends JsonExpression, L extends PgTable = never>(
  from: From,
  value: E,
  rows: OrderedRows<L>,
): SQL<OfExpression<E, NameOf<L>>[]> {
  return listed(ordered(sql`${value}`, rows), from, rows);
}

/** What occurs in one column of the rows of a table, each once, in its own order. */
export function jsonDistinct<E extends JsonExpression, L extends PgTable = never>(
  from: From,
  value: E,
  rows: Rows<L>,
): SQL<OfExpression<E, NameOf<L>>[]> {
  return listed(sql`distinct ${value} order by ${value}`, from, rows);
}

/** The one row of a table, or null; that there are several is an error. */
export function jsonRow<F extends JsonFields, L extends PgTable = never>(
  from: From,
  fields: F,
  rows: Rows<L>,
): SQL<JsonRow<F, NameOf<L>> | null> {
  return qualified(sql`(select ${jsonObject(fields)} ${fromRows(from, rows)})`);
}

/** Two lists as one, the second after the first. */
export function jsonTogether<T>(first: SQL<T[]>, second: SQL<T[]>): SQL<T[]> {
  return qualified(sql`(${first}::jsonb || ${second}::jsonb)`);
}

const ordered = (value: SQL, { by = [] }: OrderedRows<PgTable>) =>
  by.length === 0 ? value : sql`${value} order by ${sql.join([...by], sql`, `)}`;

const listed = <T>(values: SQL, from: From, rows: Rows<PgTable>): SQL<T> =>
  qualified(sql`coalesce((select json_agg(${values}) ${fromRows(from, rows)}), '[]'::json)`);

function fromRows(from: From, { join = [], leftJoin = [], where }: Rows<PgTable>): SQL {
  const joined = join.map(([table, on]) => sql` join ${table} on ${on}`);
  const leftJoined = leftJoin.map(([table, on]) => sql` left join ${table} on ${on}`);
  return sql.join([sql`from ${from}`, ...joined, ...leftJoined, ...(where === undefined ? [] : [sql` where ${where}`])]);
}
