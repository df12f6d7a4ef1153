import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, pgTable, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { INTEREST_WAYS, QUORUM_BASES, SEAT_CAPACITIES, SEAT_FUNCTIONS, SUBSTITUTES } from '@/lib/domain/boards/rules';
import { oneOf, sortableText } from './columns';
import { municipalities } from './municipalities';
import { people } from './people';

/** A council that advises the municipality, with its own name and its own rules. How many sit in it by gender is kept as totals, never of one person. */
export const boards = pgTable(
  'boards',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
    /** The decision of the council on which it rests; null and empty when nobody said. */
    councilDate: date(),
    councilNumber: text().notNull().default(''),
    /** Percent of `quorumOf` that has to be there, for each dossier. */
    quorumPercent: smallint().notNull().default(50),
    quorumOf: text({ enum: QUORUM_BASES }).notNull().default('able'),
    /** So many votes of absent members can one member bring along. */
    proxiesMax: smallint().notNull().default(0),
    /** The chair's vote decides when votes are equal. */
    hasCastingVote: boolean().notNull().default(false),
    /** With fewer members without an interest the board gives no advice on a dossier. */
    fewestAble: smallint().notNull().default(3),
    substitute: text({ enum: SUBSTITUTES }).notNull().default('nobody'),
    interestWay: text({ enum: INTEREST_WAYS }).notNull().default('closed'),
    /** Totals by gender of all who sit, and of who votes; null when nobody counted. */
    countedOn: date(),
    allWomen: smallint(),
    allMen: smallint(),
    allOthers: smallint(),
    votingWomen: smallint(),
    votingMen: smallint(),
    votingOthers: smallint(),
    /** Its last day; null while it exists. */
    endedOn: date(),
  },
  (table) => [
    unique('boards_owner').on(table.municipalityId, table.id),
    uniqueIndex('boards_municipality').on(table.municipalityId, table.sortKey),
    check('boards_name', sql`char_length(${table.name}) between 1 and 400`),
    check('boards_quorum', sql`${table.quorumPercent} between 0 and 100`),
    check('boards_quorum_of', sql.raw(`quorum_of ${oneOf(QUORUM_BASES)}`)),
    check('boards_substitute', sql.raw(`substitute ${oneOf(SUBSTITUTES)}`)),
    check('boards_interest_way', sql.raw(`interest_way ${oneOf(INTEREST_WAYS)}`)),
    check('boards_proxies', sql`${table.proxiesMax} between 0 and 5`),
    check('boards_fewest', sql`${table.fewestAble} between 1 and 50`),
    check(
      'boards_counted',
      sql.raw(
        'num_nonnulls(counted_on, all_women, all_men, all_others, voting_women, voting_men, voting_others) in (0, 7) and voting_women <= all_women and voting_men <= all_men and voting_others <= all_others and least(voting_women, voting_men, voting_others) >= 0',
      ),
    ),
  ],
);

/** Somebody's place in a board, for a term. The seat decides what a person is there; without a person it is somebody who has no account. */
export const seats = pgTable(
  'seats',
  {
    id: uuid().primaryKey(),
    municipalityId: uuid()
      .notNull()
      .references(() => municipalities.id, { onUpdate: 'cascade' }),
    boardId: uuid().notNull(),
    personId: uuid().references(() => people.id),
    name: text().notNull(),
    sortKey: sortableText().notNull(),
    function: text({ enum: SEAT_FUNCTIONS }).notNull(),
    capacity: text({ enum: SEAT_CAPACITIES }).notNull(),
    /** For whom it sits; empty for who sits for nobody. */
    organisation: text().notNull().default(''),
    votes: boolean().notNull(),
    fromDate: date().notNull(),
    /** The last day of the term; null when there is none. */
    untilDate: date(),
    /** The last day, when it ended before the term did. */
    endedOn: date(),
  },
  (table) => [
    unique('seats_owner').on(table.municipalityId, table.id),
    foreignKey({
      name: 'seats_board',
      columns: [table.municipalityId, table.boardId],
      foreignColumns: [boards.municipalityId, boards.id],
    }).onUpdate('cascade'),
    index('seats_of_board').on(table.municipalityId, table.boardId, table.sortKey),
    index('seats_person').on(table.personId),
    check('seats_function', sql.raw(`function ${oneOf(SEAT_FUNCTIONS)}`)),
    check('seats_capacity', sql.raw(`capacity ${oneOf(SEAT_CAPACITIES)}`)),
    check('seats_name', sql`char_length(${table.name}) between 1 and 400`),
    check('seats_organisation', sql`(${table.organisation} <> '') = (${table.capacity} = 'organisation')`),
    check('seats_term', sql`${table.untilDate} >= ${table.fromDate}`),
    check('seats_ended', sql`${table.endedOn} >= ${table.fromDate}`),
  ],
);
