import { composed } from '../../texts/rules';
import { REGULATION_TEXT_MAX } from '../rules';

/** As much as is brought into one form at once. */
const PIECE = 10_000;

/** A line in pieces that can be brought into one form; nothing of it is lost. */
function piecesOf(line: string): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(line.length / PIECE)) }, (_, at) => line.slice(at * PIECE, (at + 1) * PIECE));
}

/**
 * A text of the council in the form in which it is kept, line by line, since it may be longer than any other text: spaces at the ends of
 * lines go, and more than one empty line in a row.
 */
export function readLongText(typed: string): string {
  return typed
    .slice(0, REGULATION_TEXT_MAX)
    .split(/\r\n?|\n/)
    .map((line) => piecesOf(line).map(composed).join('').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
