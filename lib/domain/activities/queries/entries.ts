import { and, eq, inArray, isNull } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { invalid, type Refusal } from '@/lib/platform/result';
import { findOwnPart } from '../../partnerships/queries/own-part';

interface Entries {
  readonly partnershipIds: readonly string[];
  readonly membershipIds: readonly string[];
}

/**
 * To what a new activity is to belong: partnerships in which the municipality in hand takes part now, and its memberships that count; else
 * the refusal, beside the field. Codes: `partnership_not_ours`, `membership_not_ours`.
 */
export async function findEntriesOfOurs(
  reader: MunicipalityReader,
  { partnershipIds, membershipIds }: Entries,
): Promise<Entries | Refusal> {
  for (const partnershipId of new Set(partnershipIds)) {
    if ((await findOwnPart(reader, { partnershipId })) === null) return invalid('partnershipIds', 'partnership_not_ours');
  }
  const wanted = [...new Set(membershipIds)];
  if (wanted.length === 0) return { partnershipIds, membershipIds };
  const { id, municipalityId, withdrawnOn } = memberships;
  const own = await reader.tx
    .select({ id })
    .from(memberships)
    .where(and(eq(municipalityId, reader.scope.municipalityId), inArray(id, wanted), isNull(withdrawnOn)));
  return own.length < wanted.length ? invalid('membershipIds', 'membership_not_ours') : { partnershipIds, membershipIds };
}
