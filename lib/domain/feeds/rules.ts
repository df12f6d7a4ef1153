import { type Actor, canWithin } from '../access/rules';
import { yearOf } from '../calendar/rules';

/** No more activities go into one agenda: of more, the oldest are left out, and stand on the pages themselves. */
export const FEED_MAX = 2_000;

/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Behind the address of an agenda, so that programs see at once what they get. */
const ENDING = '.ics';

/** Where an agenda is read: outside the languages, since whoever reads it is a program. */
export function feedPath(token: string): `/${string}` {
  return `/api/calendar/${token}${ENDING}`;
}

/** What the last part of an address carries, with or without its ending; null for what can be no token, which nobody needs to look up. */
export function feedTokenIn(part: string): string | null {
  const token = part.endsWith(ENDING) ? part.slice(0, -ENDING.length) : part;
  return TOKEN.test(token) ? token : null;
}

/** The first day that an agenda carries on `today` (both `YYYY-MM-DD`): what it carried stays there a whole year. */
export function feedBegin(today: string): string {
  return `${String(yearOf(today) - 1).padStart(4, '0')}-01-01`;
}

/** An agenda is kept by who works for the municipality, with whatever role: it carries what that role reads. VVSG looks in and has none. */
export function mayKeepFeeds(actor: Actor, municipalityId: string): boolean {
  return actor.userId !== null && canWithin(actor, 'view_facts', municipalityId);
}

/** An address of one's own that holds. */
export interface Feed {
  readonly id: string;
  /** Null is all that the municipality does. */
  readonly partnership: { readonly id: string; readonly title: string } | null;
  readonly madeAt: Date;
}

/** For what an address can still be made: all of it once, and each of these partnerships once. */
export function withoutFeed<P extends { readonly id: string }>(feeds: readonly Feed[], partnerships: readonly P[]) {
  const taken = new Set(feeds.map(({ partnership }) => partnership?.id ?? null));
  return { all: !taken.has(null), partnerships: partnerships.filter(({ id }) => !taken.has(id)) };
}
