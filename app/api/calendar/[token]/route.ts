import { createHash } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { getCarried } from '@/lib/domain/feeds/queries/carried';
import { renderCalendar } from '@/lib/domain/feeds/render/calendar';
import { feedTokenIn } from '@/lib/domain/feeds/rules';
import { findFeed, type OpenFeed } from '@/lib/platform/auth/feed';
import { withActor } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { publicOrigin } from '@/lib/platform/env';

export const dynamic = 'force-dynamic';

/** Kept by nobody between, looked at by no search engine, and passed on to no page that an agenda opens. */
const HEADERS = { 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' };

/** The agenda at this address. One that was never made, was renewed or ended, and one whose person has no role any more, answer alike. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ token: string }> }) {
  const token = feedTokenIn((await params).token);
  const feed = token === null ? null : await findFeed(token);
  if (feed === null) return new NextResponse(null, { status: 404, headers: HEADERS });
  const calendar = await calendarOf(feed);
  const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
  const headers = { ...HEADERS, etag };
  if (knows(request.headers.get('if-none-match'), etag)) return new NextResponse(null, { status: 304, headers });
  return new NextResponse(calendar, {
    headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="tweespan.ics"' },
  });
}

/** Does whoever asks have this text already? What compresses answers on the way marks the tag as weak. */
function knows(asked: string | null, etag: string): boolean {
  return (asked ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

async function calendarOf({ actor, scope, municipality, partnershipId }: OpenFeed): Promise<string> {
  const carried = await withActor(actor, scope, (reader) => getCarried(reader, partnershipId));
  const t = await getTranslations({ locale: actor.locale, namespace: 'feeds.calendar' });
  const partnership = carried.partnerships.find(({ id }) => id === partnershipId)?.title;
  const room = `${publicOrigin()}/${actor.locale}/m/${municipality.slug}`;
  return renderCalendar(
    { ...carried, room, municipalityId: scope.municipalityId, today: today() },
    {
      name: t('name', { what: partnership ?? municipality.name }),
      online: t('online'),
      cancelled: (title) => t('cancelled', { title }),
      agreementEnds: (title) => t('agreementEnds', { partnership: title }),
      confirmYear: (year) => t('confirmYear', { year: String(year) }),
    },
  );
}
