import { z } from 'zod';
import { asKept, code, optionalLine } from '@/lib/platform/text';
import { isDay } from '../../calendar/rules';
import { REMARK_MAX } from '../rules/circumstances';

const day = z.string({ error: 'required' }).min(1, { error: 'required' }).refine(isDay, { error: 'not_a_day' });
/** Empty is "it still lasts". */
const lastDay = z
  .string({ error: 'not_a_day' })
  .refine((text) => text === '' || isDay(text), { error: 'not_a_day' })
  .nullable()
  .transform((text) => (text === '' ? null : text));

const facts = z.object({
  circumstance: code('choose_circumstance'),
  fromDate: day,
  untilDate: lastDay,
  remark: optionalLine(REMARK_MAX),
});

export const addCircumstanceInput = facts.extend({
  partnershipId: z.uuid(),
  untilDate: lastDay.default(null),
  remark: facts.shape.remark.default(''),
});

const circumstanceInput = z.object({ partnershipId: z.uuid(), circumstanceId: z.uuid() });
const asItWas = z.object({ circumstance: asKept, fromDate: asKept, untilDate: lastDay, remark: asKept });

export const changeCircumstanceInput = circumstanceInput.extend({ base: asItWas.partial(), change: facts.partial() });
export const removeCircumstanceInput = circumstanceInput.extend({ base: asItWas });
