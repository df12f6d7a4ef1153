import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { exactnessOf, firstDay } from '@/lib/domain/calendar/rules';
import { type LifeCycleState, stateOn, stateSince } from '@/lib/domain/partnerships/rules/life';
import { beginOf, type PartnershipInTime } from './begins';

interface StateLineProps {
  readonly partnership: PartnershipInTime & {
    readonly lifeCycles: readonly { readonly fromDate: string | null; readonly state: LifeCycleState }[];
  };
  readonly today: string;
}

/** How a partnership stands today and since when: "In afbouw sinds 1 februari 2025". */
export function StateLine({ partnership, today }: StateLineProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const now = stateOn(partnership.lifeCycles, today);
  const fromDate = stateSince(partnership.lifeCycles, today)?.fromDate ?? null;
  if (now === undefined) return null;
  const state = capital(t(`lifeCycle.${now.state}`));
  const when = beginOf(fromDate, partnership, locale);
  if (fromDate === null || when === null) return t('page.sinceUnknown', { state });
  const b = (chunks: ReactNode) => <b className="text-ink">{chunks}</b>;
  if (fromDate <= today) return t.rich('page.since', { state, when, b });
  // What is still to begin begins with the partnership: in a year or a month, on a day.
  const { since } = partnership;
  const exact = since !== null && fromDate === firstDay(since) && exactnessOf(since) !== 'day' ? 'year' : 'day';
  return t.rich('page.later', { state, exact, when, b });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
