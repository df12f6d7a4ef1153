import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { MUNICIPAL_ROLES, PLATFORM_ROLES } from '@/lib/domain/access/rules';
import { oneOf } from './columns';
import { municipalities } from './municipalities';

const instant = () => timestamp({ withTimezone: true });

export const people = pgTable(
  'people',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** Normalised, see `normaliseEmail`. */
    email: text().notNull().unique(),
  },
  (table) => [check('people_email', sql`${table.email} = lower(${table.email})`)],
);

/** Apart from `people`: only the sign-in role of the database can read it. */
export const credentials = pgTable('credentials', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  passwordHash: text(),
  disabledAt: instant(),
});

export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the id that the cookie carries. */
    idHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [index('sessions_person').on(table.personId)],
);

export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    id: uuid().primaryKey(),
    /** SHA-256 of the normalised address that was typed, known or not. */
    accountHash: text().notNull(),
    /** SHA-256 of the network that was called from: an IPv4 address, or the first 64 bits of an IPv6 address. */
    addressHash: text().notNull(),
    /** SHA-256 of the first 48 bits of an IPv6 address; null for IPv4. */
    siteHash: text(),
    at: instant().notNull(),
    succeeded: boolean().notNull().default(false),
  },
  (table) => [
    index('sign_in_attempts_account').on(table.accountHash, table.at),
    index('sign_in_attempts_address').on(table.addressHash, table.at),
    index('sign_in_attempts_site').on(table.siteHash, table.at),
  ],
);

/** A link to choose a password instead of a lost one, good once. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    tokenHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** Who made it: a municipality, for who works there alone; null for VVSG. */
    municipalityId: uuid().references(() => municipalities.id, { onUpdate: 'cascade' }),
    /** Which person of that party; the link counts while that person manages people there. Null for the program itself. */
    madeBy: uuid().references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [
    index('one_time_links_person').on(table.personId),
    index('one_time_links_municipality').on(table.municipalityId, table.personId),
    index('one_time_links_made_by').on(table.madeBy),
  ],
);

export const municipalRoles = pgTable(
  'municipal_roles',
  {
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text({ enum: MUNICIPAL_ROLES }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.personId, table.role] }),
    index('municipal_roles_person').on(table.personId),
    check('municipal_roles_role', sql.raw(`role ${oneOf(MUNICIPAL_ROLES)}`)),
  ],
);

export const platformRoles = pgTable(
  'platform_roles',
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    role: text({ enum: PLATFORM_ROLES }).notNull(),
  },
  () => [check('platform_roles_role', sql.raw(`role ${oneOf(PLATFORM_ROLES)}`))],
);

/** A role that is offered to whoever has the address; it counts once that person accepts it by the link. */
export const roleOffers = pgTable(
  'role_offers',
  {
    id: uuid().primaryKey(),
    /** Where the role is; null for a role at VVSG. */
    municipalityId: uuid().references(() => municipalities.id, { onUpdate: 'cascade' }),
    role: text({ enum: [...MUNICIPAL_ROLES, ...PLATFORM_ROLES] }).notNull(),
    /** As it was typed: whoever accepts may be called otherwise. */
    name: text().notNull(),
    /** Normalised, see `normaliseEmail`. */
    email: text().notNull(),
    /** SHA-256 of what the link carries. */
    tokenHash: text().notNull().unique('role_offers_token_hash'),
    /** Made by who has the server, as the way back in: its link sets the password of whatever account has the address. */
    opensAnyAccount: boolean().notNull().default(false),
    /** Who offers it; the offer counts while that person may give that role. Null for the program itself. */
    madeBy: uuid().references(() => people.id),
    /** How often somebody was refused a first password with its link, see `REFUSED_CHOICES_MAX`. */
    refusedChoices: integer().notNull().default(0),
    offeredAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    acceptedBy: uuid().references(() => people.id),
    /** Taken back, followed by another of the same role, or stopped with the right of who made it. */
    endedAt: instant(),
  },
  (table) => {
    const open = sql`${table.acceptedAt} is null and ${table.endedAt} is null`;
    return [
      index('role_offers_municipality').on(table.municipalityId, table.offeredAt),
      index('role_offers_accepted_by').on(table.acceptedBy),
      index('role_offers_made_by').on(table.madeBy),
      uniqueIndex('role_offers_open').on(table.municipalityId, table.email, table.role).where(open),
      uniqueIndex('role_offers_open_platform').on(table.email).where(sql`${table.municipalityId} is null and ${open}`),
      check(
        'role_offers_role',
        sql.raw(`case when municipality_id is null then role ${oneOf(PLATFORM_ROLES)} else role ${oneOf(MUNICIPAL_ROLES)} end`),
      ),
      check('role_offers_accepted', sql.raw('(accepted_at is null) = (accepted_by is null)')),
    ];
  },
);
