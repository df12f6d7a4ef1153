import { asc, eq, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { type Refusal, refused } from '@/lib/platform/result';
import { listOwnParts } from '../../partnerships/queries/own-part';
import { type Feed, mayKeepFeeds, withoutFeed } from '../rules';

/** The addresses of this person here that hold: that of the whole first, then by partnership. What they carry is known to nobody. */
export async function listOwnFeeds({ actor, scope, tx }: Reader): Promise<Feed[]> {
  if (scope.municipalityId === null || actor.userId === null) return [];
  const rows = await tx
    .select({
      id: sql<string>`f.id`,
      partnershipId: sql<string | null>`f.partnership_id`,
      title: partnerships.title,
      madeAt: sql<string>`f.made_at::text`,
    })
    .from(sql`feeds_of(${actor.userId}::uuid) as f`)
    .leftJoin(partnerships, eq(partnerships.id, sql`f.partnership_id`))
    .orderBy(sql`f.partnership_id is not null`, asc(partnerships.sortKey), sql`f.made_at`, sql`f.id`);
  return rows.map(({ id, partnershipId, title, madeAt }) => ({
    id,
    madeAt: new Date(madeAt),
    partnership: partnershipId === null ? null : { id: partnershipId, title: title ?? '' },
  }));
}

/** An address of one's own that holds, or null. The function that changes it holds it and looks again. */
export async function findOwnFeed(reader: MunicipalityReader, { feedId }: { readonly feedId: string }): Promise<Feed | null> {
  return (await listOwnFeeds(reader)).find(({ id }) => id === feedId) ?? null;
}

/** What a new address is for: all, or one of the partnerships in which the municipality takes part, of which this person has none yet. */
export async function findFeedToMake(
  reader: MunicipalityReader,
  { partnershipId }: { readonly partnershipId: string | null },
): Promise<{ readonly partnershipId: string | null } | Refusal | null> {
  if (!mayKeepFeeds(reader.actor, reader.scope.municipalityId)) return null;
  const open = withoutFeed(await listOwnFeeds(reader), await listOwnParts(reader));
  const isOpen = partnershipId === null ? open.all : open.partnerships.some(({ id }) => id === partnershipId);
  return isOpen ? { partnershipId } : refused('feed_not_made');
}
