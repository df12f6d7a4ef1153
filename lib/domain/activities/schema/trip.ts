import { z } from 'zod';
import { keptWhen, optionalDay } from '../../calendar/schema';
import { TRAVEL_STEPS } from '../rules';

/** A day ticks it off, without one it is open again. */
export const tickTravelStepInput = z.object({
  activityId: z.uuid(),
  step: z.enum(TRAVEL_STEPS),
  base: z.object({ doneOn: keptWhen }).partial(),
  change: z.object({ doneOn: optionalDay }),
});
