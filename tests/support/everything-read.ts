import { sql } from 'drizzle-orm';
import type { Actor } from '@/lib/domain/access/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, platformScope } from '@/lib/platform/auth/scope';
import type { OwnMunicipality } from './people';

/**
 * Every row that this actor reads in the database, of every table that is not open to all, at work for a municipality or, without one, on the platform: as JSON, by
 * table, in a fixed order. A table of which no column may be read is left out.
 */
export async function everythingRead(actor: Actor, municipality: OwnMunicipality | null): Promise<Record<string, string[]>> {
  const scope = municipality === null ? platformScope(actor) : municipalityScope(actor, municipality.id);
  return withActor(actor, scope, async ({ tx }) => {
    const tables = await tx
      .select({ name: sql<string>`c.relname::text`, columns: sql<string>`string_agg(format('%L, t.%I', a.attname, a.attname), ', ')` })
      .from(
        sql`pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and has_column_privilege(c.oid, a.attnum, 'select')`,
      )
      .where(sql`c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity`)
      .groupBy(sql`c.relname`);
    const read: Record<string, string[]> = {};
    for (const { name, columns } of tables) {
      const kept = await tx
        .select({ row: sql<string>`jsonb_build_object(${sql.raw(columns)})::text` })
        .from(sql`${sql.identifier(name)} as t`);
      read[name] = kept.map(({ row }) => row).sort();
    }
    return read;
  });
}
