import { plain } from '../../texts/rules';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** Three letters tell every month from the others. */
const ABBREVIATION_MIN = 3;

/** Words that stand around a day and change nothing about it. */
const AROUND = new Set(
  (
    'de het the of in op on van from vanaf sinds sedert since tussen between jaar year maand month ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
    'ma di wo do vr za zo maa din woe don vri zat zon mon tue wed thu fri sat sun'
  ).split(' '),
);
const AFTER_A_NUMBER = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th']);
const UNTIL = new Set(['tot', 'tem', 'to', 'until', 'till', 'through', 'thru']);
const OPEN_FROM = new Set(['vanaf', 'sinds', 'sedert', 'from', 'since']);
const NOW = new Set(['nu', 'heden', 'now', 'today', 'present']);

/** One piece of what was typed. A sign is `-` or `/`; the other signs between two pieces say nothing. */
export type Piece =
  | { readonly kind: 'year' | 'number' | 'month'; readonly value: number }
  | { readonly kind: 'until' | 'now' | 'sign' }
  | { readonly kind: 'unknown' };

/** Is it a part of a date? */
export const isDate = ({ kind }: Piece) => kind === 'year' || kind === 'number' || kind === 'month';

/** The text in its plain form, in which the ways to write "up to and including" are one word. */
function readable(typed: string): string {
  const text = plain(typed).replace(/\bt\.? ?e\.? ?m\b|\bt ?\/ ?m\b|\btot en met\b|\bup to(?: and including)?\b/gu, ' tem ');
  // Elsewhere "7 en 17 april" is two days.
  return /^\W*(?:tussen|between)\b/.test(text) ? text.replace(/\b(?:en|and)\b/u, 'tem') : text;
}

function pieceOf(token: string, before: Piece | undefined): Piece | null {
  if (/^\d/.test(token)) {
    if (token.length === 4) return { kind: 'year', value: Number(token) };
    return token.length <= 2 ? { kind: 'number', value: Number(token) } : { kind: 'unknown' };
  }
  if (!/^\p{L}/u.test(token)) {
    if (token === '-' || token === '/') return { kind: 'sign' };
    return /[\p{P}\p{Z}]/u.test(token) ? null : { kind: 'unknown' };
  }
  if (before?.kind === 'number' && AFTER_A_NUMBER.has(token)) return null;
  if (UNTIL.has(token)) return { kind: 'until' };
  if (NOW.has(token)) return { kind: 'now' };
  if (AROUND.has(token)) return null;
  const at = token.length < ABBREVIATION_MIN ? -1 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(token)));
  return at === -1 ? { kind: 'unknown' } : { kind: 'month', value: at + 1 };
}

function piecesOf(text: string): Piece[] {
  // "2024,5" is a number with a fraction, "May 14,2010" is a day.
  const pieces: Piece[] = /\d,\d{1,2}(?!\d)/.test(text) ? [{ kind: 'unknown' }] : [];
  for (const [token] of text.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu)) {
    const piece = pieceOf(token, pieces.at(-1));
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}

/** More signs than a period has with its weekdays written out. */
const TYPED_MAX = 80;

/** A text in pieces, and whether it begins with a word that leaves the end open. */
interface InPieces {
  readonly pieces: readonly Piece[];
  readonly opensOnly: boolean;
}

/** What somebody typed in pieces, in their order; null when it is longer than any date. No pieces is an empty field. */
export function inPieces(typed: string): InPieces | null {
  if (typed.length > TYPED_MAX) return null;
  const text = readable(typed);
  if (text.trim() === '') return { pieces: [], opensOnly: false };
  const pieces = piecesOf(text);
  const opensOnly = OPEN_FROM.has(/^[^\p{L}\d]*(\p{L}+)/u.exec(text)?.[1] ?? '');
  // What is nothing but signs around a date is not empty either.
  return { pieces: pieces.length === 0 ? [{ kind: 'unknown' }] : pieces, opensOnly };
}
