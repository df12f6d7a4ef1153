'use client';

import { addColleagueByVvsgAction } from '@/lib/domain/people/actions';
import { NewPerson } from './new-person';

/** The first coordinator of a municipality, or one more, let in by VVSG. */
export function NewCoordinator({ municipality }: { readonly municipality: { readonly id: string; readonly name: string } }) {
  return (
    <NewPerson
      place={municipality.name}
      roles={['coordinator']}
      send={(person) => addColleagueByVvsgAction({ ...person, municipalityId: municipality.id })}
    />
  );
}
