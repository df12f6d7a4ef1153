import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { sheet } from '../../../platform/sheet';
import type { Approach } from '../../approaches/queries';
import { BASES } from '../../resources/rules/money';
import type { ResourcesRow, ResourcesTable } from '../rules/resources-table';
import { plain, yearCells, yearHeads } from './year-columns';

/** A year of a municipality, and whose it is. */
interface YearInFile {
  readonly municipality: string;
  readonly year: number;
  readonly table: ResourcesTable;
  readonly approaches: readonly Approach[];
}

/** What every row begins with: year, what it is about, its approach, and who recorded it. */
function headCells({ year, municipality, approaches }: YearInFile, { subject, title, approach, record }: ResourcesRow, locale: Locale) {
  const name = approaches.find(({ code }) => code === approach)?.name ?? '';
  const { kind } = messagesFor(locale).resources.room.csv;
  return [String(year), kind[subject.kind], title ?? name, name, record?.origin?.name ?? municipality];
}

const rowsOf = ({ table }: YearInFile) => table.groups.flatMap(({ rows }) => rows);

/** The table of a year as a sheet for Excel: the same rows, figures and total; in kind stands apart. */
export function resourcesCsv(of: YearInFile, locale: Locale): string {
  const { room, csv, years, basis } = messagesFor(locale).resources;
  const { kind, title, approach, inKind } = room.csv.column;
  const inKindOf = (lines: Record<'planned' | 'actual', number | null>) => BASES.map((each) => plain(lines[each], locale));
  const head = [years.year, kind, title, approach, csv.municipality, csv.state, ...yearHeads(locale)];
  const rows = rowsOf(of).map((row) => [
    ...headCells(of, row, locale),
    row.record === null ? room.nothing : row.record.confirmedAt === null ? room.openRecord : room.locked,
    ...yearCells(row.figures, row.verdicts, locale),
    ...inKindOf(row.inKind),
  ]);
  const total = [String(of.year), '', room.together, '', of.municipality, '', ...yearCells(of.table.totals, [], locale)];
  return sheet([[...head, ...BASES.map((each) => `${inKind}, ${basis[each]}`)], ...rows, [...total, ...inKindOf(of.table.inKind)]], locale);
}

/** What stands behind the table of a year: every amount by source and kind of cost, and the staff time. */
export function linesCsv(of: YearInFile, locale: Locale): string {
  const { room, csv, years, basis, source, kind, group } = messagesFor(locale).resources;
  const { column } = room.csv;
  const head = [
    ...[years.year, column.kind, column.title, column.approach, csv.municipality],
    ...[column.source, column.programme, column.costKind, basis.planned, basis.actual],
    ...BASES.map((each) => `${group.fte}, ${basis[each]}`),
  ];
  const lines = rowsOf(of).flatMap((row) => {
    const { record } = row;
    if (record === null) return [];
    const figures = (planned: number | null, actual: number | null) => [plain(planned, locale), plain(actual, locale)];
    const money = record.lines.map((each) => [
      ...[source[each.source], each.programme, kind[each.kind]],
      ...figures(each.plannedCents, each.actualCents),
      ...['', ''],
    ]);
    const staff =
      record.ftePlanned === null && record.fteActual === null
        ? []
        : [['', '', group.fte, '', '', ...figures(record.ftePlanned, record.fteActual)]];
    return [...money, ...staff].map((line) => [...headCells(of, row, locale), ...line]);
  });
  return sheet([head, ...lines], locale);
}

/** `middelen-roeselare-2026.csv` */
export function resourcesCsvName(slug: string, year: number, locale: Locale, isBySource: boolean): string {
  const { file, linesFile } = messagesFor(locale).resources.room.csv;
  return `${isBySource ? linesFile : file}-${slug}-${year}.csv`;
}
