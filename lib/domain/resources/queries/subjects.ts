import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { approaches, memberships, municipalities, participations, partnerships, yearlyRecords } from '@/db/schema';
import { answerOf, type Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { type Origin, originIn } from '../rules/origins';
import type { Subject } from '../rules/records';
import { ofMunicipality, originColumns } from './parts';

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
export async function findHeldSubject(reader: Reader, { kind, id }: Subject): Promise<OwnSubject | null> {
  const { tx, scope } = reader;
  const { municipalityId } = scope;
  if (municipalityId === null || (kind !== 'approach' && !isUuid(id))) return null;
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

/** Holds partnerships in which the municipality takes part. What they are now is read afterwards: this may have waited for who changed them. */
async function holdPartnerships(reader: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await answerOf(reader, sql<number>`hold_partnerships(${sql.param(`{${ids.join(',')}}`)}::uuid[])`);
}

/** Ids of records of the municipality, with their partnerships and memberships held: nobody withdraws or leaves these until this transaction ends. */
export async function listHeldRecords(reader: Reader, condition: SQL | undefined): Promise<string[]> {
  const { tx, scope } = reader;
  const records = await tx
    .select({ id: yearlyRecords.id, partnershipId: yearlyRecords.partnershipId, membershipId: yearlyRecords.membershipId })
    .from(yearlyRecords)
    .where(and(eq(yearlyRecords.municipalityId, scope.municipalityId ?? ''), condition));
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

/** The municipality in hand, and the ones that went up in it by name. */
export async function listOrigins({ tx, scope }: Reader): Promise<Origin[]> {
  const id = scope.municipalityId ?? '';
  return tx
    .select(originColumns(id))
    .from(municipalities)
    .where(ofMunicipality(id))
    .orderBy(desc(originColumns(id).isOwn), asc(municipalities.sortKey));
}

/** The municipality's own NIS code. */
export async function findOwnNis(reader: Reader): Promise<string | null> {
  return (await listOrigins(reader)).find(({ isOwn }) => isOwn)?.nisCode ?? null;
}

/** The NIS code to record a year under: the municipality's own, or that of a predecessor that still existed in that year; else null. */
export async function findOrigin(reader: Reader, asked: string | null, year: number): Promise<string | null> {
  return originIn(await listOrigins(reader), asked, year)?.nisCode ?? null;
}
