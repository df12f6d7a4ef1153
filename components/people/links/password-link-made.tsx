'use client';

import { useTranslations } from 'next-intl';
import { LINK_HOURS } from '@/lib/domain/people/rules';
import { OneTimeLink } from './one-time-link';

/** A link for a lost password that was made just now. */
export interface LinkMade {
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

interface PasswordLinkMadeProps {
  readonly made: LinkMade;
  /** For whom the person works: a municipality, or VVSG. */
  readonly place: string;
}

/** The link to choose a password instead of a lost one, this once, and a text around it to send along. */
export function PasswordLinkMade({ made: { name, email, token }, place }: PasswordLinkMadeProps) {
  const t = useTranslations('people.link');
  return (
    <OneTimeLink
      token={token}
      lead={t('lead', { name, hours: LINK_HOURS })}
      mail={(link) => t('mailText', { name, email, municipality: place, link, hours: LINK_HOURS })}
    />
  );
}
