import { z } from 'zod';
import { line, optionalLine } from '@/lib/platform/text';
import { placeInput } from '../places/schema';
import { RHYTHMS } from './rules/agreement';
import { AGREEMENTS, CHOICE_SETS, GOAL_MAX, SIDES } from './rules/facts';
import { PLACES_MAX, TITLE_MAX } from './rules/registering';
import { isDay, OLDEST_YEAR } from './rules/since';

/** A year as it is typed; empty is "not known". Codes: `not_a_year`, `year_too_early`, `year_too_late` (the last in the command, which knows today). */
const optionalYear = z
  .union([z.number(), z.string(), z.null()], { error: 'not_a_year' })
  .transform((typed) => String(typed ?? '').trim())
  .pipe(
    z
      .string()
      .regex(/^\d{0,4}$/, { error: 'not_a_year' })
      .transform((digits) => (digits === '' ? null : Number(digits)))
      .pipe(z.number().min(OLDEST_YEAR, { error: 'year_too_early' }).nullable()),
  );

export const registerPartnershipInput = z.object({
  approach: z.string({ error: 'choose_approach' }).min(1, { error: 'choose_approach' }).max(60, { error: 'choose_approach' }),
  places: z.array(placeInput).max(PLACES_MAX, { error: 'too_many' }).default([]),
  sinceYear: optionalYear.default(null),
  /** Empty takes the proposed one. */
  title: optionalLine(TITLE_MAX).default(''),
});
export type RegisterPartnershipInput = z.input<typeof registerPartnershipInput>;

/** A day as `YYYY-MM-DD`; empty is "none". Code: `not_a_day`. */
const optionalDay = z
  .union([z.literal(''), z.null(), z.string().refine(isDay, { error: 'not_a_day' })], { error: 'not_a_day' })
  .transform((day) => (day === '' ? null : day));

/** One of a closed list; empty is "not answered". Code: `unknown_choice`. */
const optionalAgreement = z
  .union([z.literal(''), z.null(), z.enum(AGREEMENTS)], { error: 'unknown_choice' })
  .transform((agreement) => (agreement === '' ? null : agreement));
const optionalRhythm = z
  .union([z.number(), z.string(), z.null()], { error: 'unknown_choice' })
  .transform((typed) => RHYTHMS.find((years) => String(years) === String(typed)) ?? (typed === '' ? null : typed))
  .pipe(z.literal([...RHYTHMS, null], { error: 'unknown_choice' }));

const facts = {
  agreement: optionalAgreement,
  agreementYear: optionalYear,
  agreementUntil: optionalDay,
  rhythmYears: optionalRhythm,
};

export const describePartnershipInput = z.object({
  id: z.uuid(),
  base: z.object({ title: z.string(), ...facts }).partial(),
  change: z.object({ title: line(TITLE_MAX), ...facts }).partial(),
});

/** One choice of a set, taken or left. An SDG is known by its number. */
export const chooseForPartnershipInput = z.object({
  id: z.uuid(),
  set: z.enum(CHOICE_SETS),
  code: z.string({ error: 'unknown_choice' }).regex(/^[a-z0-9_]{1,60}$/, { error: 'unknown_choice' }),
  chosen: z.boolean(),
});

const goal = line(GOAL_MAX);
export const addGoalInput = z.object({ id: z.uuid(), side: z.enum(SIDES), goal });
/** `id` is of the partnership, `goalId` of the goal. */
export const changeGoalInput = z.object({
  id: z.uuid(),
  goalId: z.uuid(),
  base: z.object({ goal: z.string() }),
  change: z.object({ goal }),
});
export const removeGoalInput = changeGoalInput.pick({ id: true, goalId: true });

export const participantInput = z.object({ id: z.uuid(), municipalityId: z.uuid() });
export const ownParticipationInput = z.object({ id: z.uuid(), year: optionalYear.default(null) });
