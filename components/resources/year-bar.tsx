import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/domain/access/rules';
import type { ConfirmedYear } from '@/lib/domain/resources/queries/records';
import { formatInstantDay } from '@/lib/platform/i18n/format';

interface YearBarProps {
  /** The page without its year and without the language. */
  readonly path: `/${string}`;
  readonly year: number;
  /** Years that can be meant. */
  readonly first: number;
  readonly last: number;
  /** The own one first; none while the year is open. */
  readonly confirmations: readonly ConfirmedYear[];
  /** At the far end: what can be done to the whole year. */
  readonly children?: ReactNode;
}

/** The year in hand between the one before and the one after, and whether it is confirmed, when and by whom. */
export function YearBar({ path, year, first, last, confirmations, children }: YearBarProps) {
  const t = useTranslations('resources.room');
  const locale = useLocale() as Locale;
  const step = (to: number, turn: string) =>
    to >= first &&
    to <= last && (
      <ButtonLink
        size="small"
        href={`${path}?year=${to}`}
        aria-label={t('toYear', { year: String(to) })}
        className="w-[38px] px-0! max-wide:w-11"
      >
        <Icon sign="chevron" size={16} className={turn} />
      </ButtonLink>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pb-4">
      <nav aria-label={t('years')} className="flex items-center gap-3">
        {step(year - 1, 'rotate-90')}
        <b className="text-l font-bold tabular-nums">{year}</b>
        {step(year + 1, '-rotate-90')}
      </nav>
      {confirmations.length === 0 && <Badge>{t('open')}</Badge>}
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
