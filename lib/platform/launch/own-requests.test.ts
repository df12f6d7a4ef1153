import { type IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { cleanHeaders, isHttps } from './client-headers';
import { takeIn } from './own-requests';

const US = '127.0.0.1';
const nobody = () => false;

function asked(headers: IncomingHttpHeaders, url = '/nl'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers: { host: '127.0.0.1:3000', ...headers }, url });
}

/** A request as it came in from outside, with the headers that Next passes on. */
function first(url: string, isTrusted: (address: string) => boolean = nobody) {
  const request = asked({ host: 'localhost:3000', origin: 'http://localhost:3000', 'x-forwarded-proto': 'https' }, url);
  cleanHeaders(request.headers, takeIn(request, '203.0.113.9', isTrusted), undefined);
  return { ...request.headers, 'x-path': url };
}

test('what the program asks itself is asked by who asked first, by the same host', () => {
  const again = asked({ ...first('/nl/m/gent'), host: '127.0.0.1:3000' }, '/nl/help');
  cleanHeaders(again.headers, takeIn(again, US, nobody), undefined);
  expect(again.headers).toMatchObject({ host: 'localhost:3000', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'localhost:3000' });
  expect(again.url).toBe('/nl/help');
});

test('over https it stays https', () => {
  const isTrusted = (address: string) => address === '203.0.113.9';
  const again = asked(first('/nl', isTrusted));
  expect(isHttps(again.headers, takeIn(again, US, nobody), undefined)).toBe(true);
});

test('an action that is passed on comes to a page in the language in which it was sent', () => {
  const again = asked({ ...first('/en/help?x=1'), 'x-action-forwarded': '1' }, '/[locale]/m/[municipality]/settings');
  takeIn(again, US, nobody);
  expect(again.url).toBe('/en/m/[municipality]/settings');
  expect(again.headers['x-action-forwarded']).toBe('1');
});

test.each(['', 'guessed', 'undefined'])('nobody else passes for the program, with "%s"', (secret) => {
  const told = { 'x-own-request': secret, 'x-action-forwarded': '1', 'x-forwarded-host': 'evil.example', 'x-path': '/en' };
  const request = asked({ ...told, 'x-forwarded-for': '198.51.100.1' }, '/[locale]/help');
  const peer = takeIn(request, '203.0.113.9', nobody);
  expect(request.url).toBe('/[locale]/help');
  cleanHeaders(request.headers, peer, undefined);
  expect(request.headers).toMatchObject({ host: '127.0.0.1:3000', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': '127.0.0.1:3000' });
  expect(request.headers['x-action-forwarded']).toBeUndefined();
});
