'use client';

import { offerRoleByVvsgAction } from '@/lib/domain/people/actions';
import { ROLES_GIVEN_BY_VVSG } from '@/lib/domain/people/rules';
import { NewPerson } from './new-person';

/** The first coordinator of a municipality, or one more, offered by VVSG. */
export function NewCoordinator({ municipality }: { readonly municipality: { readonly id: string; readonly name: string } }) {
  return (
    <NewPerson
      place={municipality.name}
      roles={ROLES_GIVEN_BY_VVSG}
      send={(person) => offerRoleByVvsgAction({ ...person, municipalityId: municipality.id })}
    />
  );
}
