'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { tellApart } from '../tell-apart';
import { type ListedPerson, PeopleTable } from './people-table';

interface ManagedPeopleProps<P extends ListedPerson> {
  readonly people: readonly P[];
  /** Who looks at it. */
  readonly ownId: string | null;
  /** Can something be done for this person? */
  readonly mayChange: (person: P) => boolean;
  /** What can be done. `close` goes back to the table; with a sentence it says what happened. */
  readonly dialog: (person: P, close: (said?: string) => void) => ReactNode;
}

/** People with one button each; "Wijzigen" opens what can be done. */
export function ManagedPeople<P extends ListedPerson>({ people, ownId, mayChange, dialog }: ManagedPeopleProps<P>) {
  const t = useTranslations('people.list');
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const chosen = people.find(({ personId }) => personId === open);

  useEffect(() => {
    if (said !== null) message.current?.focus();
  }, [said]);

  const change = (person: P) =>
    mayChange(person) && (
      <Button
        size="small"
        aria-label={t('changeWho', { name: tellApart(person, people) })}
        onClick={() => {
          setSaid(null);
          setOpen(person.personId);
        }}
      >
        {t('change')}
      </Button>
    );
  return (
    <>
      {said !== null && (
        <p ref={message} tabIndex={-1} role="status" className="mb-3 font-semibold">
          {said}
        </p>
      )}
      <PeopleTable people={people} ownId={ownId} change={change} />
      {chosen !== undefined &&
        dialog(chosen, (sentence) => {
          setOpen(null);
          setSaid(sentence ?? null);
        })}
    </>
  );
}
