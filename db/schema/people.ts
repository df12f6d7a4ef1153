import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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

/** A link to choose a password, good once. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    tokenHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index('one_time_links_person').on(table.personId)],
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
