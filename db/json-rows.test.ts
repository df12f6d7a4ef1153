import { desc, eq, type SQL, sql } from 'drizzle-orm';
import { bigint, boolean, customType, date, pgTable, QueryBuilder, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type JsonFields, jsonDistinct, jsonObject, jsonRow, jsonRows, jsonTogether, jsonValues, qualified } from './json-rows';

const hundredths = customType<{ data: number; driverData: string }>({ dataType: () => 'numeric(5, 2)' });
const owners = pgTable('owners', { id: uuid().primaryKey(), name: text() });
const colours = pgTable('colours', { code: text({ enum: ['red', 'blue'] }).primaryKey(), name: text().notNull() });
const lines = pgTable('lines', {
  id: uuid().primaryKey(),
  ownerId: uuid().notNull(),
  colour: text({ enum: ['red', 'blue'] }).notNull(),
  day: date(),
  at: timestamp({ withTimezone: true }),
  amount: bigint({ mode: 'number' }).notNull(),
  large: bigint({ mode: 'bigint' }).notNull(),
  rank: smallint().notNull(),
  isOurs: boolean().notNull(),
  staff: hundredths().notNull(),
});
const ofTheOwner = eq(lines.ownerId, owners.id);

/** The statement that reads this of every owner: a statement of one table, where drizzle leaves tables out. */
const said = (fields: Parameters<QueryBuilder['select']>[0] & object) =>
  new QueryBuilder({ casing: 'snake_case' }).select(fields).from(owners).toSQL().sql;

describe('columns keep their tables in a statement of one table', () => {
  test('in the rows of a table, their condition and their order', () => {
    expect(said({ lines: jsonRows(lines, { id: lines.id }, { where: ofTheOwner, by: [desc(lines.rank), lines.id] }) })).toBe(
      `select coalesce((select json_agg(json_build_object('id', "lines"."id") order by "lines"."rank" desc, "lines"."id") ` +
        `from "lines" where "lines"."owner_id" = "owners"."id"), '[]'::json) from "owners"`,
    );
  });

  test('in joined tables, and those that may have no row', () => {
    const same = eq(colours.code, lines.colour);
    expect(said({ names: jsonDistinct(lines, colours.name, { join: [[colours, same]], where: ofTheOwner }) })).toBe(
      `select coalesce((select json_agg(distinct "colours"."name" order by "colours"."name") ` +
        `from "lines" join "colours" on "colours"."code" = "lines"."colour" where "lines"."owner_id" = "owners"."id"), '[]'::json) from "owners"`,
    );
    expect(said({ names: jsonValues(lines, colours.name, { leftJoin: [[colours, same]], where: undefined }) })).toBe(
      `select coalesce((select json_agg("colours"."name") from "lines" left join "colours" on "colours"."code" = "lines"."colour"), '[]'::json) from "owners"`,
    );
  });

  test('in one row, in two lists as one, and in an expression of the row around', () => {
    const one = jsonRow(lines, { id: lines.id, isOwn: sql<boolean>`${lines.id} = ${owners.id}` }, { where: ofTheOwner });
    expect(said({ one })).toBe(
      `select (select json_build_object('id', "lines"."id", 'isOwn', "lines"."id" = "owners"."id") ` +
        `from "lines" where "lines"."owner_id" = "owners"."id") from "owners"`,
    );
    const ids = jsonValues(lines, lines.id, { where: ofTheOwner });
    const list = `coalesce((select json_agg("lines"."id") from "lines" where "lines"."owner_id" = "owners"."id"), '[]'::json)`;
    expect(said({ both: jsonTogether(ids, ids) })).toBe(`select (${list}::jsonb || ${list}::jsonb) from "owners"`);
  });

  test('in a row within a row, and a list within a list', () => {
    const inner = jsonRows(lines, { id: lines.id }, { where: ofTheOwner });
    expect(said({ owner: jsonObject({ name: owners.name, more: { id: owners.id, lines: inner } }) })).toBe(
      `select json_build_object('name', "owners"."name", 'more', json_build_object('id', "owners"."id", 'lines', ` +
        `coalesce((select json_agg(json_build_object('id', "lines"."id")) from "lines" where "lines"."owner_id" = "owners"."id"), '[]'::json))) from "owners"`,
    );
  });

  test('and in a select that is written by hand', () => {
    const isUsed = sql`exists (select 1 from ${lines} where ${lines.ownerId} = ${owners.id})`;
    expect(said({ isUsed: qualified<boolean>(isUsed) })).toBe(
      `select exists (select 1 from "lines" where "lines"."owner_id" = "owners"."id") from "owners"`,
    );
  });
});

const typeOf = <T>(_: SQL<T>) => expectTypeOf<T>();

describe('types follow from the columns', () => {
  const { id, colour, day, at, amount, rank, isOurs } = lines;

  test('as JSON gives them: an instant is text, what may be null may be null', () => {
    const list = jsonRows(lines, { id, colour, day, at, amount, rank, isOurs, one: sql<1>`1` }, { where: ofTheOwner });
    typeOf(list).toEqualTypeOf<
      {
        readonly id: string;
        readonly colour: 'red' | 'blue';
        readonly day: string | null;
        readonly at: string | null;
        readonly amount: number;
        readonly rank: number;
        readonly isOurs: boolean;
        readonly one: 1;
      }[]
    >();
    typeOf(jsonRow(lines, { more: { id } }, { where: ofTheOwner })).toEqualTypeOf<{
      readonly more: { readonly id: string };
    } | null>();
    typeOf(jsonValues(lines, day, { where: ofTheOwner })).toEqualTypeOf<(string | null)[]>();
  });

  test('and may be null where the table may have no row', () => {
    const { name } = colours;
    const asked = { where: ofTheOwner, leftJoin: [[colours, eq(colours.code, colour)]] } as const;
    typeOf(jsonRows(lines, { id, name }, asked)).toEqualTypeOf<{ readonly id: string; readonly name: string | null }[]>();
    typeOf(jsonRow(lines, { id, more: { name } }, asked)).toEqualTypeOf<{
      readonly id: string;
      readonly more: { readonly name: string | null };
    } | null>();
    typeOf(jsonValues(lines, name, asked)).toEqualTypeOf<(string | null)[]>();
    typeOf(jsonValues(lines, id, asked)).toEqualTypeOf<string[]>();
    typeOf(jsonDistinct(lines, name, asked)).toEqualTypeOf<(string | null)[]>();
  });

  test('what is converted between table and code is refused', () => {
    expectTypeOf<{ id: typeof id }>().toExtend<JsonFields>();
    expectTypeOf<{ staff: typeof lines.staff }>().not.toExtend<JsonFields>();
    expectTypeOf<{ large: typeof lines.large }>().not.toExtend<JsonFields>();
  });
});
