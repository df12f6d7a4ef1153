import { aliasedTable, and, eq, gte, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { jsonRow, jsonRows, qualified } from '@/db/json-rows';
import { approaches, approachPeriods, countries, partnerLinks, partners, partnershipPartners, partnerships, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { isUuid } from '@/lib/platform/text';
import { yearOf } from '../../calendar/rules';
import { approachPeriodIn } from '../../partnerships/queries/parts';
import { LINKS_LISTED_MAX } from '../rules';
import { kindName } from './parts';

const ours = aliasedTable(partners, 'ours');
const theirs = aliasedTable(partners, 'theirs');
const oursPlaces = aliasedTable(places, 'ours_places');
const theirsPlaces = aliasedTable(places, 'theirs_places');

/** The lasting links that fulfil a condition, with both ends, by the name of ours. */
function linksWhere({ tx }: Reader, condition: SQL | undefined) {
  const { id, partnershipId, sinceYear, untilYear } = partnerLinks;
  return tx
    .select({
      id,
      partnershipId,
      /** Null for a link outside any, and where this reader does not see the partnership. */
      partnership: partnerships.title,
      sinceYear,
      untilYear,
      ours: { id: ours.id, name: ours.name, kind: ours.kind, place: oursPlaces.name },
      theirs: { id: theirs.id, name: theirs.name, kind: theirs.kind, place: theirsPlaces.name },
    })
    .from(partnerLinks)
    .innerJoin(ours, and(eq(ours.municipalityId, partnerLinks.municipalityId), eq(ours.id, partnerLinks.oursId)))
    .innerJoin(theirs, and(eq(theirs.municipalityId, partnerLinks.municipalityId), eq(theirs.id, partnerLinks.theirsId)))
    .leftJoin(partnerships, eq(partnerships.id, partnershipId))
    .leftJoin(oursPlaces, eq(oursPlaces.id, ours.placeId))
    .leftJoin(theirsPlaces, eq(theirsPlaces.id, theirs.placeId))
    .where(condition)
    .orderBy(ours.sortKey, theirs.sortKey, id);
}

/** A lasting link between a partner here and one there. */
export type PartnerLink = Awaited<ReturnType<typeof linksWhere>>[number];

/** The links of the municipality in hand that still last, as many as are shown at once; `total` counts them all. */
export async function listLastingLinks(reader: Reader, maximum = LINKS_LISTED_MAX): Promise<{ links: PartnerLink[]; total: number }> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return { links: [], total: 0 };
  const lasts = or(isNull(partnerLinks.untilYear), gte(partnerLinks.untilYear, yearOf(today())));
  const lasting = and(eq(partnerLinks.municipalityId, municipalityId), lasts);
  const links = await linksWhere(reader, lasting).limit(maximum);
  return { links, total: links.length < maximum ? links.length : await reader.tx.$count(partnerLinks, lasting) };
}

/** The lasting links of one partner of the municipality in hand. */
export async function listLinksOf(reader: Reader, partnerId: string): Promise<PartnerLink[]> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null || !isUuid(partnerId)) return [];
  const itsOwn = or(eq(partnerLinks.oursId, partnerId), eq(partnerLinks.theirsId, partnerId));
  return linksWhere(reader, and(eq(partnerLinks.municipalityId, municipalityId), itsOwn));
}

/** How many lasting links each of these partners of the municipality in hand has; one without stands not among them. */
export async function countLinksOf({ tx, scope }: Reader, partnerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { municipalityId } = scope;
  if (municipalityId === null) return new Map();
  const itsOwn = or(eq(partnerLinks.oursId, partners.id), eq(partnerLinks.theirsId, partners.id));
  const rows = await tx
    .select({ id: partners.id, number: sql<number>`count(*)::int` })
    .from(partners)
    .innerJoin(partnerLinks, and(eq(partnerLinks.municipalityId, partners.municipalityId), itsOwn))
    .where(and(eq(partners.municipalityId, municipalityId), inArray(partners.id, [...partnerIds])))
    .groupBy(partners.id);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** One partner of the municipality in hand, with what it does in which partnership; null when there is none. */
export async function findPartner(reader: Reader, id: string) {
  const { tx, actor, scope } = reader;
  if (!isUuid(id) || scope.municipalityId === null) return null;
  const { kind, side, name, placeId, website, kbo, vcode, mergedIntoId, municipalityId } = partners;
  const { role, what, fromDate, untilDate } = partnershipPartners;
  const { markShape, markColour } = approaches;
  const country = nameIn(actor.locale, countries);
  const [row] = await tx
    .select({
      id: partners.id,
      municipalityId,
      mergedIntoId,
      kind,
      kindName: kindName(reader, kind),
      side,
      name,
      placeId,
      website,
      kbo,
      vcode,
      /** Another partner went up in it. */
      hasTakenOver: qualified<boolean>(
        sql`exists (
          select from partners gone
          where gone.municipality_id = ${scope.municipalityId}::uuid and gone.merged_into_id = ${partners.id}
        )`,
      ),
      place: jsonRow(
        places,
        { id: places.id, name: places.name, country },
        { join: [[countries, eq(countries.iso2, places.country)]], where: eq(places.id, placeId) },
      ),
      /** What it does in which partnership, in the order of their titles. */
      roles: jsonRows(
        partnershipPartners,
        {
          id: partnershipPartners.id,
          role,
          what,
          fromDate,
          untilDate,
          partnership: {
            id: partnerships.id,
            title: partnerships.title,
            withdrawnOn: partnerships.withdrawnOn,
            leadMunicipalityId: partnerships.leadMunicipalityId,
            markShape,
            markColour,
          },
        },
        {
          join: [
            [partnerships, eq(partnerships.id, partnershipPartners.partnershipId)],
            [approachPeriods, approachPeriodIn(yearOf(today()))],
            [approaches, eq(approaches.code, approachPeriods.approach)],
          ],
          where: and(eq(partnershipPartners.municipalityId, municipalityId), eq(partnershipPartners.partnerId, partners.id)),
          by: [partnerships.sortKey, sql`${fromDate} nulls first`, partnershipPartners.id],
        },
      ),
    })
    .from(partners)
    .where(and(eq(partners.id, id), eq(municipalityId, scope.municipalityId)));
  return row ?? null;
}

export type Partner = NonNullable<Awaited<ReturnType<typeof findPartner>>>;
/** What a partner does in one partnership. */
export type PartnerRoleEntry = Partner['roles'][number];
