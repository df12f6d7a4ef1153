import { z } from 'zod';
import { asKept } from '@/lib/platform/text';
import { OLDEST_YEAR, yearOf } from './rules';
import { type Precision, readWhen, UNREADABLE } from './rules/reading';

/** One moment as somebody types it; null when the field is empty. Codes: `WHEN_REFUSALS`, `year_too_early`. What is too late the command knows. */
function typedWhen(precision: Precision) {
  return z.string({ error: UNREADABLE[precision] }).transform((typed, { addIssue }) => {
    const reading = readWhen(typed, precision);
    const isTooEarly = reading.ok && reading.value !== null && yearOf(reading.value) < OLDEST_YEAR;
    if (reading.ok && !isTooEarly) return reading.value;
    if (reading.ok) addIssue({ code: 'too_small', origin: 'number', minimum: OLDEST_YEAR, input: typed, message: 'year_too_early' });
    else addIssue({ code: 'custom', message: reading.code });
    return z.NEVER;
  });
}

/** A year, a month or a day as it is typed; null is "not known". */
export const optionalWhen = typedWhen('any').nullable();

/** The same as it was kept, or however it was written when an edit began: compared, never kept again. */
export const keptWhen = asKept.nullable().transform((typed) => {
  const reading = readWhen(typed ?? '', 'any');
  return reading.ok ? reading.value : typed;
});

/** A year as it is typed; null is "not known". */
export const optionalYear = z
  .union([z.int().min(0).transform(String), z.string(), z.null()], { error: UNREADABLE.year })
  .pipe(typedWhen('year').nullable())
  .transform(yearOf);

/** The same, and there is one. Code more: `required`. */
export const requiredYear = z
  .union([z.int().min(0), z.string(), z.null()], { error: 'required' })
  .pipe(optionalYear)
  .pipe(z.number({ error: 'required' }));

/** A day as it is typed, kept as `YYYY-MM-DD`; null is "none". */
export const optionalDay = typedWhen('day').nullable();

/** The same, and there is one. Code more: `required`. */
export const requiredDay = z
  .string({ error: 'required' })
  .min(1, { error: 'required' })
  .pipe(typedWhen('day'))
  .pipe(z.string({ error: 'required' }));
