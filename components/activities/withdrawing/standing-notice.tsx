'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SavingState } from '@/components/ui/saving-state';
import { restoreActivityAction } from '@/lib/domain/activities/actions';
import { formatWhen } from '@/lib/platform/i18n/when';

interface StandingNoticeProps {
  readonly slug: string;
  readonly activityId: string;
  /** Null while the activity counts. */
  readonly withdrawnOn: string | null;
  readonly reason: string;
  readonly mayRestore: boolean;
  /** Sees the history, where it stands who did it. */
  readonly showsHistory: boolean;
}

/** Says that an activity was withdrawn, and takes the focus when that changes: the button that did it is gone. */
export function StandingNotice({ slug, activityId, withdrawnOn, reason, mayRestore, showsHistory }: StandingNoticeProps) {
  const t = useTranslations('activities.withdrawing');
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

  const restore = () =>
    press(
      () => restoreActivityAction(slug, { activityId }),
      () => {
        setBack(true);
        router.refresh();
      },
    );
  return (
    <div ref={box} tabIndex={-1}>
      {withdrawnOn !== null && (
        <Notice title={t('noticeTitle', { day: formatWhen(withdrawnOn, locale) })} className="mb-4 wide:mb-6">
          {t('notice', { reason })}
          <span className="block">
            {t('noticeWhat')} {showsHistory && t('noticeWho')}
          </span>
          {mayRestore && (
            <div className="mt-2.5">
              <TroubleLine trouble={trouble} />
              <Button size="small" onClick={restore} aria-disabled={pending || undefined}>
                {t('restore')}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {withdrawnOn === null && isBack && (
        <div className="mb-4">
          <SavingState kind="saved">{t('restored')}</SavingState>
        </div>
      )}
    </div>
  );
}
