'use client';

import { useLocale, useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { OLDEST_YEAR, type PartialDate } from '@/lib/domain/calendar/rules';
import { correctStartAction } from '@/lib/domain/partnerships/actions';
import { formatWhen } from '@/lib/platform/i18n/when';

interface SinceEditorProps {
  readonly slug: string;
  readonly id: string;
  readonly since: PartialDate | null;
}

/** Since when the partnership exists, edited where it stands: a year, a month or a day. */
export function SinceEditor({ slug, id, since }: SinceEditorProps) {
  const t = useTranslations('partnerships.page');
  const locale = useLocale();
  return (
    <EditInPlace
      name="since"
      label={t('sinceTerm')}
      hint={t('sinceHint')}
      value={since ?? ''}
      rules={{ when: { precision: 'any', earliest: OLDEST_YEAR } }}
      display={since === null ? undefined : formatWhen(since, locale)}
      empty={<span className="text-ink-2">{t('notKnown')}</span>}
      action={(edit) => correctStartAction(slug, { partnershipId: id, ...edit })}
    />
  );
}
