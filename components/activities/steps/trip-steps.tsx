import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Activity } from '@/lib/domain/activities/queries/page';
import type { SessionKind } from '@/lib/domain/activities/rules';
import { daysThrough } from '@/lib/domain/activities/rules/when';
import { formatWhen } from '@/lib/platform/i18n/when';

const STEPS = ['before', 'leaving', 'back', 'after'] as const;

/** How far a step is: over, known and still to come, or not known yet. Shape tells them apart, and colour is left to what is known. */
const BAR = {
  over: 'border-t-[3px] border-accent',
  ahead: 'h-[5px] -mt-px -mb-px rounded-s border border-accent',
  open: 'border-t-[3px] border-line-strong border-dashed',
} as const;

const has = (kind: SessionKind) => (session: Activity['sessions'][number]) => session.kind === kind;

type Step = (typeof STEPS)[number];

/** By the days of a step, null where one is not known. */
function standOf(days: readonly (string | null)[], today: string): keyof typeof BAR {
  if (days.length === 0) return 'open';
  return days.every((day) => day !== null && day <= today) ? 'over' : 'ahead';
}

interface TripStepsProps {
  readonly activity: Activity;
  readonly today: string;
}

/** A trip in four steps: how it was prepared, when one leaves and comes back, and how it was followed up. */
export function TripSteps({ activity, today }: TripStepsProps) {
  const t = useTranslations('activities.steps');
  const locale = useLocale();
  const { firstDay, lastDay, precision, sessions, hasNoSessions, place } = activity;
  const isExact = precision === 'day' && firstDay !== null && lastDay !== null;
  const open = <span className="text-ink-2">{t('noDay')}</span>;

  function sessionsOf(kind: SessionKind): ReactNode {
    const those = sessions.filter(has(kind));
    if (those.length === 0) return <p className="text-ink-2">{t(hasNoSessions ? 'none' : 'notYet')}</p>;
    return those.map(({ id, day, what }) => (
      <p key={id}>
        {day === null ? open : formatWhen(day, locale)}
        {what !== '' && <span className="block text-ink-2 text-s">{what}</span>}
      </p>
    ));
  }

  const dayOf = (day: string | null) => (isExact && day !== null ? formatWhen(day, locale) : open);
  // A preparation without a day was before one left.
  const days: Record<Step, readonly (string | null)[]> = {
    before: sessions.filter(has('preparation')).map(({ day }) => day ?? firstDay),
    leaving: isExact ? [firstDay] : [],
    back: isExact ? [lastDay] : [],
    after: sessions.filter(has('follow_up')).map(({ day }) => day),
  };
  const said: Record<Step, ReactNode> = {
    before: sessionsOf('preparation'),
    leaving: (
      <>
        <p>{dayOf(firstDay)}</p>
        {place !== null && <p className="text-ink-2 text-s">{t('to', { place: place.name })}</p>}
      </>
    ),
    back: (
      <>
        <p>{dayOf(lastDay)}</p>
        {isExact && <p className="text-ink-2 text-s">{t('days', { count: daysThrough(firstDay, lastDay) })}</p>}
      </>
    ),
    after: sessionsOf('follow_up'),
  };
  return (
    <section aria-label={t('title')} className="mb-4 rounded-m border border-line bg-surface px-4 py-4 wide:mb-6 wide:px-6">
      <ol className="grid gap-x-3 gap-y-5 wide:grid-cols-4">
        {STEPS.map((step) => (
          <li key={step} className="min-w-0 [overflow-wrap:anywhere]">
            <div className="mb-2.5">
              <div aria-hidden="true" className={BAR[standOf(days[step], today)]} />
            </div>
            <h2 className="font-semibold">{t(step)}</h2>
            {said[step]}
          </li>
        ))}
      </ol>
    </section>
  );
}
