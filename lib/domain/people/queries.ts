import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { municipalities, municipalRoles, oneTimeLinks, people, platformRoles } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { digest } from '@/lib/platform/auth/secrets';
import { now } from '@/lib/platform/clock';
import { MUNICIPAL_ROLES, type Role } from '../access/rules';

/** Whose link this is, or null when it was used, ran out or never was. */
export async function findLink({ tx }: Reader, token: string): Promise<{ id: string; name: string; email: string } | null> {
  const [row] = await tx
    .select({ id: people.id, name: people.name, email: people.email })
    .from(oneTimeLinks)
    .innerJoin(people, eq(people.id, oneTimeLinks.personId))
    .where(and(eq(oneTimeLinks.tokenHash, digest(token)), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, now())));
  return row ?? null;
}

export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly municipality: string | null;
}

/** The made-up people, by municipality, role and name, VVSG last. For the demonstration page alone. */
export async function listDemonstrationPeople({ tx }: Reader): Promise<DemonstrationPerson[]> {
  const rows = await tx
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      platformRole: platformRoles.role,
      role: municipalRoles.role,
      municipality: municipalities.name,
    })
    .from(people)
    .leftJoin(platformRoles, eq(platformRoles.personId, people.id))
    .leftJoin(municipalRoles, eq(municipalRoles.personId, people.id))
    .leftJoin(municipalities, eq(municipalities.id, municipalRoles.municipalityId))
    .orderBy(asc(municipalities.sortKey), sql`strpos(${MUNICIPAL_ROLES.join(' ')}, ${municipalRoles.role})`, asc(people.name))
    .limit(200);
  return rows.flatMap(({ platformRole, role, municipality, ...person }) => {
    const held = role ?? platformRole;
    return held === null ? [] : [{ ...person, role: held, municipality }];
  });
}
