/** A place of a form: looked for in the list, or typed in full. */
export interface PlaceValue {
  /** What is typed, or the name that was chosen. */
  name: string;
  /** ISO code; only of a place that is typed in full. */
  country: string;
  /** Of a place that was chosen. */
  geonamesId: number | null;
  /** Region and country of a place that was chosen, as they are shown. */
  detail: string;
  /** It is not in the list: name and country are typed. */
  own: boolean;
}

export const NO_PLACE: PlaceValue = { name: '', country: '', geonamesId: null, detail: '', own: false };

/** What a command takes: a chosen place is known by its id. */
export const sentPlace = ({ name, country, geonamesId }: PlaceValue) => (geonamesId === null ? { name, country } : { geonamesId });
