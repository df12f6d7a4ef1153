'use client';

import { useTranslations } from 'next-intl';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useReadAgain } from '@/components/form/use-read-again';
import { Button } from '@/components/ui/button';
import { joinActivityAction, unjoinActivityAction } from '@/lib/domain/activities/actions';

interface TookPartButtonProps {
  readonly slug: string;
  readonly activityId: string;
  /** The own municipality said already that it took part. */
  readonly isJoined: boolean;
}

/** "We took part too", said of somebody else's activity, and the way back from it. One button, so that it keeps the focus. */
export function TookPartButton({ slug, activityId, isJoined }: TookPartButtonProps) {
  const t = useTranslations('activities.joint');
  const { pending, trouble, press } = useActionButton();
  const { reading, readAgain } = useReadAgain();
  const say = isJoined ? unjoinActivityAction : joinActivityAction;
  const isBusy = pending || reading;

  function onClick() {
    if (!isBusy) press(() => say(slug, { activityId }), readAgain);
  }

  return (
    <div className="mt-3 print:hidden">
      <TroubleLine trouble={trouble} />
      <p role="status" className={isJoined ? 'mb-2' : ''}>
        {isJoined && t('joined')}
      </p>
      <Button size="small" look={isJoined ? 'secondary' : 'primary'} onClick={onClick} aria-disabled={isBusy || undefined}>
        {t(isJoined ? 'unjoin' : 'join')}
      </Button>
      {!isJoined && <p className="mt-1.5 text-ink-2 text-s">{t('keeps')}</p>}
    </div>
  );
}
