import { z } from 'zod';
import { asTyped, list } from '@/lib/platform/text';
import { LINKED_MAX } from '../rules';

const chosen = list(asTyped(60), LINKED_MAX);
const place = z.object({
  name: asTyped(500),
  country: asTyped(2),
  geonamesId: z.int32().nullable(),
  detail: asTyped(500),
  own: z.boolean(),
});

/** What the form of a new activity holds while one types. */
export const activityDraft = z.object({
  partnershipIds: chosen,
  membershipIds: chosen,
  approaches: chosen,
  kind: asTyped(60),
  setting: asTyped(60),
  partnerPlace: asTyped(60),
  place,
  from: asTyped(100),
  until: asTyped(100),
  status: asTyped(60),
  title: asTyped(1_000),
});

const one = <S extends z.ZodType>(item: S) => item.nullable().catch(null).default(null);

/** What an address may say already of a new activity; what it cannot be is as if it were not said. */
export const newActivityAsked = z.object({
  partnership: one(z.uuid()),
  membership: one(z.uuid()),
  from: one(asTyped(100)),
});
