import { type Locale, NUMBER_SIGNS } from '../../access/rules';
import { cleaned, inOneLine } from '../../texts/rules';
import { AMOUNT_MAX_CENTS } from './money';

/** What somebody typed, read: a whole number (cents, or hundredths of an FTE), nothing, or the code of the sentence that refuses it. */
export type Reading = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly code: ReadingRefusal };

export const READING_REFUSALS = [
  'several_figures',
  'zero_or_nothing',
  'amount_unreadable',
  'amount_unclear',
  'amount_negative',
  'amount_too_large',
  'fte_unreadable',
  'fte_unclear',
  'fte_hours_unclear',
  'fte_days_unclear',
  'fte_negative',
  'fte_too_small',
  'fte_too_large',
] as const;
export type ReadingRefusal = (typeof READING_REFUSALS)[number];

/** More signs than any figure with its unit has. */
export const TYPED_MAX = 60;
/** More than a hundred people on one partnership is a typing error. Hundredths of an FTE. */
export const FTE_MAX_HUNDREDTHS = 9_999;
/** Of a number above this without a unit nobody knows whether it is people, hours or percent. */
export const BARE_FTE_MAX = 10;
/** Hours of a full week in a Flemish municipality. */
export const FULL_WEEK_HOURS = 38;
/** A day of work is a fifth of a week. */
const DAYS_A_WEEK = 5;
const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

const SPACE = /\s/gu;
/** Between two cells of a sheet. */
const CELL_END = /[\t\n\r]/u;
const DASH = '[-\u2010-\u2015\u2212\ufe63\uff0d]';
const LONE_DASHES = new RegExp(`^${DASH}+$`, 'u');
/** Below 0 as people and sheets write it: `-500`, `500-`, `(500)`. */
const BELOW_ZERO = new RegExp(`^${DASH}+[^-]|\\d${DASH}$|^\\(.*\\)$`, 'u');
/** No cents, as on a price tag: `10.000,-`, `10.000,--`, `10.000,=`. */
const NO_CENTS = new RegExp(`(\\d)[.,](?:${DASH}{1,2}|=)$`, 'u');

const refuse = (code: ReadingRefusal): Reading => ({ ok: false, code });
const take = (value: number | null): Reading => ({ ok: true, value });

/** What was typed as one line without spaces and unseen signs at its ends; null when it is the figures of several cells. */
function oneFigure(typed: string): string | null {
  const text = cleaned(typed).trim();
  return CELL_END.test(text) ? null : inOneLine(text);
}

/**
 * What is pasted in a field for one figure, when a browser would run its cells together: between cells stands a tab, so that it is
 * seen and refused as several. Null for text that holds no end of a cell; a line end behind a single figure goes.
 */
export function pastedCells(pasted: string): string | null {
  const text = cleaned(pasted);
  if (!CELL_END.test(text)) return null;
  const cells = text.split(CELL_END).map((each) => each.trim());
  return cells
    .filter((each) => each !== '')
    .join('\t')
    .slice(0, TYPED_MAX);
}

/**
 * Reads an amount as people write it: `10.000,50`, `10000,5`, `€ 10 000`, `10.000,-`, in English `10,000.50`. Answers whole cents, null
 * for nothing. A lone sign that groups thousands in the other language, with three figures behind it, could mean two things and is
 * refused; so is a lone dash, which sheets write for 0 and people for what they do not know.
 */
export function readAmount(typed: string, locale: Locale): Reading {
  if (typed.length > TYPED_MAX) return refuse('amount_unreadable');
  const line = oneFigure(typed);
  if (line === null) return refuse('several_figures');
  if (line === '') return take(null);
  const bare = line.replace(/€|eur(?:o)?(?![a-z])/giu, '').trim();
  const tight = bare.replace(SPACE, '');
  if (LONE_DASHES.test(tight)) return refuse('zero_or_nothing');
  const whole = bare.replace(NO_CENTS, '$1');
  if (BELOW_ZERO.test(whole.replace(SPACE, ''))) return refuse('amount_negative');
  const text = withoutSpaces(whole);
  if (text === null || !/^\d[\d.,]*$/.test(text)) return refuse('amount_unreadable');
  const [group, decimal] = NUMBER_SIGNS[locale];
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

/** Of so much staff time how much is one FTE; of a length of time it depends on how often. */
type Unit = 'fte' | 'percent' | 'hours' | 'days';
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:vte|fte|voltijds)?$/u, 'fte'],
  [/^(?:%|procent|percent)$/u, 'percent'],
  [/^(?:u|uur|uren|h|hour|hours|hrs)$/u, 'hours'],
  [/^(?:d|dag|dagen|day|days)$/u, 'days'],
];

/** How often a length of time comes back, as parts of a week. */
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/(?:\/|per|inde|a)?(?:w|wk|week)$/u, 1],
  [/(?:\/|per|inde|a)?(?:maand|month)$/u, MONTHS_A_YEAR / WEEKS_A_YEAR],
  [/(?:\/|per|inhet|a)?(?:j|jr|jaar|year|yr)$/u, 1 / WEEKS_A_YEAR],
];

/** A unit with how often it comes back; a null period is not said, a null unit none that we know. */
function unitIn(text: string): { readonly unit: Unit | null; readonly period: number | null } {
  const known = (part: string) => UNITS.find(([shape]) => shape.test(part))?.[1] ?? null;
  const whole = known(text);
  if (whole !== null) return { unit: whole, period: null };
  const [shape, period = null] = PERIODS.find(([each]) => each.test(text)) ?? [];
  const unit = shape === undefined ? null : known(text.replace(shape, ''));
  return { unit: unit === 'hours' || unit === 'days' ? unit : null, period };
}

/** A year has thousands of hours, an FTE never: what has three digits behind its sign is a thousand to one and a thousandth to another. */
const MAYBE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/u;

/** What so much of a unit is in FTE, or why nobody knows. A day without a period is one of the week, which has five. */
function inFte(figure: number, { unit, period }: ReturnType<typeof unitIn>, isBare: boolean, weekHours: number): number | ReadingRefusal {
  if (unit === 'fte') return isBare && figure > BARE_FTE_MAX ? 'fte_unclear' : figure;
  if (unit === 'percent') return figure / 100;
  if (unit === 'hours') return period === null ? 'fte_hours_unclear' : (figure * period) / weekHours;
  if (unit === 'days') return period === null && figure > DAYS_A_WEEK ? 'fte_days_unclear' : (figure * (period ?? 1)) / DAYS_A_WEEK;
  return 'fte_unreadable';
}

/**
 * Reads staff time: `0,5`, `20 %`, `4 u/week`, `120 u/jaar`, `1 dag`, in English `4 h/week`, `1 day`. Answers hundredths of an FTE, half
 * up, null for nothing. A year has 52 weeks. `weekHours` is a full week of the municipality.
 */
export function readFte(typed: string, weekHours = FULL_WEEK_HOURS): Reading {
  if (typed.length > TYPED_MAX) return refuse('fte_unreadable');
  const line = oneFigure(typed);
  if (line === null) return refuse('several_figures');
  const text = line.replace(SPACE, '').toLowerCase().replace(/\.$/u, '');
  if (text === '') return take(null);
  if (LONE_DASHES.test(text)) return refuse('zero_or_nothing');
  if (BELOW_ZERO.test(text)) return refuse('fte_negative');
  const found = /^(\d{1,6}(?:[.,]\d{1,6})?|[.,]\d{1,6})(.*)$/u.exec(text);
  if (found === null) return refuse('fte_unreadable');
  const [, written = '', behind = ''] = found;
  const asked = unitIn(behind);
  if ((asked.unit === 'hours' || asked.unit === 'days') && MAYBE_THOUSANDS.test(written)) return refuse('fte_unreadable');
  const figure = Number(written.replace(',', '.'));
  const fte = inFte(figure, asked, behind === '', weekHours);
  if (typeof fte === 'string') return refuse(fte);
  // A tiny step up, so that 0.145 (in binary a little less) is rounded half up like on paper.
  const hundredths = Math.floor(fte * 100 + 0.5 + 1e-9);
  if (hundredths === 0 && figure > 0) return refuse('fte_too_small');
  return hundredths > FTE_MAX_HUNDREDTHS ? refuse('fte_too_large') : take(hundredths);
}
