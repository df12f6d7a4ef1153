import type { PlaceValue } from './place-value';

/** What the form of a new partnership holds: everything as it was typed. */
export interface RegisterValues {
  approach: string;
  places: PlaceValue[];
  sinceYear: string;
  title: string;
}
