import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { ProperName } from '@/components/ui/proper-name';
import { RowHead } from '@/components/ui/row-head';
import type { Role } from '@/lib/domain/access/rules';

export interface ListedPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly hasPassword: boolean;
  readonly isClosed: boolean;
}

interface PeopleTableProps<P extends ListedPerson> {
  readonly people: readonly P[];
  /** Who looks at it. */
  readonly ownId: string | null;
  /** What can be done for a person; null for nothing. */
  readonly change: (person: P) => ReactNode;
}

/** On a phone these stand under the name, so that the button stays in sight. */
const BESIDE = 'max-wide:hidden';

/** Everybody with a role, each once, with all roles and the way to change something. */
export function PeopleTable<P extends ListedPerson>({ people, ownId, change }: PeopleTableProps<P>) {
  const t = useTranslations('people.list');
  const role = useTranslations('access.role');
  const state = ({ hasPassword, isClosed }: P) => t(isClosed ? 'closed' : hasPassword ? 'active' : 'noPassword');
  const head = (
    <>
      <ColumnHead>{t('name')}</ColumnHead>
      <ColumnHead className={BESIDE}>{t('role')}</ColumnHead>
      <ColumnHead className={BESIDE}>{t('state')}</ColumnHead>
      <ColumnHead>
        <span className="sr-only">{t('change')}</span>
      </ColumnHead>
    </>
  );
  return (
    <DataTable caption={t('caption')} captionHidden head={head}>
      {people.map((person) => (
        <tr key={person.personId}>
          <RowHead>
            <ProperName>{person.name}</ProperName> {person.personId === ownId && <span className="font-normal text-ink-2">{t('you')}</span>}
            <span className="block text-s font-normal text-ink-2 [overflow-wrap:anywhere]">{person.email}</span>
            <span className="mt-1 block font-normal wide:hidden">
              {person.roles.map((each) => role(each)).join(', ')}
              <span className="block text-s text-ink-2">{state(person)}</span>
            </span>
          </RowHead>
          <Cell className={BESIDE}>
            {person.roles.map((each) => (
              <span key={each} className="block">
                {role(each)}
              </span>
            ))}
          </Cell>
          <Cell className={`text-ink-2 ${BESIDE}`}>{state(person)}</Cell>
          <Cell className="text-right!">{change(person)}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
