'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { focusBack } from '@/components/form/focus-back';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useLoaded } from '@/components/form/use-loaded';
import { useReadAgain } from '@/components/form/use-read-again';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SaidLine } from '@/components/ui/said-line';
import { changeActivityAction } from '@/lib/domain/activities/actions';
import { CircumstanceOffer } from './circumstance-offer';
import type { StatusProps } from './status-props';

interface TookPlaceProps extends StatusProps {
  /** It was planned, and its last day is past. */
  readonly asks: boolean;
}

/** Asks of a planned activity that is past whether it took place: yes, no and why, or another day. */
export function TookPlace({ asks, ...status }: TookPlaceProps) {
  const t = useTranslations('activities.facts');
  const { slug, activity } = status;
  const { pending, trouble, press } = useActionButton();
  const { readAgain } = useReadAgain();
  const [step, setStep] = useState<'asked' | 'no' | 'later'>('asked');
  const [said, setSaid] = useState<'done' | 'cancelled' | 'moved' | null>(null);
  const cancelling = useLoaded(() => import('./status-form').then(({ StatusForm }) => StatusForm));
  const [no, later] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const moving = useLoaded(() => import('../facts/date-form').then(({ DateForm }) => DateForm));

  function tell(what: 'done' | 'cancelled' | 'moved') {
    setStep('asked');
    setSaid(what);
    readAgain();
  }

  function stop() {
    setStep('asked');
    focusBack(step === 'no' ? no : later);
  }

  const yes = () =>
    changeActivityAction(slug, { activityId: activity.id, base: { status: activity.status, cause: null }, change: { status: 'done' } });
  if (said !== null)
    return (
      <div className="mb-4 print:hidden">
        <SaidLine>{t(`said.${said}`)}</SaidLine>
        {said === 'cancelled' && <CircumstanceOffer slug={slug} partnerships={activity.partnerships} />}
      </div>
    );
  if (!asks) return null;
  return (
    <Notice className="mb-4 print:hidden" title={t('tookPlace')}>
      <TroubleLine trouble={trouble} className="mt-2" />
      <NotLoadedLine failed={cancelling.failed || moving.failed} />
      {step === 'no' && cancelling.Loaded !== null ? (
        <div className="mt-3 font-normal">
          <cancelling.Loaded {...status} only="cancelled" onKept={() => tell('cancelled')} onCancel={stop} />
        </div>
      ) : step === 'later' && moving.Loaded !== null ? (
        <div className="mt-3 font-normal">
          <moving.Loaded slug={slug} activity={activity} onKept={() => tell('moved')} onCancel={stop} />
        </div>
      ) : (
        <div className="mt-2.5 flex flex-wrap gap-2.5">
          <Button look="primary" size="small" aria-disabled={pending || undefined} onClick={() => press(yes, () => tell('done'))}>
            {t('yes')}
          </Button>
          <Button
            ref={no}
            size="small"
            onClick={() => {
              setStep('no');
              cancelling.ask();
            }}
          >
            {t('no')}
          </Button>
          <Button
            ref={later}
            size="small"
            onClick={() => {
              setStep('later');
              moving.ask();
            }}
          >
            {t('later')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
