'use client';

import { offerRoleByVvsgAction } from '@/lib/domain/people/actions';
import { ROLES_GIVEN_BY_VVSG } from '@/lib/domain/people/rules';
import { NewPerson, type OpenOffer } from './new-person';

interface NewCoordinatorProps {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly open: readonly OpenOffer[];
}

/** The first coordinator of a municipality, or one more, offered by VVSG. */
export function NewCoordinator({ municipality, open }: NewCoordinatorProps) {
  return (
    <NewPerson
      place={municipality.name}
      open={open}
      roles={ROLES_GIVEN_BY_VVSG}
      send={(person) => offerRoleByVvsgAction({ ...person, municipalityId: municipality.id })}
    />
  );
}
