import { randomUUID } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import { expect } from '../../support/browser';
import { actionsOfTheBuild, routesOfTheBuild } from '../../support/build-manifest';
import { callAction } from '../../support/call-action';
import { CAST, expected, foreignSlug, isVvsg, ROLES, type Sight } from '../../support/cast';
import { type Doors, test } from '../../support/doors';
import { ACTIONS, APART, DOWNLOADS, FOR_EVERYBODY, HANDLERS, PAGES } from '../../support/matrix';
import { aPartnershipOfItsOwn, firstEntries } from '../../support/partnerships-of-the-matrix';
import { SECRET } from '../../support/what-a-noun-brings';

const ofOneRecord = (route: string) =>
  ['[partnership]', '[membership]', '[partner]', '[activity]', '[board]', '[regulation]', '[call]'].some((record) =>
    route.includes(record),
  );
/** Other ways to the same page, and headers that once opened doors in other programs. */
const DISGUISES: Readonly<Record<string, Record<string, string>>> = {
  'as a navigation of the browser code': { RSC: '1' },
  'as a prefetch': { RSC: '1', 'Next-Router-Prefetch': '1' },
  'as a segment prefetch': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  'past the middleware': { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  'as an inner request': { 'x-middleware-invoke': '1', 'x-invoke-path': '/', 'x-matched-path': '/nl/help' },
  'from another host': { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
};

const addressOf = ({ partnership, membership, partner, activity, board, regulation, call: theCall }: Doors, route: string, slug: string) =>
  `/nl${route === '/' ? '' : route}`
    .replace('[municipality]', slug)
    .replace('[partnership]', partnership)
    .replace('[membership]', membership)
    .replace('[partner]', partner)
    .replace('[activity]', activity)
    .replace('[board]', board)
    .replace('[regulation]', regulation)
    .replace('[call]', theCall)
    .replace('[approach]', 'indirect')
    .replace('[year]', '2026')
    .replace('[token]', 'a'.repeat(43))
    .replace('[...rest]', 'nergens/1');

function sightOf(response: APIResponse): Sight | string {
  const leadsTo = response.headers().location ?? '';
  if (response.status() === 307 || response.status() === 303) return leadsTo.includes('/sign-in') ? 'sign_in' : 'onward';
  return response.status() === 200 ? 'page' : response.status() === 404 ? 'missing' : `status ${response.status()}`;
}

test('the nouns bring every page, handler and action of the build, and no other', () => {
  const { pages, handlers } = routesOfTheBuild();
  expect([...new Set(pages)].sort()).toEqual(Object.keys(PAGES.all).sort());
  expect(handlers.sort()).toEqual([HANDLERS, DOWNLOADS].flatMap(({ all }) => Object.keys(all)).sort());
  const actions = [...[ACTIONS, APART].flatMap(({ all }) => Object.keys(all)), ...FOR_EVERYBODY.all];
  expect(
    actionsOfTheBuild()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(actions.sort());
});

for (const [route, row] of Object.entries(PAGES.asked)) {
  test(`${route}: every role sees what it may, at its own address and at another's`, async ({ doors }) => {
    const { doorOf } = doors;
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const own = await doorOf(role).get(addressOf(doors, route, slug), { maxRedirects: 0 });
      expect.soft([role, sightOf(own)]).toEqual([role, expected(row, role)]);
      const about = ['page'].includes(expected(row, role)) && ofOneRecord(route);
      expect.soft([role, (await own.text()).includes(SECRET) && ofOneRecord(route)]).toEqual([role, about]);
      expect.soft(own.headers()['cache-control']).toMatch(/private.*no-store|no-store.*private/);
      const another = foreignSlug(role);
      if (another === null || !route.includes('/m/[municipality]')) continue;
      const foreign = await doorOf(role).get(addressOf(doors, route, another), { maxRedirects: 0 });
      // A record of the lead is none of the stranger's, whoever looks.
      const seen = isVvsg(role) && ofOneRecord(route) ? 'missing' : expected(row, role, true);
      expect.soft([role, another, sightOf(foreign)]).toEqual([role, another, seen]);
      expect.soft(await foreign.text()).not.toContain(SECRET);
    }
  });
}

// Each by itself: all of them together last longer with every page that there is.
for (const route of [...Object.keys(PAGES.asked).filter(ofOneRecord), ...Object.keys(DOWNLOADS.asked)]) {
  test(`${route}: what a role may not see, it does not see in any disguise`, async ({ doors }) => {
    for (const role of ['visitor', 'participant', 'invited', 'stranger', 'offered'] as const) {
      for (const [disguise, headers] of Object.entries(DISGUISES)) {
        for (const query of ['', '?_rsc=1abcd']) {
          const response = await doors.doorOf(role).get(`${addressOf(doors, route, 'deinze')}${query}`, { headers, maxRedirects: 0 });
          expect.soft([role, disguise, (await response.text()).includes(SECRET)]).toEqual([role, disguise, false]);
        }
      }
    }
  });
}

test('a record of somebody else and one that never was answer alike', async ({ doors: { doorOf, partnership } }) => {
  const door = doorOf('stranger');
  const hidden = await door.get(`/nl/m/zoersel/partnerships/${partnership}`);
  const nothing = await door.get(`/nl/m/zoersel/partnerships/${randomUUID()}`);
  // What streams in is cut at other places each time: all the words that were sent count, not the places.
  const wordsOf = async (response: APIResponse) => {
    const { 'content-security-policy': policy = '', 'x-request-id': request = '' } = response.headers();
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).not.toBe('');
    const id = /partnerships\/([0-9a-f-]{36})/.exec(response.url())?.[1] ?? '';
    const plain = [nonce, request, id].reduce((text, own) => text.replaceAll(own, '*'), await response.text());
    return [
      ...new Set(plain.replaceAll(/"\]\)<\/script><script nonce="\*">self\.__next_f\.push\(\[1,"/g, '').match(/[\p{L}]{3,}/gu)),
    ].sort();
  };
  expect(hidden.status()).toBe(404);
  expect(await wordsOf(hidden)).toEqual(await wordsOf(nothing));
});

/** How an action ended for a role. */
const call = async (...asked: Parameters<typeof callAction>) => (await callAction(...asked)).code;

async function aGoal(doors: Doors, origin: string): Promise<string> {
  const args = ['deinze', { partnershipId: doors.partnership, side: 'ours', goal: 'Doel' }];
  const added = await callAction(
    doors,
    'coordinator',
    'addGoalAction',
    args,
    `/nl/m/deinze/partnerships/${doors.partnership}/facts`,
    origin,
  );
  return (added.value as { id: string } | undefined)?.id ?? added.code;
}

for (const [name, { row, input, page, on, needsGoal = false, isListed = false }] of Object.entries(ACTIONS.asked)) {
  test(`${name}: every role does what it may, called without its page`, async ({ doors, baseURL }) => {
    const { doorOf, membership, partner, activity, board, regulation, call: theCall } = doors;
    const origin = baseURL ?? '';
    const partnership =
      on === undefined ? doors.partnership : await aPartnershipOfItsOwn(doors, origin, { isWithdrawn: on === 'withdrawn' });
    const title = `Matrix ${randomUUID()}`;
    const asked = {
      ...(await firstEntries(doors)),
      title,
      partnership,
      membership,
      partner,
      activity,
      board,
      regulation,
      call: theCall,
      goal: needsGoal ? await aGoal(doors, origin) : '',
    };
    const from = page?.(asked) ?? `/partnerships/${partnership}/facts`;
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const answer = (at: string) => call(doors, role, name, [at, input(asked)], `/nl/m/${slug}${from}`, origin);
      expect.soft([role, await answer(slug)]).toEqual([role, expected(row, role)]);
      const another = foreignSlug(role);
      // The page of one municipality, the argument of another: what counts is what is used.
      if (another !== null) expect.soft([role, await answer(another)]).toEqual([role, expected(row, role, true)]);
    }
    const list = await doorOf('reader').get('/nl/m/deinze/partnerships');
    expect((await list.text()).includes(title)).toBe(isListed);
  });
}

test('an action refuses what is no argument of it, and another origin', async ({ doors, baseURL }) => {
  for (const args of [
    [],
    [null],
    [7, {}],
    ['deinze'],
    ['deinze', null, 7],
    [{ slug: 'deinze' }, {}],
    ['../deinze', {}],
    ['deinze', { __proto__: { ok: true } }],
  ]) {
    const answer = await call(doors, 'coordinator', 'registerPartnershipAction', args, '/nl/m/deinze/partnerships/new', baseURL ?? '');
    expect.soft([JSON.stringify(args), ['invalid', 'no_role'].includes(answer)]).toEqual([JSON.stringify(args), true]);
  }
  for (const args of [[], ['deinze'], ['deinze', 7], ['deinze', { text: 'dog' }], [7, 'dog'], [null, null]]) {
    const answer = await call(doors, 'coordinator', 'searchPlacesAction', args, '/nl/m/deinze/partnerships/new', baseURL ?? '');
    expect.soft([JSON.stringify(args), answer]).toEqual([JSON.stringify(args), 'invalid']);
  }
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await call(doors, 'coordinator', 'registerPartnershipAction', ['deinze', {}], '/nl/m/deinze/partnerships/new', origin);
    expect.soft([origin, answer.slice(0, 10)]).toEqual([origin, 'status 403']);
  }
});
