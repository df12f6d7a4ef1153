'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';
import type { ButtonTrouble } from './use-action-button';

/** Why the last press of a button did nothing, read aloud at once; nothing when all is well. */
export function ButtonTroubleLine({ trouble }: { readonly trouble: ButtonTrouble | null }) {
  const t = useTranslations('shell.form');
  if (trouble === null) return null;
  const { kind } = trouble;
  return (
    <Notice
      urgent
      kind={kind === 'refused' ? 'refused' : 'plain'}
      sign={kind === 'lost' ? 'plug' : 'swap'}
      title={kind === 'lost' ? t('perhapsNotSaved') : undefined}
      className="mb-3"
    >
      {trouble.sentence}
    </Notice>
  );
}
