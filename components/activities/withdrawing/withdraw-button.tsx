'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';

interface WithdrawButtonProps {
  readonly slug: string;
  readonly activityId: string;
  readonly title: string;
}

/** The words at the foot, and the dialogue behind them. */
export function WithdrawButton({ slug, activityId, title }: WithdrawButtonProps) {
  const t = useTranslations('activities.withdrawing');
  const router = useRouter();
  return (
    <FootDialog
      question={t('question')}
      open={t('open')}
      load={() => import('./withdraw-dialog').then(({ WithdrawDialog }) => WithdrawDialog)}
    >
      {(Loaded, close) => (
        <Loaded
          slug={slug}
          activityId={activityId}
          title={title}
          onClose={close}
          onDone={() => {
            close();
            router.refresh();
          }}
        />
      )}
    </FootDialog>
  );
}
