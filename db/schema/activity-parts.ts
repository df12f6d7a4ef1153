import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { ACTIVITY_SETS, AGE_BANDS, PEOPLE_MAX, SESSION_KINDS, TRAVEL_STEPS } from '@/lib/domain/activities/rules';
import { ACTOR_GROUPS, SIDES } from '@/lib/domain/partnerships/rules/facts';
import { AMOUNT_MAX_CENTS, KINDS, SOURCES } from '@/lib/domain/resources/rules/money';
import { ofActivity } from './activities';
import { oneOf } from './columns';
import { memberships } from './memberships';
import { municipalities } from './municipalities';
import { partners } from './partners';
import { participations } from './partnerships';
import { ofRecord } from './resources';

/** The partnerships to which it belongs. Of one that the municipality left the row stays as it is. */
export const activityPartnerships = pgTable(
  'activity_partnerships',
  { municipalityId: uuid().notNull(), partnershipId: uuid().notNull(), activityId: uuid().notNull() },
  (table) => [
    primaryKey({ name: 'activity_partnerships_key', columns: [table.municipalityId, table.partnershipId, table.activityId] }),
    ofActivity('activity_partnerships', table, table.municipalityId),
    foreignKey({
      name: 'activity_partnerships_participation',
      columns: [table.municipalityId, table.partnershipId],
      foreignColumns: [participations.municipalityId, participations.partnershipId],
    }).onUpdate('cascade'),
    index('activity_partnerships_of_activity').on(table.municipalityId, table.activityId),
    index('activity_partnerships_of_partnership').on(table.partnershipId, table.activityId),
  ],
);

export const activityMemberships = pgTable(
  'activity_memberships',
  { municipalityId: uuid().notNull(), membershipId: uuid().notNull(), activityId: uuid().notNull() },
  (table) => [
    primaryKey({ name: 'activity_memberships_key', columns: [table.municipalityId, table.membershipId, table.activityId] }),
    ofActivity('activity_memberships', table, table.municipalityId),
    foreignKey({
      name: 'activity_memberships_membership',
      columns: [table.municipalityId, table.membershipId],
      foreignColumns: [memberships.municipalityId, memberships.id],
    }).onUpdate('cascade'),
    index('activity_memberships_of_activity').on(table.municipalityId, table.activityId),
  ],
);

/** What is chosen of it out of lists: approaches, themes, goals of the 2030 Agenda, departments, support that is no money. */
export const activityChoices = pgTable(
  'activity_choices',
  { municipalityId: uuid().notNull(), activityId: uuid().notNull(), set: text({ enum: ACTIVITY_SETS }).notNull(), code: text().notNull() },
  (table) => [
    primaryKey({ name: 'activity_choices_key', columns: [table.municipalityId, table.activityId, table.set, table.code] }),
    ofActivity('activity_choices', table, table.municipalityId),
    check('activity_choices_set', sql.raw(`"set" ${oneOf(ACTIVITY_SETS)}`)),
  ],
);

/** Who took part, by side, group and age: numbers, never names. A number that nobody knows is null. */
export const activityParticipants = pgTable(
  'activity_participants',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    activityId: uuid().notNull(),
    side: text({ enum: SIDES }).notNull(),
    actorGroup: text({ enum: ACTOR_GROUPS }).notNull(),
    ageBand: text({ enum: AGE_BANDS }),
    people: integer(),
  },
  (table) => [
    unique('activity_participants_line')
      .on(table.municipalityId, table.activityId, table.side, table.actorGroup, table.ageBand)
      .nullsNotDistinct(),
    ofActivity('activity_participants', table, table.municipalityId),
    check('activity_participants_side', sql.raw(`side ${oneOf(SIDES)}`)),
    check('activity_participants_group', sql.raw(`actor_group ${oneOf(ACTOR_GROUPS)}`)),
    check('activity_participants_age', sql.raw(`age_band ${oneOf(AGE_BANDS)}`)),
    check('activity_participants_people', sql.raw(`people between 0 and ${PEOPLE_MAX}`)),
  ],
);

/** The partners with which it was done. */
export const activityPartners = pgTable(
  'activity_partners',
  { municipalityId: uuid().notNull(), activityId: uuid().notNull(), partnerId: uuid().notNull() },
  (table) => [
    primaryKey({ name: 'activity_partners_key', columns: [table.municipalityId, table.activityId, table.partnerId] }),
    ofActivity('activity_partners', table, table.municipalityId),
    foreignKey({
      name: 'activity_partners_partner',
      columns: [table.municipalityId, table.partnerId],
      foreignColumns: [partners.municipalityId, partners.id],
    }).onUpdate('cascade'),
    index('activity_partners_of_partner').on(table.municipalityId, table.partnerId),
  ],
);

/** Its preparation and its follow-up: in no list, count, mix, ledger or feed. Without a day it is still to be fixed. */
export const activitySessions = pgTable(
  'activity_sessions',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    activityId: uuid().notNull(),
    kind: text({ enum: SESSION_KINDS }).notNull(),
    day: date(),
    what: text().notNull().default(''),
  },
  (table) => [
    ofActivity('activity_sessions', table, table.municipalityId),
    index('activity_sessions_of_activity').on(table.municipalityId, table.activityId),
    check('activity_sessions_kind', sql.raw(`kind ${oneOf(SESSION_KINDS)}`)),
    check('activity_sessions_what', sql`char_length(${table.what}) <= 160`),
  ],
);

/** That something was learned, and on which side. */
export const activityLessons = pgTable(
  'activity_lessons',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    activityId: uuid().notNull(),
    /** Who learned it. */
    side: text({ enum: SIDES }).notNull(),
  },
  (table) => [
    unique('activity_lessons_owner').on(table.municipalityId, table.activityId, table.id),
    ofActivity('activity_lessons', table, table.municipalityId),
    check('activity_lessons_side', sql.raw(`side ${oneOf(SIDES)}`)),
  ],
);

/** What was learned, in words, which VVSG does not read. */
export const activityLessonTexts = pgTable(
  'activity_lesson_texts',
  { municipalityId: uuid().notNull(), lessonId: uuid().notNull(), activityId: uuid().notNull(), lesson: text().notNull() },
  (table) => [
    primaryKey({ name: 'activity_lesson_texts_key', columns: [table.municipalityId, table.lessonId] }),
    foreignKey({
      name: 'activity_lesson_texts_lesson',
      columns: [table.municipalityId, table.activityId, table.lessonId],
      foreignColumns: [activityLessons.municipalityId, activityLessons.activityId, activityLessons.id],
    }).onUpdate('cascade'),
    check('activity_lesson_texts_length', sql`char_length(${table.lesson}) between 1 and 1000`),
  ],
);

/** What is arranged for a trip, and on which day that was done. */
export const activityTravelSteps = pgTable(
  'activity_travel_steps',
  {
    municipalityId: uuid().notNull(),
    activityId: uuid().notNull(),
    step: text({ enum: TRAVEL_STEPS }).notNull(),
    doneOn: date().notNull(),
  },
  (table) => [
    primaryKey({ name: 'activity_travel_steps_key', columns: [table.municipalityId, table.activityId, table.step] }),
    ofActivity('activity_travel_steps', table, table.municipalityId),
    check('activity_travel_steps_step', sql.raw(`step ${oneOf(TRAVEL_STEPS)}`)),
  ],
);

/**
 * What an activity costs, as a part of a line of a year: it is added to nothing. The line is meant by its own key, since a line goes when it
 * is emptied and comes back. Without a line it is a part of the record as a whole. Each municipality keeps its own.
 */
export const activityCosts = pgTable(
  'activity_costs',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    ownerId: uuid().notNull(),
    activityId: uuid().notNull(),
    recordId: uuid(),
    /** Of its record, for its policies. */
    partnershipId: uuid(),
    source: text({ enum: SOURCES }),
    programme: text(),
    kind: text({ enum: KINDS }),
    plannedCents: bigint({ mode: 'number' }),
    actualCents: bigint({ mode: 'number' }),
    /** "About": nobody has the invoices together yet. */
    isRough: boolean().notNull().default(false),
  },
  (table) => [
    ofActivity('activity_costs', table, table.ownerId),
    ...ofRecord('activity_costs', table),
    index('activity_costs_of_activity').on(table.ownerId, table.activityId),
    index('activity_costs_of_record').on(table.municipalityId, table.recordId),
    check('activity_costs_line', sql`num_nonnulls(${table.recordId}, ${table.source}, ${table.programme}, ${table.kind}) in (0, 4)`),
    check('activity_costs_partnership_of_record', sql`${table.partnershipId} is null or ${table.recordId} is not null`),
    check('activity_costs_source', sql.raw(`source ${oneOf(SOURCES)}`)),
    check('activity_costs_kind', sql.raw(`kind ${oneOf(KINDS)}`)),
    check('activity_costs_planned', sql.raw(`planned_cents between 0 and ${AMOUNT_MAX_CENTS}`)),
    check('activity_costs_actual', sql.raw(`actual_cents between 0 and ${AMOUNT_MAX_CENTS}`)),
  ],
);
