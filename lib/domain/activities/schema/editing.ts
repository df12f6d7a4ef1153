import { z } from 'zod';
import { asKept, code, optionalLine, optionalText } from '@/lib/platform/text';
import { keptWhen, optionalWhen } from '../../calendar/schema';
import { LIES_AT_MAX } from '../../contacts/rules';
import { placeInput } from '../../places/schema';
import { ACTIVITY_NOTES_MAX, ACTIVITY_SETS, ACTIVITY_STATUSES, DESCRIPTION_MAX, VENUE_MAX } from '../rules';
import { BRIEF_MAX, readHour } from '../rules/reading';
import { activity } from '../schema';

const kept = asKept.nullable();

/** An hour as it is typed, kept as `HH:MM`; empty is "nobody said". */
const hour = optionalLine(BRIEF_MAX).transform((typed, { addIssue }) => {
  if (typed === '') return null;
  const read = readHour(typed);
  if (read !== null) return read;
  addIssue({ code: 'custom', message: 'not_an_hour' });
  return z.NEVER;
});

/** As it was seen: an hour nobody knows is an empty field. */
const keptHour = kept.transform((seen) => (seen === '' ? null : seen));

export const changeActivityInput = z.object({
  activityId: z.uuid(),
  base: z
    .object({ title: kept, kind: kept, status: kept, cause: kept, hasNoSessions: z.boolean(), fromTime: keptHour, untilTime: keptHour })
    .partial(),
  change: z
    .object({
      title: activity.title,
      kind: activity.kind,
      status: z.enum(ACTIVITY_STATUSES, { error: 'choose_status' }),
      /** A code of the vocabulary `circumstance`, of one that did not take place. */
      cause: code('choose_why_not').nullable(),
      hasNoSessions: z.boolean(),
      fromTime: hour.nullable(),
      untilTime: hour.nullable(),
    })
    .partial(),
});

/** Where it is: the one place where is said who travels. `place` left out leaves the place as it is while the setting stays. */
export const moveActivityInput = z.object({
  activityId: z.uuid(),
  base: z.object({ setting: kept, placeId: kept }),
  setting: activity.setting,
  place: placeInput.nullable().optional(),
});

/** When it is, as typed; a begin without an end is that one day, month or year. */
export const dateActivityInput = z.object({
  activityId: z.uuid(),
  base: z.object({ from: keptWhen, until: keptWhen }).partial(),
  change: z.object({ from: optionalWhen, until: optionalWhen }).partial(),
});

export const changeActivityTextsInput = z.object({
  activityId: z.uuid(),
  base: z.object({ description: asKept, venue: asKept }).partial(),
  change: z.object({ description: optionalText(DESCRIPTION_MAX), venue: optionalLine(VENUE_MAX) }).partial(),
});

export const chooseForActivityInput = z.object({
  activityId: z.uuid(),
  set: z.enum(ACTIVITY_SETS),
  code: code('unknown_choice'),
  chosen: z.boolean(),
});

export const activityPartnershipInput = z.object({ activityId: z.uuid(), partnershipId: z.uuid({ error: 'required' }) });
export const activityMembershipInput = z.object({ activityId: z.uuid(), membershipId: z.uuid({ error: 'required' }) });

export const noteActivityInput = z.object({
  activityId: z.uuid(),
  base: z.object({ notes: asKept, agreementAt: asKept, fileAt: asKept }).partial(),
  change: z
    .object({
      notes: optionalText(ACTIVITY_NOTES_MAX),
      agreementAt: optionalLine(LIES_AT_MAX),
      fileAt: optionalLine(LIES_AT_MAX),
    })
    .partial(),
});
