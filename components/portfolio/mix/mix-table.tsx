import { useLocale, useTranslations } from 'next-intl';
import { ShareBar } from '@/components/chart/share-bar';
import { ApproachName } from '@/components/ui/approach-name';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { RowHead } from '@/components/ui/row-head';
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
  const { rows, totals, year, basis } = mix;
  const percents = mixPercents(mix, measure);
  const longest = Math.max(1, ...percents.map((percent) => percent ?? 0));
  const money = measure === 'total' ? 'total' : 'own_operating';
  const decimals = rows.some(({ figures }) => (figures[money] ?? 0) % 100 !== 0);
  const written = (column: MixMeasure, value: number | null) => {
    if (value === null) return <span className="font-normal text-ink-3">–</span>;
    if (column === 'number') return String(value);
    return column === 'staff' ? formatHundredths(value, locale) : formatCents(value, locale, { decimals });
  };
  const onPhone = (column: MixMeasure) => (column === measure ? '' : 'max-wide:not-print:hidden');
  const figureIn = (column: MixMeasure, value: number | null) => (
    <Cell figure className={`max-wide:px-1.5! ${onPhone(column)}`}>
      {written(column, value)}
    </Cell>
  );
  const headOf = (column: MixMeasure) => (
    <ColumnHead figure className={`whitespace-normal! max-wide:px-1.5! ${onPhone(column)}`}>
      {t(`column.${column}`)}
    </ColumnHead>
  );
  const isAny = percents.some((percent) => percent !== null);
  return (
    <DataTable
      caption={t('caption', { year: String(year), basis: bases(basis) })}
      captionHidden
      head={
        <>
          <ColumnHead>{t('approach')}</ColumnHead>
          {headOf('number')}
          {headOf(money)}
          <ColumnHead className="max-wide:px-1.5! wide:w-[37%] print:w-[37%] wide:pl-6!">
            {t('share')}
            <span className="max-wide:not-print:hidden">: {t(`measure.${measure}`)}</span>
          </ColumnHead>
          {headOf('staff')}
        </>
      }
      foot={
        <tr>
          <RowHead>{t('all')}</RowHead>
          {figureIn('number', totals.number)}
          {figureIn(money, totals[money])}
          <Cell className="tabular-nums max-wide:px-1.5! wide:pl-6!">{isAny ? t('percent', { percent: 100 }) : null}</Cell>
          {figureIn('staff', totals.staff)}
        </tr>
      }
    >
      {rows.map(({ approach: code, figures }, at) => {
        const approach = approaches.find((each) => each.code === code);
        const mark = { shape: approach?.markShape ?? '', colour: approach?.markColour ?? '' };
        const percent = percents[at] ?? null;
        const isEmpty = Object.values(figures).every((value) => value === null);
        return (
          <tr key={code}>
            <RowHead className={isEmpty ? 'font-normal! text-ink-2' : undefined}>
              <ApproachName mark={mark}>{approach?.name ?? code}</ApproachName>
            </RowHead>
            {figureIn('number', figures.number)}
            {figureIn(money, figures[money])}
            <Cell className="wide:align-middle! max-wide:px-1.5! wide:pl-6!">
              {percent !== null && (
                <span className="flex items-center gap-2.5 tabular-nums">
                  <span
                    className="min-w-0.5 flex-none max-wide:not-print:hidden"
                    style={{ width: `calc((100% - 4rem) * ${percent / longest})` }}
                  >
                    <ShareBar mark={mark} />
                  </span>
                  {t('percent', { percent })}
                </span>
              )}
            </Cell>
            {figureIn('staff', figures.staff)}
          </tr>
        );
      })}
    </DataTable>
  );
}
