import type { Locale } from '@/lib/domain/access/rules';
import { sinceText } from '@/lib/domain/calendar/rules';
import type { Membership } from '@/lib/domain/memberships/queries';
import { formatSince } from '@/lib/platform/i18n/format';

type Begun = Pick<Membership, 'sinceYear' | 'sinceMonth' | 'sinceDay'>;

/** Since when, as `2010`, `2010-05` or `2010-05-14`; empty when not known. */
export const sinceOf = ({ sinceYear, sinceMonth, sinceDay }: Begun) => sinceText({ year: sinceYear, month: sinceMonth, day: sinceDay });

/** Since when, as one reads it: `2010`, `mei 2010`, `14 mei 2010`; null when not known. */
export function sinceWords({ sinceYear, sinceMonth, sinceDay }: Begun, locale: Locale): string | null {
  return formatSince({ year: sinceYear, month: sinceMonth, day: sinceDay }, locale) || null;
}
