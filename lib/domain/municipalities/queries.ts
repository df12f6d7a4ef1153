import { and, asc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { now, today } from '@/lib/platform/clock';
import { PAGE_SIZE } from '@/lib/platform/paging';
import { ALIKE_BESIDE_OTHERS, foldName } from '../places/rules';
import { municipalityKey } from './rules';
import type { MunicipalityFilter } from './schema';

export interface FoundMunicipality {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly province: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const columns = {
  id: municipalities.id,
  slug: municipalities.slug,
  name: municipalities.name,
  province: municipalities.province,
  validFrom: municipalities.validFrom,
  validTo: municipalities.validTo,
};

/** A municipality by its id, ended ones included. */
export async function getMunicipality({ tx }: Reader, id: string): Promise<FoundMunicipality | null> {
  const [row] = await tx.select(columns).from(municipalities).where(eq(municipalities.id, id));
  return row ?? null;
}

/** A municipality that lives today, by the part of an address that names it. */
export async function findMunicipality({ tx }: Reader, slug: string): Promise<FoundMunicipality | null> {
  const [row] = await tx
    .select(columns)
    .from(municipalities)
    .where(and(eq(municipalities.slug, slug), lives()));
  return row ?? null;
}

const lives = (): SQL | undefined =>
  and(
    or(isNull(municipalities.validFrom), lte(municipalities.validFrom, today())),
    or(isNull(municipalities.validTo), gte(municipalities.validTo, today())),
  );

export interface ListedMunicipality extends Pick<FoundMunicipality, 'id' | 'slug' | 'name' | 'province'> {
  /** Partnerships that it leads, and those of others in which it takes part now. */
  readonly leads: number;
  readonly takesPart: number;
  /** Somebody can let people in. */
  readonly hasCoordinator: boolean;
  /** Somebody was offered to coordinate and can still accept. */
  readonly coordinatorOffered: boolean;
  /** The names of those that went up in it, where the search found it by one of them. */
  readonly formerNames: readonly string[];
  /** Of places and local governments, that stand in a partnership and that VVSG did not adopt. */
  readonly typedNames: number;
}

/** Which of them are asked for, by what was counted of each. */
const COUNTED = {
  with_partnerships: sql`c.leads + c.takes_part > 0`,
  without_coordinator: sql`not c.has_coordinator`,
  with_typed_names: sql`c.typed_names > 0`,
} as const;

interface FoundMunicipalities {
  readonly rows: ListedMunicipality[];
  readonly total: number;
  readonly pageSize: number;
}

/**
 * The municipalities of today by name, 50 at a time, for VVSG. A search forgives accents, signs and spaces, and finds a municipality by
 * the name of one that went up in it; when nothing is called so, by what looks like it. `total` counts all that fit.
 */
export async function listMunicipalities(reader: Reader, filter: MunicipalityFilter): Promise<FoundMunicipalities> {
  if (filter.search === '') return listNamed(reader, filter, null);
  const [name, key] = [foldName(filter.search), municipalityKey(filter.search)];
  // A search of signs alone finds nothing rather than everything.
  if (key === '') return { rows: [], total: 0, pageSize: PAGE_SIZE };
  const isCalled = (sortKey: SQL) => sql`strpos(replace(${sortKey}, ' ', ''), ${key}::text) > 0`;
  const called = await listNamed(reader, filter, isCalled);
  if (called.total > 0) return called;
  // A page behind the last one counts nothing.
  if (filter.page > 1 && (await listNamed(reader, { ...filter, page: 1 }, isCalled)).total > 0) return called;
  // Many names share their first word ("Sint-"): also alone a name must be as alike as beside others.
  return listNamed(reader, filter, (sortKey) => sql`word_similarity(${name}::text, ${sortKey}) >= ${ALIKE_BESIDE_OTHERS}`);
}

/** Those of whose name, or of a predecessor's, `isMeant` holds. */
async function listNamed(
  { tx }: Reader,
  { province, selection, page }: MunicipalityFilter,
  isMeant: ((sortKey: SQL) => SQL) | null,
): Promise<FoundMunicipalities> {
  const own = isMeant?.(sql`${municipalities.sortKey}`);
  const wasMeant = isMeant?.(sql`p.sort_key`) ?? sql`false`;
  const former = sql<string[]>`array(
    select p.name from ${municipalities} p
    where p.successor_id = ${municipalities.id} and ${wasMeant} order by p.sort_key)`;
  const found = await tx
    .select({
      id: municipalities.id,
      slug: municipalities.slug,
      name: municipalities.name,
      province: municipalities.province,
      leads: sql<number>`c.leads`,
      takesPart: sql<number>`c.takes_part`,
      hasCoordinator: sql<boolean>`c.has_coordinator`,
      coordinatorOffered: sql<boolean>`c.coordinator_offered`,
      formerNames: own === undefined ? former : sql<string[]>`case when ${own} then '{}'::text[] else ${former} end`,
      typedNames: sql<number>`c.typed_names`,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(municipalities)
    .innerJoin(
      sql`municipality_counts(array(select m.id from municipalities m), ${now().toISOString()}::timestamptz) c`,
      sql`c.municipality_id = ${municipalities.id}`,
    )
    .where(
      and(
        lives(),
        own === undefined ? undefined : sql`(${own} or ${former} <> '{}')`,
        province === '' ? undefined : eq(municipalities.province, province),
        selection === '' ? undefined : COUNTED[selection],
      ),
    )
    .orderBy(asc(municipalities.sortKey), asc(municipalities.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0, pageSize: PAGE_SIZE };
}

/** The provinces that have a municipality, by name. */
export async function listProvinces({ tx }: Reader): Promise<string[]> {
  const rows = await tx.selectDistinct({ province: municipalities.province }).from(municipalities).orderBy(asc(municipalities.province));
  return rows.map(({ province }) => province);
}
