'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { lossTitle } from '@/components/form/loss-words';
import { useSentences } from '@/components/form/sentences';
import { TryAgain } from '@/components/form/try-again';
import { Icon } from '@/components/ui/icon';
import { SavingState } from '@/components/ui/saving-state';
import type { CellStore, Cells } from './cell-store';

interface SavingDockProps {
  readonly store: CellStore;
  readonly cells: Cells;
  /** When the page was last read: "14.32 u." */
  readonly asOf: string;
  /** Where one goes on. */
  readonly children: ReactNode;
}

/** At the foot, always in sight: what became of the last change, and a way to try again when it was not kept. */
export function SavingDock({ store, cells: { saving, refusals, conflicts }, asOf, children }: SavingDockProps) {
  const t = useTranslations('resources.form');
  const form = useTranslations('shell.form');
  const sentence = useSentences();
  const left = Object.keys(refusals).length + Object.keys(conflicts).length;
  const failed = saving.kind === 'lost' || saving.kind === 'refused';
  return (
    <div className="tall:sticky bottom-0 z-2 flex min-h-[62px] items-center justify-between gap-x-4 rounded-b-m border-t border-line bg-surface px-4 py-2.5 wide:px-6 noscript:justify-end print:hidden">
      {failed ? (
        <div role="alert" className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-2 border-l-[6px] border-ink pl-3 text-s">
          <Icon sign="plug" size={20} />
          <p className="min-w-[min(200px,60%)] flex-1">
            <b>{form(saving.kind === 'lost' ? lossTitle(saving.reason) : 'notSaved')}</b>{' '}
            {saving.kind === 'lost' ? form(saving.reason) : sentence(saving.error)}
          </p>
          <TryAgain reason={saving.kind === 'lost' ? saving.reason : null} onRetry={() => store.retry()} />
        </div>
      ) : left > 0 ? (
        <SavingState kind="changed">{t('left', { count: left })}</SavingState>
      ) : (
        <div className="noscript:hidden">
          <SavingState kind={saving.kind === 'saving' ? 'saving' : 'saved'}>
            {saving.kind === 'saving' ? form('saving') : t(saving.kind === 'saved' ? 'allSaved' : 'savesItself', { time: asOf })}
          </SavingState>
        </div>
      )}
      {children}
    </div>
  );
}
