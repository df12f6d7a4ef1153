import fc from 'fast-check';
import { inOneLine } from '@/lib/domain/texts/rules';
import { isReadable } from '@/lib/platform/text';

/** One line of text in the form in which it is kept, of `max` signs at most; it may be empty. */
export const anyLine = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength: max })
    .map(inOneLine)
    .filter((line) => line.length <= max && isReadable(line));
