import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';

interface NoActivitiesProps {
  /** The partnership counts nowhere, and neither does what was done in it. */
  readonly isWithdrawn: boolean;
  /** For who may add one. */
  readonly add?: ReactNode;
}

/** On the tab of a partnership without activities: why there are none. */
export function NoActivities({ isWithdrawn, add }: NoActivitiesProps) {
  const t = useTranslations('activities.list');
  if (isWithdrawn) return <EmptyState title={t('withdrawnLink')}>{t('withdrawnLinkWhy')}</EmptyState>;
  return (
    <EmptyState title={t('emptyLink')} action={add}>
      {add === undefined ? t('emptyReader') : t('emptyWhy')}
    </EmptyState>
  );
}
