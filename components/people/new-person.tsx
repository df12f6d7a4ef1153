'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/domain/access/rules';
import { NewPersonForm, type NewPersonFormProps, type PersonAdded } from './new-person-form';
import { OneTimeLink } from './one-time-link';

interface NewPersonProps<R extends Role> extends Omit<NewPersonFormProps<R>, 'onAdded'> {
  /** For whom the person will work: a municipality, or VVSG. */
  readonly place: string;
  /** What to say about who has an account already, and so gets no link. */
  readonly known: (person: PersonAdded) => string;
}

/** Lets somebody in: the form, and after it what became of it: the link that is shown once, or why there is none. */
export function NewPerson<R extends Role>({ place, known, ...form }: NewPersonProps<R>) {
  const t = useTranslations('people.add');
  const role = useTranslations('access.role');
  const router = useRouter();
  const [added, setAdded] = useState<PersonAdded | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (added !== null) answer.current?.focus();
  }, [added]);

  if (added === null) {
    return (
      <NewPersonForm
        {...form}
        onAdded={(person) => {
          setAdded(person);
          router.refresh();
        }}
      />
    );
  }
  const { name, email, token } = added;
  return (
    <div className="max-w-[640px]">
      <div ref={answer} tabIndex={-1} role="status" className="mb-4">
        <p className="font-semibold">{t('added', { name, role: role(added.role) })}</p>
        {token === null && <p className="mt-1 text-ink-2">{known(added)}</p>}
      </div>
      {token !== null && <OneTimeLink token={token} name={name} email={email} place={place} />}
      <div className="mt-5">
        <Button onClick={() => setAdded(null)}>{t('another')}</Button>
      </div>
    </div>
  );
}
