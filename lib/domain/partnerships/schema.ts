import { z } from 'zod';
import { listInput } from '@/lib/platform/listing';
import { asKept, asTyped, code, isBrief, line, list, optionalCode, optionalLine } from '@/lib/platform/text';
import { keptWhen, optionalDay, optionalWhen, optionalYear } from '../calendar/schema';
import { placeInput } from '../places/schema';
import { REASON_MAX } from '../texts/rules';
import { RHYTHMS } from './rules/agreement';
import { AGREEMENTS, CHOICE_SETS, GOAL_MAX, SIDES, VISIBILITIES } from './rules/facts';
import { FORMALITIES, LIFE_CYCLE_STATES } from './rules/life';
import { ENTRY_LIST } from './rules/listing';
import { PLACES_MAX, TITLE_MAX } from './rules/registering';

export const registerPartnershipInput = z.object({
  approach: code('choose_approach'),
  places: list(placeInput, PLACES_MAX).default([]),
  formality: z.enum(FORMALITIES, { error: 'choose_formality' }),
  since: optionalWhen.default(null),
  /** The last day that is agreed, where the approach has an end. */
  until: optionalDay.default(null),
  /** Empty takes the proposed one. */
  title: optionalLine(TITLE_MAX).default(''),
});
export type RegisterPartnershipInput = z.input<typeof registerPartnershipInput>;

/** A draft that was kept while the form asked for a year alone. */
const withSince = (draft: unknown): unknown =>
  typeof draft === 'object' && draft !== null && 'sinceYear' in draft && !('since' in draft)
    ? { ...draft, since: String(draft.sinceYear ?? '') }
    : draft;

const draftOfToday = z.object({
  approach: asTyped(60),
  places: list(
    z.object({ name: asTyped(500), country: asTyped(2), geonamesId: z.int32().nullable(), detail: asTyped(500), own: z.boolean() }),
    PLACES_MAX,
    1,
  ),
  formality: asTyped(60).default(''),
  since: asTyped(100).default(''),
  until: asTyped(100).default(''),
  title: asTyped(1_000),
});

/** What the form of a new partnership holds while one types. */
export const partnershipDraft = z.preprocess(withSince, draftOfToday);

/** A place that somebody chose, or typed in full. */
export const partnershipsAtPlaceInput = z.object({
  geonamesId: z.int32().nullable(),
  country: z.string().regex(/^(?:[A-Z]{2})?$/),
  name: optionalLine(500),
});

/** One of a closed list; empty is "not answered". Code: `unknown_choice`. */
const optionalAgreement = z
  .union([z.literal(''), z.null(), z.enum(AGREEMENTS)], { error: 'unknown_choice' })
  .transform((agreement) => (agreement === '' ? null : agreement));
const optionalRhythm = z
  .union([z.number(), z.string(), z.null()], { error: 'unknown_choice' })
  .refine(isBrief, { error: 'unknown_choice', abort: true })
  .transform((typed) => RHYTHMS.find((years) => String(years) === String(typed)) ?? (typed === '' ? null : typed))
  .pipe(z.literal([...RHYTHMS, null], { error: 'unknown_choice' }));

const facts = {
  agreement: optionalAgreement,
  agreementYear: optionalYear,
  agreementUntil: optionalDay,
  rhythmYears: optionalRhythm,
};

export const describePartnershipInput = z.object({
  partnershipId: z.uuid(),
  base: z.object({ title: asKept, ...facts }).partial(),
  change: z.object({ title: line(TITLE_MAX), ...facts }).partial(),
});

export const changeVisibilityInput = z.object({
  partnershipId: z.uuid(),
  base: z.object({ visibility: asKept }).partial(),
  change: z.object({ visibility: z.enum(VISIBILITIES, { error: 'required' }) }),
});

/** One choice of a set, taken or left. An SDG is known by its number. */
export const chooseForPartnershipInput = z.object({
  partnershipId: z.uuid(),
  set: z.enum(CHOICE_SETS),
  code: z.string({ error: 'unknown_choice' }).regex(/^[a-z0-9_]{1,60}$/, { error: 'unknown_choice' }),
  chosen: z.boolean(),
});

const goal = line(GOAL_MAX);
export const addGoalInput = z.object({ partnershipId: z.uuid(), side: z.enum(SIDES), goal });
export const changeGoalInput = z.object({
  partnershipId: z.uuid(),
  goalId: z.uuid(),
  base: z.object({ goal: asKept }),
  change: z.object({ goal }),
});
export const removeGoalInput = changeGoalInput.omit({ change: true });

export const participantInput = z.object({ partnershipId: z.uuid(), municipalityId: z.uuid() });
export const ownParticipationInput = z.object({ partnershipId: z.uuid(), year: optionalYear.default(null) });

const stateAsItWas = z.object({ state: asKept, cause: asKept, reason: asKept });
const approachPeriodAsItWas = z.object({ approach: asKept, formality: asKept });

export const changeLifeCycleInput = z.object({
  partnershipId: z.uuid(),
  state: z.enum(LIFE_CYCLE_STATES, { error: 'choose_state' }),
  /** Empty is "from the beginning". */
  fromDate: optionalDay,
  cause: optionalCode('choose_cause').default(''),
  reason: optionalLine(REASON_MAX).default(''),
  /** What stood on that day when the form was opened: somebody else may have changed it since. */
  base: stateAsItWas.optional(),
});

export const continueAsInput = z.object({
  partnershipId: z.uuid(),
  /** Empty is "from the beginning". */
  fromYear: optionalYear.default(null),
  approach: optionalCode('choose_approach'),
  formality: z.enum(FORMALITIES, { error: 'choose_formality' }),
  base: approachPeriodAsItWas.optional(),
});

/** A wrong entry of a partnership is taken back, and why. */
const withdrawEntryInput = z.object({ partnershipId: z.uuid(), reason: line(REASON_MAX) });
export const withdrawLifeCycleInput = withdrawEntryInput.extend({ lifeCycleId: z.uuid(), base: stateAsItWas });
export const withdrawApproachPeriodInput = withdrawEntryInput.extend({ approachPeriodId: z.uuid(), base: approachPeriodAsItWas });

export const correctStartInput = z.object({
  partnershipId: z.uuid(),
  base: z.object({ since: keptWhen }).partial(),
  change: z.object({ since: optionalWhen }),
});

export const withdrawPartnershipInput = z.object({ partnershipId: z.uuid(), reason: line(REASON_MAX) });
export const restorePartnershipInput = z.object({ partnershipId: z.uuid() });

/** What the list is asked for, as its address has it; what cannot be read asks for nothing. */
export const entryFilter = listInput(ENTRY_LIST);
export type EntryFilter = z.output<typeof entryFilter>;

/** Everything, by title. */
export const ALL_ENTRIES: EntryFilter = entryFilter.parse({});
