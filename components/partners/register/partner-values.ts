import { NO_PLACE, type PlaceValue } from '../../partnerships/places/place-value';

/** What the form of a new partner holds: everything as it was typed. */
export interface PartnerValues {
  name: string;
  /** A code of the vocabulary `partner_kind`. */
  kind: string;
  side: string;
  place: PlaceValue;
  website: string;
  kbo: string;
  vcode: string;
}

export const NO_PARTNER: PartnerValues = { name: '', kind: '', side: '', place: NO_PLACE, website: '', kbo: '', vcode: '' };
