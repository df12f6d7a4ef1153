import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { municipalities, municipalityYears, yearlyRecords } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import type { Subject } from '../rules/records';
import { byOrigin, isCounted, recordColumns, type YearlyRecord } from './parts';

export interface Years {
  readonly from: number;
  readonly until: number;
}

/** Records of whomever this reader may see, the latest first. */
async function found({ tx }: Reader, condition: SQL | undefined): Promise<YearlyRecord[]> {
  return tx.select(recordColumns).from(yearlyRecords).where(condition).orderBy(desc(yearlyRecords.year), byOrigin, asc(yearlyRecords.id));
}

/** All years that the municipality in hand recorded of one subject, the latest first. */
export async function listRecordsOf(reader: Reader, subject: Subject): Promise<YearlyRecord[]> {
  const { municipalityId } = reader.scope;
  return municipalityId === null ? [] : found(reader, and(eq(yearlyRecords.municipalityId, municipalityId), ofSubject(subject)));
}

/**
 * What counts in these years: the figures of everybody in these ties, as far as this reader may see them, and all of the municipality
 * in hand if there is one. Nothing of what is withdrawn.
 */
export async function listRecordsOfTies(reader: Reader, ties: readonly string[], { from, until }: Years): Promise<YearlyRecord[]> {
  const { municipalityId } = reader.scope;
  const ids = ties.filter(isUuid);
  const ofTies = ids.length === 0 ? undefined : inArray(yearlyRecords.partnershipId, ids);
  const own = municipalityId === null ? undefined : eq(yearlyRecords.municipalityId, municipalityId);
  if (ofTies === undefined && own === undefined) return [];
  return found(reader, and(or(ofTies, own), gte(yearlyRecords.year, from), lte(yearlyRecords.year, until), isCounted));
}

/** All years of one tie, of everybody whose figures this reader may see; the latest first. */
export async function listRecordsOfTie(reader: Reader, partnershipId: string): Promise<YearlyRecord[]> {
  return isUuid(partnershipId) ? found(reader, eq(yearlyRecords.partnershipId, partnershipId)) : [];
}

/** How many records of a tie (of whoever takes part) or a membership are confirmed, of all years or from one on. */
export async function countConfirmed({ tx }: Reader, subject: Subject, fromYear: number | null = null): Promise<number> {
  const [row] = await tx
    .select({ confirmed: count() })
    .from(yearlyRecords)
    .where(
      and(ofSubject(subject), isNotNull(yearlyRecords.confirmedAt), fromYear === null ? undefined : gte(yearlyRecords.year, fromYear)),
    );
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
