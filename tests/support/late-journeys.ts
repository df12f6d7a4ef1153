/**
 * Journeys that are told once more while the page's code comes three seconds late, by their titles: one does not wait for it. They run on
 * the embedded database, where their other telling is in English.
 */
export const LATE_JOURNEYS = [
  'with JavaScript a wrong password is refused in one sentence',
  'several places make one partnership',
  'goals on each side are added, worded otherwise and taken away after a question',
  'a contact is added, changed and removed, and the history of the municipality tells it (nl)',
  'who types and goes on at once waits for the save, without being asked',
  'a coordinator confirms a year that is over, knowing what is missing (nl)',
  'the answer is the same for who has an account already; an offer gets a new link, and is taken back',
  'a name of its own, with an approach that is chosen; without one the form says so',
  'what is not in the list is typed in full, with what was typed already',
  'a search without an answer says what to do, and leads back',
] as const;

/** As late as code comes on a slow line, in milliseconds. */
export const LATE_MS = 3_000;

/** Finds them among all titles. */
export const isLateJourney = new RegExp(LATE_JOURNEYS.map((title) => title.replaceAll(/[()?.]/g, '\\$&')).join('|'));
