import { markAndName, markDye } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import type { DrawnActivity } from '@/lib/domain/activities/queries/overview';
import { isOneDay, type Lane, monthPlaces, placeInYear } from '@/lib/domain/activities/rules/ribbon';
import { yearOf } from '@/lib/domain/calendar/rules';
import { drawnMark } from './drawn-mark';

export interface RibbonWords {
  /** The heads of the first and the last column. */
  readonly lane: string;
  readonly count: string;
  /** What stands outside partnerships and memberships. */
  readonly outside: string;
  /** The twelve months in a few letters. */
  readonly months: readonly string[];
  /** What is read of one activity when the mouse rests on it. */
  readonly about: (activity: DrawnActivity) => string;
  /** The address of its page, with the language. */
  readonly hrefOf: (activity: DrawnActivity) => string;
}

interface RibbonDrawing {
  readonly lanes: readonly Lane<DrawnActivity>[];
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: RibbonWords;
}

/**
 * The activities of a year: a row for each partnership, a sign for a day, a bar from the first to the last day. Who does not see it reads
 * the table beside it, so its links are for the mouse alone.
 */
export function ribbonDrawing({ lanes, year, today, words }: RibbonDrawing): Markup {
  const places = monthPlaces(year);
  const months = words.months.map((month, at) => markup`<span style="left:${places[at] ?? 0}%">${month}</span>`);
  const lines = places.slice(1).map((left) => markup`<i style="left:${left}%"></i>`);
  const now = yearOf(today) === year ? markup`<b style="left:${placeInYear(year, today, today).left}%"></b>` : null;
  return markup`
    <div class="ribbon-row ribbon-head"><span>${words.lane}</span><span class="ribbon-lane">${months}</span><span>${words.count}</span></div>
    ${lanes.map((lane) => laneRow(lane, year, words))}
    <div class="ribbon-lines"><div>${lines}${now}</div></div>`;
}

function laneRow(lane: Lane<DrawnActivity>, year: number, words: RibbonWords): Markup {
  const { kind, title, mark, activities, count } = lane;
  const name = kind === 'none' ? words.outside : title;
  const outside = kind === 'approach' ? markup`<small>${words.outside}</small>` : null;
  return markup`<div class="ribbon-row">
    <span class="ribbon-name"><span class="approach-name">${markAndName(mark, markup`<span>${name}${outside}</span>`)}</span></span>
    <span class="ribbon-lane">${activities.map((activity) => drawn(activity, lane, year, words))}</span>
    <span class="ribbon-count">${count}</span>
  </div>`;
}

function drawn(activity: DrawnActivity, { mark }: Lane, year: number, { about, hrefOf }: RibbonWords): Markup | null {
  const { firstDay, lastDay, status } = activity;
  if (firstDay === null || lastDay === null) return null;
  const { left, width } = placeInYear(year, firstDay, lastDay);
  const isSign = status === 'cancelled' || isOneDay(activity);
  const look = `ribbon-mark ${isSign ? 'is-sign' : 'is-bar'} is-${status}`;
  const place = markup`left:${isSign ? left + width / 2 : left}%;--span:${width}%;--dye:${markDye(mark)}`;
  return markup`<a data-follow tabindex="-1" class="${look}" style="${place}" href="${hrefOf(activity)}" title="${about(activity)}">${isSign ? drawnMark(mark, status) : null}</a>`;
}
