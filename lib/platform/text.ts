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

/** Text of several lines, `max` signs at most; it may stay empty. Line ends stay, one form of them; spaces at the ends of lines go. */
export function paragraphs(max: number) {
  return z
    .string({ error: 'required' })
    .refine(isReadable, { error: 'unreadable', abort: true })
    .transform((text) =>
      text
        .normalize('NFC')
        .split(/\r\n|[\r\n]/u)
        .map((each) => each.trimEnd())
        .join('\n')
        .replace(/^\n+/u, '')
        .trimEnd(),
    )
    .pipe(z.string().max(max, { error: 'too_long' }));
}

/** Text exactly as it stands in a field, `max` signs at most: for what is not sent yet. */
export function asTyped(max: number) {
  return z.string({ error: 'unreadable' }).max(max, { error: 'too_long', abort: true }).refine(isReadable, { error: 'unreadable' });
}
