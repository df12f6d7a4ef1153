'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { addPartnerRoleAction } from '@/lib/domain/partners/actions';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { done } from '@/lib/platform/result';
import { RoleFields } from '../roles/role-fields';
import { NO_ROLE } from '../roles/role-values';
import { useAlikeShown } from '../use-alike-shown';
import { WhoQuestion } from './who-question';
import type { WhoValue } from './who-value';

interface AddRoleFormProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  /** The column in which one adds. */
  readonly side: Side;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  /** With the name, and where it stands now: who was chosen may be of the other side than the column. */
  readonly onAdded: (added: { readonly name: string; readonly side: Side }) => void;
  readonly onCancel: () => void;
}

/** A partner of a partnership in two answers: who it is and what it does. One that is not known yet is added along. */
export function AddRoleForm({ slug, id, side, kinds, onAdded, onCancel }: AddRoleFormProps) {
  const t = useTranslations('partners.inPartnership');
  const alike = useAlikeShown();
  const actionForm = useActionForm({
    defaultValues: {
      partner: { name: '', id: null, detail: '', side, own: false, kind: '' } as WhoValue,
      ...NO_ROLE,
    },
    action: async ({ partner, ...role }, { key }) => {
      const { name, kind, side, own } = partner;
      const send = (who: object) => addPartnerRoleAction(slug, { partnershipId: id, partner: who, ...role }, key);
      const sent = await (own ? alike.save(name, (asksAlike) => send({ name, kind, side, asksAlike })) : send({ id: partner.id }));
      return sent.ok ? done({ name: name.trim(), side }) : sent;
    },
    onDone: onAdded,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('partner.name'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <WhoQuestion slug={slug} column={side} kinds={kinds} onAlikeShown={alike.onShown} className="mb-6" />
      <RoleFields />
      <FormActions submit={t('addSubmit')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
