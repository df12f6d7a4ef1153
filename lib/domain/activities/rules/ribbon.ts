import type { ActivityPrecision, ActivityStatus } from '../rules';

interface Marked {
  readonly markShape: string;
  readonly markColour: string;
}

/** An activity as the drawings of a year have it. */
export interface InAYear {
  readonly id: string;
  readonly title: string;
  readonly status: ActivityStatus;
  /** `YYYY-MM-DD`; what has no days is not drawn. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly precision: ActivityPrecision | null;
  readonly links: readonly (Marked & { readonly kind: 'partnership' | 'membership'; readonly id: string; readonly title: string })[];
  readonly approaches: readonly (Marked & { readonly code: string; readonly name: string })[];
}

/** One row of the drawing. */
export interface Lane<A extends InAYear = InAYear> {
  readonly key: string;
  /** `none` belongs to nothing that counts. */
  readonly kind: 'partnership' | 'membership' | 'approach' | 'none';
  /** Of a partnership or a membership. */
  readonly id: string | null;
  /** Empty for `none`. */
  readonly title: string;
  readonly mark: { readonly shape: string; readonly colour: string };
  readonly activities: readonly A[];
  /** How many are of the year, by their last day; what only reaches into it is drawn and not counted. */
  readonly count: number;
}

/** How many activities of the year belong to one row: its one link or its one approach, or neither. */
export interface LaneCount extends Pick<InAYear, 'links' | 'approaches'> {
  readonly count: number;
}

type Link = InAYear['links'][number];
type Chosen = InAYear['approaches'][number];

/** The same as it is counted at once: the link, the approach, or nothing. */
export interface CountedLane {
  readonly lane: Link | Chosen | Readonly<Record<string, never>>;
  readonly number: number;
}

const isLink = (lane: CountedLane['lane']): lane is Link => 'kind' in lane;
const isChosen = (lane: CountedLane['lane']): lane is Chosen => 'code' in lane;

/** What was counted of one row. */
export function laneCount({ lane, number }: CountedLane): LaneCount {
  return { links: isLink(lane) ? [lane] : [], approaches: isChosen(lane) ? [lane] : [], count: number };
}

/** More rows say nothing at a glance: the others are drawn when they are asked for. */
export const LANES_MAX = 20;

const NO_MARK = { markShape: '', markColour: '' };
const KINDS = ['partnership', 'membership', 'approach', 'none'] as const;

/** To what an activity belongs in the drawing: its partnerships and memberships, else its approaches, else nothing. */
export function lanesOfOne({ links, approaches }: Pick<InAYear, 'links' | 'approaches'>): Omit<Lane, 'activities' | 'count'>[] {
  const lane = (kind: Lane['kind'], id: string | null, title: string, of: Marked) => ({
    ...{ key: `${kind} ${id ?? title}`, kind, id, title },
    mark: { shape: of.markShape, colour: of.markColour },
  });
  if (links.length > 0) return links.map((link) => lane(link.kind, link.id, link.title, link));
  if (approaches.length > 0) return approaches.map((approach) => lane('approach', null, approach.name, approach));
  return [lane('none', null, '', NO_MARK)];
}

/**
 * One row for each partnership, then for each membership, then for each approach outside them; each by title. `counted` says how many each
 * has: not all that is counted may be drawn, and what is drawn and not counted only reaches into the year.
 */
export function lanesOf<A extends InAYear>(activities: readonly A[], counted: readonly LaneCount[], locale: string): Lane<A>[] {
  const lanes = new Map<string, Omit<Lane, 'activities'> & { activities: A[] }>();
  for (const { count, ...of } of counted) for (const lane of lanesOfOne(of)) lanes.set(lane.key, { ...lane, activities: [], count });
  for (const activity of activities) {
    for (const lane of lanesOfOne(activity)) {
      const there = lanes.get(lane.key) ?? { ...lane, activities: [], count: 0 };
      there.activities.push(activity);
      lanes.set(lane.key, there);
    }
  }
  const order = (kind: Lane['kind']) => KINDS.indexOf(kind);
  const { compare } = new Intl.Collator(locale);
  return [...lanes.values()].sort((a, b) => order(a.kind) - order(b.kind) || compare(a.title, b.title));
}

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Where a span of days stands in a year, in percents of its width; what reaches beyond the year ends at its edge. */
export function placeInYear(year: number, firstDay: string, lastDay: string): { readonly left: number; readonly width: number } {
  const begin = dayNumber(`${year}-01-01`);
  const days = dayNumber(`${year + 1}-01-01`) - begin;
  const first = Math.max(dayNumber(firstDay) - begin, 0);
  const end = Math.min(dayNumber(lastDay) - begin + 1, days);
  return { left: (first / days) * 100, width: (Math.max(end - first, 0) / days) * 100 };
}

/** Where each month begins, in percents of the year. */
export function monthPlaces(year: number): number[] {
  return Array.from({ length: 12 }, (_, at) => placeInYear(year, `${year}-${String(at + 1).padStart(2, '0')}-01`, `${year}-12-31`).left);
}

/** Is it drawn as one sign: a single day? A month or a year is a bar. */
export const isOneDay = ({ firstDay, lastDay, precision }: Pick<InAYear, 'firstDay' | 'lastDay' | 'precision'>): boolean =>
  precision === 'day' && firstDay === lastDay;

/** Does it touch that month (1 to 12) of the year? One of which only the year is known stands in no month. */
export function isInMonth(
  { firstDay, lastDay, precision }: Pick<InAYear, 'firstDay' | 'lastDay' | 'precision'>,
  year: number,
  month: number,
) {
  if (firstDay === null || lastDay === null || precision === 'year') return false;
  const at = `${year}-${String(month).padStart(2, '0')}`;
  return firstDay.slice(0, 'YYYY-MM'.length) <= at && lastDay.slice(0, 'YYYY-MM'.length) >= at;
}
