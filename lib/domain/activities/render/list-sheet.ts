import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { type ColumnOf, column, type Sheet, sheetOf } from '@/lib/platform/sheet';
import type { ActivityOfAFile } from '../queries/list';
import { periodOf } from '../rules/when';

interface SheetOptions {
  readonly locale: Locale;
  /** With what was written of each: only for who may read that. */
  readonly withTexts: boolean;
}

/** Is of both sides known how many took part? Where it is not, the numbers are the least that is known. */
const hasAllPeople = ({ ours, theirs, hasMorePeople }: ActivityOfAFile) => ours !== null && theirs !== null && !hasMorePeople;

/** The list as a sheet: what is on the page and what has no room there. Who took part is numbers, never names. */
export function activitiesSheet(rows: readonly ActivityOfAFile[], { locale, withTexts }: SheetOptions): Sheet {
  const { column: heads, setting, status } = messagesFor(locale).activities;
  const titles = (row: ActivityOfAFile, kind: 'partnership' | 'membership') =>
    row.links
      .filter((link) => link.kind === kind)
      .map(({ title }) => title)
      .join(' | ');
  const texts: readonly ColumnOf<ActivityOfAFile>[] = [
    column.text(heads.description, (row) => row.description),
    column.text(heads.venue, (row) => row.venue),
  ];
  return sheetOf<ActivityOfAFile>(
    [
      column.text(heads.title, (row) => row.title),
      column.text(heads.kind, (row) => row.kindName),
      column.text(heads.status, (row) => status[row.status]),
      column.text(heads.cause, (row) => row.causeName),
      column.partialDate(heads.from, (row) => periodOf(row)?.from ?? null),
      column.partialDate(heads.until, (row) => periodOf(row)?.until ?? null),
      column.text(heads.where, (row) => setting[row.setting]),
      column.text(heads.place, (row) => row.place?.name ?? null),
      column.text(heads.country, (row) => row.place?.country ?? null),
      column.text(heads.partnerships, (row) => titles(row, 'partnership')),
      column.text(heads.memberships, (row) => titles(row, 'membership')),
      column.text(heads.approaches, (row) => row.approaches.map(({ name }) => name).join(' | ')),
      column.number(heads.ours, (row) => row.ours),
      column.number(heads.theirs, (row) => row.theirs),
      column.text(heads.peopleKnown, (row) => (hasAllPeople(row) ? heads.yes : heads.no)),
      column.text(heads.recordedBy, (row) => row.recordedBy),
      ...(withTexts ? texts : []),
    ],
    rows,
  );
}

/** `activities-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. The writer adds the ending. */
export function activitiesFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).activities.list.file}-${slug}-${day}`;
}
