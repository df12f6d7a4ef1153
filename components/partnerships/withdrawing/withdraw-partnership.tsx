'use client';

import { useTranslations } from 'next-intl';
import { WithdrawFoot } from '@/components/form/withdraw-foot';
import { withdrawPartnershipAction } from '@/lib/domain/partnerships/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';

interface WithdrawPartnershipProps {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
}

/** A partnership that was entered by mistake is taken back, with why. */
export function WithdrawPartnership({ slug, id, title }: WithdrawPartnershipProps) {
  const t = useTranslations('partnerships.withdrawing');
  return (
    <WithdrawFoot
      words={{ question: t('question'), open: t('open'), title: t('title') }}
      context={title}
      maximum={REASON_MAX}
      action={(reason) => withdrawPartnershipAction(slug, { partnershipId: id, reason })}
    />
  );
}
