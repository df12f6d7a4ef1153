import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { jsonRows } from '@/db/json-rows';
import { credentials, municipalities, municipalRoles, oneTimeLinks, people, platformRoles, roleOffers } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { digest } from '@/lib/platform/auth/secrets';
import { now } from '@/lib/platform/clock';
import type { Role } from '../../access/rules';
import type { FoundMunicipality } from '../../municipalities/queries';
import { type HeldRole, mayUseLink } from '../rules';

/** A link to choose a password instead of a lost one. */
export interface PasswordLink {
  readonly kind: 'password';
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** All that the account opens, at VVSG first, then by municipality. */
  readonly held: readonly HeldRole[];
}

/** A link by which somebody accepts a role. */
export interface OfferLink {
  readonly kind: 'offer';
  /** Name and address as they were typed. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Where the role is; null at VVSG. */
  readonly municipality: string | null;
  readonly expiresAt: Date;
  /** The account of that address; null when there is none. Shown to nobody. */
  readonly personId: string | null;
  readonly knownAs: string | null;
  /** Of the program itself: it sets the password of that account, whatever it opens. */
  readonly opensAnyAccount: boolean;
  /** What that account opens, of the way back in alone. */
  readonly held: readonly HeldRole[];
}

/** What the account of a person opens, at VVSG first, then by municipality. */
function heldRoles({ tx }: Reader, where?: SQL) {
  const inMunicipalities = tx
    .select({
      role: sql<Role>`${municipalRoles.role}`.as('role'),
      municipalityId: sql<string | null>`${municipalities.id}`.as('municipality_id'),
      municipality: sql<string | null>`${municipalities.name}`.as('municipality'),
      sortKey: sql<string | null>`${municipalities.sortKey}`.as('sort_key'),
    })
    .from(municipalRoles)
    .innerJoin(municipalities, eq(municipalities.id, municipalRoles.municipalityId))
    .where(eq(municipalRoles.personId, people.id));
  const atVvsg = tx
    .select({
      role: sql<Role>`${platformRoles.role}`.as('role'),
      municipalityId: sql<string | null>`null::uuid`.as('municipality_id'),
      municipality: sql<string | null>`null`.as('municipality'),
      sortKey: sql<string | null>`null`.as('sort_key'),
    })
    .from(platformRoles)
    .where(eq(platformRoles.personId, people.id));
  const held = unionAll(inMunicipalities, atVvsg).as('held');
  const { role, municipalityId, municipality, sortKey } = held;
  return jsonRows(held, { role, municipalityId, municipality }, { where, by: [sql`${sortKey} nulls first`, role] });
}

/** Whose lost password this link replaces, or null when it was used, ran out, never was or may not any more. */
export async function findPasswordLink(reader: Reader, token: string): Promise<PasswordLink | null> {
  const [row] = await reader.tx
    .select({
      madeBy: {
        municipalityId: oneTimeLinks.municipalityId,
        stillManages: sql<boolean>`still_manages(${oneTimeLinks.madeBy}, ${oneTimeLinks.municipalityId}, null)`,
      },
      personId: people.id,
      name: people.name,
      email: people.email,
      closedAt: credentials.disabledAt,
      held: heldRoles(reader),
      hasPartElsewhere: sql<boolean>`has_part_elsewhere(${people.id}, ${oneTimeLinks.municipalityId})`,
    })
    .from(oneTimeLinks)
    .innerJoin(people, eq(people.id, oneTimeLinks.personId))
    .innerJoin(credentials, eq(credentials.personId, people.id))
    .where(and(eq(oneTimeLinks.tokenHash, digest(token)), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, now())));
  if (row === undefined) return null;
  const { madeBy, closedAt, hasPartElsewhere, ...person } = row;
  const account = { isClosed: closedAt !== null, held: person.held, hasPartElsewhere };
  return mayUseLink(madeBy, account) ? { kind: 'password', ...person } : null;
}

/** The role that this link offers, or null when it was accepted, taken back, ran out, never was, or who made it may not any more. */
export async function findOfferLink(reader: Reader, token: string): Promise<OfferLink | null> {
  const [row] = await reader.tx
    .select({
      name: roleOffers.name,
      email: roleOffers.email,
      role: roleOffers.role,
      municipality: municipalities.name,
      expiresAt: roleOffers.expiresAt,
      personId: people.id,
      knownAs: people.name,
      opensAnyAccount: roleOffers.opensAnyAccount,
      // Of no other offer: what the account opens is not for whoever made the link.
      held: heldRoles(reader, eq(roleOffers.opensAnyAccount, true)),
    })
    .from(roleOffers)
    .leftJoin(municipalities, eq(municipalities.id, roleOffers.municipalityId))
    .leftJoin(people, eq(people.email, roleOffers.email))
    .where(and(eq(roleOffers.tokenHash, digest(token)), sql`offer_stands(${roleOffers}, ${now().toISOString()}::timestamptz)`));
  return row === undefined ? null : { kind: 'offer', ...row };
}

/** The municipality of an offer, also of an accepted one; null for a role at VVSG. */
export async function findOfferedTo({ tx }: Reader, token: string): Promise<FoundMunicipality | null> {
  const { id, slug, name, province, validFrom, validTo } = municipalities;
  const [row] = await tx
    .select({ id, slug, name, province, validFrom, validTo })
    .from(roleOffers)
    .innerJoin(municipalities, eq(municipalities.id, roleOffers.municipalityId))
    .where(eq(roleOffers.tokenHash, digest(token)));
  return row ?? null;
}
