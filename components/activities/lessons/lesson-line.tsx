'use client';

import { useTranslations } from 'next-intl';
import { TextPart } from '@/components/form/text-part';
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

/** What was learned, worded otherwise where it stands or taken away. */
export function LessonLine({ slug, id: activityId, lesson: { id: lessonId, lesson }, label, onGone }: LessonLineProps) {
  const t = useTranslations('activities.lessons');
  return (
    <TextPart
      name="lesson"
      label={label}
      value={lesson}
      maximum={LESSON_MAX}
      words={{
        remove: t('remove'),
        removeWhat: t('removeWhat', { lesson: label }),
        ask: t('ask'),
        confirm: t('confirm'),
        keep: t('keep'),
      }}
      change={(edit) => changeActivityLessonAction(slug, { activityId, lessonId, ...edit })}
      remove={() => removeActivityLessonAction(slug, { activityId, lessonId, base: { lesson } })}
      onGone={onGone}
    />
  );
}
