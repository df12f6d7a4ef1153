'use client';

import { useTranslations } from 'next-intl';
import { PartDialog } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removePartnerPlaceAction } from '@/lib/domain/partnerships/actions';
import type { PartnerPlace } from '@/lib/domain/partnerships/queries/page';
import { PartnerForm, partnerValues } from './partner-form';
import { PartnerPlaceLine } from './partner-place-line';

interface PartnerDialogProps extends PartSteps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly place: PartnerPlace;
  /** It is not the last one of an approach that has a place. */
  readonly mayGo: boolean;
}

/** Who the partner is in one place; under it the place can be left out, after a second question. */
export function PartnerDialog({ slug, id, place, mayGo, onClose, onKept, onRemoved }: PartnerDialogProps) {
  const t = useTranslations('partnerships.partnerPlaces');
  const removal = {
    remove: t('remove'),
    title: t('removeTitle', { place: place.name }),
    what: <PartnerPlaceLine place={place} />,
    means: t('removeText'),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () => removePartnerPlaceAction(slug, { partnershipId: id, placeId: place.id, base: partnerValues(place) }),
    onRemoved: () => onRemoved(t('removed', { place: place.name })),
  };
  return (
    <PartDialog title={place.name} context={place.country} close={t('close')} onClose={onClose} removal={mayGo ? removal : t('lastStays')}>
      <PartnerForm slug={slug} id={id} place={place} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
