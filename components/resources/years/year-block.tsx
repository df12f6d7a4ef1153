import { useTranslations } from 'next-intl';
import { BASES } from '@/lib/domain/resources/rules/money';
import { type decimalsIn, YEAR_COLUMNS, type YearFigures } from '@/lib/domain/resources/rules/year-figures';
import { YearFigure } from './year-figure';

interface YearBlockProps {
  readonly figures: YearFigures;
  readonly decimals: ReturnType<typeof decimalsIn>;
}

/** The four groups under each other, planned and actual beside each other. */
export function YearBlock({ figures, decimals }: YearBlockProps) {
  const t = useTranslations('resources');
  return (
    <table className="w-full text-s">
      <thead>
        <tr className="text-ink-2">
          <td />
          {BASES.map((basis) => (
            <th key={basis} scope="col" className="w-[27%] pb-0.5 pl-2.5 text-right font-normal">
              {t(`basis.${basis}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {YEAR_COLUMNS.map((column) => (
          <tr key={column}>
            <th scope="row" className="py-0.5 text-left font-normal first-letter:uppercase">
              {t(`group.${column}`)}
            </th>
            {BASES.map((basis) => (
              <td key={basis} className="whitespace-nowrap py-0.5 pl-2.5 text-right tabular-nums">
                <YearFigure column={column} value={figures[column][basis]} decimals={decimals[column][basis]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
