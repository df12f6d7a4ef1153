'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { focusBack } from '@/components/form/focus-back';
import { Button } from '@/components/ui/button';
import { adoptLocalGovernmentAction, adoptPlaceAction } from '@/lib/domain/places/actions';
import type { TypedName } from '@/lib/domain/places/queries';

interface AdoptNameProps {
  readonly typed: TypedName;
  readonly onAdopted: () => void;
}

/** Makes a typed name everybody's, after a second question: it cannot be undone. */
export function AdoptName({ typed: { id, kind, name }, onAdopted }: AdoptNameProps) {
  const t = useTranslations('places.typed');
  const [isAsked, setAsked] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const adopt = () => (kind === 'place' ? adoptPlaceAction({ placeId: id }) : adoptLocalGovernmentAction({ localGovernmentId: id }));

  function stay() {
    setAsked(false);
    focusBack(ask);
  }

  if (isAsked) {
    return (
      <div className="basis-full">
        <ConfirmStep
          small
          title={t('ask', { name })}
          confirm={t('adopt')}
          cancel={t('cancel')}
          action={adopt}
          onCancel={stay}
          onDone={onAdopted}
        >
          {t('askWhy')}
        </ConfirmStep>
      </div>
    );
  }
  return (
    <Button ref={ask} size="small" aria-label={t('adoptWhat', { name })} onClick={() => setAsked(true)}>
      {t('adopt')}
    </Button>
  );
}
