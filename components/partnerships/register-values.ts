/** What the form of a new partnership holds: everything as it was typed. */
export interface RegisterValues {
  approach: string;
  places: { name: string; country: string }[];
  sinceYear: string;
  title: string;
}
