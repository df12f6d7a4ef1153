'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { FormInPlace } from './form-in-place';

interface DateEditorProps {
  readonly slug: string;
  readonly activity: Pick<Activity, 'id' | 'firstDay' | 'lastDay' | 'precision'>;
  /** The days as they stand now. */
  readonly children: ReactNode;
}

/** When an activity is, edited where it stands. */
export function DateEditor({ slug, activity, children }: DateEditorProps) {
  const t = useTranslations('activities.when');
  return (
    <FormInPlace label={t('label')} shown={children} load={() => import('./date-form').then(({ DateForm }) => DateForm)}>
      {(DateForm, steps) => <DateForm slug={slug} activity={activity} {...steps} />}
    </FormInPlace>
  );
}
