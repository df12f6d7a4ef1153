'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useActionForm } from '@/components/form/use-action-form';
import { OwnPlace } from '@/components/partnerships/places/own-place';
import { PlaceFinder } from '@/components/partnerships/places/place-finder';
import { NO_PLACE, type PlaceValue, sentPlace } from '@/components/partnerships/places/place-value';
import { TextButton } from '@/components/ui/text-button';
import { movePartnerAction } from '@/lib/domain/partners/actions';

interface PlaceFormProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly placeId: string | null };
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly onCancel: () => void;
  readonly onKept: () => void;
}

/** Another place for a partner, or, with a button of its own, none any more. */
export function PlaceForm({ slug, partner: { id, placeId }, countries, onCancel, onKept }: PlaceFormProps) {
  const t = useTranslations('partners.facts');
  const register = useTranslations('partnerships.register');
  const removal = useActionButton();
  const move = (place: ReturnType<typeof sentPlace> | null) => movePartnerAction(slug, { partnerId: id, base: { placeId }, place });
  const actionForm = useActionForm({
    defaultValues: { place: NO_PLACE },
    action: ({ place }: { place: PlaceValue }) => move(sentPlace(place)),
    withoutConflicts: true,
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('place.name'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      {actionForm.form.watch('place.own') ? (
        <OwnPlace name="place" countries={countries} nth={null} required />
      ) : (
        <PlaceFinder name="place" slug={slug} label={register('place')} labelHidden required />
      )}
      <TroubleLine trouble={removal.trouble} className="mt-3" />
      <FormActions submit={t('savePlace')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
        {placeId !== null && <TextButton onClick={() => removal.press(() => move(null), onKept)}>{t('removePlace')}</TextButton>}
      </FormActions>
    </ActionForm>
  );
}
