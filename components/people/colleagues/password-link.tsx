'use client';

import { useTranslations } from 'next-intl';
import { useSentences } from '@/components/form/sentences';
import { Link } from '@/components/ui/link';
import { makePasswordLinkAction } from '@/lib/domain/people/actions';
import { MakeLink } from '../links/make-link';
import type { ManagedColleague } from './managed-colleague';

interface PasswordLinkProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleague: ManagedColleague;
}

/** A new link for who lost the password, or why there is none here. */
export function PasswordLink({ municipality, colleague }: PasswordLinkProps) {
  const t = useTranslations('people.colleague');
  const sentence = useSentences();
  const { personId, name, linkRefusal } = colleague;
  if (linkRefusal?.code === 'own_password')
    return <p className="mt-1">{t.rich('linkOwn', { account: (words) => <Link href="/account">{words}</Link> })}</p>;
  if (linkRefusal?.code === 'account_closed') return <p className="mt-1">{t('linkClosed')}</p>;
  if (linkRefusal?.code === 'works_elsewhere') return <p className="mt-1">{t('linkElsewhere', { name })}</p>;
  if (linkRefusal !== null) return <p className="mt-1">{sentence(linkRefusal)}</p>;
  const make = () => makePasswordLinkAction(municipality.slug, { personId, municipalityId: municipality.id });
  return <MakeLink person={colleague} place={municipality.name} make={make} />;
}
