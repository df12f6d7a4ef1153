import type { Locale } from '@/lib/domain/access/rules';
import { formatPlain } from '@/lib/platform/i18n/amounts';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { sheet } from '../../../platform/sheet';
import type { Approach } from '../../approaches/queries';
import { MIX_MEASURES, type Mix, type MixMeasure, mixPercents } from '../rules/mix';

/** The mix of a year as a sheet: every approach by each measure, with its share of the whole, and all together. */
export function mixCsv(mix: Mix, approaches: readonly Pick<Approach, 'code' | 'name'>[], locale: Locale): string {
  const { portfolio, resources } = messagesFor(locale);
  const { csv, mix: words } = portfolio;
  const { year, basis, rows, totals } = mix;
  const plain = (measure: MixMeasure, value: number | null) =>
    value === null ? '' : measure === 'number' ? String(value) : formatPlain(value, locale);
  const percents = new Map(MIX_MEASURES.map((measure) => [measure, mixPercents(mix, measure)]));
  const beginning = [String(year), resources.basis[basis]];
  const head = MIX_MEASURES.flatMap((measure) => [words.measure[measure], csv.percentOf.replace('{measure}', words.measure[measure])]);
  const lines = rows.map(({ approach, figures }, at) => [
    ...beginning,
    approaches.find(({ code }) => code === approach)?.name ?? approach,
    ...MIX_MEASURES.flatMap((measure) => [plain(measure, figures[measure]), String(percents.get(measure)?.[at] ?? '')]),
  ]);
  const together = MIX_MEASURES.flatMap((measure) => [plain(measure, totals[measure]), (totals[measure] ?? 0) > 0 ? '100' : '']);
  return sheet([[portfolio.trend.year, csv.basis, words.approach, ...head], ...lines, [...beginning, words.all, ...together]], locale);
}

/** `mix-roeselare-2026.csv` */
export function mixCsvName(slug: string, year: number, locale: Locale): string {
  return `${messagesFor(locale).portfolio.csv.mix}-${slug}-${year}.csv`;
}
