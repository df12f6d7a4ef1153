import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { RowHead } from '@/components/ui/row-head';
import type { Role } from '@/lib/domain/access/rules';

export interface KnownPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly hasPassword: boolean;
  /** What can be done for this person; null for oneself. */
  readonly link: ReactNode;
}

interface KnownPeopleTableProps {
  readonly caption: string;
  readonly people: readonly KnownPerson[];
}

/** People as VVSG's administrator sees them, each with the way to a new link. */
export function KnownPeopleTable({ caption, people }: KnownPeopleTableProps) {
  const t = useTranslations('people.list');
  const role = useTranslations('access.role');
  const head = (
    <>
      <ColumnHead>{t('name')}</ColumnHead>
      <ColumnHead>{t('role')}</ColumnHead>
      <ColumnHead>{t('state')}</ColumnHead>
      <ColumnHead>
        <span className="sr-only">{t('change')}</span>
      </ColumnHead>
    </>
  );
  return (
    <DataTable caption={caption} captionHidden head={head} minWidth={600}>
      {people.map(({ personId, name, email, roles, hasPassword, link }) => (
        <tr key={personId}>
          <RowHead>
            {name} {link === null && <span className="font-normal text-ink-2">{t('you')}</span>}
            <span className="block text-s font-normal text-ink-2 [overflow-wrap:anywhere]">{email}</span>
          </RowHead>
          <Cell>
            {roles.map((each) => (
              <span key={each} className="block">
                {role(each)}
              </span>
            ))}
          </Cell>
          <Cell className="text-ink-2">{hasPassword ? t('active') : t('noPassword')}</Cell>
          <Cell className="text-right!">{link}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
