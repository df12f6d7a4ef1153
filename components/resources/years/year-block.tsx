import { useLocale, useTranslations } from 'next-intl';
import { Drawn } from '@/components/ui/drawn';
import { markup } from '@/components/ui/markup';
import { DASH } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import { BASES } from '@/lib/domain/resources/rules/money';
import { type decimalsIn, YEAR_COLUMNS, type YearFigures } from '@/lib/domain/resources/rules/year-figures';
import { writtenFigure } from './year-figure';

interface YearBlockProps {
  readonly figures: YearFigures;
  readonly decimals: ReturnType<typeof decimalsIn>;
}

/** The four groups under each other, planned and actual beside each other. */
export function YearBlock({ figures, decimals }: YearBlockProps) {
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const heads = BASES.map((basis) => markup`<th scope="col">${t(`basis.${basis}`)}</th>`);
  const rows = YEAR_COLUMNS.map((column) => {
    const cells = BASES.map((basis) => {
      const figure = { column, value: figures[column][basis], decimals: decimals[column][basis] };
      return markup`<td translate="no">${writtenFigure(figure, locale) ?? DASH}</td>`;
    });
    return markup`<tr><th scope="row">${t(`group.${column}`)}</th>${cells}</tr>`;
  });
  return <Drawn as="table" className="year-block" markup={markup`<thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody>`} />;
}
