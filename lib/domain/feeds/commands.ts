import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { answerOf } from '@/lib/platform/auth/reader';
import { digest, newToken } from '@/lib/platform/auth/secrets';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { findFeedToMake, findOwnFeed } from './queries/own';
import { feedPath } from './rules';
import { feedInput, makeFeedInput } from './schema';

/**
 * Makes an address for one's own agenda. Its answer says it this once; kept is a hash of it, so it is made without a key. Refuses with
 * `feed_not_made` when there is one already for that, or when the municipality does not take part in that partnership.
 */
export const makeFeed = command({
  name: 'makeFeed',
  permission: 'view_facts',
  within: 'municipality',
  input: makeFeedInput,
  record: findFeedToMake,
  run: async ({ actor, record: { partnershipId }, reader }) => {
    const [id, token] = [randomUUID(), newToken()];
    const made = sql<boolean>`make_feed(${id}::uuid, ${partnershipId}::uuid, ${actor.locale}, ${digest(token)})`;
    return (await answerOf(reader, made)) ? done({ id, path: feedPath(token) }) : refused('feed_not_made');
  },
});

/** Puts another address in the place of one of one's own: whoever knew that one reads nothing with it any more. */
export const renewFeed = command({
  name: 'renewFeed',
  permission: 'view_facts',
  within: 'municipality',
  input: feedInput,
  record: findOwnFeed,
  run: async ({ actor, input: { feedId }, reader }) => {
    const token = newToken();
    const renewed = await answerOf(reader, sql<number>`renew_feed(${feedId}::uuid, ${actor.locale}, ${digest(token)})`);
    return renewed === 1 ? done({ id: feedId, path: feedPath(token) }) : refused('not_found');
  },
});

/** Ends one of one's own addresses: it opens nothing any more. */
export const endFeed = command({
  name: 'endFeed',
  permission: 'view_facts',
  within: 'municipality',
  input: feedInput,
  record: findOwnFeed,
  run: async ({ input: { feedId }, reader }) => {
    const ended = await answerOf(reader, sql<number>`end_feed(${feedId}::uuid)`);
    return ended === 1 ? done({ id: feedId }) : refused('not_found');
  },
});
