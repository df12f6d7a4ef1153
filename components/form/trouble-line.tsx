'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSentences } from './sentences';
import type { Trouble } from './trouble';

interface TroubleLineProps {
  readonly trouble: Trouble | null;
  /** Sends again what did not arrive; for who has no other button for it. */
  readonly retry?: () => void;
  readonly className?: string;
}

/** Why the last try was not kept, read aloud at once; nothing when all is well or one has to choose between two values. */
export function TroubleLine({ trouble, retry, className = 'mb-3' }: TroubleLineProps) {
  const t = useTranslations('shell.form');
  const sentence = useSentences();
  if (trouble === null || trouble.kind === 'conflict') return null;
  if (trouble.kind === 'refused') {
    return (
      <Notice urgent kind="refused" className={className}>
        {sentence(trouble.error)}
      </Notice>
    );
  }
  if (trouble.kind === 'changed') {
    return (
      <Notice urgent sign="swap" className={className}>
        {t('changedMeanwhile')}
      </Notice>
    );
  }
  const again = retry && (
    <Button size="small" onClick={retry}>
      {t('retry')}
    </Button>
  );
  return (
    <Notice urgent sign="plug" title={t('perhapsNotSaved')} className={className} action={again}>
      {t(trouble.reason)}
    </Notice>
  );
}
