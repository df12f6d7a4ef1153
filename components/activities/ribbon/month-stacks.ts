import { type Markup, markup } from '@/components/ui/markup';
import type { DrawnActivity } from '@/lib/domain/activities/queries/overview';
import { isInMonth, lanesOfOne } from '@/lib/domain/activities/rules/ribbon';
import { drawnMark } from './drawn-mark';

/** So many signs stand on each other before a number says the others. */
const STACKED_MAX = 6;

interface MonthStacks {
  readonly activities: readonly DrawnActivity[];
  /** How many each month has, January first; not all of them may be among `activities`. */
  readonly counts: readonly number[];
  readonly year: number;
  /** The month of today in this year, 1 to 12, and the one to which the list is narrowed; null when there is none. */
  readonly now: number | null;
  readonly chosen: number | null;
  readonly words: {
    /** The first letter of each month. */
    readonly letters: readonly string[];
    /** The month and how many it has, for who does not see it. */
    readonly name: (month: number, count: number) => string;
    /** The address that narrows the list to a month, or undoes that; with the language. */
    readonly hrefOf: (month: number) => string;
  };
}

/** The year where there is no room for days: the signs of each month on each other. A month is a link that narrows the list. */
export function monthStacks({ activities, counts, year, now, chosen, words }: MonthStacks): Markup {
  return markup`${words.letters.map((letter, at) => {
    const month = at + 1;
    const there = activities.filter((activity) => isInMonth(activity, year, month));
    const count = counts[at] ?? 0;
    const signs = there.slice(0, count > STACKED_MAX + 1 ? STACKED_MAX - 1 : undefined).map((activity) => stacked(activity));
    const more = count - signs.length;
    const look = month === now ? 'month-stack is-now' : 'month-stack';
    const state = month === chosen ? markup` aria-current="true"` : null;
    return markup`<a data-follow class="${look}" href="${words.hrefOf(month)}" aria-label="${words.name(month, count)}"${state}>
      <span class="month-signs">${more > 0 ? markup`<small>+${more}</small>` : null}${signs}</span>
      <span class="month-letter">${letter}</span>
    </a>`;
  })}`;
}

function stacked(activity: DrawnActivity): Markup | null {
  const [lane] = lanesOfOne(activity);
  return lane === undefined ? null : drawnMark(lane.mark, activity.status);
}
