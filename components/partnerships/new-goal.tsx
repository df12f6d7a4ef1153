'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { TextButton } from '@/components/ui/text-button';
import type { GoalFormProps } from './goal-form';

interface NewGoalProps extends Omit<GoalFormProps, 'onClose'> {
  /** Nothing stands there yet. */
  readonly first: boolean;
}

/** Opens the field for a new goal; its code comes when it is asked for. */
export function NewGoal({ first, ...goal }: NewGoalProps) {
  const t = useTranslations('partnerships.goals');
  const form = useLoaded(() => import('./goal-form').then(({ GoalForm }) => GoalForm));
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  }

  if (open && form.Loaded !== null) return <form.Loaded {...goal} onClose={close} />;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pt-2">
      {first && <p className="text-ink-2">{t('empty')}</p>}
      <NotLoadedLine failed={form.failed} />
      <TextButton
        ref={opener}
        className="text-s print:hidden"
        onClick={() => {
          setOpen(true);
          form.ask();
        }}
      >
        {t('add')}
        <span className="sr-only">: {t(goal.side)}</span>
      </TextButton>
    </div>
  );
}
