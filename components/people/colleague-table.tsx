'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ColleagueDialog } from './colleague-dialog';
import type { ManagedColleague } from './managed-colleague';
import { PeopleTable } from './people-table';

interface ColleagueTableProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleagues: readonly ManagedColleague[];
  /** Who looks at it. */
  readonly ownId: string | null;
}

/** The people of a municipality for their coordinator; "Wijzigen" opens what can be done. */
export function ColleagueTable({ municipality, colleagues, ownId }: ColleagueTableProps) {
  const t = useTranslations('people.list');
  const [open, setOpen] = useState<string | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const chosen = colleagues.find(({ personId }) => personId === open);

  useEffect(() => {
    if (gone !== null) message.current?.focus();
  }, [gone]);

  const change = ({ personId, name }: ManagedColleague) => (
    <Button
      size="small"
      aria-label={t('changeWho', { name })}
      onClick={() => {
        setGone(null);
        setOpen(personId);
      }}
    >
      {t('change')}
    </Button>
  );
  return (
    <>
      {gone !== null && (
        <p ref={message} tabIndex={-1} role="status" className="mb-3 font-semibold">
          {gone}
        </p>
      )}
      <PeopleTable people={colleagues} ownId={ownId} change={change} />
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
