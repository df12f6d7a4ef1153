import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { jsonObject } from '@/db/json-rows';
import { credentials, municipalities, municipalRoles, people, platformRoles, sessions } from '@/db/schema';
import type { Actor, Locale, MunicipalRole } from '@/lib/domain/access/rules';
import { now, today } from '../clock';
import { mintActor, VISITOR } from './actor';
import { withActor } from './reader';
import { SIGN_IN_SCOPE } from './scope';
import { digest } from './secrets';

/** A municipality as the shell names it. */
export interface OwnMunicipality {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly province: string;
  /** Last day of a merged municipality, `YYYY-MM-DD`; null while it exists. */
  readonly endedOn: string | null;
}

/** A municipality that went up in another, and the one that carries it on today. */
export interface MergedMunicipality {
  readonly name: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly endedOn: string;
  readonly successor: { readonly slug: string; readonly name: string };
}

/** Who is there, and what the address names. */
export interface Session {
  readonly actor: Actor;
  /** By name. */
  readonly municipalities: readonly OwnMunicipality[];
  /** The municipality that the address names, for VVSG also one of which it has no role. */
  readonly named: OwnMunicipality | null;
  /** What became of the municipality that the address names, when it merged. */
  readonly merged: MergedMunicipality | null;
}

const ownMunicipality = {
  id: municipalities.id,
  slug: municipalities.slug,
  name: municipalities.name,
  province: municipalities.province,
  endedOn: municipalities.validTo,
};

/** The merged municipality of that address with the living end of its line of successors; null when there is none. */
function mergedOf(slug: string | null): SQL<MergedMunicipality | null> {
  const old = alias(municipalities, 'old');
  const living = alias(municipalities, 'living');
  const successor = { slug: living.slug, name: living.name };
  return sql`(
    with recursive line as (
      select m.name, m.slug, m.valid_to, m.successor_id, 1 as step from ${municipalities} m
      where m.slug = ${slug ?? ''} and m.valid_to < ${today()}::date
      union all
      select n.name, n.slug, n.valid_to, n.successor_id, line.step + 1
      from line join ${municipalities} n on n.id = line.successor_id where line.step < 20
    )
    select ${jsonObject({ name: old.name, endedOn: sql<string>`${old.validTo}`, successor })}
    from line old, line living where old.step = 1 and living.step > 1 and living.successor_id is null limit 1)`;
}

/**
 * Looks the session up, with roles and the named municipality, in one statement: a session that ended, an account that was
 * disabled and a role that changed count at once. Null when there is no such session.
 */
export async function findSession(sessionId: string, locale: Locale, slug: string | null): Promise<Session | null> {
  const rows = await withActor(VISITOR, SIGN_IN_SCOPE, ({ tx }) =>
    tx
      .select({
        personId: people.id,
        name: people.name,
        platformRole: platformRoles.role,
        role: municipalRoles.role,
        municipality: ownMunicipality,
        merged: mergedOf(slug),
      })
      .from(sessions)
      .innerJoin(people, eq(people.id, sessions.personId))
      .innerJoin(credentials, and(eq(credentials.personId, people.id), isNull(credentials.disabledAt)))
      .leftJoin(platformRoles, eq(platformRoles.personId, people.id))
      .leftJoin(
        municipalities,
        sql`(${municipalities.slug} = ${slug ?? ''} and ${platformRoles.role} is not null)
          or ${municipalities.id} in (
            select ${municipalRoles.municipalityId} from ${municipalRoles} where ${municipalRoles.personId} = ${people.id}
          )`,
      )
      .leftJoin(municipalRoles, and(eq(municipalRoles.personId, people.id), eq(municipalRoles.municipalityId, municipalities.id)))
      .where(and(eq(sessions.idHash, digest(sessionId)), isNull(sessions.endedAt), gt(sessions.expiresAt, now())))
      .orderBy(municipalities.sortKey),
  );
  const [first] = rows;
  if (!first) return null;
  const roles: Record<string, MunicipalRole[]> = {};
  const seen = new Map<string, OwnMunicipality>();
  for (const { municipality, role } of rows) {
    if (!municipality) continue;
    seen.set(municipality.id, municipality);
    if (role) roles[municipality.id] = [...(roles[municipality.id] ?? []), role];
  }
  const all = [...seen.values()];
  return {
    actor: mintActor({ userId: first.personId, name: first.name, locale, roles, platformRole: first.platformRole }),
    municipalities: all.filter(({ id }) => roles[id]),
    named: first.merged === null ? (all.find((municipality) => municipality.slug === slug) ?? null) : null,
    merged: first.merged,
  };
}
