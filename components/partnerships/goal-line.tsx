'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { EditInPlace } from '@/components/form/edit-in-place';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
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
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [step, setStep] = useState<'shown' | 'asked' | 'kept' | 'gone'>('shown');
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'asked') keep.current?.focus();
    if (step === 'kept') ask.current?.focus();
  }, [step]);

  const remove = () =>
    press(
      () => removeGoalAction(slug, { id, goalId }),
      () => {
        setStep('gone');
        router.refresh();
        onGone();
      },
    );

  if (step === 'gone') return null;
  return (
    <li className="py-2 [overflow-wrap:anywhere]">
      {step === 'asked' ? (
        <>
          <p>{goal}</p>
          <p className="mb-2 mt-1.5 font-semibold">{t('ask')}</p>
          <ButtonTroubleLine trouble={trouble} />
          <div className="flex flex-wrap gap-2.5">
            <Button size="small" onClick={remove} aria-disabled={pending || undefined}>
              {t('confirm')}
            </Button>
            <Button size="small" ref={keep} onClick={() => setStep('kept')}>
              {t('keep')}
            </Button>
          </div>
        </>
      ) : (
        <EditInPlace
          name="goal"
          label={label}
          value={goal}
          action={(edit) => changeGoalAction(slug, { id, goalId, ...edit })}
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
