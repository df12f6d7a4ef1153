import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { APPROACHES_OF_ANY, anyRecords, MEMBERSHIPS_OF_ANY, PARTNERSHIPS_OF_ANY } from '@/tests/support/any-years';
import { tableOf } from '@/tests/support/resources-year';
import { TODAY } from '@/tests/support/years-of-a-partnership';
import { SEPARATOR } from '../../../platform/sheet';
import { chartedPartnerships } from '../../guidance/rules/running';
import { BASES, type Basis, SOURCES } from '../../resources/rules/money';
import type { YearlyRecord } from '../../resources/rules/records';
import { YEAR_COLUMNS } from '../../resources/rules/year-figures';
import { yearRows } from '../../resources/rules/year-rows';
import { mixOf } from '../rules/mix';
import { TREND_FIGURES, trendOf } from '../rules/trend';
import { effortOf } from '../rules/year-effort';
import { yearsOfPartnership } from '../rules/years';
import { mixCsv } from './mix-csv';
import { linesCsv, resourcesCsv } from './resources-csv';
import { trendCsv } from './trend-csv';
import { yearsCsv } from './years-csv';

const CODES = APPROACHES_OF_ANY.map(({ code }) => code);
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
  return { table, own, effort: effortOf(table, isConfirmed), mix: mixOf(table, CODES, isConfirmed) };
}

/** The rows of a sheet by the heads of their columns. */
const rowsIn = (text: string, locale: Locale): Record<string, string>[] =>
  parse(text, { bom: true, delimiter: SEPARATOR[locale], columns: true });

/** The figure in a cell, to the cent; an empty cell is unknown. */
function figureIn(cell: string | undefined, locale: Locale): Known {
  if (cell === '') return null;
  const [, whole = '', part = ''] = (locale === 'nl' ? /^(\d+),(\d\d)$/ : /^(\d+)\.(\d\d)$/).exec(cell ?? '') ?? [];
  return part === '' ? Number.NaN : Number(whole) * 100 + Number(part);
}

const columnOf = (rows: readonly Record<string, string>[], head: string, locale: Locale) =>
  added(rows.map((row) => figureIn(row[head], locale)));

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

  test.each(LOCALES)('the files of the year add up to the same figures, to the cent (%s)', (locale) => {
    const { resources, portfolio } = messagesFor(locale);
    const { basis: figureWords, group, room, kind, source } = resources;
    fc.assert(
      fc.property(anyYear, (asked) => {
        const { table, own, mix } = shownOf(asked);
        const file = { municipality: 'Roeselare', year: asked.year, table, approaches: APPROACHES_OF_ANY };
        const year = rowsIn(resourcesCsv(file, locale), locale);
        const rows = year.slice(0, -1);
        const together = year.slice(-1);
        const lines = rowsIn(linesCsv(file, locale), locale);
        const ofKind = (isInKind: boolean) => lines.filter((line) => (line[room.csv.column.costKind] === kind.in_kind) === isInKind);
        for (const basis of BASES) {
          const { bySource, inKind, ...groups } = counted(own, basis);
          const word = figureWords[basis];
          for (const column of YEAR_COLUMNS)
            for (const part of [rows, together])
              expect([column, columnOf(part, `${group[column]}, ${word}`, locale)]).toEqual([column, groups[column]]);
          for (const part of [rows, together]) expect(columnOf(part, `${room.csv.column.inKind}, ${word}`, locale)).toBe(inKind);

          for (const [at, code] of SOURCES.entries()) {
            const ofSource = ofKind(false).filter((line) => line[room.csv.column.source] === source[code]);
            expect([code, columnOf(ofSource, word, locale)]).toEqual([code, bySource[at]]);
          }
          expect(columnOf(ofKind(false), word, locale)).toBe(added(bySource));
          expect(columnOf(ofKind(true), word, locale)).toBe(inKind);
          expect(columnOf(lines, `${group.fte}, ${word}`, locale)).toBe(groups.fte);
        }

        const { bySource, own_operating, fte } = counted(own, mix.basis);
        const all = rowsIn(mixCsv(mix, APPROACHES_OF_ANY, locale), locale);
        const { measure, approach } = portfolio.mix;
        expect(all.map((row) => row[approach])).toEqual([...APPROACHES_OF_ANY.map(({ name }) => name), portfolio.mix.all]);
        for (const part of [all.slice(0, -1), all.slice(-1)])
          expect((['own_operating', 'total', 'staff'] as const).map((each) => columnOf(part, measure[each], locale))).toEqual([
            own_operating,
            added(bySource),
            fte,
          ]);
      }),
    );
  });

  test.each(LOCALES)('the files of each partnership and membership hold its part of them (%s)', (locale) => {
    const { resources, portfolio } = messagesFor(locale);
    fc.assert(
      fc.property(anyYear, ({ records, year }) => {
        const ofYear = (rows: Record<string, string>[], head: string) => rows.filter((row) => row[head] === String(year));
        const expectYears = (text: string, own: readonly YearlyRecord[]) => {
          const rows = ofYear(rowsIn(text, locale), resources.years.year);
          for (const basis of BASES)
            for (const column of YEAR_COLUMNS)
              expect([column, columnOf(rows, `${resources.group[column]}, ${resources.basis[basis]}`, locale)]).toEqual([
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
            yearsCsv(partnership.title, rows, locale),
            own.filter((each) => each.year === year),
          );
        }
        for (const { id, organisation } of MEMBERSHIPS_OF_ANY) {
          const own = records.filter((each) => each.membershipId === id);
          const rows = yearRows(own, { since: 2010, until: null }, 2026).map((row) => ({ ...row, standing: [] }));
          expectYears(
            yearsCsv(organisation, inSheet(rows), locale),
            own.filter((each) => each.year === year),
          );
        }

        const charted = chartedPartnerships(PARTNERSHIPS_OF_ANY, { ...OURS, year: 2026 });
        expect(charted.map(({ id }) => id)).toEqual(['alone', 'joint']);
        for (const partnership of charted) {
          const told = [{ title: partnership.title, trends: TREND_FIGURES.map((each) => trendOf(each, partnership, records, [], OURS)) }];
          const rows = ofYear(rowsIn(trendCsv(told, locale), locale), portfolio.trend.year);
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
              expect([each, columnOf(told, resources.basis[basis], locale)]).toEqual([each, expected]);
            }
        }
      }),
    );
  });
});
