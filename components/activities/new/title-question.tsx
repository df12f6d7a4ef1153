'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { focusBack } from '@/components/form/focus-back';
import { TextField } from '@/components/form/text-field';
import { Icon } from '@/components/ui/icon';
import { LiveText } from '@/components/ui/live-text';
import { TextButton } from '@/components/ui/text-button';
import { ACTIVITY_TITLE_MAX, SETTINGS } from '@/lib/domain/activities/rules';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { ActivityValues } from './activity-values';

interface TitleQuestionProps {
  readonly form: UseFormReturn<ActivityValues>;
  /** The title that is proposed; null while too little is known. */
  readonly proposal: string | null;
  /** How it stands; null while that is still asked, or what was typed cannot be read. */
  readonly standing: 'planned' | 'done' | 'undated' | null;
  /** Agreements that end before it does, with their last day. */
  readonly outlived: readonly { readonly title: string; readonly until: string }[];
  readonly className: string;
}

/** How it will stand in the list: the proposed title, another one on request; who travels, and how it stands. */
export function TitleQuestion({ form, proposal, standing, outlived, className }: TitleQuestionProps) {
  const t = useTranslations('activities.proposed');
  const settings = useTranslations('activities.setting');
  const statuses = useTranslations('activities.status');
  const locale = useLocale();
  const another = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(form.getValues('title') !== '');
  const setting = SETTINGS.find((each) => each === form.watch('setting'));
  const status = standing === null ? null : standing === 'undated' ? t('noDate') : statuses(standing);

  function choose(mine: boolean) {
    form.setValue('title', mine ? (proposal ?? '') : '', { shouldDirty: true });
    setOwn(mine);
    if (mine) requestAnimationFrame(() => form.setFocus('title', { shouldSelect: true }));
    else focusBack(another);
  }

  return (
    <section className={className} aria-label={t('title')}>
      <h2 className="font-bold text-l leading-heading">{t('title')}</h2>
      {own ? (
        <div className="mt-3">
          <TextField name="title" label={t('own')} rules={{ required: true, maxLength: ACTIVITY_TITLE_MAX }} autoComplete="off" />
          <TextButton className="mt-2" onClick={() => choose(false)}>
            {t('back')}
          </TextButton>
        </div>
      ) : (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1" aria-live="polite">
          {proposal === null ? (
            <p className="text-ink-2">{t('none')}</p>
          ) : (
            <p className="serif text-xl [overflow-wrap:anywhere]">
              <LiveText>{proposal}</LiveText>
            </p>
          )}
          {proposal !== null && (
            <TextButton ref={another} onClick={() => choose(true)}>
              {t('another')}
            </TextButton>
          )}
        </div>
      )}
      {setting !== undefined && (
        <p className="mt-1.5 flex gap-2 text-ink-2 text-s">
          <Icon sign={setting} className="mt-px" />
          <LiveText>{status === null ? settings(setting) : t('said', { setting: settings(setting), status })}</LiveText>
        </p>
      )}
      <div role="status">
        {outlived.map(({ title, until }) => (
          <p key={title} className="mt-1.5 flex gap-2 text-s">
            <Icon sign="info" className="mt-px" />
            <LiveText>{t('agreement', { title, day: formatWhen(until, locale) })}</LiveText>
          </p>
        ))}
      </div>
    </section>
  );
}
