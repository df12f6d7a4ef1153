import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { translatorFor } from '@/lib/platform/i18n/translator';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { Approach } from '../../approaches/queries';
import { MIX_MEASURES, type Mix, type MixMeasure, type MixRow, mixPercents } from '../rules/mix';

const KINDS = {
  own_operating: 'amount',
  total: 'amount',
  staff: 'staffTime',
  number: 'number',
  activities: 'number',
} as const satisfies Record<MixMeasure, keyof typeof column>;

type RowInSheet = MixRow & { readonly at: number };

/** The mix of a year as a sheet: every approach by each measure, with its share of the whole. */
export function mixSheet(mix: Mix, approaches: readonly Pick<Approach, 'code' | 'name'>[], locale: Locale): Sheet {
  const { portfolio, resources } = messagesFor(locale);
  const { csv, mix: words } = portfolio;
  const t = translatorFor(locale);
  const nameOf = (approach: string) => approaches.find(({ code }) => code === approach)?.name ?? approach;
  return sheetOf<RowInSheet>(
    [
      column.year(portfolio.trend.year, () => mix.year),
      column.text(csv.basis, () => resources.basis[mix.basis]),
      column.text(words.approach, ({ approach }) => nameOf(approach)),
      ...MIX_MEASURES.flatMap((measure) => {
        const percents = mixPercents(mix, measure);
        const head = words.measure[measure];
        return [
          column[KINDS[measure]](head, ({ figures }: RowInSheet) => figures[measure]),
          column.percent(t('portfolio.csv.percentOf', { measure: head }), ({ at }: RowInSheet) => percents[at] ?? null),
        ];
      }),
    ],
    mix.rows.map((row, at) => ({ ...row, at })),
  );
}

/** `mix-roeselare-2026` */
export function mixFileName(slug: string, year: number, locale: Locale): string {
  return `${messagesFor(locale).portfolio.csv.mix}-${slug}-${year}`;
}
