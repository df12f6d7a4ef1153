import type { Locale } from '@/lib/domain/access/rules';
import { formatPlain } from '@/lib/platform/i18n/amounts';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { sheet } from '../../../platform/sheet';
import type { Trend } from '../rules/trend';

/** What is drawn of one partnership. */
interface TrendsOfPartnership {
  readonly title: string;
  readonly trends: readonly Trend[];
}

/** Money and staff of partnerships over the years as a sheet: what their drawings and tables say, a row for each figure of a year. */
export function trendCsv(partnerships: readonly TrendsOfPartnership[], locale: Locale): string {
  const { portfolio, resources, guidance } = messagesFor(locale);
  const { csv, trend: words } = portfolio;
  const plain = (value: number | null) => (value === null ? '' : formatPlain(value, locale));
  const head = [csv.partnership, csv.what, words.year, csv.origin, resources.basis.planned, resources.basis.actual];
  const rows = partnerships.flatMap(({ title, trends }) =>
    trends.flatMap(({ figure, entries }) =>
      entries.map(({ year, origin, planned, actual, target, verdict }) => [
        title,
        csv.figure[figure],
        String(year),
        origin ?? '',
        plain(planned),
        plain(actual),
        plain(target),
        verdict === null ? '' : verdict.state === 'below' ? guidance.key.below : guidance.verdict[verdict.state],
        plain(verdict?.difference ?? null),
      ]),
    ),
  );
  return sheet([[...head, words.target, words.standing, csv.difference], ...rows], locale);
}

/** `cijfers-per-jaar-roeselare-2026-11-24.csv`; the day is `YYYY-MM-DD`. */
export function trendCsvName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).portfolio.csv.trend}-${slug}-${day}.csv`;
}
