import { z } from 'zod';
import { listInput } from '@/lib/platform/listing';
import { code, line, list } from '@/lib/platform/text';
import { optionalWhen } from '../calendar/schema';
import { foldName } from '../places/rules';
import { placeInput } from '../places/schema';
import { ACTIVITY_TITLE_MAX, LINKED_MAX, SETTINGS } from './rules';
import { ACTIVITY_LIST } from './rules/listing';

/** What one says of an activity to begin with. */
export const activity = {
  /** A code of the table of kinds; the command knows which there are. */
  kind: code('choose_kind'),
  title: line(ACTIVITY_TITLE_MAX).refine((title) => foldName(title) !== '', { error: 'required' }),
  setting: z.enum(SETTINGS, { error: 'choose_setting' }),
};

const ids = list(z.uuid(), LINKED_MAX);

export const addActivityInput = z.object({
  ...activity,
  partnershipIds: ids.default([]),
  membershipIds: ids.default([]),
  /** Codes of approaches: of one that belongs to no partnership and no membership at least one. */
  approaches: list(code('choose_approach'), LINKED_MAX).default([]),
  /** Where it is, when that is not where the partner is, or here. */
  place: placeInput.nullable().default(null),
  from: optionalWhen.default(null),
  until: optionalWhen.default(null),
  /** What took place already says who enters it. */
  status: z.enum(['planned', 'done']).default('planned'),
});
export type AddActivityInput = z.input<typeof addActivityInput>;

/** What the list is asked for, as its address has it; what cannot be read asks for nothing. */
export const activityFilter = listInput(ACTIVITY_LIST);
export type ActivityFilter = z.output<typeof activityFilter>;

/** All of this year. */
export const ALL_ACTIVITIES: ActivityFilter = activityFilter.parse({});
