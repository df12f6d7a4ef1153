import { z } from 'zod';
import { optionalCode } from '@/lib/platform/text';
import { ACTOR_GROUPS } from '../rules/facts';

/** `null` is "takes no part"; which years can be is for the command, which knows today. */
const seenYear = z.int({ error: 'not_a_year' }).nullable();

export const actorInput = z.object({
  partnershipId: z.uuid(),
  group: z.enum(ACTOR_GROUPS, { error: 'unknown_choice' }),
  /** What stood in the cell when it was changed. */
  base: seenYear,
  year: seenYear,
});

export const departmentInput = z.object({
  partnershipId: z.uuid(),
  department: optionalCode('unknown_choice'),
  chosen: z.boolean(),
});
