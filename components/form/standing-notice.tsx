'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SavingState } from '@/components/ui/saving-state';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { Result } from '@/lib/platform/result';
import { TroubleLine } from './trouble-line';
import { useActionButton } from './use-action-button';

/** How a record stands that may have been withdrawn. */
export interface Standing {
  /** `YYYY-MM-DD`; null while the record counts. */
  readonly withdrawnOn: string | null;
  readonly reason: string;
  readonly mayRestore: boolean;
  /** Sees the history, where it stands who did it. */
  readonly showsHistory: boolean;
}

interface StandingNoticeProps extends Standing {
  /** What it means that this kind of record is withdrawn. */
  readonly means: string;
  /** What is said once it counts again. */
  readonly restored: string;
  readonly restore: () => Promise<Result<unknown>>;
}

/** Says that a record was withdrawn, and takes the focus when that changes: the button that did it is gone. */
export function StandingNotice({ withdrawnOn, reason, mayRestore, showsHistory, means, restored, restore }: StandingNoticeProps) {
  const t = useTranslations('shell.withdrawing');
  const locale = useLocale();
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(withdrawnOn);
  const [isBack, setBack] = useState(false);

  useEffect(() => {
    if (was.current !== withdrawnOn) box.current?.focus();
    was.current = withdrawnOn;
  }, [withdrawnOn]);

  function putBack() {
    press(restore, () => {
      setBack(true);
      router.refresh();
    });
  }

  return (
    <div ref={box} tabIndex={-1}>
      {withdrawnOn !== null && (
        <Notice title={t('noticeTitle', { day: formatWhen(withdrawnOn, locale) })} className="mb-4 wide:mb-6">
          {t('notice', { reason })}
          <span className="block">
            {means} {showsHistory && t('noticeWho')}
          </span>
          {mayRestore && (
            <div className="mt-2.5">
              <TroubleLine trouble={trouble} />
              <Button size="small" onClick={putBack} aria-disabled={pending || undefined}>
                {t('restore')}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {withdrawnOn === null && isBack && (
        <div className="mb-4">
          <SavingState kind="saved">{restored}</SavingState>
        </div>
      )}
    </div>
  );
}
