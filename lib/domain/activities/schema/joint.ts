import { z } from 'zod';
import { list } from '@/lib/platform/text';
import { optionalWhen } from '../../calendar/schema';
import { LINKED_MAX } from '../rules';

export const takingPartInput = z.object({ activityId: z.uuid() });

/** What somebody answered so far of a new activity. */
export const alikeActivitiesInput = z.object({ partnershipIds: list(z.uuid(), LINKED_MAX), from: optionalWhen, until: optionalWhen });
export type AlikeActivitiesInput = z.output<typeof alikeActivitiesInput>;
