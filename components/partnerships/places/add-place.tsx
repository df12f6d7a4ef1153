'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { addPartnerPlaceAction } from '@/lib/domain/partnerships/actions';
import { OwnPlace } from './own-place';
import { PlaceFinder } from './place-finder';
import { NO_PLACE, type PlaceValue, sentPlace } from './place-value';

export interface AddPlaceProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly onCancel: () => void;
  /** With the name of the place. */
  readonly onAdded: (name: string) => void;
}

/** One more place on the other side, found while typing or typed in full. */
export function AddPlace({ slug, id, countries, onCancel, onAdded }: AddPlaceProps) {
  const t = useTranslations('partnerships.partnerPlaces');
  const register = useTranslations('partnerships.register');
  const actionForm = useActionForm({
    defaultValues: { place: NO_PLACE },
    action: ({ place }: { place: PlaceValue }) => addPartnerPlaceAction(slug, { partnershipId: id, place: sentPlace(place) }),
    onDone: ({ name }) => onAdded(name),
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('place.name'), [setFocus]);

  return (
    <div className="mt-2 border-line border-t pt-4">
      <ActionForm actionForm={actionForm}>
        {actionForm.form.watch('place.own') ? (
          <OwnPlace name="place" countries={countries} nth={null} required />
        ) : (
          <PlaceFinder name="place" slug={slug} label={register('place')} labelHidden={false} required />
        )}
        <FormActions submit={t('addSubmit')}>
          <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </div>
  );
}
