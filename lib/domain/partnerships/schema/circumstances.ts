import { z } from 'zod';
import { asKept, code, optionalLine } from '@/lib/platform/text';
import { optionalDay, requiredDay } from '../../calendar/schema';
import { REMARK_MAX } from '../rules/circumstances';

const facts = z.object({
  circumstance: code('choose_circumstance'),
  fromDate: requiredDay,
  /** Null is "it still lasts". */
  untilDate: optionalDay,
  remark: optionalLine(REMARK_MAX),
});

export const addCircumstanceInput = facts.extend({
  partnershipId: z.uuid(),
  untilDate: optionalDay.default(null),
  remark: facts.shape.remark.default(''),
});

const circumstanceInput = z.object({ partnershipId: z.uuid(), circumstanceId: z.uuid() });
const asItWas = z.object({ circumstance: asKept, fromDate: requiredDay, untilDate: optionalDay, remark: asKept });

export const changeCircumstanceInput = circumstanceInput.extend({ base: asItWas.partial(), change: facts.partial() });
export const removeCircumstanceInput = circumstanceInput.extend({ base: asItWas });
