import type { Basis } from '../../resources/rules/money';
import { basisOfYear, isEmptyRow, type ResourcesTable } from './resources-table';

/** What a municipality puts into one year, in the few figures of its overview. */
export interface YearEffort {
  /** On what it adds up. */
  readonly basis: Basis;
  /** Own operating money in cents, staff time in hundredths of an FTE; null while nothing is known. */
  readonly ownOperating: number | null;
  readonly staff: number | null;
  /** Approaches into which own operating money goes. */
  readonly approaches: number;
  /** Partnerships and memberships of the year of which a figure is known or can still be told, and the names of those without any. */
  readonly subjects: number;
  readonly without: readonly string[];
}

/** The totals of the table of a year, and what of it is still empty. */
export function effortOf(table: ResourcesTable, isConfirmed: boolean): YearEffort {
  const { groups, totals } = table;
  const basis = basisOfYear(table, isConfirmed);
  const rows = groups.flatMap((group) => group.rows);
  const named = rows.filter((row) => row.title !== null && (row.isOurs || !isEmptyRow(row)));
  const known = new Set(named.filter((row) => !isEmptyRow(row)).map(({ subject }) => subject.id));
  return {
    basis,
    ownOperating: totals.own_operating[basis],
    staff: totals.fte[basis],
    approaches: new Set(rows.filter(({ figures }) => (figures.own_operating[basis] ?? 0) > 0).map(({ approach }) => approach)).size,
    subjects: new Set(named.map(({ subject }) => subject.id)).size,
    without: named.filter(({ subject }) => !known.has(subject.id)).map(({ title }) => title ?? ''),
  };
}
