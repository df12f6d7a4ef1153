import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';

interface YearSwitchProps {
  readonly year: number;
  /** Where another year stands, without the language. */
  readonly hrefOf: (year: number) => `/${string}`;
  readonly range: { readonly from: number; readonly until: number };
}

/** The year in hand, with the one before and the one after it. */
export function YearSwitch({ year, hrefOf, range }: YearSwitchProps) {
  const t = useTranslations('resources.form');
  return (
    <nav aria-label={t('years')} className="flex items-center gap-2.5 print:hidden">
      {year > range.from && (
        <ButtonLink size="small" href={hrefOf(year - 1)} aria-label={t('previousYear', { year: String(year - 1) })} className="w-11 px-0!">
          <Icon sign="chevron" size={16} className="rotate-90" />
        </ButtonLink>
      )}
      <span className="min-w-[3.4em] text-center text-l font-bold tabular-nums lining-nums">{year}</span>
      {year < range.until && (
        <ButtonLink size="small" href={hrefOf(year + 1)} aria-label={t('nextYear', { year: String(year + 1) })} className="w-11 px-0!">
          <Icon sign="chevron" size={16} className="-rotate-90" />
        </ButtonLink>
      )}
    </nav>
  );
}
