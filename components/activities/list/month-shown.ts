import type { ListedActivity } from '@/lib/domain/activities/queries/list';
import { sectionOf } from '@/lib/domain/activities/rules/listing';
import { partsOf, yearOf } from '@/lib/domain/calendar/rules';
import type { ActivityAsked } from './asked';

/**
 * Which month of the year the calendar shows, 1 to 12: the one that is asked for (`calendar` of the address, `2026-12`), else that of what
 * comes next, else of the latest, else of today.
 */
export function monthShown(
  calendar: string | string[] | undefined,
  { year, month }: ActivityAsked,
  rows: readonly ListedActivity[],
  today: string,
): number {
  const [, asked = '', ofMonth = ''] = (typeof calendar === 'string' && /^(\d{4})-(0[1-9]|1[0-2])$/.exec(calendar)) || [];
  if (asked !== '' && Number(asked) === year) return Number(ofMonth);
  if (month !== null) return month;
  const dated = rows.filter(({ precision, firstDay }) => precision !== 'year' && yearOf(firstDay) === year);
  const next = dated.find((row) => sectionOf(row, today) === 'coming') ?? (yearOf(today) === year ? undefined : dated[0]);
  return partsOf(next?.firstDay ?? (yearOf(today) === year ? today : `${year}-01`)).month ?? 1;
}
