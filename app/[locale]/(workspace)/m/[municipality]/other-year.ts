import { redirect } from 'next/navigation';
import { lastYear, OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { readWhen } from '@/lib/domain/calendar/rules/reading';
import { originPart, yearInAddress } from '@/lib/domain/resources/rules/records';

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The years that can be opened today (`YYYY-MM-DD`). */
export const yearRange = (today: string) => ({ from: OLDEST_YEAR, until: lastYear(today) });

/** The NIS code that the address asks for; null for the municipality itself. */
export const askedOrigin = ({ origin }: Asked): string | null => (typeof origin === 'string' && origin !== '' ? origin : null);

/** Leads on to the year that the address asks for; answers with what was typed when it is none, and null when none was asked for. */
export function otherYear(asked: Asked, path: string, today: string): string | null {
  const { year } = asked;
  if (typeof year !== 'string' || year === '') return null;
  const reading = readWhen(year, 'year');
  const found = reading.ok && reading.value !== null ? yearInAddress(reading.value, today) : null;
  if (found === null) return year;
  redirect(`${path}/${found}${originPart(askedOrigin(asked))}`);
}
