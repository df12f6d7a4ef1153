'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useLeaveWarning } from '@/components/form/use-leave-warning';
import type { Locale } from '@/lib/domain/access/rules';
import { type Basis, groupSums, totalOf } from '@/lib/domain/resources/rules/money';
import { FULL_WEEK_HOURS } from '@/lib/domain/resources/rules/reading';
import { cellName } from '@/lib/domain/resources/rules/records';
import {
  type FormRecord,
  type LineKey,
  linesOf,
  NOTHING_RECORDED,
  recordOf,
  spelledAsKnown,
  valuesOf,
  writtenLines,
  yearForm,
} from '@/lib/domain/resources/rules/year-form';
import { formatEuro, formatFte } from '@/lib/platform/i18n/amounts';
import type { BenchmarkValues } from '../years/year-grid-head';
import { AddLine } from './add-line';
import { FigureRow, ROW_CLASS } from './figure-row';
import { GroupName } from './group-name';
import { LineRows } from './line-rows';
import { MoneyGroup } from './money-group';
import { SavingDock } from './saving-dock';
import { SumRow } from './sum-row';
import { type RecordAddress, useCells } from './use-cells';

export interface YearFormProps extends RecordAddress {
  readonly record: FormRecord;
  /** Of the record; 0 while there is none. */
  readonly version: number;
  /** What is typed of the year. */
  readonly bases: readonly Basis[];
  /** Lines of other years of the same subject. */
  readonly used: readonly LineKey[];
  /** The year before, for what stands beside each field. */
  readonly lastYear: FormRecord | null;
  readonly benchmark: BenchmarkValues | null;
  /** When the page was read: "14.32 u." */
  readonly asOf: string;
  /** How the figures stand as they are typed. */
  readonly standing?: ((typed: FormRecord) => ReactNode) | undefined;
  /** Over the fields. */
  readonly actions?: ReactNode;
  /** In the dock: where one goes on. */
  readonly onward: ReactNode;
}

/** The plain form of one year: four rows, planned and actual; what several sources stand behind is typed source by source. */
export function YearForm({
  record,
  version,
  bases,
  used,
  lastYear,
  benchmark,
  asOf,
  standing,
  actions,
  onward,
  ...address
}: YearFormProps) {
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const values = useMemo(() => valuesOf(record), [record]);
  const { store, cells } = useCells(address, { values, version });
  const [added, setAdded] = useState<readonly LineKey[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const shell = useTranslations('shell.form');
  useLeaveWarning({ unsaved: Object.keys(cells.drafts).length > 0, saving: cells.saving.kind === 'saving' }, shell('leave'));

  // What was kept a moment ago is not in the record yet.
  const typedIn = Object.values(cells.typed).flatMap(({ line }) => (line === null ? [] : [line]));
  const form = yearForm(linesOf([record], [...used, ...added, ...typedIn]));
  const names = [...Object.keys(cells.held), ...Object.keys(cells.drafts)];
  const typed = recordOf(writtenLines(form), Object.fromEntries(names.map((name) => [name, store.valueOf(name)])));
  const sums = { planned: groupSums(typed.lines, 'planned'), actual: groupSums(typed.lines, 'actual') };
  const before = lastYear ?? NOTHING_RECORDED;
  const spentBefore = groupSums(before.lines, 'actual');
  const around = { store, cells, bases, lastYear: valuesOf(before) };
  const remark = {
    own_operating: benchmark && t('years.value', { amount: formatEuro(benchmark.own_operating_cents, locale) }),
    other: t('years.withoutInKind'),
    staff: t('years.anySource'),
    fte: benchmark && t('years.value', { amount: formatFte(benchmark.staff_hundredths, locale) }),
  };

  function add(asked: LineKey) {
    const line = spelledAsKnown(asked, writtenLines(form));
    setAdded([...added, line]);
    const row = CSS.escape(cellName({ basis: 'planned', line }));
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${row}"] input`)?.focus());
  }

  return (
    <div ref={box} className="rounded-m border border-line bg-surface">
      {standing !== undefined && <div className="tall:max-wide:sticky top-0 z-2 overflow-hidden rounded-t-m">{standing(typed)}</div>}
      <div className="px-4 pb-4 pt-2 wide:px-6 between-bars">
        {actions}
        <div
          aria-hidden="true"
          className={`${ROW_CLASS} border-b-[1.5px] border-ink pb-2 pt-3 text-right text-s font-semibold text-ink-2 max-wide:hidden print:grid!`}
        >
          <span />
          {bases.map((basis) => (
            <span key={basis} className="pr-3 print:pr-0">
              {t(`basis.${basis}`)}
            </span>
          ))}
        </div>
        <div className="[&>:first-child]:border-t-0">
          {form.groups.map((each) => (
            <MoneyGroup
              key={each.group}
              {...around}
              {...each}
              sums={{ planned: sums.planned[each.group], actual: sums.actual[each.group] }}
              lastYearCents={spentBefore[each.group].value}
              remark={remark[each.group]}
            />
          ))}
        </div>
        <div className="border-t-[1.5px] border-ink py-3">
          <SumRow sums={{ planned: totalOf(typed.lines, 'planned'), actual: totalOf(typed.lines, 'actual') }} bases={bases}>
            <p>
              <b className="font-bold">{t('form.total')}</b> <span className="text-s text-ink-2">{t('years.withoutInKind')}</span>
            </p>
          </SumRow>
        </div>
        <section aria-labelledby="group-fte" className="border-t border-line py-4">
          <FigureRow {...around} line={null} name={t('group.fte')}>
            <GroupName id="group-fte" name={t('group.fte')} remark={remark.fte}>
              <p className="text-s text-ink-2 print:hidden">{t('form.fteHint', { hours: FULL_WEEK_HOURS })}</p>
            </GroupName>
          </FigureRow>
        </section>
        {form.inKind.length > 0 && (
          <section aria-labelledby="group-in_kind" className="border-t border-line py-4">
            <SumRow sums={{ planned: sums.planned.in_kind, actual: sums.actual.in_kind }} bases={bases}>
              <GroupName id="group-in_kind" name={t('group.in_kind')} remark={t('form.inNoTotal')} />
            </SumRow>
            <LineRows {...around} lines={form.inKind} />
          </section>
        )}
        <AddLine onAdd={add} />
      </div>
      <SavingDock store={store} cells={cells} asOf={asOf}>
        {onward}
      </SavingDock>
    </div>
  );
}
