'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/lib/domain/access/rules';
import { publishCallAction } from '@/lib/domain/calls/actions';
import type { Call } from '@/lib/domain/calls/queries/page';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { formatWhen } from '@/lib/platform/i18n/when';
import { seenOf } from './seen-of';

export interface StepDialogProps {
  readonly slug: string;
  readonly call: Call;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The second question before a call is published: what it is, what then stays as it is, and what can still be done. */
export function PublishDialog({ slug, call, onClose, onDone }: StepDialogProps) {
  const t = useTranslations('calls');
  const locale = useLocale() as Locale;
  const { opensOn, closesOn, envelopeCents, kind } = call;
  const facts: readonly (readonly [string, string])[] = [
    [t('fields.opens'), formatWhen(opensOn, locale)],
    [t('fields.closes'), closesOn === null ? t('facts.noEnd') : formatWhen(closesOn, locale)],
    [t('fields.envelope'), envelopeCents === null ? t('facts.noMaximum') : formatEuro(envelopeCents, locale)],
  ];
  return (
    <Dialog title={call.title} close={t('steps.close')} onClose={onClose}>
      <ConfirmStep
        title={t('steps.publishTitle')}
        what={
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1">
            {facts.map(([term, answer]) => (
              <div key={term} className="contents">
                <dt className="text-ink-2">{term}</dt>
                <dd className="font-semibold">{answer}</dd>
              </div>
            ))}
          </dl>
        }
        confirm={t('steps.publish')}
        cancel={t('steps.cancel')}
        action={() => publishCallAction(slug, { callId: call.id, seen: seenOf(call) })}
        onCancel={onClose}
        onDone={onDone}
      >
        {t('steps.publishFreezes')} {t(kind === 'permanent' ? 'steps.publishStaysPermanent' : 'steps.publishStays')}
      </ConfirmStep>
    </Dialog>
  );
}
