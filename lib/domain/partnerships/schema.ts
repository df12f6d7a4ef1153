import { z } from 'zod';
import { pageNumber } from '@/lib/platform/paging';
import { line, optionalLine } from '@/lib/platform/text';
import { placeInput } from '../places/schema';
import { FORMALITIES } from './rules/life';
import { DIRECTIONS, ENTRY_KINDS, ENTRY_ORDERS, ENTRY_SEARCH_MAX, ENTRY_STATES, type EntryFilter } from './rules/listing';
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

const titleChange = z.object({ title: line(TITLE_MAX) });

export const describePartnershipInput = z.object({
  id: z.uuid(),
  base: z.object({ title: z.string() }).partial(),
  change: titleChange.partial(),
});

export const participantInput = z.object({ id: z.uuid(), municipalityId: z.uuid() });
export const ownParticipationInput = z.object({ id: z.uuid(), year: optionalYear.default(null) });

/** One of these codes, or nothing. */
const choice = <const C extends readonly string[]>(codes: C) => z.enum(['', ...codes] as ['', ...C]).catch('');

/** What the list is asked for, as its address has it; what cannot be read asks for nothing. */
export const entryFilter = z.object({
  search: optionalLine(ENTRY_SEARCH_MAX).catch(''),
  kind: choice(ENTRY_KINDS),
  approach: optionalLine(60).catch(''),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .catch(''),
  state: choice(ENTRY_STATES),
  formality: choice(FORMALITIES),
  sort: z.enum(ENTRY_ORDERS).catch('title'),
  direction: z.enum(DIRECTIONS).catch('asc'),
  page: pageNumber,
}) satisfies z.ZodType<EntryFilter>;
