import { expect, test } from 'vitest';
import { decimalsIn, yearFigures } from './year-figures';
import { yearRows } from './year-rows';

const years = (records: readonly { year: number; originNis: string }[], running: { since: number | null; until: number | null }) =>
  yearRows(records, running, 2026).map(({ year, record }) => (record === null ? year : String(year)));

test('the next year is offered, and the last ones as far back as the partnership goes', () => {
  expect(years([], { since: 2010, until: null })).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
  expect(years([], { since: 2025, until: null })).toEqual([2027, 2026, 2025]);
  expect(years([], { since: null, until: null })).toHaveLength(6);
});

test('all years since the first record are there, those without one too', () => {
  const records = [2024, 2019].map((year) => ({ year, originNis: '36015' }));
  expect(years(records, { since: 2010, until: null })).toEqual([2027, 2026, 2025, '2024', 2023, 2022, 2021, 2020, '2019']);
});

test('nothing is offered after the end, but what was recorded stays', () => {
  expect(years([], { since: 2000, until: 2023 })).toEqual([2023, 2022]);
  expect(years([{ year: 2025, originNis: '1' }], { since: 2000, until: 2024 })[0]).toBe('2025');
  expect(years([], { since: 1980, until: 1999 })).toEqual([]);
});

test('two predecessors in one year are two rows', () => {
  const records = ['44040', '44043'].map((originNis) => ({ year: 2024, originNis }));
  expect(yearRows(records, { since: 2024, until: null }, 2026).map(({ originNis }) => originNis)).toEqual([
    null,
    null,
    null,
    '44040',
    '44043',
  ]);
});

test('a year in its four columns: each euro once, in kind nowhere, unknown is not 0', () => {
  const line = { programme: '', plannedCents: 100, actualCents: null };
  const figures = yearFigures({
    ftePlanned: 30,
    fteActual: null,
    lines: [
      { ...line, source: 'own', kind: 'operating' },
      { ...line, source: 'federal', kind: 'operating' },
      { ...line, source: 'own', kind: 'investment' },
      { ...line, source: 'federal', kind: 'staff' },
      { ...line, source: 'own', kind: 'in_kind' },
    ],
  });
  expect(figures).toEqual({
    own_operating: { planned: 100, actual: null },
    other: { planned: 200, actual: null },
    staff: { planned: 100, actual: null },
    fte: { planned: 30, actual: null },
  });
});

test('one amount with cents gives its whole column cents, and staff time always has two decimals', () => {
  const year = (plannedCents: number | null) =>
    yearFigures({
      ftePlanned: 50,
      fteActual: null,
      lines: [{ source: 'own', programme: '', kind: 'operating', plannedCents, actualCents: 30_000 }],
    });
  const decimals = decimalsIn([year(null), year(100), year(250)]);
  expect(decimals.own_operating).toEqual({ planned: true, actual: false });
  expect([decimals.staff.planned, decimals.fte.planned, decimals.fte.actual]).toEqual([false, true, true]);
});
