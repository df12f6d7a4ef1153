'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { addPartnerRoleAction } from '@/lib/domain/partners/actions';
import { RoleFields } from './role-fields';
import type { RoleListProps } from './role-parts';
import { NO_ROLE, type RoleValues } from './role-values';

interface NewRoleFormProps extends Pick<RoleListProps, 'slug' | 'partnerId' | 'partnerships'> {
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** In which partnership a partner takes part, and what it does there. */
export function NewRoleForm({ slug, partnerId, partnerships, onKept, onCancel }: NewRoleFormProps) {
  const t = useTranslations('partners');
  const [only] = partnerships.length === 1 ? partnerships : [];
  const actionForm = useActionForm<RoleValues & { partnershipId: string }, unknown>({
    defaultValues: { partnershipId: only?.id ?? '', ...NO_ROLE },
    action: (values, { key }) => addPartnerRoleAction(slug, { partner: { id: partnerId }, ...values }, key),
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <SelectField
        name="partnershipId"
        label={t('roles.partnership')}
        rules={{ required: true }}
        options={partnerships.map(({ id, title }) => ({ value: id, label: title }))}
        className="mb-6"
      />
      <RoleFields />
      <FormActions submit={t('does.save')}>
        <TextButton onClick={onCancel}>{t('does.cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
