'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { focusBack } from '@/components/form/focus-back';
import { Button } from '@/components/ui/button';
import { endFeedAction, renewFeedAction } from '@/lib/domain/feeds/actions';
import type { Feed } from '@/lib/domain/feeds/rules';
import { formatInstantDay } from '@/lib/platform/i18n/format';

interface FeedRowProps {
  readonly slug: string;
  readonly feed: Feed;
  /** What it carries, in words. */
  readonly what: string;
  readonly onRenewed: (made: { readonly id: string; readonly path: string }) => void;
  readonly onEnded: () => void;
}

/** An address that holds, without what it carries: it is renewed or ended, each after a second question. */
export function FeedRow({ slug, feed, what, onRenewed, onEnded }: FeedRowProps) {
  const t = useTranslations('feeds.manage');
  const locale = useLocale();
  const [asked, setAsked] = useState<'renew' | 'end' | null>(null);
  const [renew, end] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const feedId = feed.id;

  function stop() {
    setAsked(null);
    focusBack(asked === 'renew' ? renew : end);
  }

  const question = { small: true, cancel: t('cancel'), onCancel: stop };
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-[min(220px,100%)] flex-1">
          <p className="font-semibold leading-snug [overflow-wrap:anywhere]">{what}</p>
          <p className="text-ink-2 text-s">{t('since', { day: formatInstantDay(feed.madeAt, locale) })}</p>
        </div>
        {asked === null && (
          <div className="flex flex-wrap gap-2">
            <Button ref={renew} size="small" aria-label={t('renewWhat', { what })} onClick={() => setAsked('renew')}>
              {t('renew')}
            </Button>
            <Button ref={end} size="small" aria-label={t('endWhat', { what })} onClick={() => setAsked('end')}>
              {t('end')}
            </Button>
          </div>
        )}
      </div>
      {asked !== null && (
        <div className="mt-3 rounded-m bg-sunken p-3.5">
          {asked === 'renew' ? (
            <ConfirmStep
              {...question}
              title={t('renewTitle')}
              confirm={t('renewConfirm')}
              action={() => renewFeedAction(slug, { feedId })}
              onDone={(made) => {
                setAsked(null);
                onRenewed(made);
              }}
            >
              {t('renewMeans')}
            </ConfirmStep>
          ) : (
            <ConfirmStep
              {...question}
              title={t('endTitle')}
              confirm={t('endConfirm')}
              action={() => endFeedAction(slug, { feedId })}
              onDone={onEnded}
            >
              {t('endMeans')}
            </ConfirmStep>
          )}
        </div>
      )}
    </li>
  );
}
