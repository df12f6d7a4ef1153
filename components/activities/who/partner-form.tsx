'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { OtherPartner, type OtherPartnerValues } from '@/components/partners/other-partner';
import { TextButton } from '@/components/ui/text-button';
import { addActivityPartnerAction } from '@/lib/domain/activities/actions';

interface PartnerFormProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** With which partner it was done, found among the own partners while typing. */
export function PartnerForm({ slug, id, onKept, onCancel }: PartnerFormProps) {
  const t = useTranslations('activities.who');
  const actionForm = useActionForm<OtherPartnerValues, unknown>({
    defaultValues: { otherId: '', other: null },
    action: ({ other }) => addActivityPartnerAction(slug, { activityId: id, partnerId: other?.key }),
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('otherId'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm} className="pt-2">
      <OtherPartner slug={slug} label={t('partner')} />
      <FormActions submit={t('addPartner')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
