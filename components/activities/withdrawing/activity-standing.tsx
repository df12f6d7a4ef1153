'use client';

import { useTranslations } from 'next-intl';
import { type Standing, StandingNotice } from '@/components/form/standing-notice';
import { restoreActivityAction } from '@/lib/domain/activities/actions';

interface ActivityStandingProps extends Standing {
  readonly slug: string;
  readonly activityId: string;
}

/** How an activity stands that may have been withdrawn, and the way back. */
export function ActivityStanding({ slug, activityId, ...standing }: ActivityStandingProps) {
  const t = useTranslations('activities.withdrawing');
  return (
    <StandingNotice
      {...standing}
      means={t('noticeWhat')}
      restored={t('restored')}
      restore={() => restoreActivityAction(slug, { activityId })}
    />
  );
}
