import type { PlaceValue } from '../places/place-value';

/** What the form of a new partnership holds: everything as it was typed. */
export interface RegisterValues {
  approach: string;
  places: PlaceValue[];
  formality: string;
  since: string;
  /** Asked where the approach has an end. */
  until: string;
  title: string;
}
