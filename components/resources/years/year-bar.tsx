import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/domain/access/rules';
import type { ConfirmedYear } from '@/lib/domain/resources/queries/records';
import { formatInstantDay } from '@/lib/platform/i18n/format';
import { YearSwitch } from './year-switch';

interface YearBarProps {
  /** Where another year stands, without the language. */
  readonly hrefOf: (year: number) => `/${string}`;
  readonly year: number;
  readonly range: { readonly from: number; readonly until: number };
  /** The own one first; a predecessor can have confirmed its part of a year that is still open. */
  readonly confirmations: readonly ConfirmedYear[];
  readonly isConfirmed: boolean;
  /** At the far end: what can be done to the whole year. */
  readonly children?: ReactNode;
}

/** The year in hand between the one before and the one after, and whether it is confirmed, when and by whom. */
export function YearBar({ hrefOf, year, range, confirmations, isConfirmed, children }: YearBarProps) {
  const t = useTranslations('resources.room');
  const locale = useLocale() as Locale;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pb-4">
      <YearSwitch year={year} hrefOf={hrefOf} range={range} />
      {!isConfirmed && <Badge>{t('open')}</Badge>}
      {confirmations.map(({ originNis, originName, confirmedAt, confirmedBy }) => {
        const said = { day: formatInstantDay(confirmedAt, locale), name: confirmedBy };
        return (
          <span key={originNis} className="inline-flex items-start gap-[7px] text-s text-ink-2">
            <Icon sign="lock" size={16} className="mt-[3px]" />
            {originName === null ? t('confirmed', said) : t('confirmedElsewhere', { ...said, municipality: originName })}
          </span>
        );
      })}
      {children}
    </div>
  );
}
