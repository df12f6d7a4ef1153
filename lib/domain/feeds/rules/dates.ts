import type { ActivitySpan, Hours } from '../../activities/rules/when';
import { brusselsInstant } from './brussels';
import type { DateSpan } from './icalendar';

/**
 * The time that an activity takes in an agenda; null of what has no day: a month or a year is no date. Of several days with a beginning alone
 * nobody knows when the last one ends, so those are whole days.
 */
export function activitySpan({ firstDay, lastDay, precision, fromTime, untilTime }: ActivitySpan & Hours): DateSpan | null {
  if (firstDay === null || lastDay === null || precision !== 'day') return null;
  if (fromTime === null || (untilTime === null && lastDay !== firstDay)) return { firstDay, lastDay };
  return { from: brusselsInstant(firstDay, fromTime), until: untilTime === null ? null : brusselsInstant(lastDay, untilTime) };
}
