import { and, asc, desc, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { jsonRows } from '@/db/json-rows';
import { approaches, approachPeriods, countries, memberships, partnershipPlaces, partnerships, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { PAGE_SIZE } from '@/lib/platform/paging';
import { yearOf } from '../../calendar/rules';
import { type Formality, LIFE_CYCLE_STATES, type LifeCycleState } from '../rules/life';
import { type EntryKind, type EntryOrder, FILE_ROWS_MAX } from '../rules/listing';
import { ALL_ENTRIES, type EntryFilter } from '../schema';
import { alikeTo, approachPeriodIn, columns, foldedName, isFound, placeNamesOf, visibleTo } from './parts';

/** A row of the list: a partnership, or a membership, which has neither places nor a formality. */
export interface ListedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly approach: { readonly name: string; readonly markShape: string; readonly markColour: string };
  readonly formality: Formality | null;
  readonly lifeCycle: LifeCycleState;
  readonly sinceYear: number | null;
  readonly places: readonly string[];
  /** Names of the countries, in the reader's language, each once. */
  readonly countries: readonly string[];
  /** This municipality leads; otherwise it takes or took part. */
  readonly leads: boolean;
  /** A wrong entry: it counts nowhere. */
  readonly withdrawn: boolean;
}

/** A filter's choice that occurs in the list, with its name in the reader's language. */
export interface EntryOption {
  readonly code: string;
  readonly name: string;
}

export interface EntryOverview {
  /** What counts: without what was withdrawn. */
  readonly partnerships: number;
  readonly memberships: number;
  readonly withdrawn: number;
  readonly approaches: readonly EntryOption[];
  readonly countries: readonly EntryOption[];
}

/** The partnerships and memberships of the municipality in hand as one table, the withdrawn ones included. */
function entriesOf(reader: Reader) {
  const { actor, scope, tx } = reader;
  const thisYear = yearOf(today());
  const { id, title, lifeCycle, sinceYear, leads } = columns(reader);
  const wordsOfPlace = sql`' ' || ${places.sortKey} || ' ' || ${foldedName(nameIn(actor.locale, countries))}`;
  const placeWords = tx
    .select({ words: sql`string_agg(${wordsOfPlace}, '')` })
    .from(partnershipPlaces)
    .innerJoin(places, eq(places.id, partnershipPlaces.placeId))
    .innerJoin(countries, eq(countries.iso2, places.country))
    .where(eq(partnershipPlaces.partnershipId, partnerships.id));
  const registered = tx
    .select({
      id,
      title,
      kind: sql<EntryKind>`'partnership'`.as('kind'),
      sortKey: partnerships.sortKey,
      approachCode: sql<string>`${approachPeriods.approach}`.as('approach_code'),
      formality: sql<Formality | null>`${approachPeriods.formality}`.as('formality'),
      lifeCycle: lifeCycle.as('life_cycle'),
      sinceYear,
      leads: leads.as('leads'),
      withdrawn: sql<boolean>`${partnerships.withdrawnOn} is not null`.as('withdrawn'),
      words: sql<string>`${partnerships.sortKey} || coalesce(${placeWords}, '')`.as('words'),
    })
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(thisYear))
    .where(visibleTo(reader));
  const { sinceYear: begins, untilYear: ends } = memberships;
  const stateOfMembership = sql<LifeCycleState>`
    case when ${begins} > ${thisYear}::int then 'exploring' when ${ends} < ${thisYear}::int then 'ended' else 'active' end`;
  const joined = tx
    .select({
      id: memberships.id,
      title: memberships.organisation,
      kind: sql<EntryKind>`'membership'`.as('kind'),
      sortKey: memberships.sortKey,
      approachCode: sql<string>`${memberships.approach}`.as('approach_code'),
      formality: sql<Formality | null>`null`.as('formality'),
      lifeCycle: stateOfMembership.as('life_cycle'),
      sinceYear: memberships.sinceYear,
      leads: sql<boolean>`true`.as('leads'),
      withdrawn: sql<boolean>`${memberships.withdrawnOn} is not null`.as('withdrawn'),
      words: sql<string>`${memberships.sortKey}`.as('words'),
    })
    .from(memberships)
    .where(scope.municipalityId === null ? sql`false` : eq(memberships.municipalityId, scope.municipalityId));
  return unionAll(registered, joined);
}

/** The entries with how alike they are, and how alike the best of them is: a typing error is forgiven more when nothing fits. */
function foundIn(reader: Reader, search: string) {
  const entries = entriesOf(reader).as('entries');
  const alike = search === '' ? sql<number>`1` : alikeTo(search, entries.words);
  const { id, title, kind, sortKey, approachCode, formality, lifeCycle, sinceYear, leads, withdrawn } = entries;
  return reader.tx
    .select({
      id,
      title,
      kind,
      sortKey,
      approachCode,
      formality,
      lifeCycle,
      sinceYear,
      leads,
      withdrawn,
      alike: alike.as('alike'),
      best: sql<number>`max(${alike}) over (partition by ${withdrawn})`.as('best'),
    })
    .from(entries)
    .as('found');
}

type Found = ReturnType<typeof foundIn>;

/** By what each order sorts; since when nobody knows is older than any year. */
const ORDERS: Readonly<Record<EntryOrder, (found: Found) => SQL>> = {
  title: ({ sortKey }) => sql`${sortKey}`,
  approach: () => sql`${approaches.sortOrder}`,
  state: ({ lifeCycle }) => sql`array_position(${sql.param(`{${LIFE_CYCLE_STATES.join(',')}}`)}::text[], ${lifeCycle})`,
  since: ({ sinceYear }) => sql`coalesce(${sinceYear}, 0)`,
};

function conditions({ tx }: Reader, found: Found, { search, kind, approach, country, state, formality }: EntryFilter) {
  const inCountry = tx
    .select({ one: sql`1` })
    .from(partnershipPlaces)
    .innerJoin(places, eq(places.id, partnershipPlaces.placeId))
    .where(and(eq(partnershipPlaces.partnershipId, found.id), eq(places.country, country)));
  return and(
    eq(found.withdrawn, state === 'withdrawn'),
    search === '' ? undefined : isFound(found),
    kind === '' ? undefined : eq(found.kind, kind),
    approach === '' ? undefined : eq(found.approachCode, approach),
    state === '' || state === 'withdrawn' ? undefined : eq(found.lifeCycle, state),
    formality === '' ? undefined : eq(found.formality, formality),
    country === '' ? undefined : exists(inCountry),
  );
}

/** Entries that fit, sorted; where they are equal by title, so that no page repeats what another has. */
async function readEntries(reader: Reader, filter: EntryFilter, limit: number, offset: number) {
  const { tx, actor } = reader;
  const found = foundIn(reader, filter.search);
  const order = ORDERS[filter.sort](found);
  return tx
    .select({
      id: found.id,
      title: found.title,
      kind: found.kind,
      approach: { name: nameIn(actor.locale, approaches), markShape: approaches.markShape, markColour: approaches.markColour },
      formality: found.formality,
      lifeCycle: found.lifeCycle,
      sinceYear: found.sinceYear,
      leads: found.leads,
      withdrawn: found.withdrawn,
      ...placeNamesOf(reader, found.id),
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(found)
    .innerJoin(approaches, eq(approaches.code, found.approachCode))
    .where(conditions(reader, found, filter))
    .orderBy(filter.direction === 'asc' ? asc(order) : desc(order), asc(found.sortKey), asc(found.id))
    .limit(limit)
    .offset(offset);
}

const withoutTotal = <T extends { total: number }>({ total: _, ...row }: T) => row;

/** The partnerships and memberships of a municipality that fit, a page of 50 at a time; `total` counts all that fit. */
export async function listPartnerships(
  reader: Reader,
  filter: EntryFilter = ALL_ENTRIES,
): Promise<{ rows: ListedEntry[]; total: number; pageSize: number }> {
  const rows = await readEntries(reader, filter, PAGE_SIZE, (filter.page - 1) * PAGE_SIZE);
  return { rows: rows.map(withoutTotal), total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}

/** All that fit, for a file. */
export async function listPartnershipsForFile(reader: Reader, filter: EntryFilter): Promise<ListedEntry[]> {
  return (await readEntries(reader, filter, FILE_ROWS_MAX, 0)).map(withoutTotal);
}

/**
 * How many there are, and which approaches and countries occur; a choice that was made is offered too, so that it can be seen and
 * undone.
 */
export async function countPartnerships(
  reader: Reader,
  { approach, country }: Pick<EntryFilter, 'approach' | 'country'> = ALL_ENTRIES,
): Promise<EntryOverview> {
  const { tx, actor } = reader;
  const entries = tx.$with('entries').as(entriesOf(reader));
  const usedApproaches = tx.select({ code: entries.approachCode }).from(entries);
  const usedCountries = tx
    .select({ code: places.country })
    .from(entries)
    .innerJoin(partnershipPlaces, eq(partnershipPlaces.partnershipId, entries.id))
    .innerJoin(places, eq(places.id, partnershipPlaces.placeId));
  const count = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const { kind, withdrawn } = entries;
  const [row] = await tx
    .with(entries)
    .select({
      partnerships: count(sql`${kind} = 'partnership' and not ${withdrawn}`),
      memberships: count(sql`${kind} = 'membership' and not ${withdrawn}`),
      withdrawn: count(sql`${withdrawn}`),
      approaches: jsonRows(
        approaches,
        { code: approaches.code, name: nameIn(actor.locale, approaches) },
        { where: or(eq(approaches.code, approach), inArray(approaches.code, usedApproaches)), by: [approaches.sortOrder] },
      ),
      countries: jsonRows(
        countries,
        { code: countries.iso2, name: nameIn(actor.locale, countries) },
        { where: or(eq(countries.iso2, country), inArray(countries.iso2, usedCountries)) },
      ),
    })
    .from(entries);
  const found = row ?? { partnerships: 0, memberships: 0, withdrawn: 0, approaches: [], countries: [] };
  return { ...found, countries: [...found.countries].sort((a, b) => a.name.localeCompare(b.name, actor.locale)) };
}
