import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import { BASES } from '@/lib/domain/resources/rules/money';
import { YEAR_COLUMNS, type YearColumn } from '@/lib/domain/resources/rules/year-figures';
import { formatEuro, formatFte } from '@/lib/platform/i18n/amounts';

/** The values that a column is held against. */
export interface BenchmarkValues {
  readonly own_operating_cents: number;
  readonly staff_hundredths: number;
}

interface YearGridHeadProps {
  /** What a row is about. */
  readonly first: string;
  /** Null where no guideline of the form has a value: then nothing stands against it either. */
  readonly values: BenchmarkValues | null;
}

/** The four groups, each planned and actual, with the value that it is held against; then how it stands. */
export function YearGridHead({ first, values }: YearGridHeadProps) {
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const remark: Readonly<Record<YearColumn, string | null>> = {
    own_operating: values && t('years.value', { amount: formatEuro(values.own_operating_cents, locale) }),
    other: t('years.withoutInKind'),
    staff: t('years.anySource'),
    fte: values && t('years.value', { amount: formatFte(values.staff_hundredths, locale) }),
  };
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {first}
        </th>
        {YEAR_COLUMNS.map((column) => (
          <th key={column} colSpan={BASES.length} scope="colgroup" data-group>
            <span className="block text-ink first-letter:uppercase">{t(`group.${column}`)}</span>
            {remark[column] !== null && <span className="block text-xs font-normal">{remark[column]}</span>}
          </th>
        ))}
        {values !== null && (
          <th rowSpan={2} scope="col" data-standing>
            {t('years.standing')}
            <span className="block text-xs font-normal">{t('years.against')}</span>
          </th>
        )}
      </tr>
      <tr>
        {YEAR_COLUMNS.flatMap((column) =>
          BASES.map((basis) => (
            <th key={`${column} ${basis}`} scope="col" data-group={basis === 'planned' || undefined} data-figure>
              {t(`basis.${basis}`)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
