'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/domain/access/rules';
import { NewPersonForm, type NewPersonFormProps } from './new-person-form';
import { type OfferedRole, OfferLink } from './offer-link';

interface NewPersonProps<R extends Role> extends Omit<NewPersonFormProps<R>, 'onOffered'> {
  /** Where the role is: a municipality, or VVSG. */
  readonly place: string;
}

/** Offers somebody a role: the form, and after it the link that is shown once; the same for every address. */
export function NewPerson<R extends Role>({ place, ...form }: NewPersonProps<R>) {
  const t = useTranslations('people.add');
  const role = useTranslations('access.role');
  const router = useRouter();
  const [offered, setOffered] = useState<OfferedRole | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (offered !== null) answer.current?.focus();
  }, [offered]);

  if (offered === null) {
    return (
      <NewPersonForm
        {...form}
        onOffered={(made) => {
          setOffered(made);
          router.refresh();
        }}
      />
    );
  }
  return (
    <div className="max-w-[640px]">
      <p ref={answer} tabIndex={-1} role="status" className="mb-4 font-semibold">
        {t('offered', { name: offered.name, role: role(offered.role) })}
      </p>
      <OfferLink offered={offered} place={place} />
      <div className="mt-5">
        <Button onClick={() => setOffered(null)}>{t('another')}</Button>
      </div>
    </div>
  );
}
