'use client';

import { useTranslations } from 'next-intl';
import { type Standing, StandingNotice } from '@/components/form/standing-notice';
import { restorePartnershipAction } from '@/lib/domain/partnerships/actions';

interface PartnershipStandingProps extends Standing {
  readonly slug: string;
  readonly id: string;
}

/** How a partnership stands that may have been withdrawn, and the way back. */
export function PartnershipStanding({ slug, id, ...standing }: PartnershipStandingProps) {
  const t = useTranslations('partnerships.withdrawing');
  return (
    <StandingNotice
      {...standing}
      means={t('noticeWhat')}
      restored={t('restored')}
      restore={() => restorePartnershipAction(slug, { partnershipId: id })}
    />
  );
}
