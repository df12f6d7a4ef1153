import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { memberships } from '@/db/schema';
import { foldName } from '@/lib/domain/places/rules';
import { command } from '@/lib/platform/command';
import { done } from '@/lib/platform/result';

const year = z.number().nullable().default(null);

/** Writes a membership as the municipality itself, whatever the screens ask of one. */
export const addMembership = command({
  name: 'addMembership',
  permission: 'edit_facts',
  input: z.object({
    organisation: z.string(),
    approach: z.string().default('networks'),
    sinceYear: year,
    untilYear: year,
    withdrawnOn: z.string().nullable().default(null),
  }),
  run: async ({ input, scope, tx }) => {
    const id = randomUUID();
    await tx
      .insert(memberships)
      .values({ id, municipalityId: scope.municipalityId ?? '', sortKey: foldName(input.organisation), ...input });
    return done({ id });
  },
});
