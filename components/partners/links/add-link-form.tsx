'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { addPartnerLinkAction } from '@/lib/domain/partners/actions';
import { OtherPartner, type OtherPartnerValues } from '../other-partner';
import type { LinkListProps } from './link-parts';
import { LinkYears } from './link-years';

interface AddLinkFormProps extends Omit<LinkListProps, 'links'> {
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

interface Values extends OtherPartnerValues {
  partnershipId: string;
  sinceYear: string;
  untilYear: string;
}

/** Whom on the other side a partner is linked with, in which partnership if in any, and since when. */
export function AddLinkForm({ slug, partner, partnerships, onKept, onCancel }: AddLinkFormProps) {
  const t = useTranslations('partners.links');
  const actionForm = useActionForm<Values, unknown>({
    defaultValues: { otherId: '', other: null, partnershipId: '', sinceYear: '', untilYear: '' },
    action: ({ other, partnershipId, sinceYear, untilYear }, { key }) =>
      addPartnerLinkAction(
        slug,
        { partnerId: partner.id, otherId: other?.key, partnershipId: partnershipId === '' ? null : partnershipId, sinceYear, untilYear },
        key,
      ),
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('otherId'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <OtherPartner
        slug={slug}
        label={t(partner.side === 'ours' ? 'withTheirs' : 'withOurs')}
        side={partner.side === 'ours' ? 'theirs' : 'ours'}
        but={partner.id}
      />
      {partnerships.length > 0 && (
        <SelectField
          name="partnershipId"
          label={t('partnership')}
          options={partnerships.map(({ id, title }) => ({ value: id, label: title }))}
          className="mt-4"
        />
      )}
      <LinkYears />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
