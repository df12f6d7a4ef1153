'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CopyField } from '@/components/form/copy-field';
import { linkPath } from '@/lib/domain/people/rules';

interface OneTimeLinkProps {
  readonly token: string;
  /** What to do with it. */
  readonly lead: string;
  /** A text around the link, to send along. */
  readonly mail: (link: string) => string;
}

/** A link that is shown this once, and a text around it to send along. */
export function OneTimeLink({ token, lead, mail }: OneTimeLinkProps) {
  const t = useTranslations('people.link');
  const link = `${location.origin}/${useLocale()}${linkPath(token)}`;
  const words = { copied: t('copied'), selected: t('selected') };
  return (
    <div className="grid grid-cols-1 gap-4">
      <p>{lead}</p>
      <CopyField label={t('link')} text={link} words={{ ...words, copy: t('copyLink') }} />
      <CopyField label={t('mail')} text={mail(link)} words={{ ...words, copy: t('copyMail') }} multiline />
    </div>
  );
}
