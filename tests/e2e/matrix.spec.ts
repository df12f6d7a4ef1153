import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { become, expect, test } from '../support/browser';
import { actionsOfTheBuild, routesOfTheBuild } from '../support/build-manifest';
import { ACTIONS, CAST, expected, FOR_EVERYBODY, HANDLERS, PAGES, ROLES, type Role, type Sight } from '../support/matrix';

/** Stands on every page that shows the joint tie, and nowhere else. */
const SECRET = 'KeMoPoDi';
/** Other ways to the same page, and headers that once opened doors in other programs. */
const DISGUISES: Readonly<Record<string, Record<string, string>>> = {
  'as a navigation of the browser code': { RSC: '1' },
  'as a prefetch': { RSC: '1', 'Next-Router-Prefetch': '1' },
  'as a segment prefetch': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  'past the middleware': { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  'as an inner request': { 'x-middleware-invoke': '1', 'x-invoke-path': '/', 'x-matched-path': '/nl/help' },
  'from another host': { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
};

const doors = new Map<Role, APIRequestContext>();
let tie = '';

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  for (const role of ROLES) {
    const person = CAST[role];
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    if (person !== null) await become(page, person.name);
    if (role === 'coordinator') {
      await page.goto('/nl/m/deinze/partnerships');
      tie = (await page.getByRole('link', { name: /KeMoPoDi/ }).getAttribute('href'))?.split('/').at(-1) ?? '';
    }
    doors.set(role, await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: await context.storageState() }));
    await context.close();
  }
  expect(tie).toMatch(/^[0-9a-f-]{36}$/);
});

test.afterAll(async () => {
  for (const door of doors.values()) await door.dispose();
});

const doorOf = (role: Role) => doors.get(role) as APIRequestContext;
const addressOf = (route: string, slug: string) =>
  `/nl${route === '/' ? '' : route}`.replace('[municipality]', slug).replace('[partnership]', tie).replace('[token]', 'a'.repeat(43));

function sightOf(response: APIResponse): Sight | string {
  const leadsTo = response.headers().location ?? '';
  if (response.status() === 307 || response.status() === 303) return leadsTo.includes('/sign-in') ? 'sign_in' : 'onward';
  return response.status() === 200 ? 'page' : response.status() === 404 ? 'missing' : `status ${response.status()}`;
}

test('the matrix lists every page, handler and action of the build, and no other', () => {
  const { pages, handlers } = routesOfTheBuild();
  expect([...new Set(pages)].sort()).toEqual(Object.keys(PAGES).sort());
  expect(handlers.sort()).toEqual(Object.keys(HANDLERS).sort());
  expect(
    actionsOfTheBuild()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...Object.keys(ACTIONS), ...FOR_EVERYBODY].sort());
});

for (const [route, row] of Object.entries(PAGES)) {
  test(`${route}: every role sees what it may, at its own address and at another's`, async () => {
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const own = await doorOf(role).get(addressOf(route, slug), { maxRedirects: 0 });
      expect.soft([role, sightOf(own)]).toEqual([role, expected(row, role)]);
      const about = ['page'].includes(expected(row, role)) && route.includes('[partnership]');
      expect.soft([role, (await own.text()).includes(SECRET) && route.includes('[partnership]')]).toEqual([role, about]);
      expect.soft(own.headers()['cache-control']).toMatch(/private.*no-store|no-store.*private/);
      if (slug === 'deinze' || !route.includes('[municipality]')) continue;
      const foreign = await doorOf(role).get(addressOf(route, 'deinze'), { maxRedirects: 0 });
      expect.soft([role, sightOf(foreign)]).toEqual([role, expected(row, role, true)]);
      expect.soft(await foreign.text()).not.toContain(SECRET);
    }
  });
}

test('what a role may not see, it does not see in any disguise', async () => {
  const routes = Object.keys(PAGES).filter((route) => route.includes('[partnership]'));
  for (const route of routes) {
    for (const role of ['visitor', 'participant', 'invited', 'stranger'] as const) {
      for (const [disguise, headers] of Object.entries(DISGUISES)) {
        for (const query of ['', '?_rsc=1abcd']) {
          const response = await doorOf(role).get(`${addressOf(route, 'deinze')}${query}`, { headers, maxRedirects: 0 });
          expect.soft([route, role, disguise, (await response.text()).includes(SECRET)]).toEqual([route, role, disguise, false]);
        }
      }
    }
  }
});

test('a record of somebody else and one that never was answer alike', async () => {
  const door = doorOf('stranger');
  const hidden = await door.get(`/nl/m/zoersel/partnerships/${tie}`);
  const nothing = await door.get(`/nl/m/zoersel/partnerships/${randomUUID()}`);
  const strip = async (response: APIResponse) => {
    const { 'content-security-policy': policy = '', 'x-request-id': request = '' } = response.headers();
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).not.toBe('');
    const id = /partnerships\/([0-9a-f-]{36})/.exec(response.url())?.[1] ?? '';
    return [nonce, request, id].reduce((text, own) => text.replaceAll(own, '*'), await response.text());
  };
  expect(hidden.status()).toBe(404);
  expect(await strip(hidden)).toBe(await strip(nothing));
});

test('handlers and files answer the methods they know and no other', async () => {
  for (const [route, methods] of Object.entries(HANDLERS)) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      const response = await doorOf('coordinator').fetch(route, { method });
      if (methods[method] !== undefined) expect.soft([route, method, response.status()]).toEqual([route, method, methods[method]]);
      else expect.soft([route, method, [403, 405].includes(response.status())]).toEqual([route, method, true]);
    }
  }
});

/** Calls an action as the browser's code does, without the page around it. */
async function call(role: Role, name: string, args: unknown[], page: string, baseURL: string): Promise<string> {
  const action = actionsOfTheBuild().find((each) => each.name === name);
  const response = await doorOf(role).post(page, {
    headers: { 'Next-Action': action?.id ?? '', Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8', Origin: baseURL },
    data: JSON.stringify(args),
    maxRedirects: 0,
  });
  const text = await response.text();
  const answer = text.split('\n').find((line) => /^\d+:\{"ok":/.test(line));
  if (answer === undefined) return `status ${response.status()}: ${text.slice(0, 200)}`;
  const result = JSON.parse(answer.slice(answer.indexOf('{')));
  return result.ok ? 'done' : result.code;
}

for (const [name, row] of Object.entries(ACTIONS)) {
  test(`${name}: every role does what it may, called without its page`, async ({ baseURL }) => {
    const title = `Matrix ${randomUUID()}`;
    const argsFor = (slug: string): unknown[] =>
      name === 'registerPartnershipAction'
        ? [slug, { approach: 'twinning', places: [{ name: 'Kortrijkstad', country: 'FR' }], sinceYear: '2001', title }]
        : [
            slug,
            {
              id: tie,
              base: { title: `Stedenband Deinze en Lievegem – ${SECRET}` },
              change: { title: `Stedenband Deinze en Lievegem – ${SECRET}` },
            },
          ];
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const from = `/nl/m/${slug}/partnerships/${name === 'registerPartnershipAction' ? 'new' : tie}`;
      expect.soft([role, await call(role, name, argsFor(slug), from, baseURL ?? '')]).toEqual([role, expected(row, role)]);
      if (slug === 'deinze') continue;
      // The page of one municipality, the argument of another: what counts is what is used.
      expect.soft([role, await call(role, name, argsFor('deinze'), from, baseURL ?? '')]).toEqual([role, expected(row, role, true)]);
    }
    const list = await doorOf('reader').get('/nl/m/deinze/partnerships');
    const rows = (await list.text()).match(new RegExp(title, 'g'))?.length ?? 0;
    expect(rows > 0).toBe(name === 'registerPartnershipAction');
  });
}

test('an action refuses what is no argument of it, and another origin', async ({ baseURL }) => {
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
    const answer = await call('coordinator', 'registerPartnershipAction', args, '/nl/m/deinze/partnerships/new', baseURL ?? '');
    expect.soft([JSON.stringify(args), ['invalid', 'not_found'].includes(answer)]).toEqual([JSON.stringify(args), true]);
  }
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await call('coordinator', 'registerPartnershipAction', ['deinze', {}], '/nl/m/deinze/partnerships/new', origin);
    expect.soft([origin, answer.slice(0, 10)]).toEqual([origin, 'status 403']);
  }
});

test('no body however large or strange is answered with a 500', async ({ baseURL }) => {
  const id = actionsOfTheBuild().find(({ name }) => name === 'registerPartnershipAction')?.id ?? '';
  const post = (data: string, headers: Record<string, string>) =>
    doorOf('coordinator').post('/nl/m/deinze/partnerships/new', { data, headers: { Origin: baseURL ?? '', ...headers }, maxRedirects: 0 });
  const action = { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' };
  const tooMuch = await post('x'.repeat(5_000_000), action);
  expect(tooMuch.status()).toBe(413);
  for (const body of [
    '',
    '{',
    '[',
    '"',
    '["deinze",{"title":"\\ud800"}]',
    `[${'['.repeat(2000)}${']'.repeat(2000)}]`,
    '["$F1"]',
    '["$K1"]',
    '["$undefined"]',
  ]) {
    const response = await post(body, action);
    expect.soft([body.slice(0, 20), response.status() < 500]).toEqual([body.slice(0, 20), true]);
  }
  const form = { 'Content-Type': 'multipart/form-data; boundary=x' };
  for (const body of [
    '',
    'rubbish',
    '--x\r\n',
    '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_nothing"\r\n\r\n\r\n--x--\r\n',
  ]) {
    for (const headers of [form, { ...form, 'Next-Action': id }]) {
      const response = await post(body, headers);
      expect.soft([body.slice(0, 60), response.status() < 500]).toEqual([body.slice(0, 60), true]);
    }
  }
  for (const name of FOR_EVERYBODY) {
    const given = { ...action, 'Next-Action': actionsOfTheBuild().find((each) => each.name === name)?.id ?? '' };
    for (const body of ['[]', '["x","y"]', '[null,null]', '[{"a":1},{"b":2}]']) {
      const response = await doorOf('visitor').post('/nl/demonstration', {
        data: body,
        headers: { Origin: baseURL ?? '', ...given },
        maxRedirects: 0,
      });
      expect.soft([name, body, response.status() < 500]).toEqual([name, body, true]);
    }
  }
  const unknown = await post('[]', { ...action, 'Next-Action': '7f'.padEnd(42, '0') });
  expect(unknown.status()).toBeLessThan(500);
});

test('every answer carries the headers that protect it', async () => {
  const door = doorOf('visitor');
  const css = /\/_next\/static\/[^"]+\.css/.exec(await (await door.get('/nl')).text())?.[0] ?? '';
  for (const address of [
    '/nl',
    '/',
    '/nl/nergens',
    '/nergens.txt',
    '/api/health',
    '/api/nergens',
    '/icon.svg',
    css,
    '/nl/m/deinze/partnerships',
  ]) {
    const headers = (await door.get(address, { maxRedirects: 0 })).headers();
    expect.soft([address, headers['x-content-type-options']]).toEqual([address, 'nosniff']);
    expect
      .soft([
        address,
        headers['content-security-policy']?.includes("default-src 'self'") ||
          headers['content-security-policy']?.includes("default-src 'none'"),
      ])
      .toEqual([address, true]);
    expect.soft([address, headers['referrer-policy']]).toEqual([address, 'same-origin']);
    expect.soft([address, headers['x-frame-options']]).toEqual([address, 'DENY']);
    expect.soft([address, 'x-powered-by' in headers]).toEqual([address, false]);
  }
});

test('another host is refused, and no answer repeats it', async () => {
  const response = await doorOf('visitor').get('/nl/m/deinze/partnerships', { headers: { Host: 'evil.example' }, maxRedirects: 0 });
  expect([400, 421]).toContain(response.status());
  expect(JSON.stringify(response.headers()) + (await response.text())).not.toContain('evil.example');
});
