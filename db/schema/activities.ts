import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { ACTIVITY_PRECISIONS, ACTIVITY_STATUSES, SETTINGS } from '@/lib/domain/activities/rules';
import { approaches } from './approaches';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';
import { places } from './places';

/** What an activity can be. Data, not code: VVSG can add more. */
export const activityKinds = pgTable('activity_kinds', {
  code: text().primaryKey(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  nameFr: text().notNull(),
  nameEs: text().notNull(),
  sortOrder: integer().notNull(),
  /** People go and stay a while: it is prepared and followed up. */
  isTrip: boolean().notNull(),
});

/** The approaches for which a kind is proposed. */
export const activityKindApproaches = pgTable(
  'activity_kind_approaches',
  {
    kind: text()
      .notNull()
      .references(() => activityKinds.code, { onUpdate: 'cascade' }),
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.approach, table.kind] })],
);

/** What a municipality does or did, of no, one or several partnerships and memberships. Only what who takes part and VVSG may know stands here. */
export const activities = pgTable(
  'activities',
  {
    id: uuid().primaryKey(),
    /** Who recorded it. */
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    kind: text()
      .notNull()
      .references(() => activityKinds.code, { onUpdate: 'cascade' }),
    title: text().notNull(),
    sortKey: sortableText().notNull(),
    status: text({ enum: ACTIVITY_STATUSES }).notNull(),
    /** Why it did not take place: a code of the vocabulary `circumstance`. */
    cause: text(),
    /** A month or a year is kept as its first and last day; null while nobody knows. Its year is that of the last day. */
    firstDay: date(),
    lastDay: date(),
    precision: text({ enum: ACTIVITY_PRECISIONS }),
    /** From and until which hour, as `HH:MM` in Brussels. */
    fromTime: text(),
    untilTime: text(),
    setting: text({ enum: SETTINGS }).notNull(),
    placeId: uuid().references(() => places.id),
    /** It had no preparation and no follow-up: somebody said so. */
    hasNoSessions: boolean().notNull().default(false),
    copiedFromId: uuid(),
    /** A wrong entry: it counts nowhere, and its history stays. */
    withdrawnOn: date(),
    withdrawnReason: text().notNull().default(''),
  },
  (table) => [
    unique('activities_owner').on(table.municipalityId, table.id),
    foreignKey({
      name: 'activities_copied_from',
      columns: [table.municipalityId, table.copiedFromId],
      foreignColumns: [table.municipalityId, table.id],
    }).onUpdate('cascade'),
    index('activities_by_day').on(table.municipalityId, table.lastDay.desc(), table.id),
    index('activities_copies').on(table.municipalityId, table.copiedFromId),
    index('activities_place').on(table.placeId),
    check('activities_title', sql`char_length(${table.title}) between 1 and 400`),
    check('activities_status', sql.raw(`status ${oneOf(ACTIVITY_STATUSES)}`)),
    check('activities_precision', sql.raw(`precision ${oneOf(ACTIVITY_PRECISIONS)}`)),
    check('activities_setting', sql.raw(`setting ${oneOf(SETTINGS)}`)),
    check('activities_cause', sql`(${table.cause} is not null) = (${table.status} = 'cancelled')`),
    check('activities_days', sql`${table.lastDay} >= ${table.firstDay}`),
    check('activities_days_together', sql`num_nonnulls(${table.firstDay}, ${table.lastDay}, ${table.precision}) in (0, 3)`),
    check('activities_only_planned_without_day', sql`${table.status} = 'planned' or ${table.firstDay} is not null`),
    check(
      'activities_whole_months_and_years',
      sql`coalesce(${table.precision}, 'day') = 'day' or (
        ${table.firstDay} = date_trunc(${table.precision}, ${table.firstDay}::timestamp)::date
        and ${table.lastDay} = (date_trunc(${table.precision}, ${table.lastDay}::timestamp) + ('1 ' || ${table.precision})::interval)::date - 1
      )`,
    ),
    check(
      'activities_hours',
      sql`${table.fromTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${table.untilTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
    ),
    check('activities_hours_of_a_day', sql`${table.fromTime} is null or ${table.precision} = 'day'`),
    check('activities_until_after_from', sql`${table.untilTime} is null or ${table.fromTime} is not null`),
  ],
);

/** The key to an activity. `ownerId` is who recorded it, where the row is of somebody else. */
export const ofActivity = (name: string, table: { activityId: AnyPgColumn }, ownerId: AnyPgColumn) =>
  foreignKey({
    name: `${name}_activity`,
    columns: [ownerId, table.activityId],
    foreignColumns: [activities.municipalityId, activities.id],
  }).onUpdate('cascade');

/** What VVSG does not read of it: the purpose in words, and the hall. */
export const activityTexts = pgTable(
  'activity_texts',
  {
    municipalityId: uuid().notNull(),
    activityId: uuid().notNull(),
    description: text().notNull().default(''),
    venue: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ name: 'activity_texts_key', columns: [table.municipalityId, table.activityId] }),
    ofActivity('activity_texts', table, table.municipalityId),
  ],
);

/** Who took part beside who recorded it: each says it of itself. */
export const activityMunicipalities = pgTable(
  'activity_municipalities',
  {
    municipalityId: uuid().notNull(),
    activityId: uuid().notNull(),
    participantId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
  },
  (table) => [
    primaryKey({ name: 'activity_municipalities_key', columns: [table.municipalityId, table.activityId, table.participantId] }),
    ofActivity('activity_municipalities', table, table.municipalityId),
    index('activity_municipalities_participant').on(table.participantId),
  ],
);

/** Confidential: what a municipality notes for itself about an activity, its own or one in which it took part, and where the papers lie. */
export const activityNotes = pgTable(
  'activity_notes',
  {
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    ownerId: uuid().notNull(),
    activityId: uuid().notNull(),
    notes: text().notNull().default(''),
    agreementAt: text().notNull().default(''),
    fileAt: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ name: 'activity_notes_key', columns: [table.municipalityId, table.ownerId, table.activityId] }),
    ofActivity('activity_notes', table, table.ownerId),
    index('activity_notes_of_activity').on(table.ownerId, table.activityId),
  ],
);
