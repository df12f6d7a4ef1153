import { and, asc, eq, gt, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { jsonDistinct } from '@/db/json-rows';
import { municipalities, municipalRoles, people, platformRoles, sessions } from '@/db/schema';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { digest } from '@/lib/platform/auth/secrets';
import { now } from '@/lib/platform/clock';
import { MUNICIPAL_ROLES, type MunicipalRole, type PlatformRole, type Role } from '../../access/rules';
import { type Colleague, endingRefusal, PEOPLE_CHANGES_SHOWN } from '../rules';

const { compare } = new Intl.Collator('nl');

/** Sorts people by name; namesakes by address. */
const byName = (a: { name: string; email: string }, b: { name: string; email: string }) =>
  compare(a.name, b.name) || compare(a.email, b.email);

/** Names of the municipalities in which a person has a role. */
const placesOf = jsonDistinct(municipalRoles, municipalities.name, {
  join: [[municipalities, eq(municipalities.id, municipalRoles.municipalityId)]],
  where: eq(municipalRoles.personId, people.id),
});

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

/**
 * Everybody with a role in a municipality, each once with all roles, by name. A municipality asks for itself; VVSG's
 * administrator, on the platform, for any. The whole list: who may be ended depends on who else is there.
 */
export async function listColleagues({ tx, scope }: Reader, municipalityId = scope.municipalityId): Promise<Colleague[]> {
  if (municipalityId === null) return [];
  const rows = await tx
    .select({
      personId: sql<string>`person_id`,
      name: sql<string>`name`,
      email: sql<string>`email`,
      role: sql<MunicipalRole>`role`,
      hasPassword: sql<boolean>`has_password`,
      isClosed: sql<boolean>`is_closed`,
      worksElsewhere: sql<boolean>`works_elsewhere`,
    })
    .from(sql`people_of(${municipalityId}::uuid)`);
  const colleagues = new Map<string, Colleague>();
  for (const { role, ...person } of rows) {
    const roles = [...(colleagues.get(person.personId)?.roles ?? []), role];
    colleagues.set(person.personId, { ...person, roles: MUNICIPAL_ROLES.filter((each) => roles.includes(each)) });
  }
  return [...colleagues.values()].sort(byName);
}

/** A role that this actor may end; refused with why not. The function that ends it looks again, one ending at a time. */
export async function findRoleToEnd(reader: MunicipalityReader, input: { readonly personId: string; readonly role: MunicipalRole }) {
  return endingRefusal(reader.actor, await listColleagues(reader), input) ?? input;
}

/** One change in who works for a municipality or at VVSG; `role` is null when a link was made, or an account closed or opened. */
export interface PeopleChange {
  readonly id: string;
  readonly at: Date;
  readonly command: string;
  readonly operation: 'insert' | 'update' | 'delete';
  /** As the person was called then; empty for the program itself. */
  readonly actorName: string;
  readonly personName: string;
  readonly role: Role | null;
}

/** The latest changes in who works for the municipality, also of who left since, and in their accounts. */
export async function listPeopleChanges(reader: Reader): Promise<PeopleChange[]> {
  return peopleChanges(reader, sql`people_history(${PEOPLE_CHANGES_SHOWN}::int)`);
}

/** The latest changes in who works at VVSG, and in all accounts that it closed or opened. For VVSG's administrator. */
export async function listVvsgPeopleChanges(reader: Reader): Promise<PeopleChange[]> {
  return peopleChanges(reader, sql`people_history_of_platform(${PEOPLE_CHANGES_SHOWN}::int)`);
}

async function peopleChanges({ tx }: Reader, from: SQL): Promise<PeopleChange[]> {
  const rows = await tx
    .select({
      id: sql<string>`entry`,
      at: sql<string>`at::text`,
      command: sql<string>`command`,
      operation: sql<PeopleChange['operation']>`operation`,
      actorName: sql<string>`actor_name`,
      personName: sql<string>`person_name`,
      role: sql<Role | null>`role`,
    })
    .from(from);
  return rows.map(({ at, ...change }) => ({ ...change, at: new Date(at) }));
}

/** The own address, and in how many other places one is signed in. For the reader of signing in; null for a visitor. */
export async function findOwnAccount(
  { tx, actor }: Reader,
  sessionId: string,
): Promise<{ email: string; places: string[]; otherSessions: number } | null> {
  if (actor.userId === null) return null;
  const [row] = await tx
    .select({
      email: people.email,
      places: placesOf,
      otherSessions: tx.$count(
        sessions,
        and(
          eq(sessions.personId, actor.userId),
          ne(sessions.idHash, digest(sessionId)),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, now()),
        ),
      ),
    })
    .from(people)
    .where(eq(people.id, actor.userId));
  return row ?? null;
}

/** Somebody with a role at VVSG. */
export interface VvsgColleague {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: PlatformRole;
  readonly hasPassword: boolean;
  /** The account is closed: it signs in nowhere. */
  readonly isClosed: boolean;
}

/** Everybody with a role at VVSG, by name. For VVSG's administrator. */
export async function listVvsgColleagues({ tx }: Reader): Promise<VvsgColleague[]> {
  const rows = await tx
    .select({
      personId: sql<string>`person_id`,
      name: sql<string>`name`,
      email: sql<string>`email`,
      role: sql<PlatformRole>`role`,
      hasPassword: sql<boolean>`has_password`,
      isClosed: sql<boolean>`is_closed`,
    })
    .from(sql`people_of_platform()`);
  return rows.sort(byName);
}

/** Whose account an address is, or null. For VVSG's administrator. */
export async function findAccountAt({ tx }: Reader, email: string): Promise<{ personId: string; name: string; isClosed: boolean } | null> {
  const [row] = await tx
    .select({ personId: sql<string>`person_id`, name: sql<string>`name`, isClosed: sql<boolean>`is_closed` })
    .from(sql`account_at(${email})`);
  return row ?? null;
}
