'use client';

import { useTranslations } from 'next-intl';
import { WhenField } from '@/components/form/when-field';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';

/** Since and until which year a link lasts, each as far as it is known. */
export function LinkYears() {
  const t = useTranslations('partners.links');
  const when = { precision: 'year', earliest: OLDEST_YEAR } as const;
  return (
    <div className="mt-4 grid gap-4 wide:grid-cols-2">
      <WhenField name="sinceYear" label={t('sinceYear')} when={when} />
      <WhenField name="untilYear" label={t('untilYear')} hint={t('untilHint')} when={when} />
    </div>
  );
}
