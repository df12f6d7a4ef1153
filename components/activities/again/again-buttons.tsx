'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useCreationKey } from '@/components/form/use-creation-key';
import { Button } from '@/components/ui/button';
import { copyActivityAction, repeatActivityAction } from '@/lib/domain/activities/actions';

interface AgainButtonsProps {
  readonly slug: string;
  readonly activityId: string;
  /** In how many years it comes back; null where nobody knows when it is, so that it cannot be repeated. */
  readonly years: number | null;
}

/** Makes another one of an activity: a copy without days, or the next one a rhythm later; leads to what was made. */
export function AgainButtons({ slug, activityId, years }: AgainButtonsProps) {
  const t = useTranslations('activities.again');
  const id = useId();
  const locale = useLocale();
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const key = useCreationKey();

  // Pressed twice, or once more because no answer came, it makes one.
  const make = (what: 'copy' | 'repeat', action: typeof copyActivityAction) =>
    press(
      () => action(slug, { activityId }, key.keyOf({ what, activityId })),
      (made) => {
        key.forget();
        router.push(`/${locale}/m/${slug}/activities/${made.id}`);
      },
    );

  return (
    <div className="print:hidden">
      <TroubleLine trouble={pending ? null : trouble} />
      <div className="grid gap-3">
        <div>
          <Button
            size="small"
            onClick={() => make('copy', copyActivityAction)}
            aria-disabled={pending || undefined}
            aria-describedby={`${id}-copy`}
          >
            {t('copy')}
          </Button>
          <p id={`${id}-copy`} className="mt-1 text-ink-2 text-s">
            {t('copyWhat')}
          </p>
        </div>
        {years !== null && (
          <div>
            <Button
              size="small"
              onClick={() => make('repeat', repeatActivityAction)}
              aria-disabled={pending || undefined}
              aria-describedby={`${id}-repeat`}
            >
              {t('repeat')}
            </Button>
            <p id={`${id}-repeat`} className="mt-1 text-ink-2 text-s">
              {t('repeatWhat', { years })}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
