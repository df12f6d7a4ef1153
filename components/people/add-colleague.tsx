'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { AddColleagueForm, type JustAdded } from './add-colleague-form';
import { OneTimeLink } from './one-time-link';

interface AddColleagueProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
}

/** The form, and after it what became of it: the link that is shown once, or a sentence for who has an account already. */
export function AddColleague({ municipality }: AddColleagueProps) {
  const t = useTranslations('people.add');
  const role = useTranslations('access.role');
  const router = useRouter();
  const [added, setAdded] = useState<JustAdded | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (added !== null) answer.current?.focus();
  }, [added]);

  if (added === null) {
    return (
      <AddColleagueForm
        municipality={municipality}
        onAdded={(colleague) => {
          setAdded(colleague);
          router.refresh();
        }}
      />
    );
  }
  return (
    <div className="max-w-[640px]">
      <div ref={answer} tabIndex={-1} role="status" className="mb-4">
        <p className="font-semibold">{t('added', { name: added.name, role: role(added.role) })}</p>
        {added.token === null && (
          <p className="mt-1 text-ink-2">{added.wasHere ? t('knownHere') : t('known', { municipality: municipality.name })}</p>
        )}
      </div>
      {added.token !== null && <OneTimeLink token={added.token} name={added.name} email={added.email} municipality={municipality.name} />}
      <div className="mt-5">
        <Button onClick={() => setAdded(null)}>{t('another')}</Button>
      </div>
    </div>
  );
}
