'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { CopyField } from '@/components/form/copy-field';
import { Button } from '@/components/ui/button';

interface FeedAddressProps {
  /** What the agenda carries, in words. */
  readonly what: string;
  /** Where it is read, without the origin. */
  readonly path: string;
  /** It was copied: the address goes and does not come back. */
  readonly onReady: () => void;
}

/** The address of an agenda, this once, and where to paste it. */
export function FeedAddress({ what, path, onReady }: FeedAddressProps) {
  const t = useTranslations('feeds.manage');
  const answer = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is gone.
  useEffect(() => answer.current?.focus(), []);

  return (
    <div className="grid max-w-[640px] grid-cols-1 gap-4">
      <p ref={answer} tabIndex={-1} role="status" className="font-semibold">
        {t('made', { what })}
      </p>
      <p>{t('once')}</p>
      <CopyField
        label={t('address')}
        text={`${location.origin}${path}`}
        words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }}
      />
      <p className="text-ink-2 text-s">{t('how')}</p>
      <Button className="justify-self-start" onClick={onReady}>
        {t('ready')}
      </Button>
    </div>
  );
}
