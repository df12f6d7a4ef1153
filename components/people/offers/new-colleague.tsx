'use client';

import { useTranslations } from 'next-intl';
import { MUNICIPAL_ROLES } from '@/lib/domain/access/rules';
import { offerRoleAction } from '@/lib/domain/people/actions';
import { NewPerson, type OpenOffer } from './new-person';

interface NewColleagueProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly open: readonly OpenOffer[];
}

/** A colleague, with whatever role, offered by the own coordinator. */
export function NewColleague({ municipality: { id, slug, name }, open }: NewColleagueProps) {
  const may = useTranslations('people.may');
  return (
    <NewPerson
      place={name}
      open={open}
      roles={MUNICIPAL_ROLES}
      hint={(role) => may(role)}
      send={(person) => offerRoleAction(slug, { ...person, municipalityId: id })}
    />
  );
}
