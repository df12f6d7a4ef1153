import type { Telling } from './noun';
import { TELLING as activities } from './of-activities';
import { TELLING as boards } from './of-boards';
import { TELLING as calls } from './of-calls';
import { TELLING as contacts } from './of-contacts';
import { TELLING as memberships } from './of-memberships';
import { TELLING as partners } from './of-partners';
import { TELLING as partnerships } from './of-partnerships';
import { TELLING as regulations } from './of-regulations';
import { TELLING as resources } from './of-resources';

/** Every noun that has something to say here; a test finds a file that is missing. */
const TELLINGS: readonly Telling[] = Object.values({
  activities,
  boards,
  calls,
  contacts,
  memberships,
  partners,
  partnerships,
  regulations,
  resources,
});

/** The column by which a reader knows one of several rows of a table. */
export const KNOWN_BY: Readonly<Record<string, string>> = Object.assign({}, ...TELLINGS.map(({ knownBy }) => knownBy));
/** What a reader wants to know of a row with figures. */
export const FIGURES: Readonly<Record<string, readonly string[]>> = Object.assign({}, ...TELLINGS.map(({ figures }) => figures));
/** What is saved field by field while somebody works on. */
export const SAVED_AS_ONE_GOES: ReadonlySet<string> = new Set(TELLINGS.flatMap(({ savedAsOneGoes = [] }) => savedAsOneGoes));
