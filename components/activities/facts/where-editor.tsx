'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { FormInPlace } from './form-in-place';

interface WhereEditorProps {
  readonly slug: string;
  readonly activity: Pick<Activity, 'id' | 'setting' | 'placeId'>;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** Where it is, as it stands now. */
  readonly children: ReactNode;
}

/** Where an activity is, and so who travels, edited where it stands. */
export function WhereEditor({ slug, activity, countries, children }: WhereEditorProps) {
  const t = useTranslations('activities.where');
  return (
    <FormInPlace label={t('label')} shown={children} load={() => import('./where-form').then(({ WhereForm }) => WhereForm)}>
      {(WhereForm, steps) => <WhereForm slug={slug} activity={activity} countries={countries} {...steps} />}
    </FormInPlace>
  );
}
