import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import type { AddPlaceProps } from './add-place';
import { PartnerPlaceLine } from './partner-place-line';
import { PartnerPlaceList } from './partner-place-list';

interface PlacesSheetProps extends Pick<AddPlaceProps, 'slug' | 'countries'> {
  readonly partnership: Partnership;
  /** May the places be changed here? */
  readonly edits: boolean;
}

/** Where the partner is, and who it is there. */
export function PlacesSheet({ slug, partnership, edits, countries }: PlacesSheetProps) {
  const t = useTranslations('partnerships');
  const { partnerships } = useMessages();
  const { partnerPlaces, partner, register: all } = partnerships;
  const { place, foundPlaces, ownPlace, ownPlaceName, searchAgain, country } = all;
  const register = { place, foundPlaces, ownPlace, ownPlaceName, searchAgain, country };
  const { id, places, approach } = partnership;
  return (
    <Sheet id="places" title={t('page.places')}>
      {edits ? (
        <FormWords refusedBy={['partnerships', 'places']} own={{ partnerships: { partnerPlaces, partner, register } }}>
          <PartnerPlaceList slug={slug} id={id} places={places} approach={{ hasPlace: approach.hasPlace }} countries={countries} />
        </FormWords>
      ) : places.length === 0 ? (
        <p className="text-ink-2">{t('partnerPlaces.empty')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {places.map((each) => (
            <li key={each.id} className="py-2.5">
              <PartnerPlaceLine place={each} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
