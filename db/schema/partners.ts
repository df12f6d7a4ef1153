import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { PARTNER_ROLES } from '@/lib/domain/partners/rules';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';
import { participations } from './partnerships';
import { places } from './places';

/**
 * An organisation with which a municipality cooperates, here or there: its own card of it. Only what anybody may know stands here; people
 * are contacts, and remarks are notes. Local governments of the other side are shared and stand apart.
 */
export const partners = pgTable(
  'partners',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    /** A code of the vocabulary `partner_kind`. */
    kind: text().notNull(),
    side: text({ enum: SIDES }).notNull(),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
    /** The name as two are held against each other: what says only which kind of organisation it is left out. */
    comparedKey: sortableText().notNull(),
    placeId: uuid().references(() => places.id),
    /** With its scheme; empty when nobody said. */
    website: text().notNull().default(''),
    /** Ten digits; null when nobody said. */
    kbo: text(),
    /** `V` and seven digits: how the Flemish register of associations knows one without a company number. */
    vcode: text(),
    /** It was one with another that stays: its address leads there, and nothing hangs on it any more. */
    mergedIntoId: uuid(),
  },
  (table) => [
    unique('partners_owner').on(table.municipalityId, table.id),
    foreignKey({
      name: 'partners_merged_into',
      columns: [table.municipalityId, table.mergedIntoId],
      foreignColumns: [table.municipalityId, table.id],
    }).onUpdate('cascade'),
    index('partners_municipality').on(table.municipalityId, table.sortKey, table.id),
    index('partners_merged').on(table.municipalityId, table.mergedIntoId),
    index('partners_place').on(table.placeId),
    index('partners_compared').on(table.municipalityId, table.comparedKey),
    uniqueIndex('partners_kbo').on(table.municipalityId, table.kbo).where(sql`${table.mergedIntoId} is null`),
    uniqueIndex('partners_vcode').on(table.municipalityId, table.vcode).where(sql`${table.mergedIntoId} is null`),
    check('partners_side', sql.raw(`side ${oneOf(SIDES)}`)),
    check('partners_name', sql`char_length(${table.name}) between 1 and 400`),
    check('partners_kbo_digits', sql`${table.kbo} ~ '^[01][0-9]{9}$'`),
    check('partners_vcode_digits', sql`${table.vcode} ~ '^V[0-9]{7}$'`),
    check('partners_merged_into_another', sql`${table.mergedIntoId} <> ${table.id}`),
  ],
);

const ofPartner = (name: string, table: { municipalityId: AnyPgColumn }, partnerId: AnyPgColumn) =>
  foreignKey({
    name,
    columns: [table.municipalityId, partnerId],
    foreignColumns: [partners.municipalityId, partners.id],
  }).onUpdate('cascade');

const ofParticipation = (name: string, table: { municipalityId: AnyPgColumn; partnershipId: AnyPgColumn }) =>
  foreignKey({
    name,
    columns: [table.municipalityId, table.partnershipId],
    foreignColumns: [participations.municipalityId, participations.partnershipId],
  }).onUpdate('cascade');

/** What a partner does in a partnership. It is no proof that somebody was seen. */
export const partnershipPartners = pgTable(
  'partnership_partners',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    partnershipId: uuid().notNull(),
    partnerId: uuid().notNull(),
    role: text({ enum: PARTNER_ROLES }).notNull(),
    /** What it does there, in a few words. */
    what: text().notNull().default(''),
    /** The first and the last day; null is "not known", and "it still does". */
    fromDate: date(),
    untilDate: date(),
  },
  (table) => [
    ofPartner('partnership_partners_partner', table, table.partnerId),
    ofParticipation('partnership_partners_participation', table),
    index('partnership_partners_of_partner').on(table.municipalityId, table.partnerId),
    index('partnership_partners_of_partnership').on(table.partnershipId, table.municipalityId),
    check('partnership_partners_role', sql.raw(`role ${oneOf(PARTNER_ROLES)}`)),
    check('partnership_partners_what', sql`char_length(${table.what}) <= 160`),
    check('partnership_partners_days', sql`${table.untilDate} >= ${table.fromDate}`),
  ],
);

/** Two partners with a lasting link, one here and one there: school and school, club and club. No activity. */
export const partnerLinks = pgTable(
  'partner_links',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid().notNull(),
    oursId: uuid().notNull(),
    theirsId: uuid().notNull(),
    /** The partnership in which it stands; null for a link outside any. */
    partnershipId: uuid(),
    sinceYear: smallint(),
    untilYear: smallint(),
  },
  (table) => [
    ofPartner('partner_links_ours', table, table.oursId),
    ofPartner('partner_links_theirs', table, table.theirsId),
    ofParticipation('partner_links_participation', table),
    unique('partner_links_pair').on(table.municipalityId, table.oursId, table.theirsId),
    index('partner_links_theirs_index').on(table.municipalityId, table.theirsId),
    index('partner_links_partnership').on(table.partnershipId),
    check('partner_links_two', sql`${table.oursId} <> ${table.theirsId}`),
    check('partner_links_years', sql`${table.untilYear} >= ${table.sinceYear}`),
  ],
);

/** Two that look alike and are not the same: somebody said so, and nobody is asked again. The smaller id stands first. */
export const distinctPartners = pgTable(
  'distinct_partners',
  { municipalityId: uuid().notNull(), oneId: uuid().notNull(), otherId: uuid().notNull() },
  (table) => [
    primaryKey({ name: 'distinct_partners_key', columns: [table.municipalityId, table.oneId, table.otherId] }),
    ofPartner('distinct_partners_one', table, table.oneId),
    ofPartner('distinct_partners_other', table, table.otherId),
    index('distinct_partners_other_index').on(table.municipalityId, table.otherId),
    check('distinct_partners_order', sql`${table.oneId} < ${table.otherId}`),
  ],
);

/** Confidential: what a municipality notes for itself about a partner. */
export const partnerNotes = pgTable(
  'partner_notes',
  { municipalityId: uuid().notNull(), partnerId: uuid().notNull(), notes: text().notNull().default('') },
  (table) => [
    primaryKey({ name: 'partner_notes_key', columns: [table.municipalityId, table.partnerId] }),
    ofPartner('partner_notes_partner', table, table.partnerId),
  ],
);
