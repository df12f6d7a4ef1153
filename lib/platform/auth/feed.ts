import { sql } from 'drizzle-orm';
import type { Actor, Locale, MunicipalRole } from '@/lib/domain/access/rules';
import { mintActor, VISITOR } from './actor';
import { withActor } from './reader';
import { type MunicipalityScope, municipalityScope, SIGN_IN_SCOPE } from './scope';
import { digest } from './secrets';

/** An agenda that is read at its address: as whom, where, and of what. */
export interface OpenFeed {
  /** Its person, with the roles at that municipality and no other. */
  readonly actor: Actor;
  readonly scope: MunicipalityScope;
  readonly municipality: { readonly slug: string; readonly name: string };
  /** Null is all that the municipality does. */
  readonly partnershipId: string | null;
}

/**
 * Looks up what an address of an agenda opens, in one statement: one that was ended, an account that was closed and a role that ended count
 * at once. Null when it opens nothing, whatever the reason.
 */
export async function findFeed(token: string): Promise<OpenFeed | null> {
  const [row] = await withActor(VISITOR, SIGN_IN_SCOPE, ({ tx }) =>
    tx
      .select({
        userId: sql<string>`person_id`,
        name: sql<string>`name`,
        municipalityId: sql<string>`municipality_id`,
        slug: sql<string>`slug`,
        municipality: sql<string>`municipality`,
        partnershipId: sql<string | null>`partnership_id`,
        locale: sql<Locale>`locale`,
        roles: sql<MunicipalRole[]>`roles`,
      })
      .from(sql`feed_at(${digest(token)})`),
  );
  if (row === undefined) return null;
  const { userId, name, locale, municipalityId, roles, slug, municipality, partnershipId } = row;
  const actor = mintActor({ userId, name, locale, roles: { [municipalityId]: roles } });
  return { actor, scope: municipalityScope(actor, municipalityId), municipality: { slug, name: municipality }, partnershipId };
}
