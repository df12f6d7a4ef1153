'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { EditInPlace } from '@/components/form/edit-in-place';
import { focusBack } from '@/components/form/focus-back';
import { useReadAgain } from '@/components/form/use-read-again';
import { TextButton } from '@/components/ui/text-button';
import { changeActivityLessonAction, removeActivityLessonAction } from '@/lib/domain/activities/actions';
import { LESSON_MAX } from '@/lib/domain/activities/rules';

interface LessonLineProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly lesson: { readonly id: string; readonly lesson: string };
  readonly label: string;
  /** It was taken away: the focus needs another place. */
  readonly onGone: () => void;
}

/** What was learned: worded otherwise where it stands, or taken away after a second question. */
export function LessonLine({ slug, id: activityId, lesson: { id: lessonId, lesson }, label, onGone }: LessonLineProps) {
  const t = useTranslations('activities.lessons');
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
          what={lesson}
          confirm={t('confirm')}
          cancel={t('keep')}
          action={() => removeActivityLessonAction(slug, { activityId, lessonId, base: { lesson } })}
          onCancel={stay}
          onDone={go}
        />
      ) : (
        <EditInPlace
          name="lesson"
          label={label}
          value={lesson}
          action={(edit) => changeActivityLessonAction(slug, { activityId, lessonId, ...edit })}
          rules={{ required: true, maxLength: LESSON_MAX }}
          multiline
          beside={
            <TextButton ref={ask} className="text-s print:hidden" onClick={() => setStep('asked')}>
              <span aria-hidden="true">{t('remove')}</span>
              <span className="sr-only">{t('removeWhat', { lesson: label })}</span>
            </TextButton>
          }
        />
      )}
    </li>
  );
}
