import { useTranslations } from 'next-intl';
import { FIGURES } from '@/lib/domain/resources/rules/money';
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
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className="w-[27%] pb-0.5 pl-2.5 text-right font-normal">
              {t(`figure.${figure}`)}
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
            {FIGURES.map((figure) => (
              <td key={figure} className="whitespace-nowrap py-0.5 pl-2.5 text-right tabular-nums">
                <YearFigure column={column} value={figures[column][figure]} decimals={decimals[column][figure]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
