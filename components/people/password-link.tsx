'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { makePasswordLinkAction } from '@/lib/domain/people/actions';
import type { ManagedColleague } from './managed-colleague';
import { OneTimeLink } from './one-time-link';

interface PasswordLinkProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleague: ManagedColleague;
}

/** A new link for who lost the password, or why there is none here. */
export function PasswordLink({ municipality, colleague }: PasswordLinkProps) {
  const t = useTranslations('people.colleague');
  const { pending, trouble, press } = useActionButton();
  const [token, setToken] = useState<string | null>(null);
  const { personId, name, email, mayMakeLink } = colleague;

  if (mayMakeLink === 'own_password')
    return <p className="mt-1">{t.rich('linkOwn', { account: (words) => <Link href="/account">{words}</Link> })}</p>;
  if (mayMakeLink === 'works_elsewhere') return <p className="mt-1">{t('linkElsewhere', { name })}</p>;
  if (token !== null)
    return (
      <div className="mt-1">
        <OneTimeLink token={token} name={name} email={email} municipality={municipality.name} />
      </div>
    );
  const make = () =>
    press(
      () => makePasswordLinkAction(municipality.slug, { personId, municipalityId: municipality.id }),
      (made) => setToken(made.token),
    );
  return (
    <>
      <p className="mb-3 mt-1 text-s text-ink-2">{t('linkHint', { name })}</p>
      <ButtonTroubleLine trouble={trouble} />
      <Button onClick={make} aria-disabled={pending || undefined}>
        {t('makeLink')}
      </Button>
    </>
  );
}
