import { z } from 'zod';
import { asKept, code, line, list, optionalLine } from '@/lib/platform/text';
import { OLDEST_YEAR } from '../calendar/rules';
import { REASON_MAX } from '../texts/rules';
import { BASES, KINDS, SOURCES } from './rules/money';
import { cellName, LINES_MAX, PROGRAMME_MAX, SUBJECTS } from './rules/records';

/** A year of the calendar; the command knows which is the last. */
const year = z.int({ error: 'not_a_year' }).min(OLDEST_YEAR, { error: 'year_too_early' });

const subject = z.object({ kind: z.enum(SUBJECTS), id: code('invalid') });

/** One figure as it was typed, and the figure it started from (cents, or hundredths of an FTE). */
const cell = z.object({
  basis: z.enum(BASES),
  line: z.object({ source: z.enum(SOURCES), programme: optionalLine(PROGRAMME_MAX).default(''), kind: z.enum(KINDS) }).nullable(),
  base: z.int().nullable(),
  /** Read by the command, which refuses it beside its field. */
  typed: asKept,
});
export type CellInput = z.output<typeof cell>;

export const recordYearInput = z.object({
  subject,
  year,
  /** The NIS code of a predecessor whose year is completed; null is the municipality itself. */
  originNis: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .default(null),
  cells: list(cell, 2 * (LINES_MAX + 1), 1).refine((cells) => new Set(cells.map(cellName)).size === cells.length),
});

export const takeOverPlanInput = z.object({ year, recordId: z.uuid().nullable().default(null) });
export const confirmYearInput = z.object({
  year,
  /** The open records of the year as they were seen, each with its version; null confirms whatever stands there. */
  seen: list(z.object({ recordId: z.uuid(), version: z.int() }), 1_000)
    .nullable()
    .default(null),
});
export const reopenRecordInput = z.object({ recordId: z.uuid(), reason: line(REASON_MAX) });
