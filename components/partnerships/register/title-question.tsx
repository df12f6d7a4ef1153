'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '@/components/form/text-field';
import { TextButton } from '@/components/ui/text-button';
import { proposedTitle, TITLE_MAX } from '@/lib/domain/partnerships/rules/registering';
import type { RegisterValues } from './register-values';

interface TitleQuestionProps {
  readonly form: UseFormReturn<RegisterValues>;
  readonly municipality: string;
  /** Name of the chosen approach. */
  readonly approach: string | undefined;
  readonly className: string;
}

/** The proposed title, as it will stand in the list; another one on request. */
export function TitleQuestion({ form, municipality, approach, className }: TitleQuestionProps) {
  const t = useTranslations('partnerships.register');
  const [own, setOwn] = useState(form.getValues('title') !== '');
  // What is still being looked for is no place yet.
  const known = form.watch('places').filter(({ name, geonamesId, own }) => name.trim() !== '' && (own || geonamesId !== null));
  const places = known.map(({ name }) => name.trim());
  const proposal = approach === undefined ? null : proposedTitle(approach, municipality, places);

  function choose(mine: boolean) {
    form.setValue('title', mine ? (proposal ?? '') : '');
    setOwn(mine);
    if (mine) requestAnimationFrame(() => form.setFocus('title', { shouldSelect: true }));
  }

  return (
    <section className={className} aria-label={t('proposed')}>
      <h2 className="text-l font-bold leading-heading">{t('proposed')}</h2>
      {own ? (
        <div className="mt-3">
          <TextField name="title" label={t('ownTitle')} rules={{ required: true, maxLength: TITLE_MAX }} autoComplete="off" />
          <TextButton className="mt-2" onClick={() => choose(false)}>
            {t('proposedTitle')}
          </TextButton>
        </div>
      ) : (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1" aria-live="polite">
          {proposal === null ? <p className="text-ink-2">{t('noTitle')}</p> : <p className="serif text-xl">{proposal}</p>}
          {proposal !== null && <TextButton onClick={() => choose(true)}>{t('anotherName')}</TextButton>}
        </div>
      )}
    </section>
  );
}
