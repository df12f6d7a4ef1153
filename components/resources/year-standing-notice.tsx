import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/domain/access/rules';
import { formatInstantDay } from '@/lib/platform/i18n/format';

interface YearStandingNoticeProps {
  /** When the figures were locked; null while they are open. */
  readonly confirmedAt: Date | null;
  /** Who confirmed the year, and when, whatever was opened since; null while nobody did. */
  readonly year: { readonly confirmedAt: Date; readonly confirmedBy: string } | null;
  /** For who may open it again. */
  readonly action: ReactNode;
}

/** That the figures of a year are locked, since when and by whom; or that they stand open in a year that is confirmed. */
export function YearStandingNotice({ confirmedAt, year, action }: YearStandingNoticeProps) {
  const t = useTranslations('resources.form');
  const locale = useLocale() as Locale;
  if (confirmedAt === null) return year === null ? null : <Notice className="mb-4">{t('reopened')}</Notice>;
  const day = formatInstantDay(confirmedAt, locale);
  return (
    <Notice sign="lock" className="mb-4" action={action}>
      <b>{year === null ? t('confirmed', { day }) : t('confirmedOn', { day, name: year.confirmedBy })}</b> {t('locked')}
    </Notice>
  );
}
