'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { restoreMembershipAction, resumeMembershipAction } from '@/lib/domain/memberships/actions';
import type { Membership } from '@/lib/domain/memberships/queries';
import { EndDialog } from './end-dialog';
import { WithdrawDialog } from './withdraw-dialog';

interface MembershipLifeProps {
  readonly slug: string;
  readonly membership: Pick<Membership, 'id' | 'sinceYear' | 'untilYear' | 'withdrawnOn'>;
  readonly thisYear: number;
  /** The last year that can be meant. */
  readonly lastYear: number;
}

/** Ends a membership or withdraws a wrong entry, and undoes either; says what was done, since the button that was pressed is gone. */
export function MembershipLife({ slug, membership, thisYear, lastYear }: MembershipLifeProps) {
  const t = useTranslations('memberships.life');
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [open, setOpen] = useState<'end' | 'withdraw' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const { id, untilYear, withdrawnOn } = membership;

  useEffect(() => {
    if (said !== null) message.current?.focus();
  }, [said]);

  function settle(words: string) {
    setOpen(null);
    setSaid(words);
    router.refresh();
  }
  function ask(question: 'end' | 'withdraw') {
    setSaid(null);
    setOpen(question);
  }
  const undo = (action: typeof restoreMembershipAction, words: string) => {
    setSaid(null);
    press(
      () => action(slug, { membershipId: id }),
      () => settle(words),
    );
  };
  return (
    <>
      {said !== null && (
        <p ref={message} tabIndex={-1} role="status" className="mb-3 font-semibold text-ink">
          {said}
        </p>
      )}
      <TroubleLine trouble={trouble} />
      {withdrawnOn !== null ? (
        <>
          <p className="mb-2.5">{t('gone')}</p>
          <Button size="small" onClick={() => undo(restoreMembershipAction, t('saidRestored'))} aria-disabled={pending || undefined}>
            {t('restore')}
          </Button>
        </>
      ) : (
        <>
          <p className="mb-2.5">{untilYear === null ? t('stops') : t('stopped', { year: String(untilYear) })}</p>
          {untilYear === null ? (
            <Button size="small" onClick={() => ask('end')}>
              {t('end')}
            </Button>
          ) : (
            <Button size="small" onClick={() => undo(resumeMembershipAction, t('saidResumed'))} aria-disabled={pending || undefined}>
              {t('resume')}
            </Button>
          )}
          <div className="mt-4 border-t border-line pt-3.5">
            <p className="mb-2.5">{t('mistake')}</p>
            <Button size="small" onClick={() => ask('withdraw')}>
              {t('withdraw')}
            </Button>
          </div>
        </>
      )}
      {open === 'end' && (
        <EndDialog
          slug={slug}
          membership={membership}
          thisYear={thisYear}
          lastYear={lastYear}
          onClose={() => setOpen(null)}
          onDone={(year) => settle(t('saidEnded', { year }))}
        />
      )}
      {open === 'withdraw' && (
        <WithdrawDialog slug={slug} id={id} onClose={() => setOpen(null)} onDone={() => settle(t('saidWithdrawn'))} />
      )}
    </>
  );
}
