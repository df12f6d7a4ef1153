import { type DateParts, dateOf, exactnessOf, isDay, type PartialDate, type Period } from '../rules';
import { inPieces, isDate, type Piece } from './date-pieces';

/** How exactly a field asks: a day, a year, or as far as it is known. */
export const PRECISIONS = ['any', 'day', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const WHEN_REFUSALS = [
  'not_a_since',
  'not_a_day',
  'not_a_year',
  'not_a_period',
  'year_in_full',
  'year_missing',
  'no_such_month',
  'no_such_day',
  'one_moment',
  'day_missing',
  'year_alone',
  'several_periods',
  'period_backwards',
] as const;
export type WhenRefusal = (typeof WHEN_REFUSALS)[number];

/** What somebody typed, read, or the code of the sentence that says how to write it. */
export type WhenReading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: WhenRefusal };

const refuse = (code: WhenRefusal) => ({ ok: false, code }) as const;
const take = <T>(value: T) => ({ ok: true, value }) as const;

/** What is known of one moment before it is complete. */
interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** In which order people write the parts of a date. `y` is a year of four digits, `n` a shorter number, `m` the name of a month. */
const ORDERS: Readonly<Record<string, readonly (keyof DateParts)[]>> = {
  y: ['year'],
  my: ['month', 'year'],
  ym: ['year', 'month'],
  ny: ['month', 'year'],
  yn: ['year', 'month'],
  nmy: ['day', 'month', 'year'],
  mny: ['month', 'day', 'year'],
  nny: ['day', 'month', 'year'],
  ynn: ['year', 'month', 'day'],
  ymn: ['year', 'month', 'day'],
};

/** The same of what gets its year from the other end of a period. */
const ORDERS_WITHOUT_YEAR: Readonly<Record<string, readonly (keyof DateParts)[]>> = {
  m: ['month'],
  nm: ['day', 'month'],
  mn: ['month', 'day'],
  nn: ['day', 'month'],
};

const LETTERS = { year: 'y', number: 'n', month: 'm' } as const;

const valuesOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => ('value' in piece ? [piece] : []));
const shapeOf = (pieces: readonly Piece[]) =>
  valuesOf(pieces)
    .map(({ kind }) => LETTERS[kind])
    .join('');

function arranged(pieces: readonly Piece[], orders: typeof ORDERS): Parts | null {
  const order = orders[shapeOf(pieces)];
  if (order === undefined || !pieces.every((piece) => isDate(piece) || piece.kind === 'sign')) return null;
  const values = valuesOf(pieces);
  return Object.fromEntries(order.map((part, at) => [part, values[at]?.value]));
}

/** A moment of the calendar, or why it is none. */
function checked({ year, ...parts }: Parts): WhenReading<PartialDate> {
  const [month, day] = [parts.month ?? null, parts.day ?? null];
  if (year === undefined || year < 1000) return refuse('not_a_since');
  if (month !== null && (month < 1 || month > 12)) return refuse('no_such_month');
  const date = dateOf({ year, month, day });
  return day === null || isDay(date) ? take(date) : refuse('no_such_day');
}

/** Why these pieces are no moment: a year of two digits, a month without a year, or nothing of the kind. */
function refusalOf(pieces: readonly Piece[]): WhenReading<never> {
  const known = pieces.every((piece) => isDate(piece) || piece.kind === 'sign');
  const shape = shapeOf(pieces);
  if (!known || shape === '') return refuse('not_a_since');
  if (/^(?:n|mn|nmn|nnn|mnn)$/.test(shape)) return refuse('year_in_full');
  const second = valuesOf(pieces).at(1);
  if (shape === 'nn') return refuse(second !== undefined && second.value > 12 ? 'year_in_full' : 'year_missing');
  return refuse(shape in ORDERS_WITHOUT_YEAR ? 'year_missing' : 'not_a_since');
}

function readMoment(pieces: readonly Piece[]): WhenReading<PartialDate> {
  const parts = arranged(pieces, ORDERS);
  return parts === null ? refusalOf(pieces) : checked(parts);
}

const partsIn = (pieces: readonly Piece[]): Parts | null => arranged(pieces, ORDERS) ?? arranged(pieces, ORDERS_WITHOUT_YEAR);

/** Both ends of a period: what one leaves out, the other says: `7 tot 17 april 2026`, `April 7-17, 2026`, `maart tot mei 2026`. */
function readEnds(first: readonly Piece[], last: readonly Piece[]): WhenReading<Period> {
  let [from, until] = [partsIn(first), partsIn(last)];
  const [number] = valuesOf(first);
  // `April 7` and then `17, 2026`: the number is another day of that month.
  if (from?.month !== undefined && from.day !== undefined && from.year === undefined && shapeOf(last) === 'ny' && until !== null)
    until = { year: until.year, month: from.month, day: until.month };
  if (from === null && shapeOf(first) === 'n' && first.every(({ kind }) => kind !== 'until' && kind !== 'unknown') && number && until)
    from = until.day === undefined ? { month: number.value } : { month: until.month, day: number.value };
  if (from === null) return refusalOf(first);
  if (until === null) return refusalOf(last);
  const begin = checked({ ...from, year: from.year ?? until.year });
  const end = checked({ ...until, year: until.year ?? from.year });
  if (from.year === undefined && until.year === undefined) return refuse('year_missing');
  if (!begin.ok) return begin;
  return end.ok ? inOrder(begin.value, end.value) : end;
}

/** A period does not end before it begins: `2026` does not end before `2026-05` begins. */
function inOrder(from: PartialDate, until: PartialDate): WhenReading<Period> {
  const same = Math.min(from.length, until.length);
  return from.slice(0, same) > until.slice(0, same) ? refuse('period_backwards') : take({ from, until });
}

/** The places at which the pieces can be cut in two ends: at a word, else at a sign. */
function cutsOf(pieces: readonly Piece[]): number[] {
  const at = (kind: Piece['kind']) => pieces.flatMap((piece, index) => (piece.kind === kind ? [index] : []));
  const words = at('until');
  if (words.length === 0) return at('sign');
  return words.length === 1 ? words : [];
}

function readPieces({ pieces, opensOnly }: NonNullable<ReturnType<typeof inPieces>>): WhenReading<Period> {
  if (pieces.at(-1)?.kind === 'now') {
    const begin = readMoment(pieces.slice(0, -1).filter(({ kind }) => kind !== 'until'));
    return begin.ok ? take({ from: begin.value, until: null }) : begin;
  }
  const moment = readMoment(pieces);
  if (moment.ok) return take({ from: moment.value, until: opensOnly ? null : moment.value });
  if (moment.code !== 'not_a_since') return moment;
  const readings = cutsOf(pieces).map((cut) => readEnds(pieces.slice(0, cut), pieces.slice(cut + 1)));
  const periods = readings.flatMap((reading) => (reading.ok ? [reading] : []));
  const [one, another] = periods;
  if (one !== undefined) return another === undefined ? one : refuse('several_periods');
  return readings.find((reading) => !reading.ok && reading.code !== 'not_a_since') ?? moment;
}

/**
 * Reads a period as people type it, in Dutch or English: `7 tot 17 april 2026`, `7-17 april 2026`, `maart tot mei 2026`, `from 7 to
 * 17 April 2026`, `vanaf 2010`; a single moment is a period of its own. Null is an empty field.
 */
export function readPeriod(typed: string): WhenReading<Period | null> {
  const text = inPieces(typed);
  if (text === null) return refuse('not_a_period');
  if (text.pieces.length === 0) return take(null);
  const reading = readPieces(text);
  return !reading.ok && reading.code === 'not_a_since' ? refuse('not_a_period') : reading;
}

/** The code for what cannot be read at all. */
export const UNREADABLE = { any: 'not_a_since', day: 'not_a_day', year: 'not_a_year' } as const satisfies Record<Precision, WhenRefusal>;

/**
 * Reads one moment as people type it, in Dutch or English: `2010`, `mei 2010`, `5/2010`, `14 mei 2010`, `14/05/2010`, `2010-05-14`.
 * The day stands before the month in both. A year of two digits and what is less exact than asked are asked back, never guessed.
 * Null is an empty field.
 */
export function readWhen(typed: string, precision: Precision): WhenReading<PartialDate | null> {
  const text = inPieces(typed);
  if (text === null) return refuse(UNREADABLE[precision]);
  const { pieces } = text;
  if (pieces.length === 0) return take(null);
  // "Tot 31 december 2026", in a field that asks until when.
  const moment = readMoment(pieces[0]?.kind === 'until' ? pieces.slice(1) : pieces);
  if (!moment.ok) {
    if (moment.code !== 'not_a_since') return moment;
    return refuse(readPieces(text).ok ? 'one_moment' : UNREADABLE[precision]);
  }
  const exactness = exactnessOf(moment.value);
  if (precision === 'day' && exactness !== 'day') return refuse('day_missing');
  return precision === 'year' && exactness !== 'year' ? refuse('year_alone') : moment;
}
