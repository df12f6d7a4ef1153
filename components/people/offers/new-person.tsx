'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/domain/access/rules';
import type { RoleOffer } from '@/lib/domain/people/rules';
import { NewPersonForm, type NewPersonFormProps } from './new-person-form';
import { type OfferedRole, OfferLink } from './offer-link';

/** A role on offer, as far as it is told apart from others. */
export type OpenOffer = Pick<RoleOffer, 'email' | 'role'>;

interface NewPersonProps<R extends Role> extends Omit<NewPersonFormProps<R>, 'onOffered'> {
  /** What is on offer there now. */
  readonly open: readonly OpenOffer[];
  /** Where the role is: a municipality, or VVSG. */
  readonly place: string;
}

/**
 * Offers somebody a role: the form, and after it the link that is shown once; the same for every address. A link that was used or taken
 * back meanwhile makes way for the form.
 */
export function NewPerson<R extends Role>({ place, open, ...form }: NewPersonProps<R>) {
  const t = useTranslations('people.add');
  const role = useTranslations('access.role');
  const router = useRouter();
  const [offered, setOffered] = useState<OfferedRole | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  const isOpen = offered !== null && open.some(({ email, role }) => email === offered.email && role === offered.role);
  // The list is read again after the offer, so it does not stand there from the start.
  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !isOpen) setOffered(null);
    wasOpen.current = isOpen;
  }, [isOpen]);

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
