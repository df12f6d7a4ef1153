'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { endMembershipAction } from '@/lib/domain/memberships/actions';
import type { Membership } from '@/lib/domain/memberships/queries';
import { REASON_MAX } from '@/lib/domain/texts/rules';
import { asWritten } from '@/lib/platform/i18n/when-typed';

interface EndDialogProps {
  readonly slug: string;
  readonly membership: Pick<Membership, 'id' | 'sinceYear'>;
  readonly thisYear: number;
  readonly lastYear: number;
  readonly onClose: () => void;
  /** The last year, as it was typed. */
  readonly onDone: (year: string) => void;
}

/** Asks for the last year, and why. */
export function EndDialog({ slug, membership: { id, sinceYear }, thisYear, lastYear, onClose, onDone }: EndDialogProps) {
  const t = useTranslations('memberships.life');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { year: String(thisYear), reason: '' },
    action: (values: { year: string; reason: string }) => endMembershipAction(slug, { membershipId: id, ...values }),
    onDone: () => onDone(asWritten(actionForm.form.getValues('year'), locale)),
  });
  return (
    <Dialog title={t('endTitle')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <WhenField
          name="year"
          label={t('year')}
          hint={t('yearHint')}
          required
          when={{ precision: 'year', earliest: Math.max(OLDEST_YEAR, sinceYear ?? OLDEST_YEAR), latest: lastYear }}
        />
        <TextField name="reason" label={t('reason')} hint={t('reasonHint')} rules={{ maxLength: REASON_MAX }} multiline className="mt-5" />
        <FormActions submit={t('end')}>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
