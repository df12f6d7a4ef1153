import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { ACTOR_GROUPS } from '@/lib/domain/partnerships/rules/facts';
import { oneOf } from './columns';
import { participations, partnerships } from './partnerships';

/** Who is involved on the other side, and the year in which that was last seen. */
export const partnerActors = pgTable(
  'partner_actors',
  {
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    actorGroup: text({ enum: ACTOR_GROUPS }).notNull(),
    lastSeenYear: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.actorGroup] }),
    check('partner_actors_group', sql.raw(`actor_group ${oneOf(ACTOR_GROUPS)}`)),
  ],
);

const participation = (name: string, table: { municipalityId: AnyPgColumn; partnershipId: AnyPgColumn }) =>
  foreignKey({
    name,
    columns: [table.municipalityId, table.partnershipId],
    foreignColumns: [participations.municipalityId, participations.partnershipId],
  }).onUpdate('cascade');

/** Who is involved on our side: each municipality says it of itself. */
export const participationActors = pgTable(
  'participation_actors',
  {
    municipalityId: uuid().notNull(),
    partnershipId: uuid().notNull(),
    actorGroup: text({ enum: ACTOR_GROUPS }).notNull(),
    lastSeenYear: smallint().notNull(),
  },
  (table) => [
    primaryKey({ name: 'participation_actors_key', columns: [table.municipalityId, table.partnershipId, table.actorGroup] }),
    participation('participation_actors_participation', table),
    index('participation_actors_partnership').on(table.partnershipId),
    check('participation_actors_group', sql.raw(`actor_group ${oneOf(ACTOR_GROUPS)}`)),
  ],
);

/** Which departments of the own administration take part. Codes of the vocabulary `department`. */
export const participationDepartments = pgTable(
  'participation_departments',
  { municipalityId: uuid().notNull(), partnershipId: uuid().notNull(), department: text().notNull() },
  (table) => [
    primaryKey({ name: 'participation_departments_key', columns: [table.municipalityId, table.partnershipId, table.department] }),
    participation('participation_departments_participation', table),
    index('participation_departments_partnership').on(table.partnershipId),
  ],
);
