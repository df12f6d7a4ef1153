import { z } from 'zod';

export const makeFeedInput = z.object({
  /** Null is all that the municipality does. */
  partnershipId: z.uuid().nullable().default(null),
});

export const feedInput = z.object({ feedId: z.uuid() });
