'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { withdrawPartnershipAction } from '@/lib/domain/partnerships/actions';
import { REASON_MAX } from '@/lib/domain/partnerships/rules/life';

interface WithdrawPartnershipProps {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
}

/** Quietly at the foot: a tie that was entered by mistake is taken back, with why. */
export function WithdrawPartnership({ slug, id, title }: WithdrawPartnershipProps) {
  const t = useTranslations('partnerships.withdrawing');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <p className="mt-8 text-ink-2 text-s print:hidden">
        {t('question')} <TextButton onClick={() => setOpen(true)}>{t('open')}</TextButton>
      </p>
      {open && (
        <Dialog title={t('title')} context={title} close={t('close')} onClose={close}>
          <ReasonForm
            label={t('why')}
            maximum={REASON_MAX}
            hint={t('hint')}
            submit={t('open')}
            cancel={t('cancel')}
            action={(reason) => withdrawPartnershipAction(slug, { id, reason })}
            onClose={close}
            onDone={() => {
              close();
              router.refresh();
            }}
          />
        </Dialog>
      )}
    </>
  );
}
