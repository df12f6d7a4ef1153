import { z } from 'zod';
import { listInput } from '@/lib/platform/listing';
import { MUNICIPALITY_LIST } from './rules';

/** A day as `YYYY-MM-DD`. */
const day = z.iso.date({ error: 'not_a_day' });

export const mergerInput = z.object({
  predecessorId: z.uuid(),
  successorId: z.uuid(),
  /** First day of the successor in the predecessor's place. */
  firstDay: day,
});

/** What the table of municipalities is asked for, as its address has it; what cannot be read asks for nothing. */
export const municipalityFilter = listInput(MUNICIPALITY_LIST);
export type MunicipalityFilter = z.output<typeof municipalityFilter>;
