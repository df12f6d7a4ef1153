'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { CardSearch } from '@/components/form/card-search';
import { RadioCards } from '@/components/form/radio-cards';
import { useCardSearch } from '@/components/form/use-card-search';
import { TextButton } from '@/components/ui/text-button';
import type { ActivityKind } from '@/lib/domain/activities/queries/kinds';
import { KINDS_FIRST, proposedKinds } from '@/lib/domain/activities/rules/proposing';
import { foldName } from '@/lib/domain/places/rules';
import type { ActivityValues } from './activity-values';

interface KindQuestionProps {
  readonly form: UseFormReturn<ActivityValues>;
  readonly kinds: readonly ActivityKind[];
  /** Codes of the approaches of what it belongs to: they say which kinds come first. */
  readonly approaches: readonly string[];
  readonly className: string;
}

/** What it is: first the kinds that fit what was chosen, all others by search. */
export function KindQuestion({ form, kinds, approaches, className }: KindQuestionProps) {
  const t = useTranslations('activities.new');
  const chosen = form.watch('kind');
  const { shown, hasMore, showAll, search } = useCardSearch({
    all: proposedKinds(kinds, approaches),
    first: KINDS_FIRST,
    nameOf: ({ name }) => name,
    isChosen: ({ code }) => code === chosen,
    fold: foldName,
  });
  return (
    <div className={className}>
      <RadioCards
        name="kind"
        label={t('kind')}
        hint={approaches.length === 0 ? t('kindFirst') : t('kindHint')}
        rules={{ required: 'choose_kind' }}
        above={<CardSearch label={t('searchKind')} search={search} />}
        options={shown.map(({ code, name }) => ({ value: code, label: `${name.charAt(0).toUpperCase()}${name.slice(1)}` }))}
      />
      {hasMore && (
        <TextButton className="mt-2" onClick={showAll}>
          {t('allKinds', { count: kinds.length })}
        </TextButton>
      )}
    </div>
  );
}
