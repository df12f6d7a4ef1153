'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Role } from '@/lib/domain/access/rules';
import { formatInstantDay, formatTime } from '@/lib/platform/i18n/format';
import { OneTimeLink } from '../links/one-time-link';

/** A role that was offered just now, with the link that is shown this once. */
export interface OfferedRole {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly token: string;
  readonly expiresAt: Date;
}

interface OfferLinkProps {
  readonly offered: OfferedRole;
  /** Where the role is: a municipality, or VVSG. */
  readonly place: string;
}

/** The link by which somebody accepts a role, this once, and a text around it to send along. */
export function OfferLink({ offered: { name, email, role, token, expiresAt }, place }: OfferLinkProps) {
  const t = useTranslations('people.link');
  const roleName = useTranslations('access.role');
  const locale = useLocale();
  const until = { day: formatInstantDay(expiresAt, locale), time: formatTime(expiresAt, locale) };
  return (
    <OneTimeLink
      token={token}
      lead={t('offerLead', { name, ...until })}
      mail={(link) => t('offerMailText', { name, email, municipality: place, role: roleName(role), link, ...until })}
    />
  );
}
