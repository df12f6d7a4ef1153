'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LINK_HOURS, type RoleOffer } from '@/lib/domain/people/rules';
import type { Result } from '@/lib/platform/result';
import { type OfferedRole, OfferLink } from './offer-link';

interface OfferDialogProps {
  readonly offer: RoleOffer;
  /** Somebody can still accept it, as the dialogue opens. */
  readonly isOpen: boolean;
  /** Where the role is: a municipality, or VVSG. */
  readonly place: string;
  readonly offerAgain: () => Promise<Result<Omit<OfferedRole, 'role'>>>;
  readonly takeBack: () => Promise<Result<null>>;
  readonly onOffered: () => void;
  readonly onTakenBack: () => void;
  readonly onClose: () => void;
}

/** What can be done about an offered role: a new link, and taking it back. */
export function OfferDialog({ offer, isOpen: opensWith, place, offerAgain, takeBack, onOffered, onTakenBack, onClose }: OfferDialogProps) {
  const t = useTranslations('people.offers');
  // A new link takes the place of the offer at hand.
  const [isOpen] = useState(opensWith);
  const again = useActionButton();
  const back = useActionButton();
  const [offered, setOffered] = useState<OfferedRole | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone.
  useEffect(() => {
    if (offered !== null) answer.current?.focus();
  }, [offered]);

  const make = () =>
    again.press(offerAgain, (made) => {
      setOffered({ ...made, role: offer.role });
      onOffered();
    });
  return (
    <Dialog title={offer.name} context={offer.email} close={t('close')} onClose={onClose}>
      <h3 className="font-bold">{t(isOpen ? 'newLink' : 'again')}</h3>
      {offered === null ? (
        <>
          <p className="mb-3 mt-1 text-s text-ink-2">{t('newLinkHint', { hours: LINK_HOURS })}</p>
          <TroubleLine trouble={again.trouble} />
          <Button onClick={make} aria-disabled={again.pending || undefined}>
            {t(isOpen ? 'makeLink' : 'again')}
          </Button>
        </>
      ) : (
        <div ref={answer} tabIndex={-1} role="status" className="mt-1">
          <OfferLink offered={offered} place={place} />
        </div>
      )}
      {isOpen && offered === null && (
        <div className="mt-5 border-t border-line pt-4">
          <p className="mb-3 text-s text-ink-2">{t('takeBackHint')}</p>
          <TroubleLine trouble={back.trouble} />
          <Button onClick={() => back.press(takeBack, onTakenBack)} aria-disabled={back.pending || undefined}>
            {t('takeBack')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
