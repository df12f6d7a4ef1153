import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/domain/access/rules';
import { formatInstantDay } from '@/lib/platform/i18n/format';

interface YearStandingNoticeProps {
  /** The year in words: "2025". */
  readonly of: string;
  /** The record of the year; null while there is none, and without an instant while its figures are open. */
  readonly record: { readonly confirmedAt: Date | null } | null;
  /** Who confirmed the year, and when, whatever was opened since; null while nobody did. */
  readonly year: { readonly confirmedAt: Date; readonly confirmedBy: string } | null;
  /** For who may open the figures again. */
  readonly reopen: ReactNode;
  /** Whoever looks fills in figures, and may not open these again: it is said who can. */
  readonly saysWhoReopens: boolean;
  /** For who may lock what stands open: where the year is confirmed. */
  readonly confirm: ReactNode;
}

/** That the figures of a year are locked, since when and by whom; or that they stand open, or will, in a year that is confirmed. */
export function YearStandingNotice({ of, record, year, reopen, saysWhoReopens, confirm }: YearStandingNoticeProps) {
  const t = useTranslations('resources.form');
  const locale = useLocale() as Locale;
  const lockedAt = record?.confirmedAt ?? null;
  if (lockedAt === null) {
    if (year === null) return null;
    return record === null ? (
      <Notice className="mb-4">{t('addedLater')}</Notice>
    ) : (
      <Notice className="mb-4" action={confirm}>
        {t('reopened', { year: of })}
      </Notice>
    );
  }
  const day = formatInstantDay(lockedAt, locale);
  return (
    <Notice sign="lock" className="mb-4" action={reopen}>
      <b>{year === null ? t('confirmed', { day }) : t('confirmedOn', { day, name: year.confirmedBy })}</b> {t('locked')}
      {saysWhoReopens && <> {t('whoReopens')}</>}
    </Notice>
  );
}
