import { z } from 'zod';
import type { CallSwitches } from '../rules/proposing';

const closing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), days: z.array(z.string().regex(/^\d{2}-\d{2}$/)).catch([]) }),
  z.object({ kind: z.enum(['permanent', 'before']) }),
]);
const lines = z.object({
  list: z.array(z.object({ name: z.string().min(1) })).catch([]),
  envelopeCents: z.int().min(1).nullable().catch(null),
});

/** Of the switches of a regulation what a call asks of them; what does not fit says nothing. */
const switches = z.object({ closing: closing.nullable().catch(null), lines: lines.nullable().catch(null) });

/** Reads the switches as they are kept with a version. Whatever they are, a call can be prepared. */
export function readCallSwitches(kept: unknown): CallSwitches {
  const read = switches.safeParse(kept);
  const said = read.success ? read.data : { closing: null, lines: null };
  return { closing: said.closing, lines: said.lines?.list ?? [], envelopeCents: said.lines?.envelopeCents ?? null };
}
