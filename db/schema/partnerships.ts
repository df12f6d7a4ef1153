import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { AGREEMENTS, PARTNER_KINDS, SIDES, VISIBILITIES } from '@/lib/domain/partnerships/rules/facts';
import { FORMALITIES, LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { PARTICIPATION_STATES } from '@/lib/domain/partnerships/rules/participation';
import { approaches } from './approaches';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';
import { localGovernments, places } from './places';
import { sdgs } from './vocabularies';

/** The shared facts of a partnership. Its lead is the only truth of who leads. */
export const partnerships = pgTable(
  'partnerships',
  {
    id: uuid().primaryKey(),
    leadMunicipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    title: text().notNull(),
    sortKey: sortableText().notNull(),
    sinceYear: smallint(),
    sinceMonth: smallint(),
    sinceDay: smallint(),
    visibility: text({ enum: VISIBILITIES }).notNull().default('members'),
    /** Null until somebody said; a charter has no end and gives no duties. */
    agreement: text({ enum: AGREEMENTS }),
    agreementYear: smallint(),
    /** Null is open-ended. */
    agreementUntil: date(),
    /** They meet every so many years; null until somebody said. */
    rhythmYears: smallint(),
    /** A wrong entry: it counts nowhere, and its history stays. */
    withdrawnOn: date(),
    withdrawnReason: text().notNull().default(''),
  },
  (table) => [
    index('partnerships_lead').on(table.leadMunicipalityId, table.sortKey, table.id),
    check('partnerships_visibility', sql.raw(`visibility ${oneOf(VISIBILITIES)}`)),
    check('partnerships_title', sql`char_length(${table.title}) between 1 and 400`),
    check('partnerships_month', sql`${table.sinceMonth} between 1 and 12`),
    check('partnerships_day', sql`${table.sinceDay} between 1 and 31`),
    check('partnerships_since', sql`${table.sinceMonth} is null or ${table.sinceYear} is not null`),
    check('partnerships_since_day', sql`${table.sinceDay} is null or ${table.sinceMonth} is not null`),
    check('partnerships_agreement', sql.raw(`agreement ${oneOf(AGREEMENTS)}`)),
    check('partnerships_rhythm', sql`${table.rhythmYears} between 1 and 4`),
  ],
);

/** Who takes part: the table that decides who sees and who writes. Changed only through functions of the owner. */
export const participations = pgTable(
  'participations',
  {
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    state: text({ enum: PARTICIPATION_STATES }).notNull(),
    /** Null is "always". */
    fromYear: smallint(),
    untilYear: smallint(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.partnershipId] }),
    index('participations_partnership').on(table.partnershipId),
    check('participations_state', sql.raw(`state ${oneOf(PARTICIPATION_STATES)}`)),
    check('participations_years', sql`${table.untilYear} is null or ${table.fromYear} is null or ${table.untilYear} >= ${table.fromYear}`),
  ],
);

/** The approach of a partnership from a year on, for it may change. A null year is "always". */
export const approachPeriods = pgTable(
  'approach_periods',
  {
    id: uuid().primaryKey(),
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    fromYear: smallint(),
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
    formality: text({ enum: FORMALITIES }).notNull(),
  },
  (table) => [
    unique('approach_periods_from').on(table.partnershipId, table.fromYear).nullsNotDistinct(),
    check('approach_periods_formality', sql.raw(`formality ${oneOf(FORMALITIES)}`)),
  ],
);

/** The state of a partnership from a day on, with its reason. A null day is "always". */
export const lifeCycles = pgTable(
  'life_cycles',
  {
    id: uuid().primaryKey(),
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    fromDate: date(),
    state: text({ enum: LIFE_CYCLE_STATES }).notNull(),
    /** A code of the vocabulary `life_cycle_reason`; empty when none was chosen. */
    cause: text().notNull().default(''),
    reason: text().notNull().default(''),
  },
  (table) => [
    unique('life_cycles_from').on(table.partnershipId, table.fromDate).nullsNotDistinct(),
    check('life_cycles_state', sql.raw(`state ${oneOf(LIFE_CYCLE_STATES)}`)),
  ],
);

export const partnershipPlaces = pgTable(
  'partnership_places',
  {
    partnershipId: uuid()
      .notNull()
      .references(() => partnerships.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    sortOrder: smallint().notNull(),
    /** Who the partner is there; null until somebody said. */
    partnerKind: text({ enum: PARTNER_KINDS }),
    localGovernmentId: uuid().references(() => localGovernments.id),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.placeId] }),
    index('partnership_places_place').on(table.placeId),
    index('partnership_places_local_government').on(table.localGovernmentId),
    check('partnership_places_partner_kind', sql.raw(`partner_kind ${oneOf(PARTNER_KINDS)}`)),
    check(
      'partnership_places_local_government',
      sql`(coalesce(${table.partnerKind}, 'other') = 'other') = (${table.localGovernmentId} is null)`,
    ),
  ],
);

const partnership = () =>
  uuid()
    .notNull()
    .references(() => partnerships.id);

/** What else the partnership is, beside its main form. */
export const partnershipApproaches = pgTable(
  'partnership_approaches',
  {
    partnershipId: partnership(),
    approach: text()
      .notNull()
      .references(() => approaches.code, { onUpdate: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.partnershipId, table.approach] })],
);

/** Codes of the vocabulary `theme`. */
export const partnershipThemes = pgTable('partnership_themes', { partnershipId: partnership(), theme: text().notNull() }, (table) => [
  primaryKey({ columns: [table.partnershipId, table.theme] }),
]);

export const partnershipSdgs = pgTable(
  'partnership_sdgs',
  {
    partnershipId: partnership(),
    goal: integer()
      .notNull()
      .references(() => sdgs.goal, { onUpdate: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.partnershipId, table.goal] })],
);

/** What each side wants to reach. */
export const partnershipGoals = pgTable(
  'partnership_goals',
  {
    id: uuid().primaryKey(),
    partnershipId: partnership(),
    side: text({ enum: SIDES }).notNull(),
    goal: text().notNull(),
    sortOrder: smallint().notNull(),
  },
  (table) => [
    index('partnership_goals_partnership').on(table.partnershipId, table.sortOrder),
    check('partnership_goals_side', sql.raw(`side ${oneOf(SIDES)}`)),
  ],
);

/** What stood in the way for a while. A code of the vocabulary `circumstance`. */
export const circumstances = pgTable(
  'circumstances',
  {
    id: uuid().primaryKey(),
    partnershipId: partnership(),
    circumstance: text().notNull(),
    fromDate: date().notNull(),
    /** Null while it lasts. */
    untilDate: date(),
    remark: text().notNull().default(''),
  },
  (table) => [
    index('circumstances_partnership').on(table.partnershipId, table.fromDate),
    check('circumstances_period', sql`${table.untilDate} >= ${table.fromDate}`),
  ],
);
