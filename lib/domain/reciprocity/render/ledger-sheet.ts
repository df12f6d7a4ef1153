import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import { periodOf } from '../../activities/rules/when';
import { yearOf } from '../../calendar/rules';
import { SIDES, type Side } from '../../partnerships/rules/facts';
import type { ListedMeeting } from '../queries';
import { type Ledger, peopleOf } from '../rules/ledger';

/** What the file is made of. */
interface LedgerFile {
  readonly partnership: string;
  readonly meetings: readonly ListedMeeting[];
  readonly unrecorded: Ledger['unrecorded'];
}

/**
 * The meetings of a partnership as a sheet, one a row. How many people of a side there were is empty where nobody knows; where some are
 * missing the column beside says that the numbers are not complete. The last row says of which years nothing was recorded. What was learned
 * is no part of it: VVSG gets the same file.
 */
export function ledgerSheet({ partnership, meetings, unrecorded }: LedgerFile, locale: Locale): Sheet {
  const { reciprocity, activities } = messagesFor(locale);
  const { csv, ledger } = reciprocity;
  const people = (meeting: ListedMeeting, side: Side) => {
    const { known, isAtLeast } = peopleOf(meeting, side);
    return known === 0 && isAtLeast ? null : known;
  };
  const isKnown = (meeting: ListedMeeting) => SIDES.every((side) => !peopleOf(meeting, side).isAtLeast);
  const ofMeeting = (say: (meeting: ListedMeeting) => string | null) => (row: ListedMeeting | null) => (row === null ? null : say(row));
  const written = (year: number | undefined) => (year === undefined ? null : String(year));
  return sheetOf<ListedMeeting | null>(
    [
      column.text(csv.partnership, () => partnership),
      column.year(csv.year, (row) => (row === null ? null : yearOf(row.lastDay))),
      column.partialDate(csv.from, (row) => (row === null ? written(unrecorded?.from) : (periodOf(row)?.from ?? null))),
      column.partialDate(csv.until, (row) => (row === null ? written(unrecorded?.until) : (periodOf(row)?.until ?? null))),
      column.text(
        csv.activity,
        ofMeeting((row) => row.title),
      ),
      column.text(
        csv.kind,
        ofMeeting((row) => row.kind),
      ),
      column.text(csv.status, (row) => (row === null ? ledger.unrecorded : activities.status[row.status])),
      column.text(
        csv.cause,
        ofMeeting((row) => row.cause),
      ),
      column.text(
        csv.setting,
        ofMeeting((row) => activities.setting[row.setting]),
      ),
      column.text(
        csv.place,
        ofMeeting((row) => row.place),
      ),
      column.number(csv.ours, (row) => (row === null ? null : people(row, 'ours'))),
      column.number(csv.theirs, (row) => (row === null ? null : people(row, 'theirs'))),
      column.text(
        csv.known,
        ofMeeting((row) => (isKnown(row) ? csv.yes : csv.no)),
      ),
      column.text(
        csv.municipality,
        ofMeeting((row) => row.municipality),
      ),
      column.text(
        csv.alsoThere,
        ofMeeting((row) => row.alsoThere.join(' | ')),
      ),
    ],
    [...meetings, ...(unrecorded === null ? [] : [null])],
  );
}

/** `wederkerigheid-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. The writer adds the ending. */
export function ledgerFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).reciprocity.csv.name}-${slug}-${day}`;
}
