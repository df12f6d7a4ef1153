import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { ListedEntry } from '../queries/list';

/** The list as a sheet. */
export function partnershipsSheet(rows: readonly ListedEntry[], locale: Locale): Sheet {
  const { csv, kind, lifeCycle, formality, list } = messagesFor(locale).partnerships;
  const heads = csv.column;
  const roleOf = ({ kind: of, leads }: ListedEntry) => (of === 'membership' ? null : leads ? csv.lead : csv.participant);
  return sheetOf<ListedEntry>(
    [
      column.text(heads.title, (row) => row.title),
      column.text(heads.kind, (row) => kind[row.kind]),
      column.text(heads.approach, (row) => row.approach.name),
      column.text(heads.places, (row) => row.places.join(', ')),
      column.text(heads.countries, (row) => row.countries.join(', ')),
      column.text(heads.state, (row) => (row.withdrawn ? list.withdrawn : lifeCycle[row.lifeCycle])),
      column.text(heads.formality, (row) => (row.formality === null ? null : formality[row.formality])),
      column.year(heads.since, (row) => row.sinceYear),
      column.text(heads.role, roleOf),
    ],
    rows,
  );
}

/** `samenwerkingen-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. The writer adds the ending. */
export function partnershipsFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).partnerships.csv.file}-${slug}-${day}`;
}
