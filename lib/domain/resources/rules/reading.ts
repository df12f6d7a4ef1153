import type { Locale } from '../../access/rules';
import { AMOUNT_MAX_CENTS } from './money';

/** What somebody typed, read: a whole number (cents, or hundredths of an FTE), nothing, or the code of the sentence that refuses it. */
export type Reading = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly code: ReadingRefusal };

export const READING_REFUSALS = [
  'amount_unreadable',
  'amount_unclear',
  'amount_negative',
  'amount_too_large',
  'fte_unreadable',
  'fte_unclear',
  'fte_negative',
  'fte_too_large',
] as const;
export type ReadingRefusal = (typeof READING_REFUSALS)[number];

/** More signs than any figure with its unit has. */
const TYPED_MAX = 60;
/** More than a hundred people on one partnership is a typing error. Hundredths of an FTE. */
export const FTE_MAX_HUNDREDTHS = 9_999;
/** Of a whole number above this without a unit nobody knows whether it is people or percent. */
const BARE_FTE_MAX = 10;
/** Hours of a full week in a Flemish municipality. */
export const FULL_WEEK_HOURS = 38;
/** A day of work is a fifth of a week. */
const DAYS_A_WEEK = 5;

const SPACE = /[\s\u00a0\u202f]/gu;
const refuse = (code: ReadingRefusal): Reading => ({ ok: false, code });
const take = (value: number | null): Reading => ({ ok: true, value });

/**
 * Reads an amount as people write it: `10.000,50`, `10000,5`, `€ 10 000`, in English `10,000.50`. Answers whole cents, null for
 * nothing. A lone sign that groups thousands in the other language, with three figures behind it, could mean two things and is refused.
 */
export function readAmount(typed: string, locale: Locale): Reading {
  if (typed.length > TYPED_MAX) return refuse('amount_unreadable');
  const bare = typed.replace(/€|eur(?:o)?(?![a-z])/giu, '').trim();
  if (bare.replace(SPACE, '') === '') return typed.replace(SPACE, '') === '' ? take(null) : refuse('amount_unreadable');
  if (/^[-\u2212\u2013]/u.test(bare)) return refuse('amount_negative');
  const text = withoutSpaces(bare);
  if (text === null || !/^\d[\d.,]*$/.test(text)) return refuse('amount_unreadable');
  const [group, decimal] = locale === 'nl' ? ['.', ','] : [',', '.'];
  if (new RegExp(`^\\d{1,3}\\${decimal}\\d{3}$`).test(text)) return refuse('amount_unclear');
  const parts = splitAmount(text, group, decimal) ?? splitAmount(text, decimal, group);
  if (parts === null) return refuse('amount_unreadable');
  const cents = Number(parts.whole) * 100 + Number(parts.cents.padEnd(2, '0'));
  return cents > AMOUNT_MAX_CENTS ? refuse('amount_too_large') : take(cents);
}

/** Spaces group thousands or stand for nothing; null where they cut a figure in two. */
function withoutSpaces(text: string): string | null {
  const parts = text.split(SPACE).filter((part) => part !== '');
  const grouped = parts.slice(1).every((part) => /^\d{3}(?:[.,]\d*)?$/.test(part)) && /^\d{1,3}$/.test(parts[0] ?? '');
  return parts.length === 1 || grouped ? parts.join('') : null;
}

/** Euros and cents when the figure is written with these two signs; null when it is not. */
function splitAmount(text: string, group: string, decimal: string): { whole: string; cents: string } | null {
  const shape = new RegExp(`^(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${decimal}(\\d{0,2}))?$`);
  const found = shape.exec(text);
  return found === null ? null : { whole: (found[1] ?? '').replaceAll(group, ''), cents: found[2] ?? '' };
}

const UNITS: readonly (readonly [RegExp, (figure: number, weekHours: number) => number])[] = [
  [/^(?:vte|fte|voltijds)?$/u, (figure) => figure],
  [/^%$|^procent$|^percent$/u, (figure) => figure / 100],
  [/^(?:u|uur|uren|h|hour|hours|hrs)(?:(?:\/|per|inde|a)?(?:w|wk|week))?$/u, (figure, weekHours) => figure / weekHours],
  [/^(?:d|dag|dagen|day|days)(?:(?:\/|per|inde|a)?(?:w|wk|week))?$/u, (figure) => figure / DAYS_A_WEEK],
];

/**
 * Reads staff time: `0,5`, `20 %`, `4 u/week`, `1 dag`, in English `4 h/week`, `1 day`. Answers hundredths of an FTE, half up, null
 * for nothing. `weekHours` is a full week of the municipality.
 */
export function readFte(typed: string, weekHours = FULL_WEEK_HOURS): Reading {
  if (typed.length > TYPED_MAX) return refuse('fte_unreadable');
  const text = typed.replace(SPACE, '').toLowerCase().replace(/\.$/u, '');
  if (text === '') return take(null);
  if (/^[-\u2212\u2013]/u.test(text)) return refuse('fte_negative');
  const found = /^(\d{1,6}(?:[.,]\d{1,6})?|[.,]\d{1,6})(.*)$/u.exec(text);
  const convert = UNITS.find(([unit]) => unit.test(found?.[2] ?? '?'))?.[1];
  if (found === null || convert === undefined) return refuse('fte_unreadable');
  const figure = Number((found[1] ?? '').replace(',', '.'));
  if (/^\d+$/.test(text) && figure > BARE_FTE_MAX) return refuse('fte_unclear');
  // A tiny step up, so that 0.145 (in binary a little less) is rounded half up like on paper.
  const hundredths = Math.floor(convert(figure, weekHours) * 100 + 0.5 + 1e-9);
  return hundredths > FTE_MAX_HUNDREDTHS ? refuse('fte_too_large') : take(hundredths);
}
