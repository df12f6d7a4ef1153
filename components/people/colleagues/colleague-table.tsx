'use client';

import { useTranslations } from 'next-intl';
import { ColleagueDialog } from './colleague-dialog';
import type { ManagedColleague } from './managed-colleague';
import { ManagedPeople } from './managed-people';

interface ColleagueTableProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleagues: readonly ManagedColleague[];
  /** Who looks at it. */
  readonly ownId: string | null;
}

/** The people of a municipality for their coordinator. */
export function ColleagueTable({ municipality, colleagues, ownId }: ColleagueTableProps) {
  const t = useTranslations('people.list');
  return (
    <ManagedPeople
      people={colleagues}
      ownId={ownId}
      mayChange={() => true}
      dialog={(chosen, close) => (
        <ColleagueDialog
          key={chosen.personId}
          municipality={municipality}
          colleague={chosen}
          onClose={() => close()}
          onGone={() => close(t('gone', { name: chosen.name, municipality: municipality.name }))}
        />
      )}
    />
  );
}
