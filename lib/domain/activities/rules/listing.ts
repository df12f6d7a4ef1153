import { OLDEST_YEAR, yearOf } from '../../calendar/rules';
import { type ActivityStatus, SETTINGS } from '../rules';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Before the id of a membership, where an address can name a partnership or a membership. */
const MEMBERSHIP = 'membership:';

/** How the list is narrowed. It has one order: what comes, the nearest first, and then what is past, the latest first. */
export const ACTIVITY_LIST = {
  filters: {
    /** The id of a partnership, or `membership:` and the id of a membership. */
    partnership: { shape: new RegExp(`^(?:${MEMBERSHIP})?${UUID}$`) },
    /** Code of an approach. */
    approach: { maximum: 60 },
    /** Code of a kind of activity. */
    kind: { maximum: 60 },
    where: { codes: SETTINGS },
    /** Of the last day; this year when nothing is asked. */
    year: { shape: /^\d{4}$/ },
    /** A month of that year. */
    month: { shape: /^(?:0[1-9]|1[0-2])$/ },
    /** Only what still asks something of who recorded it, of every year: year and month say nothing then. */
    open: { codes: ['yes'] },
    /** All rows of the drawing, and not the first alone. */
    rows: { codes: ['all'] },
  },
  orders: ['day'],
} as const;

/** So many of a year are drawn; beyond it a drawing says nothing any more, and the list has them all. */
export const DRAWN_MAX = 400;
/** So many things are asked at once; the others stand in a list of their own. */
export const ASKED_MAX = 5;

/** Which partnership or membership an address means. */
export function linkAsked(partnership: string): { readonly kind: 'partnership' | 'membership'; readonly id: string } | null {
  if (partnership === '') return null;
  const isMembership = partnership.startsWith(MEMBERSHIP);
  return { kind: isMembership ? 'membership' : 'partnership', id: isMembership ? partnership.slice(MEMBERSHIP.length) : partnership };
}

/** The same, for an address. */
export const linkCode = ({ kind, id }: { readonly kind: 'partnership' | 'membership'; readonly id: string }): string =>
  kind === 'membership' ? `${MEMBERSHIP}${id}` : id;

/** The year that an address means: this one, unless it names another that can be. */
export function yearAsked(year: string, today: string): number {
  return year !== '' && Number(year) >= OLDEST_YEAR ? Number(year) : yearOf(today);
}

/** Of the years that have something the nearest one before that year, else the nearest after it; null when no other has. */
export function nearestYear(years: readonly number[], year: number): number | null {
  const before = years.filter((each) => each < year);
  const after = years.filter((each) => each > year);
  if (before.length > 0) return Math.max(...before);
  return after.length > 0 ? Math.min(...after) : null;
}

interface Placed {
  readonly status: ActivityStatus;
  readonly lastDay: string | null;
}

/** Where it stands in the list. One that did not take place is past once its day is; one whose last day nobody knows is still to come. */
export function sectionOf({ status, lastDay }: Placed, today: string): 'coming' | 'undated' | 'past' {
  if (lastDay === null) return 'undated';
  return status !== 'done' && lastDay >= today ? 'coming' : 'past';
}

interface Trip extends Placed {
  /** Its kind is a trip. */
  readonly isTrip: boolean;
  /** Somebody said that it had neither preparation nor follow-up. */
  readonly hasNoSessions: boolean;
  readonly hasFollowUp: boolean;
}

/** The first day of last year: of what is older nobody asks for a follow-up any more. */
export const followUpAskedFrom = (today: string): string => `${yearOf(today) - 1}-01-01`;

/** Does it ask for a follow-up: a trip that took place, this year or last, of which nobody noted one or said that there is none? */
export function lacksFollowUp({ status, lastDay, isTrip, hasNoSessions, hasFollowUp }: Trip, today: string): boolean {
  if (!isTrip || status !== 'done' || hasNoSessions || hasFollowUp) return false;
  return lastDay !== null && lastDay < today && lastDay >= followUpAskedFrom(today);
}
