import { z } from 'zod';

z.config({ jitless: true });

/** What a database or a reader cannot hold: NUL and other controls but tab and line ends, half a surrogate pair. */
function isReadable(text: string): boolean {
  return text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);
}

/** Is it the id of a record, so that the database can be asked for it? */
export function isUuid(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** One line of text of 1 to `max` characters, spaces at the ends taken off. Codes: `required`, `too_long`, `unreadable`. */
export function line(max: number) {
  return optionalLine(max).refine((text) => text !== '', { error: 'required' });
}

/** As `line`, but it may stay empty. */
export function optionalLine(max: number) {
  return z
    .string({ error: 'required' })
    .refine(isReadable, { error: 'unreadable', abort: true })
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max, { error: 'too_long' }));
}

/** Text exactly as it stands in a field, `max` signs at most: for what is not sent yet. */
export function asTyped(max: number) {
  return z.string({ error: 'unreadable' }).max(max, { error: 'too_long', abort: true }).refine(isReadable, { error: 'unreadable' });
}

/** Text of 1 to `max` characters that may run over several lines. Codes as of `line`. */
export function text(max: number) {
  return optionalText(max).refine((kept) => kept !== '', { error: 'required' });
}

/** As `text`, but it may stay empty. Spaces at the ends of lines go, and more than one empty line in a row. */
export function optionalText(max: number) {
  return z
    .string({ error: 'required' })
    .refine(isReadable, { error: 'unreadable', abort: true })
    .transform((typed) =>
      typed
        .normalize('NFC')
        .split(/\r\n?|\n/)
        .map((each) => each.trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(z.string().max(max, { error: 'too_long' }));
}
