import { type Markup, markup } from '@/components/ui/markup';
import type { ListedMeeting } from '@/lib/domain/reciprocity/queries';
import { type Ledger, type LedgerYear, peopleOf, type Thread } from '@/lib/domain/reciprocity/rules/ledger';
import { threadLine } from './thread-line';
import type { Posts, ThreadWords } from './thread-words';

interface LedgerDrawing extends Posts {
  readonly years: readonly LedgerYear<ListedMeeting>[];
  /** Shown under the oldest year; null while older years are folded away. */
  readonly unrecorded: Ledger['unrecorded'];
  readonly words: ThreadWords;
  /** The address of an activity, with its language. */
  readonly addressOf: (id: string) => string;
  /** Words that are no names. */
  readonly say: { readonly nothing: string; readonly unrecorded: string; readonly years: string };
}

/** Two posts, and between them a thread for each meeting, year by year. Read aloud it is a list of sentences. */
export function ledgerDrawing({ ours, theirs, years, unrecorded, words, addressOf, say }: LedgerDrawing): Markup {
  return markup`<div class="ledger-head" aria-hidden="true">
      <span class="serif" translate="no">${ours}</span>
      <span class="serif" translate="no">${theirs}</span>
    </div>
    <div class="ledger-years">
      ${years.map((year) => yearOf(year, words, addressOf, say.nothing))}
      ${
        unrecorded === null
          ? null
          : markup`<div class="ledger-year ledger-unrecorded"><h3>${say.years}</h3><p><span>${say.unrecorded}</span></p></div>`
      }
    </div>`;
}

type AddressOf = LedgerDrawing['addressOf'];

function yearOf({ year, threads }: LedgerYear<ListedMeeting>, words: ThreadWords, addressOf: AddressOf, nothing: string): Markup {
  const drawn = threads.map(
    (thread) => markup`<li>${thread.others.length === 0 ? one(thread, words, addressOf) : several(thread, words, addressOf)}</li>`,
  );
  const content =
    drawn.length === 0 ? markup`<p class="thread"><span class="ledger-nothing">${nothing}</span></p>` : markup`<ol>${drawn}</ol>`;
  return markup`<section class="ledger-year"><h3>${String(year)}</h3>${content}</section>`;
}

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
