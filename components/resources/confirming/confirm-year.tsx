'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import { SaidLine } from '@/components/ui/said-line';
import type { ConfirmYearDialogProps } from './confirm-year-dialog';

interface ConfirmYearProps extends Omit<ConfirmYearDialogProps, 'onClose' | 'onDone'> {
  /** There is something to confirm. */
  readonly offered: boolean;
}

/** Confirms the year, or what was opened or added after that. The dialogue is fetched when it is asked for. */
export function ConfirmYear({ offered, ...asked }: ConfirmYearProps) {
  const t = useTranslations('resources.room.confirm');
  const router = useRouter();
  const dialog = useLoaded(() => import('./confirm-year-dialog').then(({ ConfirmYearDialog }) => ConfirmYearDialog));
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const { year, isOver, again } = asked;

  function ask() {
    setSaid('');
    setOpen(true);
    dialog.ask();
  }

  return (
    <>
      <NotLoadedLine failed={dialog.failed} />
      <SaidLine>{said}</SaidLine>
      {offered && (
        <Button look={isOver ? 'primary' : 'secondary'} onClick={ask}>
          {again ? t('buttonAgain') : t('button')}
        </Button>
      )}
      {open && dialog.Loaded !== null && (
        <dialog.Loaded
          {...asked}
          onClose={() => setOpen(false)}
          onDone={(records) => {
            setOpen(false);
            setSaid(t('done', { year: String(year), count: records }));
            router.refresh();
          }}
        />
      )}
    </>
  );
}
