'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FormInPlace } from '../facts/form-in-place';
import { CircumstanceOffer } from './circumstance-offer';
import type { StatusProps } from './status-props';

interface StatusEditorProps extends StatusProps {
  /** What became of it, as it stands now. */
  readonly children: ReactNode;
}

/** What became of an activity, edited where it stands. */
export function StatusEditor({ children, ...status }: StatusEditorProps) {
  const t = useTranslations('activities.facts');
  const [offers, setOffers] = useState(false);
  return (
    <>
      <FormInPlace label={t('status')} shown={children} load={() => import('./status-form').then(({ StatusForm }) => StatusForm)}>
        {(StatusForm, { onKept, onCancel }) => (
          <StatusForm
            {...status}
            onCancel={onCancel}
            onKept={(kept) => {
              setOffers(kept === 'cancelled');
              onKept();
            }}
          />
        )}
      </FormInPlace>
      {offers && <CircumstanceOffer slug={status.slug} partnerships={status.activity.partnerships} />}
    </>
  );
}
