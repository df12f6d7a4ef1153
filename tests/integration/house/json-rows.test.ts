import { eq, getTableColumns, is, type SQL } from 'drizzle-orm';
import { type AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { JSON_KINDS, type JsonColumn, jsonRows, jsonValues } from '@/db/json-rows';
import * as schema from '@/db/schema';
import { budgetLines, countries, municipalities, municipalityYears, partnerships, yearlyRecords } from '@/db/schema';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { asEditor, at } from '../../support/people';
import { own, partnership, record, staff, thatDay } from '../../support/recording';
import { activePartnership } from '../../support/worlds';

/** Converted between table and code: JSON would give what stands in the table. */
const REFUSED = ['PgCustomColumn', 'PgJsonb'];

const isGiven = (column: AnyPgColumn): column is JsonColumn => (JSON_KINDS as readonly string[]).includes(column.columnType);

test('every kind of column of the tables is either given as JSON or refused', () => {
  const tables = Object.values(schema).filter((each) => is(each, PgTable));
  const kinds = new Set(tables.flatMap((table) => Object.values(getTableColumns(table))).map(({ columnType }) => columnType));
  expect([...kinds].sort()).toEqual([...JSON_KINDS, ...REFUSED].sort());
});

describe('a list inside a row', () => {
  let there: Awaited<ReturnType<typeof activePartnership>>;
  beforeAll(async () => {
    there = await activePartnership();
    const { id, municipality, coordinator } = there;
    must(await record(asEditor(municipality), municipality, partnership(id), [own('7.600'), staff('0,3')]));
    must(await thatDay(() => confirmYear(...at(coordinator, municipality), { year: 2026 })));
  });

  test('has what the columns have, of the type they have in code; an instant alone is text', async () => {
    const told = new Set<string>();
    for (const table of [budgetLines, countries, municipalities, municipalityYears, partnerships, yearlyRecords])
      for (const column of Object.values<AnyPgColumn>(getTableColumns(table)).filter(isGiven)) {
        const [values, [listed]] = await withActor(...at(there.coordinator, there.municipality), async ({ tx }) => [
          await tx.select({ value: column }).from(table).orderBy(column),
          await tx
            .select({ list: jsonValues(table, column, { where: undefined, by: [column] }) })
            .from(schema.approaches)
            .limit(1),
        ]);
        const isInstant = column.columnType === 'PgTimestamp';
        if (isInstant) expect(listed?.list.every((each) => typeof each === 'string')).toBe(true);
        const asInCode = (each: unknown) => (isInstant ? new Date(String(each)) : each);
        expect(listed?.list.map(asInCode), column.name).toEqual(values.map(({ value }) => value));
        if (values.some(({ value }) => value !== null)) told.add(column.columnType);
      }
    expect([...told].sort()).toEqual([...JSON_KINDS].sort());
  });

  test('has null for what is not known, and is empty where there is no row', async () => {
    const { plannedCents, actualCents } = budgetLines;
    const read = (where: SQL) =>
      withActor(...at(there.coordinator, there.municipality), ({ tx }) =>
        tx
          .select({ lines: jsonRows(budgetLines, { plannedCents, actualCents }, { where }) })
          .from(yearlyRecords)
          .limit(1),
      );
    expect(await read(eq(budgetLines.recordId, yearlyRecords.id))).toEqual([{ lines: [{ plannedCents: 760_000, actualCents: null }] }]);
    expect(await read(eq(budgetLines.source, 'flemish'))).toEqual([{ lines: [] }]);
  });
});
