import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import { periodOf } from '../../activities/rules/when';
import { yearOf } from '../../calendar/rules';
import { SIDES, type Side } from '../../partnerships/rules/facts';
import type { ListedMeeting, Obstacle } from '../queries';
import { daysOf, type Ledger, peopleOf } from '../rules/ledger';
import { namesIn, obstaclesBetween, obstaclesIn } from '../rules/obstacles';

/** What the file is made of. */
interface LedgerFile {
  readonly partnership: string;
  /** The latest first. */
  readonly meetings: readonly ListedMeeting[];
  readonly ledger: Pick<Ledger, 'years' | 'unrecorded'>;
  readonly obstacles: readonly Obstacle[];
  readonly today: string;
}

/** A row: a meeting, or years without any, of which there is something to say. */
interface SheetRow {
  readonly meeting: ListedMeeting | null;
  readonly year: number | null;
  readonly status: string;
  /** Of years of which nothing was kept. */
  readonly unrecorded: Ledger['unrecorded'];
  readonly circumstances: readonly Obstacle[];
}

/**
 * The meetings of a partnership as a sheet, one a row. How many people of a side there were is empty where nobody knows; where some are
 * missing the column beside says that the numbers are not complete. Each row says what stood in the way in its year; a year in which
 * something did and nobody met has a row of its own. The last row says of which years nothing was recorded. What was learned is no part
 * of it: VVSG gets the same file.
 */
export function ledgerSheet({ partnership, ...file }: LedgerFile, locale: Locale): Sheet {
  const { reciprocity, activities } = messagesFor(locale);
  const { csv } = reciprocity;
  const people = (meeting: ListedMeeting, side: Side) => {
    const { known, isAtLeast } = peopleOf(meeting, side);
    return known === 0 && isAtLeast ? null : known;
  };
  const isKnown = (meeting: ListedMeeting) => SIDES.every((side) => !peopleOf(meeting, side).isAtLeast);
  const ofMeeting =
    <T>(say: (meeting: ListedMeeting) => T | null) =>
    ({ meeting }: SheetRow) =>
      meeting === null ? null : say(meeting);
  const end = (which: 'from' | 'until') => (row: SheetRow) => {
    if (row.meeting !== null) return periodOf(row.meeting)?.[which] ?? null;
    return row.unrecorded === null ? null : String(row.unrecorded[which]);
  };
  return sheetOf<SheetRow>(
    [
      column.text(csv.partnership, () => partnership),
      column.year(csv.year, (row) => row.year),
      column.partialDate(csv.from, end('from')),
      column.partialDate(csv.until, end('until')),
      column.number(csv.days, ofMeeting(daysOf)),
      column.text(
        csv.activity,
        ofMeeting((row) => row.title),
      ),
      column.text(
        csv.kind,
        ofMeeting((row) => row.kind),
      ),
      column.text(csv.status, (row) => row.status),
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
      column.number(
        csv.ours,
        ofMeeting((row) => people(row, 'ours')),
      ),
      column.number(
        csv.theirs,
        ofMeeting((row) => people(row, 'theirs')),
      ),
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
      column.text(csv.circumstances, (row) => namesIn(row.circumstances).join(' | ')),
    ],
    rowsIn(file, {
      statusOf: ({ status }) => activities.status[status],
      noMeeting: reciprocity.ledger.nothingIn,
      unrecorded: reciprocity.ledger.unrecorded,
    }),
  );
}

interface StatusWords {
  readonly statusOf: (meeting: ListedMeeting) => string;
  readonly noMeeting: string;
  readonly unrecorded: string;
}

/** Those without a day first, then year by year, then what was not recorded. */
function rowsIn({ meetings, ledger: { years, unrecorded }, obstacles, today }: Omit<LedgerFile, 'partnership'>, words: StatusWords) {
  const ofMeeting = (meeting: ListedMeeting): SheetRow => {
    const year = yearOf(meeting.lastDay);
    return { meeting, year, status: words.statusOf(meeting), unrecorded: null, circumstances: year === null ? [] : inYear(year) };
  };
  const inYear = (year: number) => obstaclesIn(obstacles, year, today).map(({ obstacle }) => obstacle);
  const ofYear = (year: number): SheetRow[] => {
    const own = meetings.filter(({ lastDay }) => yearOf(lastDay) === year);
    if (own.length > 0 || inYear(year).length === 0) return own.map(ofMeeting);
    return [{ meeting: null, year, status: words.noMeeting, unrecorded: null, circumstances: inYear(year) }];
  };
  const rows = [...meetings.filter(({ lastDay }) => lastDay === null).map(ofMeeting), ...years.flatMap(({ year }) => ofYear(year))];
  if (unrecorded === null) return rows;
  const circumstances = obstaclesBetween(obstacles, unrecorded);
  return [...rows, { meeting: null, year: null, status: words.unrecorded, unrecorded, circumstances }];
}

/** `wederkerigheid-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. The writer adds the ending. */
export function ledgerFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).reciprocity.csv.name}-${slug}-${day}`;
}
