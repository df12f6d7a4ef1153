import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { type ColumnOf, column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { Approach } from '../../approaches/queries';
import type { PlaceNames } from '../../partnerships/queries/where';
import { BASES, type Basis } from '../../resources/rules/money';
import type { RecordLine } from '../../resources/rules/records';
import type { ResourcesRow, ResourcesTable } from '../rules/resources-table';
import { placeColumns } from './place-columns';
import { yearColumns } from './year-columns';

/** A year of a municipality, and whose it is. */
interface YearInFile {
  readonly municipality: string;
  readonly year: number;
  readonly table: ResourcesTable;
  readonly approaches: readonly Approach[];
  /** By the id of a partnership. */
  readonly placeNames: ReadonlyMap<string, PlaceNames>;
}

const rowsOf = ({ table }: YearInFile) => table.groups.flatMap(({ rows }) => rows);

/** What every row begins with: year, what it is about, its approach, where it is, and who recorded it. */
function firstColumns<R>(of: YearInFile, locale: Locale, rowOf: (row: R) => ResourcesRow): ColumnOf<R>[] {
  const { year, municipality, approaches, placeNames } = of;
  const { csv, years, room } = messagesFor(locale).resources;
  const heads = room.csv.column;
  const nameOf = (approach: string) => approaches.find(({ code }) => code === approach)?.name ?? '';
  const titleOf = ({ title, approach }: ResourcesRow) => title ?? nameOf(approach);
  return [
    column.year(years.year, () => year),
    column.text(heads.kind, (row) => room.csv.kind[rowOf(row).subject.kind]),
    column.text(heads.title, (row) => titleOf(rowOf(row))),
    column.text(heads.approach, (row) => nameOf(rowOf(row).approach)),
    ...placeColumns(locale, (row: R) => placeNames.get(rowOf(row).subject.id)),
    column.text(csv.municipality, (row) => rowOf(row).record?.origin?.name ?? municipality),
  ];
}

/** The table of a year as a sheet: the same rows and figures; in kind stands apart. */
export function resourcesSheet(of: YearInFile, locale: Locale): Sheet {
  const { room, csv, basis } = messagesFor(locale).resources;
  const stateOf = ({ record }: ResourcesRow) => {
    if (record === null) return room.nothing;
    return record.confirmedAt === null ? room.openRecord : room.locked;
  };
  return sheetOf<ResourcesRow>(
    [
      ...firstColumns(of, locale, (row: ResourcesRow) => row),
      column.text(csv.state, stateOf),
      ...yearColumns(locale, ({ figures, verdicts }: ResourcesRow) => ({ figures, standing: verdicts })),
      ...BASES.map((each) => column.amount(`${room.csv.column.inKind}, ${basis[each]}`, (row: ResourcesRow) => row.inKind[each])),
    ],
    rowsOf(of),
  );
}

/** An amount of a record, or its staff time, which has no source. */
interface LineInSheet {
  readonly row: ResourcesRow;
  readonly line: RecordLine | null;
  readonly staff: Readonly<Record<Basis, number | null>>;
}

const NO_STAFF = { planned: null, actual: null };

function linesOf(row: ResourcesRow): LineInSheet[] {
  if (row.record === null) return [];
  const { lines, ftePlanned, fteActual } = row.record;
  const hasStaff = ftePlanned !== null || fteActual !== null;
  return [
    ...lines.map((line) => ({ row, line, staff: NO_STAFF })),
    ...(hasStaff ? [{ row, line: null, staff: { planned: ftePlanned, actual: fteActual } }] : []),
  ];
}

/** What stands behind the table of a year: every amount by source and kind of cost, and the staff time. */
export function linesSheet(of: YearInFile, locale: Locale): Sheet {
  const { room, basis, source, kind, group } = messagesFor(locale).resources;
  const heads = room.csv.column;
  return sheetOf<LineInSheet>(
    [
      ...firstColumns(of, locale, ({ row }: LineInSheet) => row),
      column.text(heads.source, ({ line }) => (line === null ? null : source[line.source])),
      column.text(heads.programme, ({ line }) => line?.programme ?? null),
      column.text(heads.costKind, ({ line }) => (line === null ? group.fte : kind[line.kind])),
      column.amount(basis.planned, ({ line }) => line?.plannedCents ?? null),
      column.amount(basis.actual, ({ line }) => line?.actualCents ?? null),
      ...BASES.map((each) => column.staffTime(`${group.fte}, ${basis[each]}`, ({ staff }: LineInSheet) => staff[each])),
    ],
    rowsOf(of).flatMap(linesOf),
  );
}

/** `middelen-roeselare-2026` */
export function resourcesFileName(slug: string, year: number, locale: Locale, isBySource: boolean): string {
  const { file, linesFile } = messagesFor(locale).resources.room.csv;
  return `${isBySource ? linesFile : file}-${slug}-${year}`;
}
