import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { PlaceNames } from '../../partnerships/queries/where';
import type { Trend } from '../rules/trend';
import { placeColumns } from './place-columns';
import { verdictWord } from './year-columns';

/** What is drawn of one partnership. */
interface TrendsOfPartnership {
  readonly title: string;
  readonly placeNames: PlaceNames | undefined;
  readonly trends: readonly Trend[];
}

type RowInSheet = Trend['entries'][number] & Omit<TrendsOfPartnership, 'trends'> & { readonly of: Trend['figure'] };

const kindOf = ({ of }: RowInSheet) => (of === 'staff_time' ? 'staffTime' : 'amount');

/** Money and staff of partnerships over the years as a sheet: what their drawings and tables say, a row for each figure of a year. */
export function trendSheet(partnerships: readonly TrendsOfPartnership[], locale: Locale): Sheet {
  const { portfolio, resources } = messagesFor(locale);
  const { csv, trend: words } = portfolio;
  const standingOf = ({ verdict }: RowInSheet) => (verdict === null ? null : verdictWord(locale, verdict.state));
  return sheetOf<RowInSheet>(
    [
      column.text(csv.partnership, ({ title }) => title),
      ...placeColumns(locale, ({ placeNames }: RowInSheet) => placeNames),
      column.text(csv.what, ({ of }) => csv.figure[of]),
      column.year(words.year, ({ year }) => year),
      column.text(csv.origin, ({ origin }) => origin),
      column.figure(resources.basis.planned, kindOf, ({ planned }) => planned),
      column.figure(resources.basis.actual, kindOf, ({ actual }) => actual),
      column.figure(words.target, kindOf, ({ target }) => target),
      column.text(words.standing, standingOf),
      column.figure(csv.difference, kindOf, ({ verdict }) => verdict?.difference ?? null),
    ],
    partnerships.flatMap(({ trends, ...partnership }) =>
      trends.flatMap(({ figure, entries }) => entries.map((entry) => ({ ...entry, ...partnership, of: figure }))),
    ),
  );
}

/** `cijfers-per-jaar-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. */
export function trendFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).portfolio.csv.trend}-${slug}-${day}`;
}
