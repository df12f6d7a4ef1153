import { useTranslations } from 'next-intl';
import { BarChart } from '@/components/chart/bar-chart';
import { type DrawnBar, NARROW, plotOf, WIDE } from '@/components/chart/plot';
import { VerdictMark } from '@/components/guidance/verdicts/verdict-mark';
import { isBeforeValues, type Trend, type TrendEntry } from '@/lib/domain/portfolio/rules/trend';
import type { TrendWords } from './trend-words';

interface TrendDrawingProps {
  readonly trend: Trend;
  /** What is drawn, of which partnership. */
  readonly what: string;
  readonly words: TrendWords;
}

/** The bars of a figure over the years, drawn at two widths of which one shows. */
export function TrendDrawing({ trend, what, words }: TrendDrawingProps) {
  const t = useTranslations('portfolio.trend');
  const { entries, thisYear } = trend;
  const bars = entries.map((entry) => barOf(entry, words));
  const said = [words.headline.sentence, words.met].filter((part) => part !== null).join(', ');
  const drawing = (size: typeof WIDE, className: string) => (
    <BarChart
      name={t('name', { what, from: String(entries[0]?.year ?? thisYear), until: String(thisYear), said })}
      bars={bars}
      size={size}
      write={words.write}
      current={String(thisYear)}
      className={className}
    />
  );
  const older = (size: typeof WIDE, className: string) =>
    plotOf(bars, size, words.write).bars.length < bars.length && <p className={`text-xs text-ink-2 ${className}`}>{t('older')}</p>;
  return (
    <div className="mt-2">
      {drawing(NARROW, 'max-w-[400px] wide:hidden print:hidden')}
      {older(NARROW, 'wide:hidden print:hidden')}
      {drawing(WIDE, 'hidden max-w-[620px] wide:block print:block print:max-h-[200px]')}
      {older(WIDE, 'hidden wide:block print:block')}
    </div>
  );
}

/** How one figure of a year is drawn. */
function barOf(entry: TrendEntry, { write }: Pick<TrendWords, 'write'>): DrawnBar {
  const { year, origin, drawn, target, verdict } = entry;
  return {
    key: `${year} ${origin ?? ''}`,
    group: String(year),
    value: drawn?.value ?? null,
    label: drawn === null ? '–' : write(drawn.value),
    isHatched: drawn?.basis === 'planned',
    target,
    isBorrowed: isBeforeValues(entry),
    mark: verdict === null ? null : <VerdictMark state={verdict.state} />,
  };
}
