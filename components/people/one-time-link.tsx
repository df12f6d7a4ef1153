'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CopyField } from '@/components/form/copy-field';
import { LINK_HOURS } from '@/lib/domain/people/rules';

interface OneTimeLinkProps {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  /** For whom the person works: a municipality, or VVSG. */
  readonly place: string;
}

/** The link to choose a password, this once, and a text around it to send along. */
export function OneTimeLink({ token, name, email, place }: OneTimeLinkProps) {
  const t = useTranslations('people.link');
  const link = `${location.origin}/${useLocale()}/link/${token}`;
  const words = { copied: t('copied'), selected: t('selected') };
  return (
    <div className="grid grid-cols-1 gap-4">
      <p>{t('lead', { name, hours: LINK_HOURS })}</p>
      <CopyField label={t('link')} text={link} words={{ ...words, copy: t('copyLink') }} />
      <CopyField
        label={t('mail')}
        text={t('mailText', { name, email, municipality: place, link, hours: LINK_HOURS })}
        words={{ ...words, copy: t('copyMail') }}
        multiline
      />
    </div>
  );
}
