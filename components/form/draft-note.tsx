'use client';

import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import type { Result } from '@/lib/platform/result';
import { TroubleLine } from './trouble-line';
import { useActionButton } from './use-action-button';

interface DraftNoteProps {
  /** When it was kept last, in words. */
  readonly day: string;
  readonly time: string;
  readonly discard: () => Promise<Result<unknown>>;
  readonly onDiscarded: () => void;
}

/** Says that the form holds what somebody typed before, and offers to begin again. */
export function DraftNote({ day, time, discard, onDiscarded }: DraftNoteProps) {
  const t = useTranslations('shell.form.draft');
  const { pending, trouble, press } = useActionButton();
  return (
    <div className="mb-5 border-b border-line pb-4">
      <TroubleLine trouble={trouble} />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-s">
        <p className="text-ink-2">{t('found', { day, time })}</p>
        <TextButton onClick={() => press(discard, onDiscarded)} aria-disabled={pending || undefined}>
          {t('again')}
        </TextButton>
      </div>
    </div>
  );
}
