import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FileLink } from '@/components/layout/file-link';
import { YearGridCells } from '@/components/resources/years/year-grid-cells';
import { type BenchmarkValues, YearGridHead } from '@/components/resources/years/year-grid-head';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { SidewaysHint } from '@/components/ui/sideways-hint';
import { FIRST_VALUES_YEAR } from '@/lib/domain/guidance/rules/values';
import type { YearlyRecord } from '@/lib/domain/resources/rules/records';
import { decimalsIn, yearFigures } from '@/lib/domain/resources/rules/year-figures';

/** A year of the table; after a merger a year can have several. */
export interface ShownYear {
  readonly year: number;
  /** Name of the predecessor that recorded it; null for the municipality itself. */
  readonly origin: string | null;
  readonly record: Pick<YearlyRecord, 'ftePlanned' | 'fteActual' | 'lines' | 'confirmedAt'> | null;
  /** Where it is opened, without the language; null when it cannot be. */
  readonly href: `/${string}` | null;
  /** How it stands against the values, in short. */
  readonly standing: ReactNode;
}

interface YearTableProps {
  /** The partnership, the membership or the approach. */
  readonly title: string;
  /** The latest first. */
  readonly years: readonly ShownYear[];
  readonly values: BenchmarkValues | null;
  /** Staff time of others counts for the verdict too. */
  readonly isJoint?: boolean;
  /** What the shapes under *Status* mean. */
  readonly legend?: ReactNode;
  /** So many rows at most, with a link to all of them when there are more. */
  readonly first?: { readonly rows: number; readonly all: `/${string}` };
  /** The same as a file, without the language. */
  readonly file?: `/${string}`;
}

/** *Jaren*: what was put into one subject, year by year, planned and actual. Confirmed years are sunken; an open one is judged on its plan, one gone by on what was spent. */
export function YearTable({ title, years, values, isJoint = false, legend, first, file }: YearTableProps) {
  const t = useTranslations('resources.years');
  const shown = first === undefined ? years : years.slice(0, first.rows);
  const rows = shown.map(({ record, ...year }) => ({
    ...year,
    figures: record === null ? null : yearFigures(record),
    confirmed: record !== null && record.confirmedAt !== null,
  }));
  const decimals = decimalsIn(rows.map(({ figures }) => figures).filter((figures) => figures !== null));
  const all = first !== undefined && years.length > shown.length && (
    <Link href={first.all} className="inline-block max-wide:py-2.5 print:hidden">
      {t('all')}
    </Link>
  );
  return (
    <Sheet title={t('title')} side={all || undefined}>
      <p className="-mt-2 mb-1 text-s text-ink-2">
        {t('caption')} <SidewaysHint />
      </p>
      <section
        aria-label={t('of', { title })}
        tabIndex={0}
        className="relative -mx-4 overflow-x-auto wide:-mx-6 print:mx-0! print:overflow-visible!"
      >
        <table className="year-grid">
          <caption className="sr-only">{t('of', { title })}</caption>
          <YearGridHead first={t('year')} values={values} />
          <tbody>
            {rows.map(({ year, origin, href, standing, figures, confirmed }) => (
              <tr key={`${year} ${origin}`} data-locked={confirmed || undefined}>
                <th scope="row">
                  <span className="flex flex-wrap items-baseline gap-x-2">
                    {href === null ? (
                      <b>{year}</b>
                    ) : (
                      <Link href={href} className="font-semibold max-wide:py-2">
                        {year}
                      </Link>
                    )}
                    <span className="inline-flex items-baseline gap-1 text-xs text-ink-2">
                      {confirmed && <Icon sign="lock" size={14} className="relative top-[1.5px]" />}
                      {confirmed ? t('confirmed') : figures === null ? t('nothing') : t('open')}
                    </span>
                  </span>
                  {origin !== null && <span className="block text-xs text-ink-2">{origin}</span>}
                  {values !== null && <span className="block pt-1 wide:hidden print:hidden">{standing}</span>}
                </th>
                <YearGridCells figures={figures} decimals={decimals} />
                {values !== null && (
                  <td data-standing className="max-wide:hidden print:table-cell!">
                    {standing}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="-mx-4 -mb-[18px] flex flex-wrap items-center gap-x-[18px] gap-y-1 border-t border-line px-4 py-2.5 text-s text-ink-2 wide:-mx-6 wide:-mb-6 wide:px-6 print:mx-0! print:mb-0! print:px-0!">
        {legend}
        <span>{t('dash')}</span>
        {values !== null && <span>{t('noStanding')}</span>}
        {values !== null && <span>{t('basis')}</span>}
        {values !== null && isJoint && <span>{t('joint')}</span>}
        {values !== null && rows.some(({ year }) => year < FIRST_VALUES_YEAR) && (
          <span>{t('before', { year: String(FIRST_VALUES_YEAR) })}</span>
        )}
        {file !== undefined && <FileLink file={file} name={t('file')} className="ml-auto" />}
      </div>
    </Sheet>
  );
}
