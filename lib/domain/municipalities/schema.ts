import { z } from 'zod';

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
  search: z
    .string()
    .transform((text) =>
      text.isWellFormed()
        ? text
            .normalize('NFC')
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim()
            .slice(0, 80)
        : '',
    )
    .catch(''),
  province: z.string().max(40).catch(''),
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .catch(1),
});
export type MunicipalityFilter = z.output<typeof municipalityFilter>;
