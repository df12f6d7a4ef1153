import type { Actor, MunicipalRole } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { makeFeed } from '@/lib/domain/feeds/commands';
import { getCarried } from '@/lib/domain/feeds/queries/carried';
import { renderCalendar } from '@/lib/domain/feeds/render/calendar';
import { feedTokenIn } from '@/lib/domain/feeds/rules';
import { findFeed } from '@/lib/platform/auth/feed';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { readCalendar } from './calendars';
import { add } from './colleagues';
import { asEditor, at, type OwnMunicipality, realPerson } from './people';
import { thatDay } from './recording';

const WORDS = {
  name: 'Agenda',
  online: 'online',
  cancelled: (title: string) => `Afgelast: ${title}`,
  agreementEnds: (title: string) => `Loopt af: ${title}`,
  confirmYear: (year: number) => `Bevestigen: ${year}`,
};

/** Somebody who really works there. */
export async function worker(municipality: OwnMunicipality, role: MunicipalRole = 'editor') {
  const { personId } = await add(municipality, { role });
  return realPerson(personId, [municipality], role);
}

export const tokenOf = (path: string) => feedTokenIn(path.split('/').at(-1) ?? '') ?? '';

/** An address for that person's agenda, as what it carries and by its id. */
export async function feedOf(person: Actor, municipality: OwnMunicipality, partnershipId: string | null = null) {
  const { id, path } = must(await makeFeed(...at(person, municipality), { partnershipId }));
  return { id, token: tokenOf(path) };
}

/** What an agenda reads at its address; null when it opens nothing. */
export async function read(token: string) {
  const feed = await findFeed(token);
  if (feed === null) return null;
  const carried = await thatDay(() => withActor(feed.actor, feed.scope, (reader) => getCarried(reader, feed.partnershipId)));
  const asked = { room: 'https://x.example/nl/m/y', municipalityId: feed.scope.municipalityId, today: '2026-11-24' };
  return readCalendar(renderCalendar({ ...asked, ...carried }, WORDS)).dates;
}

/** The activities in it, by title. */
export const titles = async (token: string) =>
  (await read(token))?.flatMap(({ uid, summary }) => (uid.startsWith('activity') ? [summary] : [])).sort() ?? null;

const ACTIVITY = { kind: 'working_visit', title: 'Werkbezoek', setting: 'online', from: '2026-05-04' } as const;
export const activity = async (municipality: OwnMunicipality, input: object) =>
  must(await addActivity(...at(asEditor(municipality), municipality), { ...ACTIVITY, ...input }));
