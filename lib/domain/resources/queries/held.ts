import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { approaches, memberships, participations, partnerships, yearlyRecords } from '@/db/schema';
import { answerOf, type MunicipalityReader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import type { Subject } from '../rules/records';
import { mayBeWritten } from './parts';
import { findOrigin } from './subjects';

/** A subject as the columns of a record. */
export interface OwnSubject {
  readonly municipalityId: string;
  readonly partnershipId: string | null;
  readonly membershipId: string | null;
  readonly approach: string | null;
}

/**
 * The subject, when the municipality may record of it: a partnership it takes part in now, a membership of its own, an approach; else null.
 * It is held, so that nobody withdraws or leaves it until this transaction ends.
 */
async function holdSubject(reader: MunicipalityReader, { kind, id }: Subject): Promise<OwnSubject | null> {
  const { tx, scope } = reader;
  const { municipalityId } = scope;
  if (kind !== 'approach' && !isUuid(id)) return null;
  const none = { municipalityId, partnershipId: null, membershipId: null, approach: null };
  if (kind === 'approach') {
    const [row] = await tx.select({ code: approaches.code }).from(approaches).where(eq(approaches.code, id));
    return row ? { ...none, approach: id } : null;
  }
  if (kind === 'membership') {
    const [row] = await tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(eq(memberships.municipalityId, municipalityId), eq(memberships.id, id), isNull(memberships.withdrawnOn)))
      .for('share');
    return row ? { ...none, membershipId: id } : null;
  }
  await holdPartnerships(reader, [id]);
  const part = and(eq(participations.municipalityId, municipalityId), eq(participations.state, 'accepted'));
  const [row] = await tx
    .select({ id: partnerships.id })
    .from(partnerships)
    .innerJoin(participations, and(eq(participations.partnershipId, partnerships.id), part))
    .where(and(eq(partnerships.id, id), isNull(partnerships.withdrawnOn)));
  return row ? { ...none, partnershipId: id } : null;
}

/**
 * Holds partnerships in which the municipality takes part. What they are now is read afterwards: this may have waited for who changed
 * them.
 */
async function holdPartnerships(reader: MunicipalityReader, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await answerOf(reader, sql<number>`hold_partnerships(${sql.param(`{${ids.join(',')}}`)}::uuid[])`);
}

/**
 * Ids of records of the municipality, with their partnerships and memberships held: nobody withdraws or leaves these until this
 * transaction ends.
 */
async function holdRecords(reader: MunicipalityReader, condition: SQL | undefined): Promise<string[]> {
  const { tx, scope } = reader;
  const records = await tx
    .select({ id: yearlyRecords.id, partnershipId: yearlyRecords.partnershipId, membershipId: yearlyRecords.membershipId })
    .from(yearlyRecords)
    .where(and(eq(yearlyRecords.municipalityId, scope.municipalityId), condition));
  await holdPartnerships(
    reader,
    records.flatMap(({ partnershipId }) => partnershipId ?? []),
  );
  const ofMemberships = records.flatMap(({ membershipId }) => membershipId ?? []);
  if (ofMemberships.length > 0)
    await tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(inArray(memberships.id, ofMemberships))
      .orderBy(memberships.id)
      .for('share');
  return records.map(({ id }) => id);
}

/** What a year is recorded of and under whose NIS code, held; null when this municipality cannot record it. */
export async function holdSubjectToRecord(
  reader: MunicipalityReader,
  { subject: asked, originNis: code, year }: { readonly subject: Subject; readonly originNis: string | null; readonly year: number },
) {
  const subject = await holdSubject(reader, asked);
  const originNis = await findOrigin(reader, code, year);
  return subject === null || originNis === null ? null : { ...subject, originNis, year };
}

/** The columns of records that are locked or opened. */
const stateColumns = {
  id: yearlyRecords.id,
  originNis: yearlyRecords.originNis,
  version: yearlyRecords.version,
  ftePlanned: yearlyRecords.ftePlanned,
  fteActual: yearlyRecords.fteActual,
};

/** The open records of a year whose figures may change, held; or the one that is asked for, null when it is not among them. */
export async function holdOpenRecords(
  reader: MunicipalityReader,
  { year, recordId }: { readonly year: number; readonly recordId?: string | null },
) {
  const one = recordId == null ? undefined : eq(yearlyRecords.id, recordId);
  const held = await holdRecords(reader, and(eq(yearlyRecords.year, year), one));
  const records = await reader.tx
    .select(stateColumns)
    .from(yearlyRecords)
    .where(and(mayBeWritten(reader.scope.municipalityId), inArray(yearlyRecords.id, held), isNull(yearlyRecords.confirmedAt)))
    .orderBy(yearlyRecords.id)
    .for('update');
  return one !== undefined && records.length === 0 ? null : records;
}

/** A confirmed record whose figures may change once it is open, held; null when there is none. */
export async function holdRecordToReopen(reader: MunicipalityReader, { recordId }: { readonly recordId: string }) {
  const held = await holdRecords(reader, eq(yearlyRecords.id, recordId));
  const [record] = await reader.tx
    .select({ id: yearlyRecords.id })
    .from(yearlyRecords)
    .where(and(mayBeWritten(reader.scope.municipalityId), inArray(yearlyRecords.id, held), isNotNull(yearlyRecords.confirmedAt)))
    .for('update');
  return record ?? null;
}
