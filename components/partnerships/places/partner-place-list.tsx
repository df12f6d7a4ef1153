'use client';

import { useTranslations } from 'next-intl';
import { AddPart } from '@/components/form/add-part';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import type { PartnerPlace } from '@/lib/domain/partnerships/queries/page';
import { mayRemovePlace } from '@/lib/domain/partnerships/rules/partner-places';
import { PLACES_MAX } from '@/lib/domain/partnerships/rules/registering';
import type { AddPlaceProps } from './add-place';
import { PartnerPlaceLine } from './partner-place-line';

interface PartnerPlaceListProps extends Pick<AddPlaceProps, 'slug' | 'id' | 'countries'> {
  readonly places: readonly PartnerPlace[];
  /** The approach of the partnership: does a partner place belong to it? */
  readonly approach: { readonly hasPlace: boolean };
}

/** The places of a partnership for who may change them; the search for a new one is fetched when it is asked for. */
export function PartnerPlaceList({ slug, id, places, approach, countries }: PartnerPlaceListProps) {
  const t = useTranslations('partnerships.partnerPlaces');
  const parts = useParts(places, () => import('./partner-dialog').then(({ PartnerDialog }) => PartnerDialog));
  const { open } = parts;
  const add = places.length < PLACES_MAX && (
    <AddPart
      load={() => import('./add-place').then(({ AddPlace }) => AddPlace)}
      onOpen={parts.silence}
      button={(attributes) => (
        <Button {...attributes} size="small" className="mt-2">
          {t('add')}
        </Button>
      )}
    >
      {(AddPlace, close) => (
        <AddPlace
          slug={slug}
          id={id}
          countries={countries}
          onCancel={close}
          onAdded={(place) => {
            close();
            parts.tell(t('added', { place }));
          }}
        />
      )}
    </AddPart>
  );
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2">{t('empty')}</p>}
        change={t('change')}
        changeWhat={({ name }) => t('changeWhat', { place: name })}
        add={add}
      >
        {(place) => <PartnerPlaceLine place={place} />}
      </PartList>
      {open !== null && open.part !== null && (
        <open.Dialog {...open.steps} slug={slug} id={id} place={open.part} mayGo={mayRemovePlace(approach, places.length)} />
      )}
    </>
  );
}
