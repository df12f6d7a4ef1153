import { useLocale, useTranslations } from 'next-intl';
import { amountIn } from '@/components/guidance/verdicts/amount-in';
import type { Locale } from '@/lib/domain/access/rules';
import { byUrgency } from '@/lib/domain/guidance/rules/verdicts';
import { lastMetYears, type Trend, type TrendEntry } from '@/lib/domain/portfolio/rules/trend';
import { formatCents, formatHundredths } from '@/lib/platform/i18n/amounts';

/** How figures over the years are said. */
export interface TrendWords {
  /** What the running year says in a sentence, with the entry that says it. */
  readonly headline: { readonly entry: TrendEntry | null; readonly sentence: string };
  /** Since when it is met, of the years before; null when it was not. */
  readonly met: string | null;
  /** A figure on a bar or in the table. */
  readonly write: (value: number, decimals?: boolean) => string;
  /** A figure in a sentence. */
  readonly say: (value: number) => string;
}

/** The words of one figure over the years. Reads `portfolio.trend`. */
export function useTrendWords(trend: Trend): TrendWords {
  const t = useTranslations('portfolio.trend');
  const locale = useLocale() as Locale;
  const { unit, thisYear, entries } = trend;
  const met = lastMetYears(trend);
  const [entry = null] = entries
    .filter(({ year }) => year === thisYear)
    .sort((a, b) => (a.verdict !== null && b.verdict !== null ? byUrgency(a.verdict, b.verdict) : 0));
  const figure = keptOnce();
  const say = (value: number) => amountIn(unit, value, locale);
  const sentence = () => {
    const { verdict = null, drawn = null } = entry ?? {};
    const isPlanned = drawn?.basis === 'planned';
    if (verdict?.state === 'below')
      return t(isPlanned ? 'belowPlanned' : 'belowActual', { year: thisYear, amount: say(verdict.difference ?? 0) });
    if (verdict?.state === 'met') return t(isPlanned ? 'metPlanned' : 'metActual', { year: thisYear });
    return t(verdict?.state === 'not_filled_in' ? 'not_filled_in' : 'withoutVerdict', { year: thisYear });
  };
  return {
    headline: { entry, sentence: sentence() },
    met: met === null ? null : met.from === met.until ? t('metIn', { year: met.until }) : t('metFrom', met),
    write:
      unit === 'cents'
        ? (value, decimals = value % 100 !== 0) => figure(`${value} ${decimals}`, () => formatCents(value, locale, { decimals }))
        : (value) => figure(String(value), () => formatHundredths(value, locale)),
    say,
  };
}

/** A figure stands on its bar at two widths, on the axis and in the table: it is written once. */
function keptOnce(): (key: string, write: () => string) => string {
  const kept = new Map<string, string>();
  return (key, write) => {
    const text = kept.get(key) ?? write();
    kept.set(key, text);
    return text;
  };
}
