/**
 * What holds for every text before something is done with it. Work on a text that was never measured is how one request stops a
 * server: whoever takes a text in measures it first, and whoever brings it into one form does so here.
 */

/** A text as it comes in may be so many times as long as what is kept of it: marks that stand apart from their letter, spaces that go. */
const RAW_FOR_KEPT = 4;

/** How long a text may be, in UTF-16 units, to be read at all where `kept` units of it are kept. */
export const rawMax = (kept: number): number => RAW_FOR_KEPT * kept;

/** Room for why, in the own words of who changes something. */
export const REASON_MAX = 500;

/** More marks on one letter than any language writes. */
export const MARKS_MAX = 8;

/** Longer than any text that is kept. A longer one was refused before; here it is cut, so that no caller can forget. */
const LONGEST = 20_000;

const SURPLUS_MARKS = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu');

/** Putting the marks of one letter in their order takes a time that grows with their square: of too many in a row the rest goes. */
const orderly = (text: string): string => text.slice(0, LONGEST).replace(SURPLUS_MARKS, '$1');

/** Sign for sign what looks like a line end, or like a space, to whoever reads it. Word ends a line within a paragraph with U+000B. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/gu;
const BLANK = /\u2800/gu;

/** Scripts in which a joiner or its absence changes how a word looks. */
const JOINED = [
  'Arab',
  'Syrc',
  'Mand',
  'Mong',
  'Nko',
  'Phag',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
  'Tibt',
  'Bali',
  'Java',
].map((script) => `\\p{Script=${script}}`);

/** One picture: its colour of skin, the flag of a region, the way it is drawn. */
const PICTURE = '\\p{Extended_Pictographic}[\\uFE0E\\uFE0F]?\\p{Emoji_Modifier}?(?:[\\u{E0020}-\\u{E007E}]{1,8}\\u{E007F})?';

/** Signs without a look of their own that change the look of what stands before them, with what stands before them. */
const MEANT = [
  `${PICTURE}(?:\\u200D${PICTURE})*`,
  '[#*0-9]\\uFE0F\\u20E3',
  `(?=\\p{L})[${JOINED.join('')}](?:(?!\\p{Default_Ignorable_Code_Point})\\p{M})*[\\u200C\\u200D]`,
  '\\p{Script=Mong}[\\u180B-\\u180F]',
  '\\p{Script=Han}[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
];

/**
 * Controls, signs of format, marks of direction, fillers, annotations. Tab and line ends are seen. NUL stays, to be refused: no keyboard
 * and no program that people copy from makes one.
 */
const UNSEEN = '(?![\\0\\t\\n\\r])\\p{Cc}|\\p{Default_Ignorable_Code_Point}|[\\uFFF9-\\uFFFB]';

const MEANT_OR_UNSEEN = new RegExp(`(${MEANT.join('|')})|${UNSEEN}`, 'gu');

/**
 * The text without what nobody sees: what a program pastes along with it, what turns other text round, what makes two equal texts
 * differ. Joiners stay where a script or a picture needs them.
 */
export function cleaned(text: string): string {
  return text.slice(0, LONGEST).replace(LINE_ENDS, '\n').replace(BLANK, ' ').replace(MEANT_OR_UNSEEN, '$1');
}

/** The text with each letter and its marks as one sign, wherever there is one: the form in which it is kept. */
export function composed(text: string): string {
  return orderly(cleaned(text)).normalize('NFC');
}

/** A text as one line, in the form in which it is kept: every run of spaces and line ends one space, none at the ends. */
export function inOneLine(text: string): string {
  return composed(text).replace(/\s+/gu, ' ').trim();
}

/** The text with each mark apart from its letter: the form in which marks can be left out. */
export function decomposed(text: string): string {
  return orderly(cleaned(text)).normalize('NFD');
}

const DASHES = /[\u2010-\u2015\u2212]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/gu;
const NO_MARK_OR_JOINER = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** The text in small letters, without marks and unseen signs, with one sign for every dash: the form in which texts are compared and read. */
export function plain(text: string): string {
  return decomposed(text).replace(NO_MARK_OR_JOINER, '').replace(DASHES, '-').toLowerCase();
}

/** Two names of which this is equal look like one: whatever their capitals, accents, spaces, dashes and unseen signs. */
export function lookOf(name: string): string {
  return plain(name).replace(APOSTROPHES, "'").replace(/\s+/gu, ' ').trim();
}

/** Longer than any secret: such a text stays as it is, to be refused. */
const SECRET_LONGEST = 1_000;

/**
 * A secret in the one form in which it is kept and checked, whichever keyboard it was typed on: nothing goes, only signs that can be
 * written in two ways are written in one. Source: RFC 8265, the profile OpaqueString; NIST SP 800-63B, 3.1.1.2.
 */
export function secretForm(text: string): string {
  return text.length > SECRET_LONGEST ? text : text.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}
