'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { PencilButton } from '@/components/form/pencil-button';
import { useLoaded } from '@/components/form/use-loaded';
import { useReadAgain } from '@/components/form/use-read-again';
import { SavedBriefly } from '@/components/ui/saved-briefly';
import type { AgreementDialogProps } from './agreement-dialog';

/** Opens the form of what was agreed, which comes when it is asked for, and says when it was kept. */
export function AgreementEditor(props: Omit<AgreementDialogProps, 'onClose' | 'onDone'>) {
  const t = useTranslations('partnerships.agreed');
  const form = useTranslations('shell.form');
  const { readAgain } = useReadAgain();
  const dialog = useLoaded(() => import('./agreement-dialog').then(({ AgreementDialog }) => AgreementDialog));
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);

  function open() {
    setSaved(false);
    setOpen(true);
    dialog.ask();
  }

  function settle() {
    setOpen(false);
    setSaved(true);
    readAgain();
  }

  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 print:hidden">
      <PencilButton label={t('title')} onClick={open} />
      {isSaved && <SavedBriefly>{form('saved')}</SavedBriefly>}
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && <dialog.Loaded {...props} onClose={() => setOpen(false)} onDone={settle} />}
    </div>
  );
}
