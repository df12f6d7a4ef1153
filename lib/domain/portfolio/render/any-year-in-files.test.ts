import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { APPROACHES_OF_ANY, anyRecords, MEMBERSHIPS_OF_ANY, PARTNERSHIPS_OF_ANY } from '@/tests/support/any-years';
import { tableOf } from '@/tests/support/resources-year';
import { TODAY } from '@/tests/support/years-of-a-partnership';
import { CSV_DIALECTS, type CsvDialect, writeCsv } from '../../../platform/csv';
import type { Sheet } from '../../../platform/sheet';
import { chartedPartnerships } from '../../guidance/rules/running';
import { BASES, type Basis, SOURCES } from '../../resources/rules/money';
import type { YearlyRecord } from '../../resources/rules/records';
import { YEAR_COLUMNS } from '../../resources/rules/year-figures';
import { yearRows } from '../../resources/rules/year-rows';
import { MIX_MEASURES, mixOf } from '../rules/mix';
import { TREND_FIGURES, trendOf } from '../rules/trend';
import { effortOf } from '../rules/year-effort';
import { yearsOfPartnership } from '../rules/years';
import { mixSheet } from './mix-sheet';
import { linesSheet, resourcesSheet } from './resources-sheet';
import { trendSheet } from './trend-sheet';
import { yearsSheet } from './years-sheet';

const CODES = APPROACHES_OF_ANY.map(({ code }) => code);
const KINDS_OF_FILE = LOCALES.map((locale) => [locale, locale === 'nl' ? 'semicolon' : 'comma'] as const);
const OURS = { municipalityId: 'r', today: TODAY };

/** Cents or hundredths. What is unknown adds nothing, and where all is unknown so is the sum: never a nought. */
type Known = number | null;
const added = (figures: readonly Known[]): Known => figures.reduce((sum, each) => (each === null ? sum : (sum ?? 0) + each), null);

/** What these records hold, counted line by line and by no rule of the product. */
function counted(records: readonly YearlyRecord[], basis: Basis) {
  const lines = records.flatMap((record) => record.lines);
  const sumOf = (isMeant: (line: (typeof lines)[number]) => boolean) =>
    added(lines.filter(isMeant).map(({ plannedCents, actualCents }) => (basis === 'planned' ? plannedCents : actualCents)));
  return {
    bySource: SOURCES.map((source) => sumOf((line) => line.source === source && line.kind !== 'in_kind')),
    own_operating: sumOf(({ source, kind }) => source === 'own' && kind === 'operating'),
    staff: sumOf(({ kind }) => kind === 'staff'),
    other: sumOf(({ source, kind }) => kind === 'investment' || (kind === 'operating' && source !== 'own')),
    inKind: sumOf(({ kind }) => kind === 'in_kind'),
    fte: added(records.map(({ ftePlanned, fteActual }) => (basis === 'planned' ? ftePlanned : fteActual))),
  };
}

const anyYear = fc.record({ records: anyRecords, year: fc.constantFrom(2025, 2026), isConfirmed: fc.boolean() });
type AnyYear = typeof anyYear extends fc.Arbitrary<infer Made> ? Made : never;

/** All that pages and files show of the year, and what was recorded in it by the municipality itself. */
function shownOf({ records, year, isConfirmed }: AnyYear) {
  const table = tableOf({ partnerships: PARTNERSHIPS_OF_ANY, memberships: MEMBERSHIPS_OF_ANY, approaches: CODES, records, year });
  const own = records.filter((record) => record.year === year && record.municipalityId === 'r');
  return { table, own, effort: effortOf(table, isConfirmed), mix: mixOf(table, CODES, isConfirmed, NO_ACTIVITIES) };
}

/** The rows of a sheet by the heads of their columns. */
const rowsIn = (sheet: Sheet, dialect: CsvDialect): Record<string, string>[] =>
  parse(writeCsv(sheet, dialect), { bom: true, delimiter: CSV_DIALECTS[dialect].delimiter, columns: true });

/** The figure in a cell, to the cent; an empty cell is unknown. */
function figureIn(cell: string | undefined, dialect: CsvDialect): Known {
  if (cell === '') return null;
  const [, whole = '', part = ''] = (dialect === 'semicolon' ? /^(\d+),(\d\d)$/ : /^(\d+)\.(\d\d)$/).exec(cell ?? '') ?? [];
  return part === '' ? Number.NaN : Number(whole) * 100 + Number(part);
}

const columnOf = (rows: readonly Record<string, string>[], head: string, dialect: CsvDialect) =>
  added(rows.map((row) => figureIn(row[head], dialect)));

describe('for any data of a municipality', () => {
  test('sums by source make the total, and that of Middelen, of the overview and of the mix', () => {
    fc.assert(
      fc.property(anyYear, (asked) => {
        const { table, own, effort, mix } = shownOf(asked);
        const { totals } = table;
        for (const basis of BASES) {
          const { bySource, inKind, ...groups } = counted(own, basis);
          for (const column of YEAR_COLUMNS) expect([column, totals[column][basis]]).toEqual([column, groups[column]]);
          expect(added([totals.own_operating[basis], totals.other[basis], totals.staff[basis]])).toBe(added(bySource));
          expect(table.inKind[basis]).toBe(inKind);
        }
        const { bySource, own_operating, fte } = counted(own, effort.basis);
        expect([effort.ownOperating, effort.staff]).toEqual([own_operating, fte]);
        expect(mix.basis).toBe(effort.basis);
        expect(mix.totals).toMatchObject({ own_operating, total: added(bySource), staff: fte });
        for (const measure of ['own_operating', 'total', 'staff'] as const)
          expect(added(mix.rows.map(({ figures }) => figures[measure]))).toBe(mix.totals[measure]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(KINDS_OF_FILE)('the files of the year add up to the same figures, to the cent (%s, %s)', (locale, dialect) => {
    const { resources, portfolio } = messagesFor(locale);
    const { basis: figureWords, group, room, kind, source } = resources;
    fc.assert(
      fc.property(anyYear, (asked) => {
        const { table, own, mix } = shownOf(asked);
        const file = { municipality: 'Roeselare', year: asked.year, table, approaches: APPROACHES_OF_ANY, placeNames: new Map() };
        const rows = rowsIn(resourcesSheet(file, locale), dialect);
        const lines = rowsIn(linesSheet(file, locale), dialect);
        const ofKind = (isInKind: boolean) => lines.filter((line) => (line[room.csv.column.costKind] === kind.in_kind) === isInKind);
        for (const basis of BASES) {
          const { bySource, inKind, ...groups } = counted(own, basis);
          const word = figureWords[basis];
          for (const column of YEAR_COLUMNS)
            expect([column, columnOf(rows, `${group[column]}, ${word}`, dialect)]).toEqual([column, groups[column]]);
          expect(columnOf(rows, `${room.csv.column.inKind}, ${word}`, dialect)).toBe(inKind);

          for (const [at, code] of SOURCES.entries()) {
            const ofSource = ofKind(false).filter((line) => line[room.csv.column.source] === source[code]);
            expect([code, columnOf(ofSource, word, dialect)]).toEqual([code, bySource[at]]);
          }
          expect(columnOf(ofKind(false), word, dialect)).toBe(added(bySource));
          expect(columnOf(ofKind(true), word, dialect)).toBe(inKind);
          expect(columnOf(lines, `${group.fte}, ${word}`, dialect)).toBe(groups.fte);
        }

        const { bySource, own_operating, fte } = counted(own, mix.basis);
        const all = rowsIn(mixSheet(mix, APPROACHES_OF_ANY, locale), dialect);
        const { measure, approach } = portfolio.mix;
        expect(all.map((row) => row[approach])).toEqual(APPROACHES_OF_ANY.map(({ name }) => name));
        expect((['own_operating', 'total', 'staff'] as const).map((each) => columnOf(all, measure[each], dialect))).toEqual([
          own_operating,
          added(bySource),
          fte,
        ]);
        for (const each of MIX_MEASURES) {
          const percents = all.map((row) => Number(row[portfolio.csv.percentOf.replace('{measure}', measure[each])]));
          expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe((mix.totals[each] ?? 0) > 0 ? 100 : 0);
        }
      }),
    );
  });

  test.each(KINDS_OF_FILE)('the files of each partnership and membership hold its part of them (%s, %s)', (locale, dialect) => {
    const { resources, portfolio } = messagesFor(locale);
    fc.assert(
      fc.property(anyYear, ({ records, year }) => {
        const ofYear = (rows: Record<string, string>[], head: string) => rows.filter((row) => row[head] === String(year));
        const expectYears = (sheet: Sheet, own: readonly YearlyRecord[]) => {
          const rows = ofYear(rowsIn(sheet, dialect), resources.years.year);
          for (const basis of BASES)
            for (const column of YEAR_COLUMNS)
              expect([column, columnOf(rows, `${resources.group[column]}, ${resources.basis[basis]}`, dialect)]).toEqual([
                column,
                counted(own, basis)[column],
              ]);
        };
        const inSheet = (rows: ReturnType<typeof yearsOfPartnership<YearlyRecord>>) =>
          rows.map((row) => ({ ...row, municipality: 'Roeselare' }));
        for (const partnership of PARTNERSHIPS_OF_ANY) {
          const ofPartnership = records.filter((each) => each.partnershipId === partnership.id);
          const own = ofPartnership.filter(({ municipalityId }) => municipalityId === 'r');
          const rows = inSheet(yearsOfPartnership(partnership, ofPartnership, [], OURS));
          expectYears(
            yearsSheet(partnership, rows, locale),
            own.filter((each) => each.year === year),
          );
        }
        for (const { id, organisation } of MEMBERSHIPS_OF_ANY) {
          const own = records.filter((each) => each.membershipId === id);
          const rows = yearRows(own, { since: 2010, until: null }, 2026).map((row) => ({ ...row, standing: [] }));
          expectYears(
            yearsSheet({ title: organisation }, inSheet(rows), locale),
            own.filter((each) => each.year === year),
          );
        }

        const charted = chartedPartnerships(PARTNERSHIPS_OF_ANY, { ...OURS, year: 2026 });
        expect(charted.map(({ id }) => id)).toEqual(['alone', 'joint']);
        for (const partnership of charted) {
          const told = [
            {
              title: partnership.title,
              placeNames: undefined,
              trends: TREND_FIGURES.map((each) => trendOf(each, partnership, records, [], OURS)),
            },
          ];
          const rows = ofYear(rowsIn(trendSheet(told, locale), dialect), portfolio.trend.year);
          const ofPartnership = records.filter((each) => each.partnershipId === partnership.id && each.year === year);
          // Money is a municipality's own; staff time is that of all who take part.
          const recorded = {
            own_operating: ofPartnership.filter(({ municipalityId }) => municipalityId === 'r'),
            staff_time: ofPartnership,
          };
          for (const basis of BASES)
            for (const each of TREND_FIGURES) {
              const told = rows.filter((row) => row[portfolio.csv.what] === portfolio.csv.figure[each]);
              const { own_operating, fte } = counted(recorded[each], basis);
              const expected = each === 'own_operating' ? own_operating : fte;
              expect([each, columnOf(told, resources.basis[basis], dialect)]).toEqual([each, expected]);
            }
        }
      }),
    );
  });
});
