import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SentAlong } from './sent-along';

/** Runs the script in a page that says `owner`, and answers with the headers of one call as it goes out. */
function sent(owner: string | null, headers: Record<string, string>): Record<string, string> {
  const [, script = ''] = /<script[^>]*>(.*)<\/script>/s.exec(renderToStaticMarkup(<SentAlong nonce="n" name="x-owner" />)) ?? [];
  let gone: Record<string, string> = {};
  const window = {
    fetch: (_: string, call: RequestInit) => {
      gone = Object.fromEntries(new Headers(call.headers));
    },
  };
  const document = { querySelector: (asked: string) => (asked === 'meta[name="x-owner"]' && owner !== null ? { content: owner } : null) };
  runInNewContext(script, { window, document, Headers });
  window.fetch('/', { headers });
  return gone;
}

test('what the page says goes along with the call of an action, and with nothing else', () => {
  expect(sent('ann', { 'next-action': '7f' })).toEqual({ 'next-action': '7f', 'x-owner': 'ann' });
  expect(sent('ann', { rsc: '1' })).toEqual({ rsc: '1' });
  expect(sent(null, { 'next-action': '7f' })).toEqual({ 'next-action': '7f' });
});
