import { randomUUID } from 'node:crypto';
import { guidanceValues } from '@/db/schema';
import { FIRST_VALUES, FIRST_VALUES_YEAR, GUIDANCE_KEYS } from '@/lib/domain/guidance/rules/values';
import type { Db } from '../../client';

const SOURCE = `VVSG ${FIRST_VALUES_YEAR}`;

/** What the first values are, as text: other ones are loaded again. */
export const firstValuesAsText = () => JSON.stringify([SOURCE, FIRST_VALUES]);

/** The first values of the guidance, for all years; VVSG's own from a later year on, and what it wrote over these, stay. */
export async function loadGuidance(db: Db): Promise<void> {
  await db
    .insert(guidanceValues)
    .values(
      GUIDANCE_KEYS.map((key) => ({
        id: randomUUID(),
        key,
        ...FIRST_VALUES[key],
        validFromYear: null,
        state: 'published' as const,
        source: SOURCE,
      })),
    )
    .onConflictDoNothing();
}
