'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { TextButton } from '@/components/ui/text-button';

interface WithdrawPartnershipProps {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
}

/** Quietly at the foot: a partnership that was entered by mistake is taken back, with why. */
export function WithdrawPartnership({ slug, id, title }: WithdrawPartnershipProps) {
  const t = useTranslations('partnerships.withdrawing');
  const router = useRouter();
  const dialog = useLoaded(() => import('./withdraw-dialog').then(({ WithdrawDialog }) => WithdrawDialog));
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <p className="mt-8 text-ink-2 text-s print:hidden">
        {t('question')}{' '}
        <TextButton
          onClick={() => {
            setOpen(true);
            dialog.ask();
          }}
        >
          {t('open')}
        </TextButton>
      </p>
      <NotLoadedLine failed={dialog.failed} />
      {open && dialog.Loaded !== null && (
        <dialog.Loaded
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
    </>
  );
}
