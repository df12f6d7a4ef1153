import { z } from 'zod';
import { line, measured, optionalLine } from '@/lib/platform/text';
import { foldName, LOCAL_GOVERNMENT_KINDS, PARTNER_NAME_MAX, PLACE_NAME_MAX } from './rules';

/** A place of the gazetteer by its GeoNames id, or one as it is typed: a name with at least one letter, and a country. */
export const placeInput = z
  .object({
    /** Name, country and region then come from the gazetteer. Negative for a partner place that GeoNames does not know. */
    geonamesId: z.int32({ error: 'unknown_place' }).nullable().default(null),
    name: optionalLine(PLACE_NAME_MAX).default(''),
    country: measured(2, 'choose_country', 'unknown_country').default(''),
  })
  .superRefine(({ geonamesId, name, country }, { addIssue }) => {
    if (geonamesId !== null) return;
    if (foldName(name) === '') addIssue({ code: 'custom', path: ['name'], message: 'required' });
    if (country === '') addIssue({ code: 'custom', path: ['country'], message: 'choose_country' });
    else if (!/^[A-Z]{2}$/.test(country)) addIssue({ code: 'custom', path: ['country'], message: 'unknown_country' });
  });
export type PlaceInput = z.input<typeof placeInput>;

/** A commune or a grouping of communes in a place that is kept; its name has at least one letter. */
export const localGovernmentInput = z.object({
  placeId: z.uuid(),
  kind: z.enum(LOCAL_GOVERNMENT_KINDS),
  name: line(PARTNER_NAME_MAX).refine((name) => foldName(name) !== '', { error: 'required' }),
});

export const adoptPlaceInput = z.object({ placeId: z.uuid() });
export const adoptLocalGovernmentInput = z.object({ localGovernmentId: z.uuid() });

/** What somebody typed to find a place: anything that is text and could be a name. */
export const placeSearchInput = measured(PLACE_NAME_MAX, 'invalid');
