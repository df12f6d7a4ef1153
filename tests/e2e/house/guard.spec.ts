import { expect } from '../../support/browser';
import { actionsOfTheBuild } from '../../support/build-manifest';
import { callAction } from '../../support/call-action';
import { test } from '../../support/doors';
import { FOR_EVERYBODY, HANDLERS } from '../../support/matrix';

test('handlers and files answer the methods they know and no other', async ({ doors: { doorOf } }) => {
  for (const [route, methods] of Object.entries(HANDLERS.all)) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      const response = await doorOf('coordinator').fetch(route, { method });
      if (methods[method] !== undefined) expect.soft([route, method, response.status()]).toEqual([route, method, methods[method]]);
      else expect.soft([route, method, [403, 405].includes(response.status())]).toEqual([route, method, true]);
    }
  }
});

test('no body however large or strange is answered with a 500', async ({ doors: { doorOf }, baseURL }) => {
  const id = actionsOfTheBuild().find(({ name }) => name === 'registerPartnershipAction')?.id ?? '';
  const post = (data: string, headers: Record<string, string>) =>
    doorOf('coordinator').post('/nl/m/deinze/partnerships/new', { data, headers: { Origin: baseURL ?? '', ...headers }, maxRedirects: 0 });
  const action = { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' };
  expect((await post('x'.repeat(64 * 1024), action)).status()).toBeLessThan(413);
  expect((await post('x'.repeat(64 * 1024 + 1), action)).status()).toBe(413);
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
  for (const name of FOR_EVERYBODY.all) {
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

test('every answer carries the headers that protect it', async ({ doors: { doorOf } }) => {
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

test('another host is refused, and no answer repeats it', async ({ doors: { doorOf } }) => {
  const response = await doorOf('visitor').get('/nl/m/deinze/partnerships', { headers: { Host: 'evil.example' }, maxRedirects: 0 });
  expect([400, 421]).toContain(response.status());
  expect(JSON.stringify(response.headers()) + (await response.text())).not.toContain('evil.example');
});

test('an action is done at a page that does not hold it, in the language of that page', async ({ doors, baseURL }) => {
  const search = (page: string, slug: string) =>
    callAction(doors, 'coordinator', 'searchPlacesAction', [slug, 'Warschau'], page, baseURL ?? '');
  for (const [page, country] of [
    ['/nl/m/deinze', 'Polen'],
    ['/en/m/deinze/settings', 'Poland'],
    ['/nl/help', 'Polen'],
  ] as const) {
    const { code, value } = await search(page, 'deinze');
    expect.soft([page, code, JSON.stringify(value).includes(country)]).toEqual([page, 'done', true]);
  }
  expect((await search('/nl/m/deinze', 'deinze\u0000')).code).toBe('no_role');
});

test('addresses that people and programs guess lead on', async ({ doors: { doorOf } }) => {
  const leadsTo = async (role: 'visitor' | 'coordinator', address: string) => {
    const response = await doorOf(role).get(address, { maxRedirects: 0 });
    const { pathname, search, hash } = new URL(response.headers().location ?? '', 'http://here');
    return [response.status(), `${pathname}${search}${hash}`];
  };
  for (const role of ['visitor', 'coordinator'] as const) {
    expect.soft(await leadsTo(role, '/nl/m/Deinze/partnerships?search=Dogbo')).toEqual([308, '/nl/m/deinze/partnerships?search=Dogbo']);
    expect.soft(await leadsTo(role, '/nl/m/Nergens')).toEqual([308, '/nl/m/nergens']);
    expect.soft(await leadsTo(role, '/.well-known/change-password')).toEqual([307, '/account#password']);
  }
  expect((await doorOf('visitor').get('/.well-known/resource-that-should-not-exist')).status()).toBe(404);
  const robots = await doorOf('visitor').get('/robots.txt');
  expect(await robots.text()).toContain('Disallow: /*/m/');
});

test('a visitor has nothing parsed and is answered at once', async ({ doors, baseURL }) => {
  const name = `e${'\u0323\u0301'.repeat(15_000)}`;
  const begun = performance.now();
  const asked = [{ geonamesId: null, country: 'BJ', name }];
  const { code } = await callAction(
    doors,
    'visitor',
    'findPartnershipsAtPlaceAction',
    ['deinze', ...asked],
    '/nl/m/deinze/partnerships/new',
    baseURL ?? '',
  );
  expect(code).toBe('signed_out');
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('a state of the router that cannot be read is no error of ours', async ({ doors: { doorOf } }) => {
  const deep = `${'["",{"a":'.repeat(1_000)}["",{}]${'}]'.repeat(1_000)}`;
  for (const state of ['', 'garbage', '%', 'null', '["",{"children":7}]', deep]) {
    const response = await doorOf('visitor').get('/nl/help', { headers: { RSC: '1', 'Next-Router-State-Tree': state } });
    expect.soft([state.slice(0, 20), response.status()]).toEqual([state.slice(0, 20), 200]);
  }
});
