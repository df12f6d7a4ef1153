import { useTranslations } from 'next-intl';
import { BarChart } from '@/components/chart/bar-chart';
import { type DrawnBar, NARROW, plotOf, WIDE } from '@/components/chart/plot';
import { type History, type HistoryEntry, isBeforeValues } from '@/lib/domain/portfolio/rules/history';
import type { HistoryWords } from './history-words';
import { VerdictMark } from './verdict-mark';

interface HistoryDrawingProps {
  readonly history: History;
  /** What is drawn, of which tie. */
  readonly what: string;
  readonly words: HistoryWords;
}

/** The bars of a figure over the years, drawn at two widths of which one shows. */
export function HistoryDrawing({ history, what, words }: HistoryDrawingProps) {
  const t = useTranslations('portfolio.history');
  const { entries, thisYear } = history;
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
function barOf(entry: HistoryEntry, { write }: Pick<HistoryWords, 'write'>): DrawnBar {
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
