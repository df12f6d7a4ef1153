'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { SavingState } from '@/components/ui/saving-state';
import { ActionForm } from './action-form';
import { DraftNote } from './draft-note';
import type { KeptForm } from './use-draft-form';

interface DraftFormProps<V extends FieldValues> {
  readonly work: KeptForm<V>;
  /** The questions. */
  readonly children: ReactNode;
  /** The foot of the form. */
  readonly actions: ReactNode;
}

/** A form driven by `useDraftForm`: says on top that it was begun before, and at the foot when a draft cannot be kept. */
export function DraftForm<V extends FieldValues>({ work, children, actions }: DraftFormProps<V>) {
  const t = useTranslations('shell.form.draft');
  const questions = useRef<HTMLDivElement>(null);
  const leadsBack = useRef(false);

  // The button that was pressed is gone, and the questions are those of an empty form again.
  useEffect(() => {
    if (!leadsBack.current || work.resumed !== null) return;
    leadsBack.current = false;
    questions.current?.querySelector('input')?.focus();
  }, [work.resumed]);

  return (
    <ActionForm actionForm={work.actionForm}>
      {work.resumed !== null && (
        <DraftNote
          day={work.resumed.day}
          time={work.resumed.time}
          discard={work.discard}
          onDiscarded={() => {
            leadsBack.current = true;
            work.beginAgain();
          }}
        />
      )}
      <div ref={questions}>{children}</div>
      {work.failed !== null && (
        <div className="mt-5">
          <SavingState kind="failed">{t(work.failed)}</SavingState>
        </div>
      )}
      {actions}
    </ActionForm>
  );
}
