import type { Figure } from './money';
import type { ResourcesRow, ResourcesTable } from './resources-table';

/** What a municipality puts into one year, in the few figures of its overview. */
export interface YearEffort {
  /** On what it adds up: what was spent once the year is confirmed, the plan before. */
  readonly basis: Figure;
  /** Own operating money in cents, staff time in hundredths of an FTE; null while nothing is known. */
  readonly ownOperating: number | null;
  readonly staff: number | null;
  /** Forms into which own operating money goes. */
  readonly approaches: number;
  /** Ties and memberships of the year of which a figure is known or can still be told, and the names of those without any. */
  readonly subjects: number;
  readonly without: readonly string[];
}

const isEmpty = ({ figures, inKind }: ResourcesRow) =>
  [...Object.values(figures), inKind].every(({ planned, actual }) => planned === null && actual === null);

/** The totals of the table of a year, and what of it is still empty. */
export function effortOf({ groups, totals }: ResourcesTable, isConfirmed: boolean): YearEffort {
  const basis = isConfirmed ? 'actual' : 'planned';
  const rows = groups.flatMap((group) => group.rows);
  const named = rows.filter((row) => row.title !== null && (row.isOurs || !isEmpty(row)));
  const known = new Set(named.filter((row) => !isEmpty(row)).map(({ subject }) => subject.id));
  return {
    basis,
    ownOperating: totals.own_operating[basis],
    staff: totals.fte[basis],
    approaches: new Set(rows.filter(({ figures }) => (figures.own_operating[basis] ?? 0) > 0).map(({ approach }) => approach)).size,
    subjects: new Set(named.map(({ subject }) => subject.id)).size,
    without: named.filter(({ subject }) => !known.has(subject.id)).map(({ title }) => title ?? ''),
  };
}
