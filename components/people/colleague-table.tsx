'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { RowHead } from '@/components/ui/row-head';
import type { Colleague } from '@/lib/domain/people/rules';
import { ColleagueDialog } from './colleague-dialog';
import type { ManagedColleague } from './managed-colleague';

interface ColleagueTableProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleagues: readonly ManagedColleague[];
  /** Who looks at it. */
  readonly ownId: string | null;
}

/** On a phone these stand under the name, so that the button stays in sight. */
const BESIDE = 'max-wide:hidden';

/** Everybody with a role, each once; "Wijzigen" opens what can be done. */
export function ColleagueTable({ municipality, colleagues, ownId }: ColleagueTableProps) {
  const t = useTranslations('people.list');
  const role = useTranslations('access.role');
  const [open, setOpen] = useState<string | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const chosen = colleagues.find(({ personId }) => personId === open);

  useEffect(() => {
    if (gone !== null) message.current?.focus();
  }, [gone]);

  const state = ({ hasPassword }: Colleague) => (hasPassword ? t('active') : t('noPassword'));
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
    <>
      {gone !== null && (
        <p ref={message} tabIndex={-1} role="status" className="mb-3 font-semibold">
          {gone}
        </p>
      )}
      <DataTable caption={t('caption')} captionHidden head={head}>
        {colleagues.map((colleague) => (
          <tr key={colleague.personId}>
            <RowHead>
              {colleague.name} {colleague.personId === ownId && <span className="font-normal text-ink-2">{t('you')}</span>}
              <span className="block text-s font-normal text-ink-2 [overflow-wrap:anywhere]">{colleague.email}</span>
              <span className="mt-1 block font-normal wide:hidden">
                {colleague.roles.map((each) => role(each)).join(', ')}
                <span className="block text-s text-ink-2">{state(colleague)}</span>
              </span>
            </RowHead>
            <Cell className={BESIDE}>
              {colleague.roles.map((each) => (
                <span key={each} className="block">
                  {role(each)}
                </span>
              ))}
            </Cell>
            <Cell className={`text-ink-2 ${BESIDE}`}>{state(colleague)}</Cell>
            <Cell className="text-right!">
              <Button
                size="small"
                aria-label={t('changeWho', { name: colleague.name })}
                onClick={() => {
                  setGone(null);
                  setOpen(colleague.personId);
                }}
              >
                {t('change')}
              </Button>
            </Cell>
          </tr>
        ))}
      </DataTable>
      {chosen !== undefined && (
        <ColleagueDialog
          key={chosen.personId}
          municipality={municipality}
          colleague={chosen}
          onClose={() => setOpen(null)}
          onGone={() => {
            setOpen(null);
            setGone(t('gone', { name: chosen.name, municipality: municipality.name }));
          }}
        />
      )}
    </>
  );
}
