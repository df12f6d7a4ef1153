'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removePartnerRoleAction } from '@/lib/domain/partners/actions';
import type { PartnerRoleEntry } from '@/lib/domain/partners/queries/page';
import { ChangeRoleForm } from './change-role-form';
import { NewRoleForm } from './new-role-form';
import { RoleLine } from './role-line';
import type { RoleListProps } from './role-parts';

interface RoleDialogProps extends PartSteps, Omit<RoleListProps, 'roles'> {
  /** Null for a new one. */
  readonly role: PartnerRoleEntry | null;
}

/** What a partner does in a partnership: a new role, or one that is changed or, after a second question, removed. */
export function RoleDialog({ role, onClose, onKept, onRemoved, ...form }: RoleDialogProps) {
  const t = useTranslations('partners.roles');
  const removalOf = (entry: PartnerRoleEntry): PartRemoval => {
    const { role, what, fromDate, untilDate } = entry;
    return {
      remove: t('remove'),
      title: t('removeTitle'),
      what: <RoleLine slug={form.slug} role={entry} today={form.today} />,
      means: t('removeText'),
      confirm: t('removeConfirm'),
      cancel: t('cancel'),
      action: () => removePartnerRoleAction(form.slug, { roleId: entry.id, base: { role, what, fromDate, untilDate } }),
      onRemoved: () => onRemoved(t('removed')),
    };
  };
  return (
    <PartDialog
      title={role === null ? t('addTitle') : role.partnership.title}
      close={t('close')}
      onClose={onClose}
      removal={role && removalOf(role)}
    >
      {role === null ? (
        <NewRoleForm {...form} onKept={() => onKept()} onCancel={onClose} />
      ) : (
        <ChangeRoleForm slug={form.slug} entry={role} onKept={() => onKept()} onCancel={onClose} />
      )}
    </PartDialog>
  );
}
