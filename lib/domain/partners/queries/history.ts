import { and, asc, eq } from 'drizzle-orm';
import { partners } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { listHistory } from '../../history/queries';
import type { HistoryEntry } from '../../history/rules';
import type { Partner } from './page';

/** The partners that went up in this one, by name: nobody finds them any more, and its history tells theirs. */
export async function listMergedInto({ tx, scope }: Reader, partnerId: string): Promise<{ id: string; name: string }[]> {
  if (scope.municipalityId === null) return [];
  return tx
    .select({ id: partners.id, name: partners.name })
    .from(partners)
    .where(and(eq(partners.municipalityId, scope.municipalityId), eq(partners.mergedIntoId, partnerId)))
    .orderBy(asc(partners.sortKey), asc(partners.id));
}

/** What other tables say of a partner. */
const NAMED_IN = {
  partnership_partners: ['partner_id'],
  partner_links: ['ours_id', 'theirs_id'],
  distinct_partners: ['one_id', 'other_id'],
  activity_partners: ['partner_id'],
} as const;

/**
 * What happened to a partner and to those that went up in it, latest first: its facts, what it does in partnerships and activities, its
 * links, contacts and notes. A role is known by its partnership, a link by the other end, a fact by the one of whom it was.
 */
export async function listPartnerHistory(
  reader: Reader,
  { id, side }: Pick<Partner, 'id' | 'side'>,
  merged: readonly { readonly id: string }[],
): Promise<HistoryEntry[]> {
  return listHistory(reader, {
    ids: [id, ...merged.map((each) => each.id)],
    namedIn: NAMED_IN,
    knownBy: {
      partners: 'id',
      partnership_partners: 'partnership_id',
      partner_links: side === 'ours' ? 'theirs_id' : 'ours_id',
      activity_partners: 'activity_id',
    },
  });
}
