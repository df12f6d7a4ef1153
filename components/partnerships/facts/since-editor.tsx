'use client';

import { useLocale, useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { type Since, sinceText } from '@/lib/domain/calendar/rules';
import { correctStartAction } from '@/lib/domain/partnerships/actions';
import { formatSince } from '@/lib/platform/i18n/format';

interface SinceEditorProps {
  readonly slug: string;
  readonly id: string;
  readonly since: Since;
}

/** Since when the partnership exists, edited where it stands: a year, a month or a day. */
export function SinceEditor({ slug, id, since }: SinceEditorProps) {
  const t = useTranslations('partnerships.page');
  const locale = useLocale();
  const known = formatSince(since, locale);
  return (
    <EditInPlace
      name="since"
      label={t('sinceTerm')}
      hint={t('sinceHint')}
      value={sinceText(since)}
      display={known === '' ? <span className="text-ink-2">{t('notKnown')}</span> : known}
      action={(edit) => correctStartAction(slug, { partnershipId: id, ...edit })}
    />
  );
}
