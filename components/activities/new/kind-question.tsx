'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { RadioCards } from '@/components/form/radio-cards';
import { TextButton } from '@/components/ui/text-button';
import type { ActivityKind } from '@/lib/domain/activities/queries/kinds';
import { KINDS_FIRST, proposedKinds, shownOf } from '@/lib/domain/activities/rules/proposing';
import type { ActivityValues } from './activity-values';

interface KindQuestionProps {
  readonly form: UseFormReturn<ActivityValues>;
  readonly kinds: readonly ActivityKind[];
  /** Codes of the approaches of what it belongs to: they say which kinds come first. */
  readonly approaches: readonly string[];
  readonly className: string;
}

/** What it is: first the kinds that fit what was chosen, all others on request. */
export function KindQuestion({ form, kinds, approaches, className }: KindQuestionProps) {
  const t = useTranslations('activities.new');
  const [isAll, setAll] = useState(false);
  const chosen = form.watch('kind');
  const proposed = proposedKinds(kinds, approaches);
  const shown = isAll ? proposed : shownOf(proposed, KINDS_FIRST, ({ code }) => code === chosen);
  return (
    <div className={className}>
      <RadioCards
        name="kind"
        label={t('kind')}
        hint={approaches.length === 0 ? t('kindFirst') : t('kindHint')}
        rules={{ required: 'choose_kind' }}
        options={shown.map(({ code, name }) => ({ value: code, label: `${name.charAt(0).toUpperCase()}${name.slice(1)}` }))}
      />
      {shown.length < kinds.length && (
        <TextButton
          className="mt-2"
          onClick={() => {
            setAll(true);
            requestAnimationFrame(() => form.setFocus('kind'));
          }}
        >
          {t('allKinds', { count: kinds.length })}
        </TextButton>
      )}
    </div>
  );
}
