import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { approaches, countries, partnershipForms, partnershipPlaces, partnerships, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { PAGE_SIZE } from '@/lib/platform/paging';
import type { LifeCycleState } from '../rules/life';
import { yearOf } from '../rules/since';
import { columns, formOf, placesOf, visibleTo } from './parts';

export interface ListedPartnership {
  readonly id: string;
  readonly title: string;
  readonly approach: {
    readonly code: string;
    readonly name: string;
    readonly markShape: string;
    readonly markColour: string;
    readonly hasPlace: boolean;
  };
  readonly lifeCycle: LifeCycleState;
  readonly sinceYear: number | null;
  readonly places: readonly string[];
  /** Names of the countries, in the reader's language, each once. */
  readonly countries: readonly string[];
  /** This municipality leads; otherwise it takes or took part. */
  readonly leads: boolean;
}

/** The ties of a municipality by title, a page of 50 at a time; `total` counts all. */
export async function listPartnerships(reader: Reader, page = 1): Promise<{ rows: ListedPartnership[]; total: number; pageSize: number }> {
  const country = nameIn(reader.actor.locale, countries);
  const rows = await reader.tx
    .select({
      ...columns(reader),
      places: placesOf(sql`${places.name}`, sql`${partnershipPlaces.sortOrder}`) as SQL<string[]>,
      countries: placesOf(sql`distinct ${country}`, sql`${country}`) as SQL<string[]>,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(partnerships)
    .innerJoin(partnershipForms, formOf(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, partnershipForms.approach))
    .where(visibleTo(reader))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}
