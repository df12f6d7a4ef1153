'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/lib/domain/access/rules';
import { changeCallAction } from '@/lib/domain/calls/actions';
import type { Call, OfferedVersion } from '@/lib/domain/calls/queries/page';
import type { CallKind } from '@/lib/domain/calls/rules';
import { formatCents } from '@/lib/platform/i18n/amounts';
import { formatWhen } from '@/lib/platform/i18n/when';
import { CallFields } from '../register/call-fields';
import type { CallValues } from '../register/call-values';

export interface ChangeDialogProps {
  readonly slug: string;
  readonly call: Call;
  readonly versions: readonly OfferedVersion[];
  readonly lastYear: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The facts of a draft in one form. What somebody else changed meanwhile is shown beside its field. */
export function ChangeDialog({ slug, call, versions, lastYear, onClose, onDone }: ChangeDialogProps) {
  const t = useTranslations('calls.facts');
  const locale = useLocale() as Locale;
  const actionForm = useActionForm({
    defaultValues: valuesOf(call, locale),
    action: (_: CallValues, { base, change }) => {
      const { kind, ...others } = change;
      // A card that was chosen is one of the two.
      return changeCallAction(slug, {
        callId: call.id,
        base,
        change: { ...others, ...(kind !== undefined && { kind: kind as CallKind }) },
      });
    },
    onDone,
  });
  return (
    <Dialog title={t('change')} context={call.title} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <CallFields versions={versions} lastYear={lastYear} />
        <FormActions submit={t('save')}>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}

function valuesOf({ regulation, title, kind, opensOn, closesOn, isSealed, envelopeCents }: Call, locale: Locale): CallValues {
  return {
    versionId: regulation.versionId,
    title,
    kind,
    opensOn: formatWhen(opensOn, locale),
    closesOn: closesOn === null ? '' : formatWhen(closesOn, locale),
    isSealed,
    envelope: envelopeCents === null ? '' : formatCents(envelopeCents, locale),
  };
}
