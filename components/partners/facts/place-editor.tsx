'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { AddPart } from '@/components/form/add-part';
import { PencilButton } from '@/components/form/pencil-button';
import { useReadAgain } from '@/components/form/use-read-again';
import { SavedBriefly } from '@/components/ui/saved-briefly';

interface PlaceEditorProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly placeId: string | null };
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** The place as it stands now. */
  readonly children: ReactNode;
}

/** Where a partner is, found in the list of the world's places or typed in full, where it stands. */
export function PlaceEditor({ slug, partner, countries, children }: PlaceEditorProps) {
  const t = useTranslations('partners.facts');
  const words = useTranslations('shell.form');
  const { readAgain } = useReadAgain();
  const [isSaved, setSaved] = useState(false);
  return (
    <AddPart
      load={() => import('./place-form').then(({ PlaceForm }) => PlaceForm)}
      onOpen={() => setSaved(false)}
      button={(attributes) => (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <div className="min-w-0">{children}</div>
          <PencilButton {...attributes} label={t('placeId')} />
          {isSaved && <SavedBriefly>{words('saved')}</SavedBriefly>}
        </div>
      )}
    >
      {(PlaceForm, close) => (
        <PlaceForm
          slug={slug}
          partner={partner}
          countries={countries}
          onCancel={close}
          onKept={() => {
            close();
            setSaved(true);
            readAgain();
          }}
        />
      )}
    </AddPart>
  );
}
