import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { RowHead } from '@/components/ui/row-head';
import type { Locale } from '@/lib/domain/access/rules';
import { BASES, type Basis, groupSums, totalOf } from '@/lib/domain/resources/rules/money';
import { type FormRecord, isShortLine, type LineKey, linesOf, sameLine, yearForm } from '@/lib/domain/resources/rules/year-form';
import { formatCents, formatHundredths } from '@/lib/platform/i18n/amounts';
import { LineName } from '../form/line-name';

interface YearFiguresSheetProps {
  readonly record: FormRecord;
  /** What the table holds. */
  readonly caption: string;
  /** How the figures stand. */
  readonly standing?: ReactNode;
}

const figureOf = (lines: FormRecord['lines'], line: LineKey, basis: Basis) => {
  const found = lines.find((each) => sameLine(each, line));
  return (basis === 'planned' ? found?.plannedCents : found?.actualCents) ?? null;
};

/** The figures of a year to read: the groups with what stands behind them, planned and actual. */
export function YearFiguresSheet({ record, caption, standing }: YearFiguresSheetProps) {
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const { groups, inKind } = yearForm(linesOf([record]));
  const sums = { planned: groupSums(record.lines, 'planned'), actual: groupSums(record.lines, 'actual') };
  const amounts = record.lines.flatMap(({ plannedCents, actualCents }) => [plannedCents, actualCents]);
  const decimals = amounts.some((cents) => (cents ?? 0) % 100 !== 0);
  const cells = (amount: (basis: Basis) => number | null, format: (value: number) => string) =>
    BASES.map((basis) => {
      const value = amount(basis);
      return (
        <Cell key={basis} figure>
          {value === null ? <span className="text-ink-3">–</span> : format(value)}
        </Cell>
      );
    });
  const money = (cents: number) => formatCents(cents, locale, { decimals });
  const ofLines = (lines: readonly LineKey[]) =>
    lines.map((line) => (
      <tr key={`${line.source} ${line.kind} ${line.programme}`}>
        <RowHead className="font-normal! max-wide:pr-1! max-wide:text-s">
          <span className="block pl-5 max-wide:pl-2.5">
            <LineName line={line} />
          </span>
        </RowHead>
        {cells((basis) => figureOf(record.lines, line, basis), money)}
      </tr>
    ));
  const group = (name: 'own_operating' | 'other' | 'staff' | 'in_kind') => (
    <tr>
      <RowHead>
        <span className="block first-letter:uppercase">{t(`group.${name}`)}</span>
      </RowHead>
      {cells((basis) => sums[basis][name].value, money)}
    </tr>
  );
  const head = (
    <>
      <ColumnHead>{t('form.what')}</ColumnHead>
      {BASES.map((basis) => (
        <ColumnHead key={basis} figure>
          {t(`basis.${basis}`)}
        </ColumnHead>
      ))}
    </>
  );
  return (
    <div className="overflow-hidden rounded-m border border-line bg-surface">
      {standing}
      <div className="px-4 pb-4 pt-3 wide:px-6">
        <DataTable caption={caption} head={head}>
          {groups.flatMap(({ group: name, lines }) => [
            group(name),
            ...(lines.length === 1 && lines.every(isShortLine) ? [] : ofLines(lines)),
          ])}
          <tr className="[&>*]:border-t-[1.5px]! [&>*]:border-ink!">
            <RowHead className="font-bold!">
              {t('form.total')} <span className="text-s font-normal text-ink-2">{t('years.withoutInKind')}</span>
            </RowHead>
            {cells((basis) => totalOf(record.lines, basis).value, money)}
          </tr>
          <tr>
            <RowHead>{t('group.fte')}</RowHead>
            {cells(
              (basis) => (basis === 'planned' ? record.ftePlanned : record.fteActual),
              (value) => formatHundredths(value, locale),
            )}
          </tr>
          {inKind.length > 0 && [group('in_kind'), ...ofLines(inKind)]}
        </DataTable>
      </div>
    </div>
  );
}
