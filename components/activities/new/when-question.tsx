'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RadioCards } from '@/components/form/radio-cards';
import { WhenField } from '@/components/form/when-field';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';

interface WhenQuestionProps {
  /** The last year that can be meant. */
  readonly lastYear: number;
  /** What was typed is past: did it take place? */
  readonly isPast: boolean;
  /** What is shown under the days. */
  readonly children?: ReactNode;
  readonly className: string;
}

/** When it is, as exactly as one knows; what is past is asked whether it took place. */
export function WhenQuestion({ lastYear, isPast, children, className }: WhenQuestionProps) {
  const t = useTranslations('activities.new');
  const when = { precision: 'any', earliest: OLDEST_YEAR, latest: lastYear } as const;
  return (
    <div className={className}>
      <fieldset className="min-w-0">
        <legend className="float-left w-full font-bold text-l leading-heading">{t('when')}</legend>
        <p className="clear-both pt-[3px] pb-3 text-ink-2 text-s">{t('whenHint')}</p>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),260px))] gap-x-4 gap-y-2">
          <WhenField name="from" label={t('from')} when={when} />
          <WhenField name="until" label={t('until')} when={when} />
        </div>
      </fieldset>
      {children}
      {isPast && (
        <div className="mt-4">
          <RadioCards
            name="status"
            label={t('status')}
            hint={t('statusHint')}
            rules={{ required: 'choose_whether' }}
            options={(['done', 'planned'] as const).map((code) => ({ value: code, label: t(`statusIs.${code}`) }))}
          />
        </div>
      )}
    </div>
  );
}
