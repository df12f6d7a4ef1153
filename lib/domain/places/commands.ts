import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { countries, places } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { foldName } from './rules';
import { placeInput } from './schema';

/** Adds a place, or finds it when somebody added it before: one row for a name in a country, however it is spelled. */
export const addPlace = command({
  name: 'addPlace',
  permission: 'edit_facts',
  input: placeInput,
  run: async ({ input, tx }) => {
    const [country] = await tx.select({ iso2: countries.iso2 }).from(countries).where(eq(countries.iso2, input.country));
    if (!country) return refused('invalid', { fields: { country: { code: 'unknown_country' } } });
    const sortKey = foldName(input.name);
    const [added] = await tx
      .insert(places)
      .values({ id: randomUUID(), country: input.country, name: input.name, sortKey })
      .onConflictDoNothing()
      .returning({ id: places.id });
    const [place] = added
      ? [added]
      : await tx
          .select({ id: places.id })
          .from(places)
          .where(and(eq(places.country, input.country), eq(places.region, ''), eq(places.sortKey, sortKey)));
    return place ? done(place) : refused('failed');
  },
});
