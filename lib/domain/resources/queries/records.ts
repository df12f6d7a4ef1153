import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { municipalities, municipalityYears, participations, yearlyRecords } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import type { Subject } from '../rules/records';
import { isCounted, recordColumns, type YearlyRecord } from './parts';

export interface Years {
  readonly from: number;
  readonly until: number;
}

const within = ({ from, until }: Years) => and(gte(yearlyRecords.year, from), lte(yearlyRecords.year, until));

/** Records of the municipality in hand, the latest first. */
async function own({ tx, scope }: Reader, condition: SQL | undefined): Promise<YearlyRecord[]> {
  if (scope.municipalityId === null) return [];
  return tx
    .select(recordColumns)
    .from(yearlyRecords)
    .where(and(eq(yearlyRecords.municipalityId, scope.municipalityId), condition))
    .orderBy(desc(yearlyRecords.year), asc(yearlyRecords.originNis), asc(yearlyRecords.id));
}

/** All records of the municipality between two years, both included, the latest first; without those of what is withdrawn. */
export async function listRecords(reader: Reader, years: Years): Promise<YearlyRecord[]> {
  return own(reader, and(within(years), isCounted));
}

/** All years that the municipality recorded of one subject, the latest first. */
export async function listRecordsOf(reader: Reader, subject: Subject): Promise<YearlyRecord[]> {
  return own(reader, ofSubject(subject));
}

/** The figures of everybody in the ties of the municipality in hand, as far as this reader may see them; its own among them. */
export async function listRecordsInTies({ tx, scope }: Reader, years: Years): Promise<YearlyRecord[]> {
  if (scope.municipalityId === null) return [];
  const ties = tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .where(eq(participations.municipalityId, scope.municipalityId));
  return tx
    .select(recordColumns)
    .from(yearlyRecords)
    .where(and(inArray(yearlyRecords.partnershipId, ties), within(years), isCounted))
    .orderBy(desc(yearlyRecords.year), asc(yearlyRecords.originNis), asc(yearlyRecords.id));
}

/** The figures of everybody in these ties, as far as this reader may see them, and all of the municipality in hand if there is one. */
export async function listRecordsOfTies({ tx, scope }: Reader, ties: readonly string[], years: Years): Promise<YearlyRecord[]> {
  const ids = ties.filter(isUuid);
  const ofTies = ids.length === 0 ? undefined : inArray(yearlyRecords.partnershipId, ids);
  const own = scope.municipalityId === null ? undefined : eq(yearlyRecords.municipalityId, scope.municipalityId);
  if (ofTies === undefined && own === undefined) return [];
  return tx
    .select(recordColumns)
    .from(yearlyRecords)
    .where(and(or(ofTies, own), within(years)))
    .orderBy(desc(yearlyRecords.year), asc(yearlyRecords.originNis), asc(yearlyRecords.id));
}

/** All years of one tie, of everybody whose figures this reader may see; the latest first. */
export async function listRecordsOfTie({ tx }: Reader, partnershipId: string): Promise<YearlyRecord[]> {
  if (!isUuid(partnershipId)) return [];
  return tx
    .select(recordColumns)
    .from(yearlyRecords)
    .where(eq(yearlyRecords.partnershipId, partnershipId))
    .orderBy(desc(yearlyRecords.year), asc(yearlyRecords.originNis), asc(yearlyRecords.id));
}

/** How many records of a tie (of whoever takes part) or a membership are confirmed. */
export async function countConfirmed({ tx }: Reader, subject: Subject): Promise<number> {
  const [row] = await tx
    .select({ confirmed: count() })
    .from(yearlyRecords)
    .where(and(ofSubject(subject), isNotNull(yearlyRecords.confirmedAt)));
  return row?.confirmed ?? 0;
}

function ofSubject({ kind, id }: Subject): SQL {
  if (kind === 'approach') return eq(yearlyRecords.approach, id);
  return eq(kind === 'partnership' ? yearlyRecords.partnershipId : yearlyRecords.membershipId, id);
}

export interface ConfirmedYear {
  readonly year: number;
  readonly originNis: string;
  readonly confirmedAt: Date;
  readonly confirmedBy: string;
  /** The name of the predecessor that confirmed it; null where the municipality did itself. */
  readonly originName: string | null;
}

/** The years that the municipality confirmed, the latest first; of one year its own before that of a predecessor. */
export async function listConfirmedYears({ tx, scope }: Reader): Promise<ConfirmedYear[]> {
  if (scope.municipalityId === null) return [];
  const { year, originNis, confirmedAt, confirmedBy } = municipalityYears;
  const isOwn = sql`${municipalities.id} = ${municipalityYears.municipalityId}`;
  return tx
    .select({
      year,
      originNis,
      confirmedAt,
      confirmedBy,
      originName: sql<string | null>`case when ${isOwn} then null else ${municipalities.name} end`,
    })
    .from(municipalityYears)
    .leftJoin(municipalities, eq(municipalities.nisCode, originNis))
    .where(eq(municipalityYears.municipalityId, scope.municipalityId))
    .orderBy(desc(year), sql`${isOwn} desc`, asc(originNis));
}
