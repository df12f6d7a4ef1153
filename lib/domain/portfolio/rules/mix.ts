import type { DoneActivities } from '../../activities/rules/counting';
import { addUp, type Basis } from '../../resources/rules/money';
import type { SubjectKind } from '../../resources/rules/records';
import { divide, largestRemainder, type Share } from '../../resources/rules/shares';
import type { YearFigures } from '../../resources/rules/year-figures';
import { basisOfYear, isEmptyRow, type ResourcesRow, type ResourcesTable } from './resources-table';

/** By what the approaches are held side by side: own operating money, all money without in kind, staff time, how many there are, what took place. */
export const MIX_MEASURES = ['own_operating', 'total', 'staff', 'number', 'activities'] as const;
export type MixMeasure = (typeof MIX_MEASURES)[number];

/** Cents, hundredths of an FTE, how many partnerships and memberships, or activities; null is unknown or none. */
export type MixFigures = Readonly<Record<MixMeasure, number | null>>;

export interface MixRow {
  readonly approach: string;
  readonly figures: MixFigures;
}

/** What a municipality puts into each approach in one year. */
export interface Mix {
  readonly year: number;
  /** On which figures: what was spent once the year is over or confirmed, the plan before. */
  readonly basis: Basis;
  /** Every approach there is, in its order. */
  readonly rows: readonly MixRow[];
  /** An activity of several approaches stands under each, and here once. */
  readonly totals: MixFigures;
  /** How many of them run in the year. */
  readonly partnerships: number;
  readonly memberships: number;
  /** The ids of those without any figure of the year. */
  readonly silent: readonly string[];
}

/** The measure that an address asks for; own operating money where it names none. */
export function mixMeasureAsked(asked: unknown): MixMeasure {
  return MIX_MEASURES.find((measure) => measure === asked) ?? 'own_operating';
}

/** What a part of a row brings to an approach. */
type Part = Omit<MixFigures, 'number' | 'activities'>;

/**
 * The mix of the year that this table shows, over these approaches: each row falls under its own, or where its record is divided over its
 * shares. `activities` are those that took place in it.
 */
export function mixOf(table: ResourcesTable, approaches: readonly string[], isConfirmed: boolean, activities: DoneActivities): Mix {
  const basis = basisOfYear(table, isConfirmed);
  const rows = table.groups.flatMap((group) => group.rows);
  const parts = rows.flatMap((row) => partsOf(figuresIn(row.figures, basis), row.record?.shares ?? [], row.approach));
  const ofApproach = (code: string): MixRow => {
    const own = parts.filter(({ approach }) => approach === code).map(({ part }) => part);
    const sum = (measure: keyof Part) => addUp(own.map((part) => part[measure])).value;
    const running = countOf(rows.filter((row) => row.runs && row.approach === code));
    return {
      approach: code,
      figures: {
        own_operating: sum('own_operating'),
        total: sum('total'),
        staff: sum('staff'),
        number: orNone(running),
        activities: orNone(activities.byApproach[code] ?? 0),
      },
    };
  };
  const running = (kind: SubjectKind) => rows.filter(({ runs, subject }) => runs && subject.kind === kind);
  const [partnerships, memberships] = [countOf(running('partnership')), countOf(running('membership'))];
  return {
    year: table.year,
    basis,
    rows: approaches.map(ofApproach),
    totals: { ...figuresIn(table.totals, basis), number: orNone(partnerships + memberships), activities: orNone(activities.total) },
    partnerships,
    memberships,
    silent: silentIn([...running('partnership'), ...running('membership')]),
  };
}

const orNone = (number: number) => (number === 0 ? null : number);

/** A subject that two predecessors recorded has two rows, and is one. */
const countOf = (rows: readonly ResourcesRow[]) => new Set(rows.map(({ subject }) => subject.id)).size;

function silentIn(rows: readonly ResourcesRow[]): string[] {
  const heard = new Set(rows.filter((row) => !isEmptyRow(row)).map(({ subject }) => subject.id));
  return [...new Set(rows.map(({ subject }) => subject.id))].filter((id) => !heard.has(id));
}

function figuresIn({ own_operating, other, staff, fte }: YearFigures, basis: Basis): Part {
  const total = addUp([own_operating[basis], other[basis], staff[basis]]).value;
  return { own_operating: own_operating[basis], total, staff: fte[basis] };
}

/** The figures of a row over its approaches. What is unknown stays unknown in each. */
function partsOf(figures: Part, shares: readonly Share[], main: string): { readonly approach: string; readonly part: Part }[] {
  const over = shares.length === 0 ? [{ approach: main, percent: 100 }] : shares;
  const divided = (figure: number | null) => (figure === null ? [] : divide(figure, over).map(({ part }) => part));
  const [own, total, staff] = [divided(figures.own_operating), divided(figures.total), divided(figures.staff)];
  return over.map(({ approach }, at) => ({
    approach,
    part: { own_operating: own[at] ?? null, total: total[at] ?? null, staff: staff[at] ?? null },
  }));
}

/** The whole percent of each row by a measure; together they are always a hundred. Null where there is nothing to show. */
export function mixPercents({ rows }: Pick<Mix, 'rows'>, measure: MixMeasure): (number | null)[] {
  const weights = rows.map(({ figures }) => figures[measure] ?? 0);
  const percents = largestRemainder(100, weights);
  return weights.map((weight, at) => (weight === 0 ? null : (percents[at] ?? null)));
}
