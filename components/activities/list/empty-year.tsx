import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { nearestYear } from '@/lib/domain/activities/rules/listing';
import type { ActivityAsked } from './asked';

interface EmptyYearProps {
  readonly asked: ActivityAsked;
  /** The years that have activities. */
  readonly years: readonly number[];
  /** Where one adds an activity; null for who only reads. */
  readonly adding: `/${string}` | null;
}

/** A year without activities: add one, or look at the nearest year that has some and repeat what comes back. */
export function EmptyYear({ asked: { year, thisYear, addressWith }, years, adding }: EmptyYearProps) {
  const t = useTranslations('activities.list');
  const other = nearestYear(years, year);
  const repeats = other !== null && other < year && adding !== null;
  const otherwise = other === null ? t(adding === null ? 'emptyReader' : 'emptyWhy') : t('emptyYearWhy');
  return (
    <EmptyState
      title={t('emptyYear', { year: String(year) })}
      action={
        (adding !== null || other !== null) && (
          <>
            {adding !== null && (
              <ButtonLink look="primary" href={adding}>
                {t('add')}
              </ButtonLink>
            )}
            {other !== null && (
              <ButtonLink href={addressWith({ year: other === thisYear ? '' : String(other), month: '' })}>
                {t('otherYear', { year: String(other) })}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {repeats ? t('emptyYearAgain', { year: String(other) }) : otherwise}
    </EmptyState>
  );
}
