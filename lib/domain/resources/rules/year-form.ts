import { lookOf } from '../../texts/rules';
import { BASES, type Basis, groupOf, KINDS, SOURCES, type Sum } from './money';
import { type CellKey, cellName, type YearlyRecord } from './records';
import type { YearColumn } from './year-figures';

/** A source and a kind, with the grant where there are several of one source. */
export type LineKey = NonNullable<CellKey['line']>;

/** The groups of money of the short form. */
export type ShortGroup = Exclude<YearColumn, 'fte'>;
const SHORT_GROUPS = ['own_operating', 'other', 'staff'] as const satisfies readonly ShortGroup[];

/** What a short cell writes while nothing stands behind it; of other money nobody said yet where it comes from. */
const SHORT_LINE: Readonly<Record<ShortGroup, LineKey>> = {
  own_operating: { source: 'own', programme: '', kind: 'operating' },
  other: { source: 'other', programme: '', kind: 'operating' },
  staff: { source: 'own', programme: '', kind: 'staff' },
};

/** A group of the form: one line is typed in its short cell, of several it shows the sum and each is typed below. */
export interface FormGroup {
  readonly group: ShortGroup;
  readonly lines: readonly [LineKey, ...LineKey[]];
}

/** The figures of a record by the names of their cells: cents, or hundredths of an FTE; null is unknown. */
export type CellValues = Readonly<Record<string, number | null>>;

/** What was kept of a record, and the count of its changes by which that is known from what was read before it. */
export interface KeptCells {
  readonly values: CellValues;
  readonly version: number;
}

/** The figures of a record, or of the form of one. */
export type FormRecord = Pick<YearlyRecord, 'ftePlanned' | 'fteActual' | 'lines'>;

export const sameLine = (a: LineKey, b: LineKey) => a.source === b.source && a.kind === b.kind && a.programme === b.programme;

/**
 * A line whose programme is spelled as the form has it already, so that two spellings of one name are one line: as in a line of the same
 * source and kind, else in any.
 */
export function spelledAsKnown(line: LineKey, known: readonly LineKey[]): LineKey {
  const alike = known.filter(({ programme }) => lookOf(programme) === lookOf(line.programme));
  const same = alike.filter(({ source, kind }) => source === line.source && kind === line.kind);
  const asTyped = (lines: readonly LineKey[]) => lines.find(({ programme }) => programme === line.programme) ?? lines[0];
  const found = asTyped(same) ?? asTyped(alike);
  return { ...line, programme: found?.programme ?? line.programme };
}

/** The lines used in these records and those that were added, each once, in the order of sources and kinds. */
export function linesOf(records: readonly Pick<FormRecord, 'lines'>[], added: readonly LineKey[] = []): LineKey[] {
  const all = [...records.flatMap(({ lines }) => lines), ...added].map(({ source, programme, kind }) => ({ source, programme, kind }));
  const rank = ({ source, kind }: LineKey) => SOURCES.indexOf(source) * KINDS.length + KINDS.indexOf(kind);
  return all
    .filter((line, at) => all.findIndex((each) => sameLine(each, line)) === at)
    .sort((a, b) => rank(a) - rank(b) || (a.programme < b.programme ? -1 : 1));
}

/** The form of a year with these lines: the three groups of money, and what is in kind apart from them. */
export function yearForm(lines: readonly LineKey[]): { readonly groups: readonly FormGroup[]; readonly inKind: readonly LineKey[] } {
  const groups = SHORT_GROUPS.map((group): FormGroup => {
    const [first = SHORT_LINE[group], ...more] = lines.filter((line) => groupOf(line) === group);
    return { group, lines: [first, ...more] };
  });
  return { groups, inKind: lines.filter((line) => groupOf(line) === 'in_kind') };
}

/** What is typed of a year: of one that has not begun (`begun` is false) the plan alone, unless something stands there as spent already. */
export function typedBases(record: FormRecord, begun: boolean): readonly Basis[] {
  const isSpent = record.fteActual !== null || record.lines.some(({ actualCents }) => actualCents !== null);
  return begun || isSpent ? BASES : ['planned'];
}

/** Is it the line that a short cell writes by itself? Then its group says it all. */
export function isShortLine(line: LineKey): boolean {
  return SHORT_GROUPS.some((group) => sameLine(SHORT_LINE[group], line));
}

/** Is money known of which nobody said yet where it comes from, be it planned or spent? */
export function awaitsSource({ source }: LineKey, sums: Readonly<Record<Basis, Sum>>): boolean {
  return source === 'other' && BASES.some((basis) => sums[basis].value !== null);
}

/** The figures of a record, cell by cell. */
export function valuesOf({ ftePlanned, fteActual, lines }: FormRecord): CellValues {
  const amounts = lines.flatMap((line) => [
    [cellName({ basis: 'planned', line }), line.plannedCents] as const,
    [cellName({ basis: 'actual', line }), line.actualCents] as const,
  ]);
  return Object.fromEntries([
    [cellName({ basis: 'planned', line: null }), ftePlanned],
    [cellName({ basis: 'actual', line: null }), fteActual],
    ...amounts,
  ]);
}

/** The record that these figures make; a line without any is none. */
export function recordOf(lines: readonly LineKey[], values: CellValues): FormRecord {
  const figureOf = (basis: Basis, line: LineKey | null) => values[cellName({ basis, line })] ?? null;
  const written = lines.map((line) => ({ ...line, plannedCents: figureOf('planned', line), actualCents: figureOf('actual', line) }));
  return {
    ftePlanned: figureOf('planned', null),
    fteActual: figureOf('actual', null),
    lines: written.filter(({ plannedCents, actualCents }) => plannedCents !== null || actualCents !== null),
  };
}

/** All lines of a form, those of its short cells too. */
export function writtenLines({ groups, inKind }: ReturnType<typeof yearForm>): LineKey[] {
  return [...groups.flatMap(({ lines }) => lines), ...inKind];
}

/** How many actual figures of a record are empty while their plan is known: so many are taken over. */
export function openActuals({ ftePlanned, fteActual, lines }: FormRecord): number {
  const open = [
    { planned: ftePlanned, actual: fteActual },
    ...lines.map(({ plannedCents, actualCents }) => ({ planned: plannedCents, actual: actualCents })),
  ];
  return open.filter(({ planned, actual }) => planned !== null && actual === null).length;
}

/** A year of which nothing is known. */
export const NOTHING_RECORDED: FormRecord = { ftePlanned: null, fteActual: null, lines: [] };
