import { z } from 'zod';
import { composed, inOneLine, rawMax } from '@/lib/domain/texts/rules';

z.config({ jitless: true });

/** Longer than any code of a list. */
const CODE_MAX = 60;
/** Longer than any text that is kept. */
const KEPT_MAX = 10_000;
/** Longer than a year, a number or a day is written. */
const BRIEF_MAX = 40;

/** Can a database hold it as it is? It holds no NUL and no half of a surrogate pair. */
export function isReadable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** Is it the id of a record, so that the database can be asked for it? */
export function isUuid(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/**
 * A text that is measured before anything else is done with it: what could never become one of `max` signs is refused unread. By
 * units, since zod's own `max` looks at every sign of what is too long. Codes: `error` when it is no text, `tooLong`.
 */
export function measured(max: number, error: string, tooLong = 'too_long') {
  return z.string({ error }).check(({ value, issues }) => {
    if (value.length > rawMax(max))
      issues.push({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: value, message: tooLong });
  });
}

/** A text of `max` signs at most, otherwise as it came. Counted at the other end of a pipe: zod asks for a length after a refusal too. */
function upTo(max: number, error: string, tooLong?: string) {
  return measured(max, error, tooLong).pipe(z.string().max(max, { error: tooLong ?? 'too_long', abort: true }));
}

/** A text that is measured, and then cleaned and brought into one form by `toForm`: what nobody sees goes without a word. */
function inForm(max: number, toForm: (typed: string) => string) {
  return measured(max, 'required')
    .refine(isReadable, { error: 'unreadable', abort: true })
    .transform(toForm)
    .pipe(z.string().max(max, { error: 'too_long' }));
}

/** One line of text of 1 to `max` characters, spaces at the ends taken off. Codes: `required`, `too_long`, `unreadable`. */
export function line(max: number) {
  return optionalLine(max).refine((text) => text !== '', { error: 'required' });
}

/** As `line`, but it may stay empty. */
export function optionalLine(max: number) {
  return inForm(max, inOneLine);
}

/** Text exactly as it stands in a field, `max` signs at most: for what is not sent yet. */
export function asTyped(max: number) {
  return upTo(max, 'unreadable').refine(isReadable, { error: 'unreadable' });
}

/** A text as it was kept, or as it stood in a form when the edit began: compared, never kept again. */
export const asKept = measured(KEPT_MAX, 'invalid');

/** A code of a list that the command knows, or nothing; `error` when it can be none. */
export function optionalCode(error: string) {
  return upTo(CODE_MAX, error, error).refine(isReadable, { error });
}

/** As `optionalCode`, and there is one. */
export function code(error: string) {
  return optionalCode(error).refine((text) => text !== '', { error });
}

/** Is it so short that it can be a year, a number or a day as somebody types it? A number itself always is. */
export function isBrief(given: unknown): boolean {
  return typeof given !== 'string' || given.length <= BRIEF_MAX;
}

/** A list of `min` to `max` items, counted before one of them is read. Code: `too_many`. */
export function list<S extends z.ZodType>(item: S, max: number, min = 0) {
  const counted = z.array(z.custom<z.input<S>>()).max(max, { error: 'too_many', abort: true });
  return counted.pipe(z.array(item).min(min));
}

/** Text of 1 to `max` characters that may run over several lines. Codes as of `line`. */
export function text(max: number) {
  return optionalText(max).refine((kept) => kept !== '', { error: 'required' });
}

/** As `text`, but it may stay empty. Spaces at the ends of lines go, and more than one empty line in a row. */
export function optionalText(max: number) {
  return inForm(max, (typed) =>
    composed(typed)
      .split(/\r\n?|\n/)
      .map((each) => each.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}
