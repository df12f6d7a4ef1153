import { and, asc, desc, eq, like, or, type SQL, sql } from 'drizzle-orm';
import { jsonDistinct } from '@/db/json-rows';
import { calls, regulations, regulationVersions } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { PAGE_SIZE } from '@/lib/platform/paging';
import { FILE_ROWS_MAX } from '../../partnerships/rules/listing';
import { foldName } from '../../places/rules';
import { ALL_CALLS, type CallFilter } from '../schema';
import { callColumns, ITS_REGULATION, ITS_VERSION, inPhase, ownCalls } from './parts';

const yearOfCall = sql<string>`to_char(${calls.opensOn}, 'YYYY')`;

function conditions(reader: Reader, { search, phase, year }: CallFilter): SQL | undefined {
  const words = foldName(search)
    .split(' ')
    .filter((word) => word !== '');
  return and(
    ownCalls(reader),
    ...words.map((word) => or(like(calls.sortKey, `%${word}%`), like(regulations.sortKey, `%${word}%`))),
    phase === '' ? undefined : inPhase(phase, today()),
    year === '' ? undefined : eq(yearOfCall, year),
  );
}

const fromCalls = ({ tx }: Reader, columns: ReturnType<typeof callColumns>) =>
  tx
    .select({ ...columns, total: sql<number>`(count(*) over ())::int` })
    .from(calls)
    .innerJoin(regulationVersions, ITS_VERSION)
    .innerJoin(regulations, ITS_REGULATION);

async function readCalls(reader: Reader, filter: CallFilter, limit: number, offset: number) {
  return fromCalls(reader, callColumns(reader))
    .where(conditions(reader, filter))
    .orderBy(desc(calls.opensOn), asc(calls.sortKey), asc(calls.id))
    .limit(limit)
    .offset(offset);
}

const withoutTotal = <T extends { total: number }>({ total: _, ...row }: T) => row;

/** The calls of a municipality that fit, the one that opens last first, a page at a time; `total` counts all that fit. */
export async function listCalls(reader: Reader, filter: CallFilter = ALL_CALLS) {
  const rows = await readCalls(reader, filter, PAGE_SIZE, (filter.page - 1) * PAGE_SIZE);
  return { rows: rows.map(withoutTotal), total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}
/** A row of the list. */
export type ListedCall = Awaited<ReturnType<typeof listCalls>>['rows'][number];

/** All that fit, for a file. */
export async function listCallsForFile(reader: Reader, filter: CallFilter): Promise<ListedCall[]> {
  return (await readCalls(reader, filter, FILE_ROWS_MAX, 0)).map(withoutTotal);
}

/** Calls that are not over: drafts, and what is published and has not closed. What asks for attention and what is coming is of those. */
export async function listRunningCalls(reader: Reader) {
  const day = today();
  const { id, title, state, opensOn, closesOn } = calls;
  const regulation = {
    ...{ id: regulations.id, name: regulations.name },
    ...{ inForceFrom: regulationVersions.inForceFrom, inForceUntil: regulationVersions.inForceUntil },
  };
  return reader.tx
    .select({ ...{ id, title, state, opensOn, closesOn }, regulation })
    .from(calls)
    .innerJoin(regulationVersions, ITS_VERSION)
    .innerJoin(regulations, ITS_REGULATION)
    .where(and(ownCalls(reader), or(inPhase('draft', day), inPhase('coming', day), inPhase('open', day))))
    .orderBy(asc(opensOn), asc(calls.sortKey), asc(id));
}
export type RunningCall = Awaited<ReturnType<typeof listRunningCalls>>[number];

/** How many calls there are, in which years they open, and whether there is a regulation of which one can be made. */
export async function countCalls(reader: Reader): Promise<{ total: number; years: readonly string[]; hasRegulation: boolean }> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return { total: 0, years: [], hasRegulation: false };
  const [row] = await reader.tx
    .select({
      total: sql<number>`(select count(*)::int from ${calls} where ${ownCalls(reader)})`,
      years: jsonDistinct(calls, yearOfCall, { where: ownCalls(reader) }),
      hasRegulation: sql<boolean>`exists (
        select from ${regulationVersions}
        where ${regulationVersions.municipalityId} = ${municipalityId}::uuid and ${regulationVersions.state} = 'adopted'
      )`,
    })
    .from(sql`(select 1) as one`);
  return row ?? { total: 0, years: [], hasRegulation: false };
}
