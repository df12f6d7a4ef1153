import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { provinceName } from '@/components/municipalities/province-name';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { RowHead } from '@/components/ui/row-head';
import type { VerdictCount } from '@/lib/domain/guidance/rules/summary';
import type { VerdictState } from '@/lib/domain/guidance/rules/verdicts';
import type { ListedMunicipality } from '@/lib/domain/municipalities/queries';

/** A municipality with how many guidelines of its partnerships end in which verdict; null where nothing is judged. */
interface CountedMunicipality extends ListedMunicipality {
  readonly counts: readonly VerdictCount[] | null;
}

interface MunicipalityTableProps {
  readonly rows: readonly CountedMunicipality[];
  /** The verdicts that are counted, each with the head of its column. */
  readonly verdicts: readonly { readonly state: VerdictState; readonly head: ReactNode }[];
  /** Then the last column leads to the people of each. */
  readonly managesPeople: boolean;
}

/** Municipalities, each one click from its own pages. */
export function MunicipalityTable({ rows, verdicts, managesPeople }: MunicipalityTableProps) {
  const t = useTranslations('municipalities.list');
  const provinces = useTranslations('municipalities.provinces');
  const format = useFormatter();
  const head = (
    <>
      <ColumnHead>{t('municipality')}</ColumnHead>
      <ColumnHead>{t('province')}</ColumnHead>
      <ColumnHead figure className="w-[130px] whitespace-normal!">
        {t('leads')}
      </ColumnHead>
      <ColumnHead figure className="w-[96px] whitespace-normal!">
        {t('takesPart')}
      </ColumnHead>
      {verdicts.map(({ state, head: name }) => (
        <ColumnHead key={state} figure className="w-[104px] whitespace-normal!">
          {name}
        </ColumnHead>
      ))}
      <ColumnHead className="pl-8!">{t('coordinator')}</ColumnHead>
      {managesPeople && <ColumnHead>{t('people')}</ColumnHead>}
    </>
  );
  return (
    <DataTable caption={t('caption')} captionHidden head={head} minWidth={managesPeople ? 1060 : 960}>
      {rows.map(({ id, slug, name, province, leads, takesPart, hasCoordinator, coordinatorOffered, formerNames, typedNames, counts }) => (
        <tr key={id}>
          <RowHead>
            <Link href={`/m/${slug}`} className="inline-block py-1 font-semibold max-wide:py-2.5">
              {name}
            </Link>
            {formerNames.length > 0 && (
              <span className="block pb-1 text-s font-normal text-ink-2">{t('formerly', { names: format.list(formerNames) })}</span>
            )}
            {typedNames > 0 && (
              <Link
                href={`/platform/municipalities/${slug}`}
                aria-label={t('typedOf', { count: typedNames, municipality: name })}
                className="block py-1 text-s font-normal max-wide:py-2.5"
              >
                {t('typed', { count: typedNames })}
              </Link>
            )}
          </RowHead>
          <Cell className="whitespace-nowrap">{provinceName(province, provinces)}</Cell>
          <Cell figure>{leads}</Cell>
          <Cell figure>{takesPart}</Cell>
          {verdicts.map(({ state }) => (
            <Cell key={state} figure>
              {counts === null ? <span className="text-ink-3">–</span> : (counts.find((each) => each.state === state)?.count ?? 0)}
            </Cell>
          ))}
          <Cell className="whitespace-nowrap pl-8!">
            {hasCoordinator ? (
              t('hasCoordinator')
            ) : (
              <span className="text-ink-2">{t(coordinatorOffered ? 'coordinatorOffered' : 'noCoordinator')}</span>
            )}
          </Cell>
          {managesPeople && (
            <Cell className="whitespace-nowrap">
              <Link
                href={`/platform/municipalities/${slug}`}
                aria-label={t('peopleOf', { municipality: name })}
                className="inline-block py-1 max-wide:py-2.5"
              >
                {t('people')}
              </Link>
            </Cell>
          )}
        </tr>
      ))}
    </DataTable>
  );
}
