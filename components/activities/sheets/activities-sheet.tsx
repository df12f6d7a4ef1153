import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { ListedActivity } from '@/lib/domain/activities/queries/list';
import { daysThrough, periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod } from '@/lib/platform/i18n/when';

interface ActivitiesSheetProps {
  readonly slug: string;
  readonly partnershipId: string;
  /** How many there are; without any the sheet is not there. */
  readonly count: number;
  readonly next: ListedActivity | null;
  readonly last: ListedActivity | null;
  readonly today: string;
  /** A third column beside what comes and what was. */
  readonly beside?: ReactNode;
}

/** More days ahead are not counted: the date says more. */
const DAYS_TOLD_MAX = 60;

/** What happens in a partnership: what comes next, what took place last, and the way to all of it. */
export function ActivitiesSheet({ slug, partnershipId, count, next, last, today, beside }: ActivitiesSheetProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  if (count === 0) return null;

  function daysUntil({ firstDay, precision }: ListedActivity): string | null {
    if (firstDay === null || precision !== 'day' || firstDay < today) return null;
    const days = daysThrough(today, firstDay) - 1;
    if (days > DAYS_TOLD_MAX) return null;
    return days === 0 ? t('sheet.today') : days === 1 ? t('sheet.tomorrow') : t('sheet.inDays', { days });
  }

  const column = (title: string, activity: ListedActivity | null, nothing: string) => {
    const period = activity === null ? null : periodOf(activity);
    const when =
      activity === null || period === null ? [] : [title === t('sheet.next') ? daysUntil(activity) : null, formatPeriod(period, locale)];
    return (
      <div className="min-w-0 py-2.5 wide:px-6 wide:py-0 wide:first:pl-0 wide:last:pr-0">
        <h3 className="font-semibold text-ink-2 text-s">{title}</h3>
        {activity === null ? (
          <p className="text-ink-2 text-s">{nothing}</p>
        ) : (
          <>
            <Link
              href={`/m/${slug}/activities/${activity.id}`}
              className="font-semibold [overflow-wrap:anywhere] max-wide:inline-block max-wide:py-1.5"
            >
              {activity.title}
            </Link>
            <p className="text-ink-2 text-s">{when.filter((part) => part !== null).join(', ')}</p>
            <p className="mt-1 inline-flex items-center gap-1.5 text-s">
              <Icon sign={activity.setting} size={17} className="text-ink-2" />
              {t(`setting.${activity.setting}`)}
            </p>
          </>
        )}
      </div>
    );
  };
  return (
    <Sheet
      title={t('sheet.title')}
      side={<Link href={`/m/${slug}/partnerships/${partnershipId}/activities`}>{t('sheet.all', { count })}</Link>}
    >
      <div className="grid divide-line max-wide:divide-y wide:auto-cols-fr wide:grid-flow-col wide:divide-x">
        {column(t('sheet.next'), next, t('sheet.noNext'))}
        {column(t('sheet.last'), last, t('sheet.noLast'))}
        {beside !== undefined && <div className="min-w-0 py-2.5 wide:px-6 wide:py-0 wide:last:pr-0">{beside}</div>}
      </div>
    </Sheet>
  );
}
