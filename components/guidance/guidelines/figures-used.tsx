import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import type { ShownFigure } from '@/lib/domain/guidance/rules/judgement';
import { amountIn } from '../verdicts/amount-in';

interface FiguresUsedProps {
  readonly verdict: Pick<Verdict, 'figures'>;
  readonly year: number;
  /** Says beside each whether it counts. */
  readonly says?: boolean;
}

/** The figures that a verdict rests on, with their year and on what they are judged; in a joint partnership municipality by municipality. */
export function FiguresUsed({ verdict: { figures }, year, says = true }: FiguresUsedProps) {
  const t = useTranslations('guidance');
  const bases = useTranslations('resources.basis');
  const locale = useLocale() as Locale;
  const [first] = figures;
  const isOneBasis = figures.every(({ basis }) => basis === first?.basis);
  const basis = isOneBasis && first?.basis ? bases(first.basis) : null;
  const nameOf = ({ name, of, basis: own }: ShownFigure) => {
    const who = of ?? t(`figure.${name}`);
    return isOneBasis || own === null ? who : t('page.ofWhom', { name: who, basis: bases(own) });
  };
  return (
    <table className="w-full self-start border-collapse">
      <caption className="pb-1.5 text-left text-s text-ink-2">
        {basis === null ? t('page.figures') : t('page.figuresOf', { basis, year: String(year) })}
      </caption>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.name} ${figure.of}`} className="align-baseline [&+&>*]:border-t [&+&>*]:border-line">
            <th scope="row" className="py-2 pr-3 text-left font-normal">
              {nameOf(figure)}
            </th>
            {says && (
              <td className="py-2 pr-3 text-s text-ink-2 wide:whitespace-nowrap">
                {t(figure.counts ? 'page.counted' : 'page.notCounted')}
              </td>
            )}
            <td className={`wide:whitespace-nowrap py-2 text-right tabular-nums lining-nums ${figure.counts ? 'font-semibold' : ''}`}>
              {figure.value === null ? <span className="text-ink-3">–</span> : amountIn(figure.unit, figure.value, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
