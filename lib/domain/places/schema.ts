import { z } from 'zod';
import { line } from '@/lib/platform/text';
import { foldName, PLACE_NAME_MAX } from './rules';

/** A place as it is typed: a name with at least one letter, and a country. */
export const placeInput = z.object({
  name: line(PLACE_NAME_MAX).refine((name) => foldName(name) !== '', { error: 'required' }),
  country: z
    .string({ error: 'choose_country' })
    .min(1, { error: 'choose_country' })
    .regex(/^[A-Z]{2}$/, { error: 'unknown_country' }),
});
