import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { shareBar } from '@/components/chart/share-bar';
import { DrawnTable } from '@/components/ui/drawn-table';
import { type Mark, markAndName } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import { cell, columnHead, row, rowHead } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { Approach } from '@/lib/domain/approaches/queries';
import { type Mix, type MixMeasure, mixPercents } from '@/lib/domain/portfolio/rules/mix';
import { formatCents, formatHundredths } from '@/lib/platform/i18n/amounts';

interface MixTableProps {
  readonly mix: Mix;
  readonly approaches: readonly Approach[];
  readonly measure: MixMeasure;
}

/** A row for each approach there is. On a phone the column that is measured stays, with its share. */
export function MixTable({ mix, approaches, measure }: MixTableProps) {
  const t = useTranslations('portfolio.mix');
  const bases = useTranslations('resources.basis');
  const locale = useLocale() as Locale;
  const id = useId();
  const { rows, totals, year, basis } = mix;
  const percents = mixPercents(mix, measure);
  const longest = Math.max(1, ...percents.map((percent) => percent ?? 0));
  const money = measure === 'total' ? 'total' : 'own_operating';
  const counted = measure === 'activities' ? 'activities' : 'number';
  const decimals = rows.some(({ figures }) => (figures[money] ?? 0) % 100 !== 0);
  const written = (column: MixMeasure, value: number | null) => {
    if (value === null) return NOTHING;
    if (column === 'number' || column === 'activities') return String(value);
    return column === 'staff' ? formatHundredths(value, locale) : formatCents(value, locale, { decimals });
  };
  const onPhone = (column: MixMeasure) => (column === measure ? '' : ' max-wide:not-print:hidden');
  const figureIn = (column: MixMeasure, value: number | null) =>
    cell(written(column, value), { figure: true, className: `max-wide:px-1.5!${onPhone(column)}` });
  const headOf = (column: MixMeasure) =>
    columnHead(t(`column.${column}`), { figure: true, className: `whitespace-normal! max-wide:px-1.5!${onPhone(column)}` });
  const shareHead = markup`${t('share')}<span class="max-wide:not-print:hidden">: ${t(`measure.${measure}`)}</span>`;
  const isAny = percents.some((percent) => percent !== null);
  return (
    <DrawnTable
      caption={t('caption', { year: String(year), basis: bases(basis) })}
      head={[
        columnHead(t('approach')),
        headOf(counted),
        headOf(money),
        columnHead(shareHead, { className: 'max-wide:px-1.5! wide:w-[37%] print:w-[37%] wide:pl-6!' }),
        headOf('staff'),
      ]}
      rows={rows.map(({ approach: code, figures }, at) => {
        const approach = approaches.find((each) => each.code === code);
        const mark = { shape: approach?.markShape ?? '', colour: approach?.markColour ?? '' };
        const percent = percents[at] ?? null;
        const isEmpty = Object.values(figures).every((value) => value === null);
        const share =
          percent === null ? null : shareOf({ mark, part: percent / longest, said: t('percent', { percent }), id: `${id}${at}` });
        return row([
          rowHead(markup`<span class="approach-name">${markAndName(mark, approach?.name ?? code)}</span>`, {
            className: isEmpty ? 'font-normal! text-ink-2' : undefined,
          }),
          figureIn(counted, figures[counted]),
          figureIn(money, figures[money]),
          cell(share, { className: 'wide:align-middle! max-wide:px-1.5! wide:pl-6!' }),
          figureIn('staff', figures.staff),
        ]);
      })}
      foot={row([
        rowHead(t('all')),
        figureIn(counted, totals[counted]),
        figureIn(money, totals[money]),
        cell(isAny ? t('percent', { percent: 100 }) : null, { className: 'tabular-nums max-wide:px-1.5! wide:pl-6!' }),
        figureIn('staff', totals.staff),
      ])}
    />
  );
}

const NOTHING = markup`<span class="font-normal text-ink-3">–</span>`;

interface Share {
  readonly mark: Mark;
  /** Of the longest bar. */
  readonly part: number;
  readonly said: string;
  /** Of its own pattern. */
  readonly id: string;
}

/** A bar with its share beside it; on a phone the share alone. */
function shareOf({ mark, part, said, id }: Share): Markup {
  return markup`<span class="flex items-center gap-2.5 tabular-nums">
    <span class="min-w-0.5 flex-none max-wide:not-print:hidden" style="width:calc((100% - 4rem) * ${String(part)})">${shareBar(mark, id)}</span>
    ${said}
  </span>`;
}
