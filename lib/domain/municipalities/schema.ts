import { z } from 'zod';
import { pageNumber } from '@/lib/platform/paging';
import { optionalLine } from '@/lib/platform/text';
import { MUNICIPALITY_SEARCH_MAX, MUNICIPALITY_SELECTIONS } from './rules';

/** A day as `YYYY-MM-DD`. */
const day = z.iso.date({ error: 'not_a_day' });

export const mergerInput = z.object({
  predecessorId: z.uuid(),
  successorId: z.uuid(),
  /** First day of the successor in the predecessor's place. */
  firstDay: day,
});

/** What the table of municipalities is asked for, as its address has it; what cannot be read asks for nothing. */
export const municipalityFilter = z.object({
  search: optionalLine(MUNICIPALITY_SEARCH_MAX).catch(''),
  province: optionalLine(40).catch(''),
  selection: z.enum(['', ...MUNICIPALITY_SELECTIONS]).catch(''),
  page: pageNumber,
});
export type MunicipalityFilter = z.output<typeof municipalityFilter>;
