'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { useReadAgain } from '@/components/form/use-read-again';
import { Button } from '@/components/ui/button';
import { SavedBriefly } from '@/components/ui/saved-briefly';
import type { ChangeDialogProps } from './change-dialog';

/** The way to change a draft: a button, and the form in a dialogue that comes when it is asked for. */
export function ChangeCall(props: Omit<ChangeDialogProps, 'onClose' | 'onDone'>) {
  const t = useTranslations('calls.facts');
  const words = useTranslations('shell.form');
  const { readAgain } = useReadAgain();
  const dialog = useLoaded(() => import('./change-dialog').then(({ ChangeDialog }) => ChangeDialog));
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);

  function open() {
    setSaved(false);
    setOpen(true);
    dialog.ask();
  }

  function done() {
    setOpen(false);
    setSaved(true);
    readAgain();
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      <Button size="small" onClick={open}>
        {t('change')}
      </Button>
      {isSaved && <SavedBriefly>{words('saved')}</SavedBriefly>}
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && <dialog.Loaded {...props} onClose={() => setOpen(false)} onDone={done} />}
    </div>
  );
}
