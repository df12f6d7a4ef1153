'use client';

import { useTranslations } from 'next-intl';
import type { Result } from '@/lib/platform/result';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ButtonTroubleLine } from './button-trouble-line';
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
    <div className="mb-6">
      <ButtonTroubleLine trouble={trouble} />
      <Notice
        sign="pencil"
        action={
          <Button size="small" onClick={() => press(discard, onDiscarded)} aria-disabled={pending || undefined}>
            {t('again')}
          </Button>
        }
      >
        {t('found', { day, time })}
      </Notice>
    </div>
  );
}
