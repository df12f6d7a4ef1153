import { and, asc, desc, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { jsonRows, jsonTogether } from '@/db/json-rows';
import { approaches, approachPeriods, partnershipPartners, partnershipPlaces, partnerships, vocabularies } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { PAGE_SIZE } from '@/lib/platform/paging';
import { yearOf } from '../../calendar/rules';
import { alikeTo, approachPeriodIn, foldedName, isFound, visibleTo } from '../../partnerships/queries/parts';
import type { Side } from '../../partnerships/rules/facts';
import { FILE_ROWS_MAX } from '../../partnerships/rules/listing';
import { type PartnerRole, readKbo, readVcode } from '../rules';
import type { PartnerOrder } from '../rules/listing';
import { ALL_PARTNERS, type PartnerFilter } from '../schema';
import { counting, entriesOf, kindName } from './parts';

/** What a partner does in a partnership; a local government is the partner itself, and has no role. */
export interface ListedRole {
  readonly id: string;
  readonly title: string;
  readonly markShape: string;
  readonly markColour: string;
  readonly role: PartnerRole | null;
  readonly what: string;
  readonly untilDate: string | null;
}

/** A row of the list: a partner of the municipality, or a local government on the other side, which all share. */
export interface ListedPartner {
  readonly id: string;
  readonly name: string;
  /** In the reader's language. */
  readonly kindName: string;
  readonly side: Side;
  readonly place: string | null;
  /** In the reader's language. */
  readonly country: string | null;
  readonly website: string;
  readonly kbo: string | null;
  readonly vcode: string | null;
  /** It is no partner of one municipality alone, and has no page of its own. */
  readonly isShared: boolean;
  /** In the order of the partnerships' titles. */
  readonly roles: readonly ListedRole[];
}

function foundIn(reader: Reader, search: string) {
  const entries = entriesOf(reader).as('entries');
  // A number is looked for as it is kept, however it is typed.
  const wanted = readKbo(search) ?? readVcode(search) ?? search;
  const alike = search === '' ? sql<number>`1` : alikeTo(wanted, entries.words);
  const { words: _, ...columns } = entries._.selectedFields;
  return reader.tx
    .select({ ...columns, alike: alike.as('alike'), best: sql<number>`max(${alike}) over ()`.as('best') })
    .from(entries)
    .as('found');
}

type Found = ReturnType<typeof foundIn>;

/** By what each order sorts. */
const ORDERS: Readonly<Record<PartnerOrder, (found: Found, reader: Reader) => SQL>> = {
  name: ({ sortKey }) => sql`${sortKey}`,
  kind: ({ kind }, reader) => sql`${foldedName(kindName(reader, sql`${kind}`))}`,
  place: ({ placeKey }) => sql`${placeKey}`,
};

/** The partnerships in which one row stands, with what it does there. */
function rolesOf(reader: Reader, found: Found) {
  const join = [
    [partnerships, and(eq(partnerships.id, partnershipPartners.partnershipId), isNull(partnerships.withdrawnOn))],
    [approachPeriods, approachPeriodIn(yearOf(today()))],
    [approaches, eq(approaches.code, approachPeriods.approach)],
  ] as const;
  const { id, title, sortKey } = partnerships;
  const { markShape, markColour } = approaches;
  const { role, what, untilDate } = partnershipPartners;
  const own = jsonRows(
    partnershipPartners,
    { id, title, markShape, markColour, role: sql<PartnerRole | null>`${role}`, what, untilDate },
    { join, where: and(ownRoles(reader), eq(partnershipPartners.partnerId, found.id)), by: [sortKey, id, role] },
  );
  const shared = jsonRows(
    partnershipPlaces,
    {
      id,
      title,
      markShape,
      markColour,
      role: sql<PartnerRole | null>`null`,
      what: sql<string>`''`,
      untilDate: sql<string | null>`null`,
    },
    {
      join: [[partnerships, and(eq(partnerships.id, partnershipPlaces.partnershipId), counting(reader))], join[1], join[2]],
      where: eq(partnershipPlaces.localGovernmentId, found.id),
      by: [sortKey, id],
    },
  );
  return jsonTogether(own, shared);
}

function conditions(reader: Reader, found: Found, { search, kind, side, partnership }: PartnerFilter) {
  const { tx } = reader;
  const inPartnership = or(
    exists(
      tx
        .select({ one: sql`1` })
        .from(partnershipPartners)
        .where(
          and(
            ownRoles(reader),
            eq(partnershipPartners.partnerId, found.id),
            sql`${partnershipPartners.partnershipId}::text = ${partnership}`,
          ),
        ),
    ),
    exists(
      tx
        .select({ one: sql`1` })
        .from(partnershipPlaces)
        .where(and(eq(partnershipPlaces.localGovernmentId, found.id), sql`${partnershipPlaces.partnershipId}::text = ${partnership}`)),
    ),
  );
  return and(
    search === '' ? undefined : isFound(found),
    kind === '' ? undefined : eq(found.kind, kind),
    side === '' ? undefined : eq(found.side, side),
    partnership === '' ? undefined : inPartnership,
  );
}

/** Rows that fit, sorted; where they are equal by name, so that no page repeats what another has. */
async function readPartners(reader: Reader, filter: PartnerFilter, limit: number, offset: number) {
  const found = foundIn(reader, filter.search);
  const order = ORDERS[filter.sort](found, reader);
  const { id, name, side, place, country, website, kbo, vcode, isShared } = found;
  return reader.tx
    .select({
      id,
      name,
      kindName: kindName(reader, sql`${found.kind}`),
      side,
      place,
      country,
      website,
      kbo,
      vcode,
      isShared,
      roles: rolesOf(reader, found),
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(found)
    .where(conditions(reader, found, filter))
    .orderBy(filter.direction === 'asc' ? asc(order) : desc(order), asc(found.sortKey), asc(found.id))
    .limit(limit)
    .offset(offset);
}

const withoutTotal = <T extends { total: number }>({ total: _, ...row }: T) => row;

/** The partners of a municipality that fit, a page of 50 at a time; `total` counts all that fit. */
export async function listPartners(
  reader: Reader,
  filter: PartnerFilter = ALL_PARTNERS,
): Promise<{ rows: ListedPartner[]; total: number; pageSize: number }> {
  const rows = await readPartners(reader, filter, PAGE_SIZE, (filter.page - 1) * PAGE_SIZE);
  return { rows: rows.map(withoutTotal), total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}

/** All that fit, for a file. */
export async function listPartnersForFile(reader: Reader, filter: PartnerFilter): Promise<ListedPartner[]> {
  return (await readPartners(reader, filter, FILE_ROWS_MAX, 0)).map(withoutTotal);
}

/** A filter's choice that occurs in the list. */
interface Option {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
}

export interface PartnerOverview {
  readonly ours: number;
  readonly theirs: number;
  readonly kinds: readonly Option[];
  readonly partnerships: readonly Option[];
}

/**
 * How many there are on each side, and which kinds and partnerships occur; a choice that was made is offered too, so that it can be
 * undone.
 */
export async function countPartners(
  reader: Reader,
  { kind, partnership }: Pick<PartnerFilter, 'kind' | 'partnership'> = ALL_PARTNERS,
): Promise<PartnerOverview> {
  const { tx, actor } = reader;
  const entries = tx.$with('entries').as(entriesOf(reader));
  const used = tx.select({ kind: entries.kind }).from(entries);
  const ofPartner = or(
    inArray(partnerships.id, tx.select({ id: partnershipPartners.partnershipId }).from(partnershipPartners).where(ownRoles(reader))),
    inArray(partnerships.id, tx.select({ id: partnershipPlaces.partnershipId }).from(partnershipPlaces).where(named())),
  );
  const isChosen = sql`${partnerships.id}::text = ${partnership}`;
  const count = (side: Side) => sql<number>`(count(*) filter (where ${entries.side} = ${side}))::int`;
  const [row] = await tx
    .with(entries)
    .select({
      ours: count('ours'),
      theirs: count('theirs'),
      kinds: jsonRows(
        vocabularies,
        { code: vocabularies.code, name: nameIn(actor.locale, vocabularies) },
        {
          where: and(eq(vocabularies.vocabulary, 'partner_kind'), or(eq(vocabularies.code, kind), inArray(vocabularies.code, used))),
          by: [vocabularies.sortOrder],
        },
      ),
      partnerships: jsonRows(
        partnerships,
        { code: partnerships.id, name: partnerships.title },
        {
          where: and(visibleTo(reader), or(isChosen, and(isNull(partnerships.withdrawnOn), ofPartner))),
          by: [partnerships.sortKey, partnerships.id],
        },
      ),
    })
    .from(entries);
  return row ?? { ours: 0, theirs: 0, kinds: [], partnerships: [] };
}

const ownRoles = ({ scope }: Reader) =>
  scope.municipalityId === null ? sql`false` : eq(partnershipPartners.municipalityId, scope.municipalityId);
const named = () => sql`${partnershipPlaces.localGovernmentId} is not null`;
