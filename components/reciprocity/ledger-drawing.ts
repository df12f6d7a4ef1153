import { attribute, type Markup, markup } from '@/components/ui/markup';
import type { ListedMeeting, Obstacle } from '@/lib/domain/reciprocity/queries';
import { type Ledger, type LedgerYear, peopleOf, type Thread } from '@/lib/domain/reciprocity/rules/ledger';
import { type LedgerRow, obstaclesBetween, obstaclesIn, rowsOf } from '@/lib/domain/reciprocity/rules/obstacles';
import type { ObstacleWords } from './obstacle-words';
import { threadLine } from './thread-line';
import type { Posts, ThreadWords } from './thread-words';

interface LedgerDrawing extends Posts {
  readonly years: readonly LedgerYear<ListedMeeting>[];
  /** Shown under the oldest year; null while older years are folded away. */
  readonly unrecorded: Ledger['unrecorded'];
  /** Each is a band behind what it covers, with its word. */
  readonly obstacles: readonly Obstacle[];
  readonly today: string;
  readonly words: ThreadWords & ObstacleWords;
  /** The address of an activity, with its language. */
  readonly addressOf: (id: string) => string;
  /** Words that are no names. */
  readonly say: { readonly nothing: string; readonly unrecorded: string; readonly years: string };
}

/** Two posts, and between them a thread for each meeting, year by year. Read aloud it is a list of sentences. */
export function ledgerDrawing(drawing: LedgerDrawing): Markup {
  const { ours, theirs, years } = drawing;
  return markup`<div class="ledger-head" aria-hidden="true">
      <span class="serif" translate="no">${ours}</span>
      <span class="serif" translate="no">${theirs}</span>
    </div>
    <div class="ledger-years">
      ${years.map((year) => yearOf(year, drawing))}
      ${unrecordedOf(drawing)}
    </div>`;
}

/** Years of which nothing was kept; what was known to stand in the way stands there too. */
function unrecordedOf({ unrecorded, obstacles, words, say }: LedgerDrawing): Markup | null {
  if (unrecorded === null) return null;
  const known = obstaclesBetween(obstacles, unrecorded).map((obstacle) => markup` <span>${words.wholeOf(obstacle)}</span>`);
  return markup`<div class="ledger-year ledger-unrecorded"><h3>${say.years}</h3><p><span>${say.unrecorded}</span>${known}</p></div>`;
}

function yearOf(year: LedgerYear<ListedMeeting>, { obstacles, today, words, addressOf, say }: LedgerDrawing): Markup {
  const rows = rowsOf(year, obstaclesIn(obstacles, year.year, today));
  const isEmpty = year.threads.length === 0;
  const drawn = rows.map(({ row, ...band }, at) => {
    const content =
      'part' in row
        ? markup`<p class="thread"><span class="band-word">${words.partOf(row.part)}${isEmpty && at === rows.length - 1 ? `; ${say.nothing}` : null}</span></p>`
        : threadOf(row.thread, words, addressOf);
    return markup`<li${attribute('class', bandOf(band))}>${content}</li>`;
  });
  const content =
    drawn.length === 0 ? markup`<p class="thread"><span class="ledger-nothing">${say.nothing}</span></p>` : markup`<ol>${drawn}</ol>`;
  return markup`<section class="ledger-year"><h3>${String(year.year)}</h3>${content}</section>`;
}

/** How the band looks behind a row: where it begins and ends it has an edge. */
function bandOf({ isCovered, goesOnAbove, goesOnBelow }: Omit<LedgerRow<ListedMeeting, Obstacle>, 'row'>): string | null {
  if (!isCovered) return null;
  return `band${goesOnAbove ? ' band-from-above' : ''}${goesOnBelow ? ' band-to-below' : ''}`;
}

type AddressOf = LedgerDrawing['addressOf'];

const threadOf = (thread: Thread<ListedMeeting>, words: ThreadWords, addressOf: AddressOf): Markup =>
  thread.others.length === 0 ? one(thread, words, addressOf) : several(thread, words, addressOf);

/** The whole row leads to the activity. */
function one(thread: Thread<ListedMeeting>, words: ThreadWords, addressOf: AddressOf): Markup {
  const { sentence, beside, label } = words.said(thread);
  const { first } = thread;
  const people = { ours: peopleOf(first, 'ours').known, theirs: peopleOf(first, 'theirs').known };
  const besidePost = (look: string, text: Markup | null) =>
    text === null ? null : markup`<span class="${look}" aria-hidden="true">${text}</span>`;
  return markup`<a class="thread" data-follow href="${addressOf(first.id)}">
    <span class="sr-only">${sentence}</span>
    ${besidePost('thread-from', beside.ours)}
    <span class="thread-line" aria-hidden="true">${threadLine({ thread, people, label: label === null ? null : markup`${label}` })}</span>
    ${besidePost('thread-to', beside.theirs)}
  </a>`;
}

/** What was online in one year is one thread; each of its dates leads to its activity. */
function several(thread: Thread<ListedMeeting>, words: ThreadWords, addressOf: AddressOf): Markup {
  const { label } = words.said(thread);
  const dates = [thread.first, ...thread.others].map((meeting, at) => {
    const day = words.dayOf(meeting) || words.whenOf(meeting);
    return markup`${at === 0 ? '' : ', '}<a data-follow href="${addressOf(meeting.id)}">${day}<span class="sr-only">: ${meeting.title}</span></a>`;
  });
  const said = markup`<b>${label}</b>: <span class="thread-dates">${dates}</span>`;
  return markup`<div class="thread"><span class="thread-line">${threadLine({ thread, people: { ours: 0, theirs: 0 }, label: said })}</span></div>`;
}
