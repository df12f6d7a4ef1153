'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { Basis, Sum } from '@/lib/domain/resources/rules/money';
import { awaitsSource, type FormGroup, isShortLine } from '@/lib/domain/resources/rules/year-form';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { FigureRow, type RowSurroundings } from './figure-row';
import { GroupName } from './group-name';
import { LineName } from './line-name';
import { LineRows } from './line-rows';
import { SumRow } from './sum-row';

interface MoneyGroupProps extends RowSurroundings, FormGroup {
  readonly sums: Readonly<Record<Basis, Sum>>;
  /** What was spent the year before; null when it is not known. */
  readonly lastYearCents: number | null;
  readonly remark: string | null;
}

/** A group of money: typed in one row while at most one line stands behind it, else the sum and each line. */
export function MoneyGroup({ group, lines, sums, lastYearCents, remark, ...around }: MoneyGroupProps) {
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const [only, ...more] = lines;
  const named = { id: `group-${group}`, name: t(`group.${group}`), remark };
  return (
    <section aria-labelledby={named.id} className="border-t border-line py-4">
      {more.length === 0 ? (
        <FigureRow {...around} line={only} name={named.name}>
          <GroupName {...named}>
            {!isShortLine(only) && <LineName line={only} />}
            {awaitsSource(only, sums) && <p className="text-s text-ink-2">{t('form.unassigned')}</p>}
          </GroupName>
        </FigureRow>
      ) : (
        <>
          <SumRow sums={sums} bases={around.bases}>
            <GroupName {...named}>
              {lastYearCents !== null && (
                <p className="text-xs text-ink-2">{t('form.lastYearSum', { amount: formatEuro(lastYearCents, locale) })}</p>
              )}
            </GroupName>
          </SumRow>
          <LineRows {...around} lines={lines} />
        </>
      )}
    </section>
  );
}
