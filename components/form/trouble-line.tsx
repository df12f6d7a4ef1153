'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { lossTitle } from './loss-words';
import { useSentences } from './sentences';
import type { Trouble } from './trouble';
import { TryAgain } from './try-again';

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
  const { reason } = trouble;
  const canRetry = retry !== undefined || reason === 'outdated';
  const again = canRetry && <TryAgain reason={reason} onRetry={() => retry?.()} />;
  return (
    <Notice urgent sign="plug" title={t(lossTitle(reason))} className={className} action={again}>
      {t(reason)}
    </Notice>
  );
}
