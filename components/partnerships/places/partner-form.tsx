'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { describePartnerAction } from '@/lib/domain/partnerships/actions';
import type { PartnerPlace } from '@/lib/domain/partnerships/queries/page';
import { PARTNER_KINDS } from '@/lib/domain/partnerships/rules/facts';
import { PARTNER_NAME_MAX } from '@/lib/domain/places/rules';

interface PartnerFormProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly place: PartnerPlace;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** Who the partner is in a place: a commune has the place's name unless another is given, a grouping has one of its own. */
export function PartnerForm({ slug, id, place, onKept, onCancel }: PartnerFormProps) {
  const t = useTranslations('partnerships.partnerPlaces');
  const words = useTranslations('partnerships.partner');
  const actionForm = useActionForm({
    defaultValues: partnerValues(place),
    action: ({ name }, { base, change }) => {
      // The name belongs to the kind: another kind comes with its name, though that reads the same.
      const named = change.partnerKind === undefined ? change : { ...change, name };
      return describePartnerAction(slug, { partnershipId: id, placeId: place.id, base, change: named });
    },
    onDone: onKept,
  });
  const { setValue, watch } = actionForm.form;
  const kind = watch('partnerKind');
  const shown = useRef(kind);
  const initial = useRef({ kind, name: place.partnerName ?? '' });

  // Another kind of partner has another name.
  useEffect(() => {
    if (shown.current === kind) return;
    shown.current = kind;
    setValue('name', kind === initial.current.kind ? initial.current.name : '');
  }, [kind, setValue]);

  return (
    <ActionForm actionForm={actionForm}>
      <RadioCards
        name="partnerKind"
        label={t('question')}
        columns={1}
        rules={{ required: 'choose_partner' }}
        options={PARTNER_KINDS.map((value) => ({
          value,
          label: words(value),
          ...(value === 'other' ? { hint: t('otherHint') } : {}),
        }))}
      />
      {kind === 'local_government' && (
        <TextField
          name="name"
          label={t('government')}
          hint={t('governmentHint', { place: place.name })}
          rules={{ maxLength: PARTNER_NAME_MAX }}
          autoComplete="off"
          className="mt-4"
        />
      )}
      {kind === 'grouping_of_local_governments' && (
        <TextField
          name="name"
          label={t('grouping')}
          hint={t('groupingHint')}
          rules={{ required: true, maxLength: PARTNER_NAME_MAX }}
          autoComplete="off"
          className="mt-4"
        />
      )}
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}

/** Who the partner is in a place, as a form holds it; nothing known is empty. */
export function partnerValues({ partnerKind, partnerName }: PartnerPlace) {
  return { partnerKind: partnerKind ?? '', name: partnerName ?? '' };
}
