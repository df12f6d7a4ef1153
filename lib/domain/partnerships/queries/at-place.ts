import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { qualified } from '@/db/json-rows';
import { approaches, gazetteer, partnershipPlaces, partnerships, places } from '@/db/schema/index';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { foldName } from '../../places/rules';
import type { LifeCycleState } from '../rules/life';
import { visibleTo } from './parts';

/** Partnerships that there are already with a place. */
export interface PartnershipsAtPlace {
  /** Of the municipality in hand, those that it left too. */
  readonly own: readonly { readonly id: string; readonly title: string }[];
  /** Cards of others, as far as they let themselves be found. */
  readonly others: readonly PartnershipCard[];
}

/** What another municipality shows of a partnership. */
export interface PartnershipCard {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** The other municipalities that take part now, by name. */
  readonly others: readonly string[];
  /** In the reader's language. */
  readonly approach: string;
  readonly lifeCycle: LifeCycleState;
  readonly sinceYear: number | null;
}

interface AskedPlace {
  readonly geonamesId: number | null;
  readonly country: string;
  readonly name: string;
}

/** By its id in the gazetteer, by country and folded name, or by both. */
interface KnownAs {
  readonly geonamesId: number | null;
  readonly country: string | null;
  readonly key: string | null;
}

/** Who has a partnership with this place already. VVSG gets no cards: it sees the partnerships themselves elsewhere. */
export async function findPartnershipsAtPlace(reader: Reader, place: AskedPlace): Promise<PartnershipsAtPlace> {
  const known = await knownAs(reader, place);
  if (known === null) return { own: [], others: [] };
  return { own: await ownPartnerships(reader, known), others: await othersPartnerships(reader, known) };
}

/** A place of the list goes by its name too, unless its country has several of that name: somebody may have typed it in full. */
async function knownAs({ tx }: Reader, { geonamesId, country, name }: AskedPlace): Promise<KnownAs | null> {
  if (geonamesId === null) {
    const key = foldName(name);
    return country === '' || key === '' ? null : { geonamesId: null, country, key };
  }
  const namesakes = sql`select count(*) from ${gazetteer} g where g.country = ${gazetteer.country} and g.sort_key = ${gazetteer.sortKey}`;
  const alone = qualified<boolean>(sql`(${namesakes}) = 1`);
  const [found] = await tx
    .select({ country: gazetteer.country, key: gazetteer.sortKey, alone })
    .from(gazetteer)
    .where(eq(gazetteer.geonamesId, geonamesId));
  return found?.alone ? { geonamesId, country: found.country, key: found.key } : { geonamesId, country: null, key: null };
}

function ownPartnerships(reader: Reader, { geonamesId, country, key }: KnownAs) {
  const same = or(
    geonamesId === null ? undefined : eq(places.geonamesId, geonamesId),
    country === null || key === null ? undefined : and(eq(places.country, country), eq(places.sortKey, key)),
  );
  const there = reader.tx
    .select({ id: partnershipPlaces.partnershipId })
    .from(partnershipPlaces)
    .innerJoin(places, eq(places.id, partnershipPlaces.placeId))
    .where(same);
  return reader.tx
    .select({ id: partnerships.id, title: partnerships.title })
    .from(partnerships)
    .where(and(visibleTo(reader), isNull(partnerships.withdrawnOn), inArray(partnerships.id, there)))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id))
    .limit(10);
}

async function othersPartnerships({ actor, scope, tx }: Reader, { geonamesId, country, key }: KnownAs): Promise<PartnershipCard[]> {
  // The function of the database that answers cards is there for municipalities alone.
  if (scope.municipalityId === null || !actor.roles[scope.municipalityId]?.length) return [];
  const card = <T>(column: string) => sql<T>`card.${sql.identifier(column)}`;
  const cards: SQL = sql`
    partnerships_at(${geonamesId}::integer, ${country}::text, ${key}::text, ${today()}::date)
    with ordinality as card(partnership_id, title, lead, approach, state, since_year, others, nth)`;
  const found = await tx
    .select({
      id: card<string>('partnership_id'),
      title: card<string>('title'),
      lead: card<string>('lead'),
      others: card<string[]>('others'),
      approach: nameIn(actor.locale, approaches),
      lifeCycle: card<LifeCycleState>('state'),
      sinceYear: card<number | null>('since_year'),
    })
    .from(cards)
    .innerJoin(approaches, eq(approaches.code, card('approach')))
    .orderBy(card('nth'));
  // One partnership can have several places that are meant.
  return [...new Map(found.map((each) => [each.id, each])).values()];
}
