import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSums, KINDS, SOURCES, totalOf } from './money';
import { cellName } from './records';
import {
  awaitsSource,
  isShortLine,
  type LineKey,
  linesOf,
  openActuals,
  recordOf,
  spelledAsKnown,
  typedBases,
  valuesOf,
  writtenLines,
  yearForm,
} from './year-form';

const line = (source: LineKey['source'], kind: LineKey['kind'], programme = ''): LineKey => ({ source, kind, programme });
const named = ({ source, kind, programme }: LineKey) => [source, kind, programme].filter((part) => part !== '').join(' ');
const groupsOf = (lines: readonly LineKey[]) =>
  Object.fromEntries(yearForm(lines).groups.map(({ group, lines: own }) => [group, own.map(named)]));
const recorded = (...lines: LineKey[]) => ({ lines: lines.map((each) => ({ ...each, plannedCents: 100, actualCents: null })) });

describe('a line that is added', () => {
  const known = [
    line('provincial', 'operating', 'Provincie steun'),
    line('provincial', 'staff', 'Provincie Steun'),
    line('own', 'operating'),
  ];

  test.each(['provincie steun', 'Provincie\u200b steun', 'Províncie steun', ' PROVINCIE  STEUN '])(
    '%j is the one that is there',
    (programme) => {
      expect(spelledAsKnown(line('provincial', 'operating', programme), known)).toEqual(known[0]);
      expect(spelledAsKnown(line('provincial', 'staff', programme), known)).toEqual(known[1]);
    },
  );

  test('of another source spells a name as it stands; a new name stays as typed', () => {
    expect(spelledAsKnown(line('federal', 'operating', 'PROVINCIE STEUN'), known).programme).toBe('Provincie steun');
    expect(spelledAsKnown(line('provincial', 'operating', 'Provincie Steun'), known).programme).toBe('Provincie steun');
    expect(spelledAsKnown(line('federal', 'operating', 'Provincie Steun'), known).programme).toBe('Provincie Steun');
    expect(spelledAsKnown(line('federal', 'operating', 'Stedenbanden'), known).programme).toBe('Stedenbanden');
    expect(spelledAsKnown(line('own', 'staff'), known).programme).toBe('');
  });
});

describe('the short form', () => {
  test('while nothing stands behind it, a short cell writes the line of its group', () => {
    expect(groupsOf([])).toEqual({ own_operating: ['own operating'], other: ['other operating'], staff: ['own staff'] });
    expect(writtenLines(yearForm([])).every(isShortLine)).toBe(true);
  });

  test('with one line behind it, it writes that line and no second one', () => {
    expect(groupsOf([line('federal', 'operating', 'VVSG')]).other).toEqual(['federal operating VVSG']);
    expect(groupsOf([line('federal', 'staff')]).staff).toEqual(['federal staff']);
    expect(isShortLine(line('federal', 'staff'))).toBe(false);
  });

  test('with several behind it, each is typed by itself', () => {
    const { other } = groupsOf([line('own', 'investment'), line('federal', 'operating'), line('other', 'operating')]);
    expect(other).toEqual(['own investment', 'federal operating', 'other operating']);
  });

  test('in kind stands apart', () => {
    const { groups, inKind } = yearForm([line('own', 'in_kind')]);
    expect(inKind.map(named)).toEqual(['own in_kind']);
    expect(groups.flatMap(({ lines }) => lines.map(named))).not.toContain('own in_kind');
  });
});

test('only lines used before are there, each once, in the order of sources and kinds, and those that were added', () => {
  const records = [
    recorded(line('federal', 'operating', 'B'), line('own', 'staff')),
    recorded(line('federal', 'operating', 'A'), line('own', 'staff')),
  ];
  expect(linesOf(records, [line('own', 'operating'), line('own', 'staff')]).map(named)).toEqual([
    'own operating',
    'own staff',
    'federal operating A',
    'federal operating B',
  ]);
});

test('taken over are actual figures that are empty while their plan is known', () => {
  expect(openActuals({ ftePlanned: 30, fteActual: null, ...recorded(line('own', 'staff')) })).toBe(2);
  expect(openActuals({ ftePlanned: null, fteActual: null, lines: [] })).toBe(0);
});

const cents = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
const anyLine = fc.record({
  source: fc.constantFrom(...SOURCES),
  kind: fc.constantFrom(...KINDS),
  programme: fc.constantFrom('', 'A', 'B'),
  plannedCents: cents,
  actualCents: cents,
});
const anyRecord = fc.record({
  ftePlanned: cents,
  fteActual: cents,
  lines: fc.uniqueArray(anyLine, { selector: (each) => cellName({ basis: 'planned', line: each }) }),
});

test('a record comes out of its cells as it went in, and no sum differs', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const lines = writtenLines(yearForm(linesOf([record])));
      const again = recordOf(lines, valuesOf(record));
      expect([again.ftePlanned, again.fteActual]).toEqual([record.ftePlanned, record.fteActual]);
      for (const basis of ['planned', 'actual'] as const) {
        expect(totalOf(again.lines, basis).value).toBe(totalOf(record.lines, basis).value);
        for (const group of ['own_operating', 'other', 'staff', 'in_kind'] as const)
          expect(groupSums(again.lines, basis)[group].value).toBe(groupSums(record.lines, basis)[group].value);
      }
    }),
  );
});

test('other money without a source says so as soon as an amount is known, planned or spent', () => {
  const sum = (cents: number | null) => ({ value: cents, hasUnknown: cents === null });
  const awaits = (source: LineKey['source'], planned: number | null, actual: number | null) =>
    awaitsSource(line(source, 'operating'), { planned: sum(planned), actual: sum(actual) });
  expect([awaits('other', 100, null), awaits('other', null, 100), awaits('other', null, null)]).toEqual([true, true, false]);
  expect(awaits('federal', 100, 100)).toBe(false);
});

test('of a year that has not begun the plan alone is typed, unless something stands there as spent', () => {
  const record = { ftePlanned: 30, fteActual: null, lines: [{ ...line('own', 'operating'), plannedCents: 1, actualCents: null }] };
  expect(typedBases(record, true)).toEqual(['planned', 'actual']);
  expect(typedBases(record, false)).toEqual(['planned']);
  expect(typedBases({ ...record, fteActual: 0 }, false)).toEqual(['planned', 'actual']);
  expect(typedBases({ ...record, lines: [{ ...line('own', 'operating'), plannedCents: 1, actualCents: 0 }] }, false)).toEqual([
    'planned',
    'actual',
  ]);
});
