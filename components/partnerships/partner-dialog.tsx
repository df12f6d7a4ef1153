'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { removePartnerPlaceAction } from '@/lib/domain/partnerships/actions';
import type { PartnerPlace } from '@/lib/domain/partnerships/queries/parts';
import { PartnerForm, partnerValues } from './partner-form';
import { PartnerPlaceLine } from './partner-place-line';

interface PartnerDialogProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  readonly place: PartnerPlace;
  /** It is not the last one of a form that has a place. */
  readonly mayGo: boolean;
  readonly onClose: () => void;
  readonly onKept: () => void;
  readonly onGone: () => void;
}

/** Who the partner is in one place; under it the place can be left out, after a second question. */
export function PartnerDialog({ slug, id, place, mayGo, onClose, onKept, onGone }: PartnerDialogProps) {
  const t = useTranslations('partnerships.partnerPlaces');
  const [leaving, setLeaving] = useState(false);
  return (
    <Dialog title={place.name} context={place.country} close={t('close')} onClose={onClose}>
      {leaving ? (
        <ConfirmStep
          title={t('removeTitle', { place: place.name })}
          what={<PartnerPlaceLine place={place} />}
          confirm={t('removeConfirm')}
          cancel={t('cancel')}
          action={() => removePartnerPlaceAction(slug, { id, placeId: place.id, base: partnerValues(place) })}
          onCancel={() => setLeaving(false)}
          onDone={onGone}
        >
          {t('removeText')}
        </ConfirmStep>
      ) : (
        <>
          <PartnerForm slug={slug} id={id} place={place} onKept={onKept} onCancel={onClose} />
          <div className="mt-5 border-line border-t pt-4">
            {mayGo ? (
              <Button size="small" onClick={() => setLeaving(true)}>
                {t('remove')}
              </Button>
            ) : (
              <p className="text-ink-2 text-s">{t('lastStays')}</p>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}
