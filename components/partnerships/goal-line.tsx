'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { TextButton } from '@/components/ui/text-button';
import { changeGoalAction } from '@/lib/domain/partnerships/actions';
import { GOAL_MAX } from '@/lib/domain/partnerships/rules/facts';
import { GoalRemoval } from './goal-removal';

interface GoalLineProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly goal: { readonly id: string; readonly goal: string };
  readonly label: string;
  /** It was taken away: the focus needs another place. */
  readonly onGone: () => void;
}

/** One goal: worded otherwise where it stands, or taken away after a second question. */
export function GoalLine({ slug, id, goal, label, onGone }: GoalLineProps) {
  const t = useTranslations('partnerships.goals');
  const router = useRouter();
  const [step, setStep] = useState<'shown' | 'asked' | 'kept' | 'gone'>('shown');
  const ask = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'kept') ask.current?.focus();
  }, [step]);

  if (step === 'gone') return null;
  return (
    <li className="py-2 [overflow-wrap:anywhere]">
      {step === 'asked' ? (
        <GoalRemoval
          slug={slug}
          id={id}
          goal={goal}
          onKept={() => setStep('kept')}
          onGone={() => {
            setStep('gone');
            router.refresh();
            onGone();
          }}
        />
      ) : (
        <EditInPlace
          name="goal"
          label={label}
          value={goal.goal}
          action={(edit) => changeGoalAction(slug, { id, goalId: goal.id, ...edit })}
          rules={{ required: true, maxLength: GOAL_MAX }}
          multiline
          beside={
            <TextButton ref={ask} className="text-s print:hidden" onClick={() => setStep('asked')}>
              <span aria-hidden="true">{t('remove')}</span>
              <span className="sr-only">{t('removeWhat', { goal: label })}</span>
            </TextButton>
          }
        />
      )}
    </li>
  );
}
