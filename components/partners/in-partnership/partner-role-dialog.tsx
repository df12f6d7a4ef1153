'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removePartnerRoleAction } from '@/lib/domain/partners/actions';
import type { PartnerInPartnership } from '@/lib/domain/partners/queries/of-partnership';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { placeOf } from '../partner-option';
import { ChangeRoleForm } from '../roles/change-role-form';
import { AddRoleForm } from './add-role-form';
import { PartnerRoleLine } from './partner-role-line';

interface PartnerRoleDialogProps extends PartSteps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  /** Null for a partner that is added. */
  readonly entry: PartnerInPartnership | null;
  /** The column in which one is added. */
  readonly side: Side;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
}

/** A partner that is added to a partnership, or one whose part in it is changed or, after a second question, removed. */
export function PartnerRoleDialog({ slug, id, entry, side, kinds, today, onClose, onKept, onRemoved }: PartnerRoleDialogProps) {
  const t = useTranslations('partners.inPartnership');
  const common = { close: t('close'), onClose };
  if (entry === null) {
    return (
      <PartDialog {...common} title={t(`addAt.${side}`)} removal={null}>
        <AddRoleForm
          slug={slug}
          id={id}
          side={side}
          kinds={kinds}
          onAdded={(added) => onKept(t(`added.${added.side}`, { name: added.name }))}
          onCancel={onClose}
        />
      </PartDialog>
    );
  }
  const { partner, role, what, fromDate, untilDate } = entry;
  const { name } = partner;
  const removal: PartRemoval = {
    remove: t('remove'),
    title: t('removeTitle'),
    what: <PartnerRoleLine slug={slug} entry={{ ...entry, isOwn: true }} today={today} />,
    means: t('removeMeans', { name }),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () => removePartnerRoleAction(slug, { roleId: entry.id, base: { role, what, fromDate, untilDate } }),
    onRemoved: () => onRemoved(t('removed', { name })),
  };
  return (
    <PartDialog {...common} title={name} context={[partner.kindName, ...placeOf(partner)].join(', ')} removal={removal}>
      <ChangeRoleForm slug={slug} entry={entry} onKept={() => onKept(t('changed', { name }))} onCancel={onClose} />
    </PartDialog>
  );
}
