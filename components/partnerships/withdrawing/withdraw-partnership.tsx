'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';

interface WithdrawPartnershipProps {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
}

/** A partnership that was entered by mistake is taken back, with why. */
export function WithdrawPartnership({ slug, id, title }: WithdrawPartnershipProps) {
  const t = useTranslations('partnerships.withdrawing');
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
          id={id}
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
