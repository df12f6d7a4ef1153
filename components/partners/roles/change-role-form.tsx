'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { changePartnerRoleAction } from '@/lib/domain/partners/actions';
import type { PartnerRoleEntry } from '@/lib/domain/partners/queries/page';
import { keptAsWritten } from '@/lib/platform/i18n/when';
import { RoleFields } from './role-fields';
import type { RoleValues } from './role-values';

interface ChangeRoleFormProps {
  readonly slug: string;
  readonly entry: Pick<PartnerRoleEntry, 'id' | 'role' | 'what' | 'fromDate' | 'untilDate'>;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** What a partner does in a partnership, changed field by field. */
export function ChangeRoleForm({ slug, entry, onKept, onCancel }: ChangeRoleFormProps) {
  const t = useTranslations('partners.does');
  const locale = useLocale();
  const { id: roleId, role, what, fromDate, untilDate } = entry;
  const actionForm = useActionForm<RoleValues, unknown>({
    defaultValues: { role, what, fromDate: keptAsWritten(fromDate, locale), untilDate: keptAsWritten(untilDate, locale) },
    action: (_, edit) => changePartnerRoleAction(slug, { roleId, base: edit.base, change: edit.change }),
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <RoleFields />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
