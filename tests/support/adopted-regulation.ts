import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/rules';
import { foldName } from '@/lib/domain/places/rules';
import type { Scope } from '@/lib/platform/auth/scope';
import { command } from '@/lib/platform/command';
import { done, must } from '@/lib/platform/result';

const input = z.object({
  name: z.string(),
  no: z.int().default(1),
  inForceFrom: z.string().default('2020-01-01'),
  inForceUntil: z.string().nullable().default(null),
  /** As the table keeps them. */
  switches: z.record(z.string(), z.unknown()).default({}),
  isAdopted: z.boolean().default(true),
});
export type RegulationFacts = z.input<typeof input>;

/** A draft first, since the database lets no other version begin. */
const putIn = command({
  name: 'try',
  permission: 'decide_grants',
  within: 'municipality',
  input,
  run: async ({ municipalityId, input: { name, no, inForceFrom, inForceUntil, switches, isAdopted }, tx }) => {
    const [regulationId, versionId] = [randomUUID(), randomUUID()];
    await tx.execute(sql`insert into regulations (id, municipality_id, name, sort_key)
      values (${regulationId}::uuid, ${municipalityId}::uuid, ${name}, ${foldName(name)})`);
    await tx.execute(sql`insert into regulation_versions
      (id, municipality_id, regulation_id, no, council_date, council_number, in_force_from, in_force_until, text, switches)
      values (${versionId}::uuid, ${municipalityId}::uuid, ${regulationId}::uuid, ${no}, '2019-12-16', '2019/118', ${inForceFrom}::date,
        ${inForceUntil}::date, 'Artikel 1.', ${JSON.stringify(switches)}::text::jsonb)`);
    if (isAdopted) await tx.execute(sql`update regulation_versions set state = 'adopted' where id = ${versionId}::uuid`);
    return done({ regulationId, versionId });
  },
});

/**
 * A regulation with one version that the council adopted, put in by statements: calls are tried without the commands of regulations. The
 * actor is a coordinator who really stands in the database.
 */
export async function adoptedRegulation(
  by: readonly [Actor, Scope],
  facts: RegulationFacts,
): Promise<{ regulationId: string; versionId: string }> {
  return must(await putIn(...by, facts));
}
