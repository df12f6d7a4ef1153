import { randomUUID } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import { ARGUMENTS, SECRET } from '../support/arguments-of-the-matrix';
import { expect } from '../support/browser';
import { actionsOfTheBuild, routesOfTheBuild } from '../support/build-manifest';
import { callAction } from '../support/call-action';
import { CAST, expected, foreignSlug, isVvsg, ROLES, type Sight } from '../support/cast';
import { type Doors, test } from '../support/doors';
import { idBeside, joinByLink, newcomer } from '../support/joining-by-link';
import {
  ACTIONS,
  ADOPTING_ACTIONS,
  CONFIDENTIAL_ACTIONS,
  FOR_EVERYBODY,
  INVOLVEMENT_ACTIONS,
  PEOPLE_ACTIONS,
  PLATFORM_ACTIONS,
} from '../support/matrix-of-actions';
import { DOWNLOADS, HANDLERS, PAGES } from '../support/matrix-of-pages';
import { RESOURCE_ACTIONS } from '../support/matrix-of-resources';
import { aTieOfItsOwn, firstEntries } from '../support/ties-of-the-matrix';

const ofOneRecord = (route: string) => route.includes('[partnership]') || route.includes('[membership]');
/** Other ways to the same page, and headers that once opened doors in other programs. */
const DISGUISES: Readonly<Record<string, Record<string, string>>> = {
  'as a navigation of the browser code': { RSC: '1' },
  'as a prefetch': { RSC: '1', 'Next-Router-Prefetch': '1' },
  'as a segment prefetch': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  'past the middleware': { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  'as an inner request': { 'x-middleware-invoke': '1', 'x-invoke-path': '/', 'x-matched-path': '/nl/help' },
  'from another host': { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
};

const addressOf = ({ tie, membership }: Doors, route: string, slug: string) =>
  `/nl${route === '/' ? '' : route}`
    .replace('[municipality]', slug)
    .replace('[partnership]', tie)
    .replace('[membership]', membership)
    .replace('[approach]', 'indirect')
    .replace('[year]', '2026')
    .replace('[token]', 'a'.repeat(43))
    .replace('[...rest]', 'nergens/1');

function sightOf(response: APIResponse): Sight | string {
  const leadsTo = response.headers().location ?? '';
  if (response.status() === 307 || response.status() === 303) return leadsTo.includes('/sign-in') ? 'sign_in' : 'onward';
  return response.status() === 200 ? 'page' : response.status() === 404 ? 'missing' : `status ${response.status()}`;
}

test('the matrix lists every page, handler and action of the build, and no other', () => {
  const { pages, handlers } = routesOfTheBuild();
  expect([...new Set(pages)].sort()).toEqual(Object.keys(PAGES).sort());
  expect(handlers.sort()).toEqual([...Object.keys(HANDLERS), ...Object.keys(DOWNLOADS)].sort());
  expect(
    actionsOfTheBuild()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(
    [
      ...[ACTIONS, ADOPTING_ACTIONS, CONFIDENTIAL_ACTIONS, INVOLVEMENT_ACTIONS, PEOPLE_ACTIONS, PLATFORM_ACTIONS, RESOURCE_ACTIONS].flatMap(
        (rows) => Object.keys(rows),
      ),
      ...FOR_EVERYBODY,
    ].sort(),
  );
});

for (const [route, row] of Object.entries(PAGES)) {
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

test('what a role may not see, it does not see in any disguise', async ({ doors }) => {
  const { doorOf } = doors;
  const routes = [...Object.keys(PAGES).filter(ofOneRecord), ...Object.keys(DOWNLOADS)];
  for (const route of routes) {
    for (const role of ['visitor', 'participant', 'invited', 'stranger', 'offered'] as const) {
      for (const [disguise, headers] of Object.entries(DISGUISES)) {
        for (const query of ['', '?_rsc=1abcd']) {
          const response = await doorOf(role).get(`${addressOf(doors, route, 'deinze')}${query}`, { headers, maxRedirects: 0 });
          expect.soft([route, role, disguise, (await response.text()).includes(SECRET)]).toEqual([route, role, disguise, false]);
        }
      }
    }
  }
});

test('a record of somebody else and one that never was answer alike', async ({ doors: { doorOf, tie } }) => {
  const door = doorOf('stranger');
  const hidden = await door.get(`/nl/m/zoersel/partnerships/${tie}`);
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

/** Done to a tie of its own: the joint one stays for the other tests. */
const ON_A_TIE_OF_ITS_OWN = ['withdrawPartnershipAction', 'restorePartnershipAction'];
/** Called with a goal of the joint tie that is really there. */
const ON_A_GOAL = ['changeGoalAction', 'removeGoalAction'];
async function aGoal(doors: Doors, origin: string): Promise<string> {
  const args = ['deinze', { id: doors.tie, side: 'ours', goal: 'Doel' }];
  const added = await callAction(doors, 'coordinator', 'addGoalAction', args, `/nl/m/deinze/partnerships/${doors.tie}/facts`, origin);
  return (added.value as { id: string } | undefined)?.id ?? added.code;
}

const ASKED_AT_REGISTERING = [
  'registerPartnershipAction',
  'searchPlacesAction',
  'registerMembershipAction',
  'findTiesAtPlaceAction',
  'saveDraftAction',
  'discardDraftAction',
];

for (const [name, row] of Object.entries(ACTIONS)) {
  test(`${name}: every role does what it may, called without its page`, async ({ doors, baseURL }) => {
    const { doorOf, membership } = doors;
    const isWithdrawn = name === 'restorePartnershipAction';
    const tie = ON_A_TIE_OF_ITS_OWN.includes(name) ? await aTieOfItsOwn(doors, baseURL ?? '', { isWithdrawn }) : doors.tie;
    const first = await firstEntries(doors);
    const title = `Matrix ${randomUUID()}`;
    const goal = ON_A_GOAL.includes(name) ? await aGoal(doors, baseURL ?? '') : '';
    const argsFor = (slug: string): unknown[] => [slug, ARGUMENTS[name]?.(title, tie, { ...first, goal, membership })];
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const at = name.includes('Membership') ? `memberships/${membership}` : `partnerships/${tie}/facts`;
      const from = `/nl/m/${slug}/${ASKED_AT_REGISTERING.includes(name) ? at.replace(/\/.+$/, '/new') : at}`;
      expect.soft([role, await call(doors, role, name, argsFor(slug), from, baseURL ?? '')]).toEqual([role, expected(row, role)]);
      const another = foreignSlug(role);
      if (another === null) continue;
      // The page of one municipality, the argument of another: what counts is what is used.
      expect.soft([role, await call(doors, role, name, argsFor(another), from, baseURL ?? '')]).toEqual([role, expected(row, role, true)]);
    }
    const list = await doorOf('reader').get('/nl/m/deinze/partnerships');
    const rows = (await list.text()).match(new RegExp(title, 'g'))?.length ?? 0;
    expect(rows > 0).toBe(name === 'registerPartnershipAction');
  });
}

/** Makes links and people at Gent, which no other test opens. */
const PLATFORM_ARGUMENTS: Readonly<
  Record<string, (ids: Readonly<Record<'municipalityId' | 'personId' | 'colleagueId' | 'offerId', string>>) => unknown>
> = {
  offerRoleByVvsgAction: ({ municipalityId }) => ({ ...newcomer('coordinator'), municipalityId }),
  takeBackOfferByVvsgAction: ({ offerId }) => ({ offerId }),
  makePasswordLinkByVvsgAction: ({ municipalityId, personId }) => ({ municipalityId, personId }),
  makeLinkForAddressAction: () => ({ email: 'hilde.mertens@gent.example' }),
  offerVvsgRoleAction: () => newcomer('adviser'),
  endVvsgRoleAction: ({ colleagueId }) => ({ personId: colleagueId }),
  closeAccountAction: ({ personId }) => ({ personId }),
  openAccountAction: ({ personId }) => ({ personId }),
};

for (const [name, row] of Object.entries(PLATFORM_ACTIONS)) {
  test(`${name}: VVSG’s administrator does it, and nobody else by any road`, async ({ doors, baseURL }) => {
    const page = await doors.doorOf('administrator').get('/nl/platform/municipalities/gent');
    const text = await page.text();
    const idIn = (field: string) => new RegExp(`${field}\\\\?":\\\\?"([0-9a-f-]{36})`).exec(text)?.[1] ?? '';
    const municipalityId = /municipality\\?":\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
    expect([municipalityId, idIn('personId')]).toEqual([expect.stringMatching(/^.{36}$/), expect.stringMatching(/^.{36}$/)]);
    const [origin, people] = [baseURL ?? '', '/nl/platform/people'];
    const [waits, joins] = [newcomer('adviser'), newcomer('adviser')];
    const offer = (person: unknown) => callAction(doors, 'administrator', 'offerVvsgRoleAction', [person], people, origin);
    await offer(waits);
    if (name === 'endVvsgRoleAction') {
      const { value } = await offer(joins);
      await joinByLink(doors.doorOf('visitor'), (value as { token: string }).token, origin);
    }
    const there = await (await doors.doorOf('administrator').get(people)).text();
    const ids = {
      municipalityId,
      personId: idIn('personId'),
      colleagueId: idBeside(there, 'personId', joins.email),
      offerId: idBeside(there, 'id', waits.email),
    };
    for (const role of ROLES) {
      const args = [PLATFORM_ARGUMENTS[name]?.(ids)];
      const from = role === 'administrator' || role === 'adviser' ? '/nl/platform/municipalities' : '/nl/account';
      expect.soft([role, await call(doors, role, name, args, from, baseURL ?? '')]).toEqual([role, expected(row, role)]);
    }
    for (const args of [[], [null], [7], [{}], ['x'], [[]]])
      expect
        .soft([JSON.stringify(args), await call(doors, 'administrator', name, args, '/nl/platform/people', baseURL ?? '')])
        .toEqual([JSON.stringify(args), 'invalid']);
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
    expect.soft([JSON.stringify(args), ['invalid', 'not_found'].includes(answer)]).toEqual([JSON.stringify(args), true]);
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
