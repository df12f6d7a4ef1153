'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { CardSearch } from '@/components/form/card-search';
import { CheckCard } from '@/components/form/check-card';
import { FieldErrorLine } from '@/components/form/field-error-line';
import { useCardSearch } from '@/components/form/use-card-search';
import { useFormField } from '@/components/form/use-form-field';
import { LiveText } from '@/components/ui/live-text';
import { TextButton } from '@/components/ui/text-button';
import type { EntryToChoose } from '@/lib/domain/activities/queries/choosing';
import { ENTRIES_FIRST } from '@/lib/domain/activities/rules/proposing';
import { foldName } from '@/lib/domain/places/rules';
import { type ActivityValues, chosenOf } from './activity-values';

interface BelongsQuestionProps {
  readonly form: UseFormReturn<ActivityValues>;
  readonly entries: readonly EntryToChoose[];
  readonly approaches: readonly { readonly code: string; readonly name: string; readonly markShape: string; readonly markColour: string }[];
}

/** The list with this one or without it. */
const withChoice = (list: readonly string[], value: string, on: boolean) => [
  ...list.filter((each) => each !== value),
  ...(on ? [value] : []),
];

/** To which partnerships and memberships an activity belongs, those used last first; to none, and then of which approach it is. */
export function BelongsQuestion({ form, entries, approaches }: BelongsQuestionProps) {
  const t = useTranslations('activities.new');
  const values = form.watch();
  const nothing = values.partnershipIds.length + values.membershipIds.length + values.approaches.length === 0;
  const [isWithout, setWithout] = useState(entries.length === 0 || form.getValues('approaches').length > 0);
  const required = nothing && 'choose_partnership_or_approach';
  const { id, error } = useFormField('partnershipIds', isWithout ? t('approaches') : t('belongs'), { required });
  const { error: membershipError } = useFormField('membershipIds', t('belongs'));
  const { error: approachError } = useFormField('approaches', t('approaches'));
  const chosen = chosenOf(entries, values);
  const { shown, hasMore, showAll, search } = useCardSearch({
    all: entries,
    first: ENTRIES_FIRST,
    nameOf: ({ title }) => title,
    isChosen: (entry) => chosen.includes(entry),
    fold: foldName,
  });
  const ended = chosen.filter((entry) => entry.ended).length;
  const problem = error ?? membershipError ?? approachError;

  function choose(field: 'partnershipIds' | 'membershipIds' | 'approaches', value: string, on: boolean) {
    form.setValue(field, withChoice(form.getValues(field), value, on), { shouldDirty: true });
    form.clearErrors(['partnershipIds', 'membershipIds', 'approaches']);
  }

  function without(isNone: boolean) {
    for (const field of isNone ? (['partnershipIds', 'membershipIds'] as const) : (['approaches'] as const))
      form.setValue(field, [], { shouldDirty: true });
    form.clearErrors(['partnershipIds', 'membershipIds', 'approaches']);
    setWithout(isNone);
    // What was pressed is gone, and the question stands there otherwise.
    requestAnimationFrame(() => document.getElementById(id)?.querySelector('input')?.focus());
  }

  return (
    <fieldset id={id} aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-error`} className="min-w-0">
      <legend className="font-bold text-l leading-heading">{isWithout ? t('approaches') : t('belongs')}</legend>
      <p id={`${id}-hint`} className="pt-[3px] text-ink-2 text-s">
        {isWithout ? (entries.length === 0 ? t('belongsNone') : t('approachesHint')) : t('belongsHint')}
      </p>
      <div className="pt-3">
        {problem !== undefined && <FieldErrorLine id={`${id}-error`}>{problem}</FieldErrorLine>}
        {!isWithout && <CardSearch label={t('searchEntry')} search={search} />}
        <div className={`grid gap-2 ${isWithout ? 'wide:grid-cols-2' : ''}`}>
          {isWithout
            ? approaches.map(({ code, name, markShape, markColour }) => (
                <CheckCard
                  key={code}
                  name={id}
                  value={code}
                  label={name}
                  mark={{ shape: markShape, colour: markColour }}
                  checked={values.approaches.includes(code)}
                  onToggle={(on) => choose('approaches', code, on)}
                />
              ))
            : shown.map((entry) => (
                <CheckCard
                  key={entry.id}
                  name={id}
                  value={entry.id}
                  label={entry.title}
                  isName
                  remark={entry.ended ? t('ended') : undefined}
                  mark={{ shape: entry.markShape, colour: entry.markColour }}
                  checked={chosen.includes(entry)}
                  onToggle={(on) => choose(entry.kind === 'partnership' ? 'partnershipIds' : 'membershipIds', entry.id, on)}
                />
              ))}
        </div>
        <p role="status" className="text-ink-2 text-s leading-snug not-empty:pt-2">
          {!isWithout && ended > 0 && <LiveText>{t('endedNotice', { count: ended })}</LiveText>}
        </p>
        {entries.length > 0 && (
          <div className="mt-2 flex flex-wrap gap-x-5">
            {!isWithout && hasMore && <TextButton onClick={showAll}>{t('allEntries', { count: entries.length })}</TextButton>}
            <TextButton onClick={() => without(!isWithout)}>{isWithout ? t('withEntry') : t('noEntry')}</TextButton>
          </div>
        )}
      </div>
    </fieldset>
  );
}
