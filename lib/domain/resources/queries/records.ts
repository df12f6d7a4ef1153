import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, or, type SQL } from 'drizzle-orm';
import { municipalities, municipalityYears, yearlyRecords } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { isWhollyConfirmed } from '../rules/origins';
import type { Subject, YearlyRecord } from '../rules/records';
import { byOrigin, isCounted, ofMunicipality, originColumns, recordColumns } from './parts';

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
 * What counts in these years: the figures of everybody in these partnerships, as far as this reader may see them, and all of the
 * municipality in hand if there is one. Nothing of what is withdrawn.
 */
export async function listRecordsIn(reader: Reader, partnerships: readonly string[], { from, until }: Years): Promise<YearlyRecord[]> {
  const { municipalityId } = reader.scope;
  const ids = partnerships.filter(isUuid);
  const ofPartnerships = ids.length === 0 ? undefined : inArray(yearlyRecords.partnershipId, ids);
  const own = municipalityId === null ? undefined : eq(yearlyRecords.municipalityId, municipalityId);
  if (ofPartnerships === undefined && own === undefined) return [];
  return found(reader, and(or(ofPartnerships, own), gte(yearlyRecords.year, from), lte(yearlyRecords.year, until), isCounted));
}

/** All years of one partnership, of everybody whose figures this reader may see; the latest first. */
export async function listRecordsOfPartnership(reader: Reader, partnershipId: string): Promise<YearlyRecord[]> {
  return isUuid(partnershipId) ? found(reader, eq(yearlyRecords.partnershipId, partnershipId)) : [];
}

/** How many records of a partnership (of whoever takes part) or a membership are confirmed, of all years or from one on. */
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

/** What was confirmed, by the municipality and by those that went up in it. */
export interface Confirmations {
  /** The latest first; of one year its own before that of a predecessor. */
  readonly years: readonly ConfirmedYear[];
  /** Is all of that year put down? */
  readonly isWhole: (year: number) => boolean;
}

/** The years that the municipality in hand confirmed, in one statement with those that went up in it. */
export async function getConfirmations({ tx, scope }: Reader): Promise<Confirmations> {
  const id = scope.municipalityId ?? '';
  const { year, originNis, confirmedAt, confirmedBy } = municipalityYears;
  const rows = await tx
    .select({ origin: originColumns(id), confirmed: { year, originNis, confirmedAt, confirmedBy } })
    .from(municipalities)
    .leftJoin(municipalityYears, and(eq(originNis, municipalities.nisCode), eq(municipalityYears.municipalityId, id)))
    .where(ofMunicipality(id))
    .orderBy(desc(year), desc(originColumns(id).isOwn), asc(municipalities.nisCode));
  const years = rows.flatMap(({ origin, confirmed }) =>
    confirmed === null ? [] : [{ ...confirmed, originName: origin.isOwn ? null : origin.name }],
  );
  const origins = rows.map(({ origin }) => origin);
  const codesOf = (of: number) => years.filter((each) => each.year === of).map((each) => each.originNis);
  return { years, isWhole: (of) => isWhollyConfirmed(origins, codesOf(of), of) };
}

/** The years that the municipality in hand confirmed, the latest first; of one year its own before that of a predecessor. */
export async function listConfirmedYears(reader: Reader): Promise<readonly ConfirmedYear[]> {
  return reader.scope.municipalityId === null ? [] : (await getConfirmations(reader)).years;
}
