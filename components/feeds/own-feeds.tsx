'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useReadAgain } from '@/components/form/use-read-again';
import { SaidLine } from '@/components/ui/said-line';
import { Sheet } from '@/components/ui/sheet';
import { type Feed, withoutFeed } from '@/lib/domain/feeds/rules';
import { FeedAddress } from './feed-address';
import { FeedRow } from './feed-row';
import { NewFeedForm } from './new-feed-form';

interface OwnFeedsProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly feeds: readonly Feed[];
  /** Those in which the municipality takes part now. */
  readonly partnerships: readonly { readonly id: string; readonly title: string }[];
}

/** An address that was made or renewed just now. */
interface Made {
  readonly id: string;
  readonly path: string;
  readonly what: string;
}

/** The addresses of one's own agendas: those that hold, a new one, and the one that was made just now, this once. */
export function OwnFeeds({ municipality, feeds, partnerships }: OwnFeedsProps) {
  const t = useTranslations('feeds.manage');
  const { readAgain } = useReadAgain();
  const [made, setMade] = useState<Made | null>(null);
  const [said, setSaid] = useState('');
  const another = useRef<HTMLDivElement>(null);
  const leadsBack = useRef(false);
  const open = withoutFeed(feeds, partnerships);
  const whatOf = ({ partnership }: Feed) => partnership?.title ?? t('all', { municipality: municipality.name });

  function show(address: Made) {
    leadsBack.current = false;
    setSaid('');
    setMade(address);
    readAgain();
  }

  function close() {
    leadsBack.current = true;
    setMade(null);
  }

  // The address went with its button: one may choose what else one wants to see. The form is drawn anew when the list has been read.
  useEffect(() => {
    if (!leadsBack.current || made !== null || document.activeElement !== document.body) return;
    (another.current?.querySelector('select') ?? another.current)?.focus();
  });

  return (
    <div className="grid gap-4 wide:gap-6">
      <Sheet title={t('list')}>
        {feeds.length === 0 && <p className="text-ink-2">{t('none')}</p>}
        <ul className="divide-y divide-line">
          {feeds.map((feed) => (
            <FeedRow
              key={feed.id}
              slug={municipality.slug}
              feed={feed}
              what={whatOf(feed)}
              onRenewed={({ id, path }) => show({ id, path, what: whatOf(feed) })}
              onEnded={() => {
                // Of an address that is over nothing stands there any more.
                if (made?.id === feed.id) setMade(null);
                setSaid(t('ended', { what: whatOf(feed) }));
                readAgain();
              }}
            />
          ))}
        </ul>
        <SaidLine>{said}</SaidLine>
      </Sheet>
      <Sheet title={t('add')}>
        <div ref={another} tabIndex={-1}>
          {made !== null ? (
            <FeedAddress key={made.path} what={made.what} path={made.path} onReady={close} />
          ) : open.all || open.partnerships.length > 0 ? (
            <NewFeedForm key={feeds.length} municipality={municipality} {...open} onMade={(address, what) => show({ ...address, what })} />
          ) : (
            <p className="text-ink-2">{t('complete')}</p>
          )}
        </div>
      </Sheet>
    </div>
  );
}
