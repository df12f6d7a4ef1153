'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import { SaidLine } from '@/components/ui/said-line';
import type { PartnerPlace } from '@/lib/domain/partnerships/queries/parts';
import { mayRemovePlace } from '@/lib/domain/partnerships/rules/partner-places';
import { PLACES_MAX } from '@/lib/domain/partnerships/rules/registering';
import type { AddPlaceProps } from './add-place';
import { PartnerPlaceLine } from './partner-place-line';

interface PartnerPlaceListProps extends Pick<AddPlaceProps, 'slug' | 'id' | 'countries' | 'searchPlaces'> {
  readonly places: readonly PartnerPlace[];
  /** The form of the tie: does a partner place belong to it? */
  readonly approach: { readonly hasPlace: boolean };
}

/** The places of a tie for who may change them. The forms, with the search for a place in them, are fetched when they are asked for. */
export function PartnerPlaceList({ slug, id, places, approach, countries, searchPlaces }: PartnerPlaceListProps) {
  const t = useTranslations('partnerships.partnerPlaces');
  const router = useRouter();
  const adding = useLoaded(() => import('./add-place').then(({ AddPlace }) => AddPlace));
  const changing = useLoaded(() => import('./partner-dialog').then(({ PartnerDialog }) => PartnerDialog));
  const [open, setOpen] = useState<string | null>(null);
  const [adds, setAdds] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = places.find((place) => place.id === open);

  function tell(sentence: string) {
    setSaid(sentence);
    router.refresh();
  }

  return (
    <>
      {places.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
      <ul className="divide-y divide-line">
        {places.map((place) => (
          <li key={place.id} className="flex items-start gap-3 py-2.5">
            <PartnerPlaceLine place={place} />
            <Button
              size="small"
              aria-label={t('changeWhat', { place: place.name })}
              onClick={() => {
                setSaid('');
                setOpen(place.id);
                changing.ask();
              }}
            >
              {t('change')}
            </Button>
          </li>
        ))}
      </ul>
      <SaidLine>{said}</SaidLine>
      <NotLoadedLine failed={adding.failed || changing.failed} />
      {chosen !== undefined && changing.Loaded !== null && (
        <changing.Loaded
          slug={slug}
          id={id}
          place={chosen}
          mayGo={mayRemovePlace(approach, places.length)}
          onClose={() => setOpen(null)}
          onKept={() => {
            setOpen(null);
            router.refresh();
          }}
          onGone={() => {
            setOpen(null);
            tell(t('removed', { place: chosen.name }));
          }}
        />
      )}
      {adds && adding.Loaded !== null ? (
        <adding.Loaded
          slug={slug}
          id={id}
          countries={countries}
          searchPlaces={searchPlaces}
          onCancel={() => {
            setAdds(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
          onAdded={(place) => {
            setAdds(false);
            tell(t('added', { place }));
          }}
        />
      ) : (
        places.length < PLACES_MAX && (
          <Button
            ref={opener}
            size="small"
            className="mt-2"
            onClick={() => {
              setSaid('');
              setAdds(true);
              adding.ask();
            }}
          >
            {t('add')}
          </Button>
        )
      )}
    </>
  );
}
