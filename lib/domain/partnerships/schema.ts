import { z } from 'zod';
import { asTyped, line, optionalLine } from '@/lib/platform/text';
import { placeInput } from '../places/schema';
import { VISIBILITIES } from './rules/facts';
import { PLACES_MAX, TITLE_MAX } from './rules/registering';
import { OLDEST_YEAR } from './rules/since';

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

/** What the form of a new tie holds while one types. */
export const partnershipDraft = z.object({
  approach: asTyped(60),
  places: z
    .array(z.object({ name: asTyped(500), country: asTyped(2), geonamesId: z.int32().nullable(), detail: asTyped(500), own: z.boolean() }))
    .min(1)
    .max(PLACES_MAX),
  sinceYear: asTyped(100),
  title: asTyped(1_000),
});

/** A place that somebody chose, or typed in full. */
export const tiesAtPlaceInput = z.object({
  geonamesId: z.int32().nullable(),
  country: z.string().max(2),
  name: optionalLine(500),
});

const titleChange = z.object({ title: line(TITLE_MAX) });

export const describePartnershipInput = z.object({
  id: z.uuid(),
  base: z.object({ title: z.string() }).partial(),
  change: titleChange.partial(),
});

export const changeVisibilityInput = z.object({
  id: z.uuid(),
  base: z.object({ visibility: z.string() }).partial(),
  change: z.object({ visibility: z.enum(VISIBILITIES, { error: 'required' }) }),
});

export const participantInput = z.object({ id: z.uuid(), municipalityId: z.uuid() });
export const ownParticipationInput = z.object({ id: z.uuid(), year: optionalYear.default(null) });
