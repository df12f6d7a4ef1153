import { z } from 'zod';
import { asKept, measured } from '@/lib/platform/text';
import { COST_LINE_MAX, readCostLine } from '../rules/costs';

/** The line of which it is a part, by its name; null is "of no line yet". Code: `choose_cost_line`. */
const line = measured(COST_LINE_MAX, 'choose_cost_line', 'choose_cost_line').transform((name, { addIssue }) => {
  const read = readCostLine(name);
  if (read !== undefined && (read === null || z.uuid().safeParse(read.recordId).success)) return read;
  addIssue({ code: 'custom', message: 'choose_cost_line' });
  return z.NEVER;
});

/** An amount as it is typed; the command reads it, in the language of who typed it, and refuses it beside its field. */
const typed = asKept;
/** The same as it was kept, in cents, or as it stood in a form when the edit began. */
const typedBefore = z.union([z.int(), asKept]).nullable();

const cost = { line, planned: typed, actual: typed, isRough: z.boolean() };
const costAsItWas = z.object({ line: asKept, planned: typedBefore, actual: typedBefore, isRough: z.boolean() });
export type CostAsItWas = z.output<typeof costAsItWas>;

export const addActivityCostInput = z.object({
  activityId: z.uuid(),
  line: cost.line.default(null),
  planned: cost.planned.default(''),
  actual: cost.actual.default(''),
  isRough: cost.isRough.default(false),
});
export const changeActivityCostInput = z.object({ costId: z.uuid(), base: costAsItWas.partial(), change: z.object(cost).partial() });
export const removeActivityCostInput = z.object({ costId: z.uuid(), base: costAsItWas });
