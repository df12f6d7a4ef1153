'use client';

import { useTranslations } from 'next-intl';
import { WithdrawFoot } from '@/components/form/withdraw-foot';
import { withdrawActivityAction } from '@/lib/domain/activities/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';

interface WithdrawButtonProps {
  readonly slug: string;
  readonly activityId: string;
  readonly title: string;
}

/** The words at the foot, and the dialogue behind them. */
export function WithdrawButton({ slug, activityId, title }: WithdrawButtonProps) {
  const t = useTranslations('activities.withdrawing');
  return (
    <WithdrawFoot
      words={{ question: t('question'), open: t('open'), title: t('title') }}
      context={title}
      maximum={REASON_MAX}
      action={(reason) => withdrawActivityAction(slug, { activityId, reason })}
    />
  );
}
