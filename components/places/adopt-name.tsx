'use client';

import { useTranslations } from 'next-intl';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { adoptLocalGovernmentAction, adoptPlaceAction } from '@/lib/domain/places/actions';
import type { TypedName } from '@/lib/domain/places/queries';

interface AdoptNameProps {
  readonly typed: TypedName;
  readonly onAdopted: () => void;
}

/** Makes a typed name everybody's. */
export function AdoptName({ typed: { id, kind, name }, onAdopted }: AdoptNameProps) {
  const t = useTranslations('places.typed');
  const { pending, trouble, press } = useActionButton();
  const adopt = kind === 'place' ? adoptPlaceAction : adoptLocalGovernmentAction;
  return (
    <>
      <Button
        size="small"
        aria-label={t('adoptWhat', { name })}
        aria-disabled={pending || undefined}
        onClick={() => press(() => adopt({ id }), onAdopted)}
      >
        {t('adopt')}
      </Button>
      {trouble !== null && (
        <div className="basis-full">
          <TroubleLine trouble={trouble} />
        </div>
      )}
    </>
  );
}
