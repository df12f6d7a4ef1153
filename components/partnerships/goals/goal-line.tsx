'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { EditInPlace } from '@/components/form/edit-in-place';
import { focusBack } from '@/components/form/focus-back';
import { useReadAgain } from '@/components/form/use-read-again';
import { TextButton } from '@/components/ui/text-button';
import { changeGoalAction, removeGoalAction } from '@/lib/domain/partnerships/actions';
import { GOAL_MAX } from '@/lib/domain/partnerships/rules/facts';

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
export function GoalLine({ slug, id, goal: { id: goalId, goal }, label, onGone }: GoalLineProps) {
  const t = useTranslations('partnerships.goals');
  const { readAgain } = useReadAgain();
  const [step, setStep] = useState<'shown' | 'asked' | 'gone'>('shown');
  const ask = useRef<HTMLButtonElement>(null);

  function stay() {
    setStep('shown');
    focusBack(ask);
  }

  function go() {
    setStep('gone');
    readAgain();
    onGone();
  }

  if (step === 'gone') return null;
  return (
    <li className="py-2 [overflow-wrap:anywhere]">
      {step === 'asked' ? (
        <ConfirmStep
          small
          title={t('ask')}
          what={goal}
          confirm={t('confirm')}
          cancel={t('keep')}
          action={() => removeGoalAction(slug, { partnershipId: id, goalId, base: { goal } })}
          onCancel={stay}
          onDone={go}
        />
      ) : (
        <EditInPlace
          name="goal"
          label={label}
          value={goal}
          action={(edit) => changeGoalAction(slug, { partnershipId: id, goalId, ...edit })}
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
