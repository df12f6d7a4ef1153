'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useReadAgain } from '@/components/form/use-read-again';
import type { Call } from '@/lib/domain/calls/queries/page';
import type { CallPhase } from '@/lib/domain/calls/rules';
import { StepButton } from './step-button';

interface CallStepsProps {
  readonly slug: string;
  readonly call: Call;
  readonly phase: CallPhase;
  /** Whoever looks publishes, and decides about what is published. */
  readonly decides: boolean;
  /** Why the draft cannot be published yet, in a sentence. */
  readonly obstacle: string | null;
  readonly lastYear: number;
}

/** What can be done with a call now; says that it was published, since the button that did it is gone. */
export function CallSteps({ slug, call, phase, decides, obstacle, lastYear }: CallStepsProps) {
  const t = useTranslations('calls.steps');
  const { readAgain } = useReadAgain();
  const [isPublished, setPublished] = useState(false);
  const message = useRef<HTMLParagraphElement>(null);
  const isDraft = phase === 'draft';
  const isPermanent = call.kind === 'permanent';

  useEffect(() => {
    if (isPublished && !isDraft) message.current?.focus();
  }, [isPublished, isDraft]);

  function settle(close: () => void) {
    close();
    readAgain();
  }

  return (
    <>
      <p ref={message} tabIndex={-1} className={isPublished ? 'font-semibold text-ink' : ''}>
        {isDraft ? t('draft') : phase === 'closed' ? t('over') : t('published')}
      </p>
      <p>{isDraft ? !decides && t('whoPublishes') : phase === 'closed' ? null : t(isPermanent ? 'frozenPermanent' : 'frozen')}</p>
      {isDraft && decides && obstacle !== null && (
        <p className="mt-2 text-ink">
          {t('notYet')} {obstacle}
        </p>
      )}
      {decides && (
        <div className="mt-3 flex flex-wrap items-center gap-2.5 text-m print:hidden">
          {isDraft && obstacle === null && (
            <StepButton
              look="primary"
              label={t('publish')}
              load={() => import('./publish-dialog').then(({ PublishDialog }) => PublishDialog)}
            >
              {(Loaded, close) => (
                <Loaded
                  slug={slug}
                  call={call}
                  onClose={close}
                  onDone={() => {
                    setPublished(true);
                    settle(close);
                  }}
                />
              )}
            </StepButton>
          )}
          {!isDraft && (
            <StepButton label={t('envelope')} load={() => import('./envelope-dialog').then(({ EnvelopeDialog }) => EnvelopeDialog)}>
              {(Loaded, close) => <Loaded slug={slug} call={call} onClose={close} onDone={() => settle(close)} />}
            </StepButton>
          )}
          {!isDraft && isPermanent && phase !== 'closed' && (
            <StepButton
              label={t(call.closesOn === null ? 'end' : 'endAgain')}
              load={() => import('./end-dialog').then(({ EndDialog }) => EndDialog)}
            >
              {(Loaded, close) => <Loaded slug={slug} call={call} lastYear={lastYear} onClose={close} onDone={() => settle(close)} />}
            </StepButton>
          )}
        </div>
      )}
    </>
  );
}
