import { and, asc, eq, or, sql } from 'drizzle-orm';
import { municipalities, participations, yearlyRecords } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { type Approach, listApproaches } from '../../approaches/queries';
import { listTiesOverTime } from '../../guidance/queries/ties';
import { listGuidanceValues } from '../../guidance/queries/values';
import { type GuidanceValues, valuesIn } from '../../guidance/rules/values';
import { listMembershipsOverTime } from '../../memberships/queries';
import { type RecordOfYear, type RecordOrigin, type ResourcesTable, resourcesTable } from '../rules/resources-table';
import { recordColumns } from './parts';
import { type ConfirmedYear, listConfirmedYears } from './records';

/** One year of a municipality with all that its page says. */
export interface YearOfResources {
  readonly table: ResourcesTable;
  /** There is a tie or a membership, of whatever year. */
  readonly hasEntries: boolean;
  readonly approaches: readonly Approach[];
  /** That the year was confirmed, by the municipality itself or by those that went up in it; the own one first. */
  readonly confirmations: readonly ConfirmedYear[];
  /** What the year is judged by. */
  readonly values: GuidanceValues;
}

/** What the municipality recorded in a year, of whatever, and of the ties in which it takes part now what the others did. */
export async function listRecordsOfYear({ tx, scope }: Reader, year: number): Promise<RecordOfYear[]> {
  const { municipalityId } = scope;
  if (municipalityId === null) return [];
  // As an array, so that both sides of the "or" find their index.
  const ours = sql`array(select ${participations.partnershipId} from ${participations} where ${participations.municipalityId} = ${municipalityId}::uuid and ${participations.state} = 'accepted')`;
  const origin = sql<RecordOrigin | null>`case when ${municipalities.id} <> ${yearlyRecords.municipalityId} then json_build_object('nis', ${municipalities.nisCode}, 'name', ${municipalities.name}, 'untilYear', extract(year from ${municipalities.validTo})::int) end`;
  return tx
    .select({ ...recordColumns, origin })
    .from(yearlyRecords)
    .leftJoin(municipalities, eq(municipalities.nisCode, yearlyRecords.originNis))
    .where(
      and(
        eq(yearlyRecords.year, year),
        or(eq(yearlyRecords.municipalityId, municipalityId), sql`${yearlyRecords.partnershipId} = any(${ours})`),
      ),
    )
    .orderBy(sql`${municipalities.id} <> ${yearlyRecords.municipalityId}`, asc(municipalities.sortKey), asc(yearlyRecords.id));
}

/** One year of the municipality in hand, in six statements however much there is. */
export async function getYearOfResources(
  reader: Reader,
  { year, today }: { readonly year: number; readonly today: string },
): Promise<YearOfResources> {
  const approaches = await listApproaches(reader);
  const values = await listGuidanceValues(reader);
  const ties = await listTiesOverTime(reader);
  const memberships = await listMembershipsOverTime(reader);
  const table = resourcesTable({
    municipalityId: reader.scope.municipalityId ?? '',
    year,
    today,
    ties,
    memberships,
    approaches: approaches.map(({ code }) => code),
    records: await listRecordsOfYear(reader, year),
    values,
  });
  const confirmations = (await listConfirmedYears(reader)).filter((each) => each.year === year);
  return { table, hasEntries: ties.length + memberships.length > 0, approaches, confirmations, values: valuesIn(values, year) };
}
