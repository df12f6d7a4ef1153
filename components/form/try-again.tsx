'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Loss } from './send';

interface TryAgainProps {
  readonly reason: Loss | null;
  readonly onRetry: () => void;
}

/** Sends again what was not kept. From a page that is older than the program nothing arrives any more: that is loaded again. */
export function TryAgain({ reason, onRetry }: TryAgainProps) {
  const t = useTranslations('shell.form');
  const isOutdated = reason === 'outdated';
  return (
    <Button size="small" onClick={isOutdated ? () => window.location.reload() : onRetry}>
      {t(isOutdated ? 'loadAgain' : 'retry')}
    </Button>
  );
}
