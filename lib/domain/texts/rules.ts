/**
 * What holds for every text before something is done with it. Work on a text that was never measured is how one request stops a
 * server: whoever takes a text in measures it first, and whoever brings it into one form does so here.
 */

/** A text as it comes in may be so many times as long as what is kept of it: marks that stand apart from their letter, spaces that go. */
const RAW_FOR_KEPT = 4;

/** How long a text may be, in UTF-16 units, to be read at all where `kept` units of it are kept. */
export const rawMax = (kept: number): number => RAW_FOR_KEPT * kept;

/** More marks on one letter than any language writes. */
export const MARKS_MAX = 8;

/** Longer than any text that is kept. A longer one was refused before; here it is cut, so that no caller can forget. */
const LONGEST = 20_000;

const SURPLUS_MARKS = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu');

/** Putting the marks of one letter in their order takes a time that grows with their square: of too many in a row the rest goes. */
const orderly = (text: string): string => text.slice(0, LONGEST).replace(SURPLUS_MARKS, '$1');

/** The text with each letter and its marks as one sign, wherever there is one: the form in which it is kept. */
export function composed(text: string): string {
  return orderly(text).normalize('NFC');
}

/** A text as one line, in the form in which it is kept: every run of spaces and line ends one space, none at the ends. */
export function inOneLine(text: string): string {
  return composed(text).replace(/\s+/gu, ' ').trim();
}

/** The text with each mark apart from its letter: the form in which marks can be left out. */
export function decomposed(text: string): string {
  return orderly(text).normalize('NFD');
}
