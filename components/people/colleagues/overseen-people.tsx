'use client';

import { ManagedPeople } from './managed-people';
import { OverseenDialog, type OverseenPerson } from './overseen-dialog';

interface OverseenPeopleProps {
  readonly people: readonly OverseenPerson[];
  /** Who looks at it: nobody takes the keys from oneself. */
  readonly ownId: string | null;
  /** Null for the people of VVSG. */
  readonly municipality: { readonly id: string; readonly name: string } | null;
}

/** People for VVSG's administrator: a new link, the role at VVSG, the account. */
export function OverseenPeople({ people, ownId, municipality }: OverseenPeopleProps) {
  return (
    <ManagedPeople
      people={people}
      ownId={ownId}
      mayChange={({ personId }) => personId !== ownId}
      dialog={(person, close) => <OverseenDialog key={person.personId} person={person} municipality={municipality} onClose={close} />}
    />
  );
}
