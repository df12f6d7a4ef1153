'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { PlatformRole } from '@/lib/domain/access/rules';
import { closeAccountAction, endVvsgRoleAction, makePasswordLinkByVvsgAction, openAccountAction } from '@/lib/domain/people/actions';
import { MakeLink } from '../links/make-link';
import type { ListedPerson } from './people-table';

export interface OverseenPerson extends ListedPerson {
  /** Null for somebody of a municipality. */
  readonly vvsgRole: PlatformRole | null;
}

interface OverseenDialogProps {
  readonly person: OverseenPerson;
  readonly municipality: { readonly id: string; readonly name: string } | null;
  /** With a sentence when something was changed. */
  readonly onClose: (said?: string) => void;
}

const STEPS = {
  end: { action: endVvsgRoleAction, said: 'ended' },
  close: { action: closeAccountAction, said: 'closed' },
  open: { action: openAccountAction, said: 'opened' },
} as const;
type Step = keyof typeof STEPS;

/** What VVSG's administrator can do for one person: a new link, ending the role at VVSG, closing the account or opening it again. */
export function OverseenDialog({ person, municipality, onClose }: OverseenDialogProps) {
  const t = useTranslations('people.vvsg');
  const colleague = useTranslations('people.colleague');
  const byVvsg = useTranslations('people.byVvsg');
  const role = useTranslations('access.role');
  const router = useRouter();
  const [step, setStep] = useState<Step | null>(null);
  const { personId, name, email, isClosed, vvsgRole } = person;
  const part = 'mt-5 border-t border-line pt-4';

  const asked = (which: Step) => (
    <ConfirmStep
      title={t(`${which}Title`, { name, role: vvsgRole === null ? '' : role(vvsgRole) })}
      confirm={t(`${which}Confirm`)}
      cancel={t('cancel')}
      action={() => STEPS[which].action({ personId })}
      onCancel={() => setStep(null)}
      onDone={() => {
        router.refresh();
        onClose(t(STEPS[which].said, { name }));
      }}
    >
      {t(`${which}What`, { name })}
    </ConfirmStep>
  );
  return (
    <Dialog title={name} context={email} close={colleague('close')} onClose={() => onClose()}>
      {step !== null ? (
        asked(step)
      ) : (
        <>
          <h3 className="font-bold">{colleague('password')}</h3>
          {isClosed ? (
            <p className="mt-1 text-s text-ink-2">{colleague('linkClosed')}</p>
          ) : (
            <>
              <p className="mt-1 text-s text-ink-2">{byVvsg('linkHint', { name })}</p>
              <MakeLink
                person={person}
                place={municipality?.name ?? 'VVSG'}
                make={() => makePasswordLinkByVvsgAction({ personId, municipalityId: municipality?.id ?? null })}
              />
            </>
          )}
          {vvsgRole !== null && (
            <div className={part}>
              <h3 className="font-bold">{t('role')}</h3>
              <p className="mt-1 flex items-center gap-4">
                <span className="flex-1">{role(vvsgRole)}</span>
                <Button size="small" onClick={() => setStep('end')}>
                  {t('end')}
                </Button>
              </p>
            </div>
          )}
          <div className={part}>
            <h3 className="font-bold">{t('account')}</h3>
            <p className="mb-3 mt-1 text-s text-ink-2">{t(isClosed ? 'openHint' : 'closeHint')}</p>
            <Button onClick={() => setStep(isClosed ? 'open' : 'close')}>{t(isClosed ? 'open' : 'close')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
