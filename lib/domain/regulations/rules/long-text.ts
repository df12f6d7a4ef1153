import { composed } from '../../texts/rules';
import { REGULATION_TEXT_MAX } from '../rules';

/** As much as is brought into one form at once. */
const PIECE = 10_000;

/** A text in pieces that end with a line, where there is one; nothing of it is lost. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const line = text.lastIndexOf('\n', from + PIECE - 1);
    const until = text.length - from > PIECE && line >= from ? line + 1 : from + PIECE;
    pieces.push(text.slice(from, until));
    from = until;
  }
  return pieces;
}

/**
 * A text of the council in the form in which it is kept, piece by piece, since it may be longer than any other text: spaces at the ends of
 * lines go, and more than one empty line in a row.
 */
export function readLongText(typed: string): string {
  return piecesOf(typed.slice(0, REGULATION_TEXT_MAX).replace(/\r\n?/g, '\n'))
    .map(composed)
    .join('')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
