import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect } from './browser';

export const newcomer = (role: string) => ({ name: 'Matrix Peeters', email: `${randomUUID()}@matrix.example`, role });

/**
 * The id before an address, or before a name, in what a page sends for its browser code: of a person, of an offer, or of what is called
 * so. What streams in is put together first.
 */
export function idBeside(page: string, field: 'personId' | 'id', text: string, key: 'email' | 'name' = 'email'): string {
  const sent = page.replaceAll(/"\]\)<\/script><script nonce="[^"]*">self\.__next_f\.push\(\[1,"/g, '');
  const before = sent.slice(0, sent.indexOf(`\\"${key}\\":\\"${text}`));
  return (
    before
      .match(new RegExp(`\\\\"${field}\\\\":\\\\"[0-9a-f-]{36}`, 'g'))
      ?.at(-1)
      ?.slice(-36) ?? ''
  );
}

/** Accepts the role of a link with a first password, by the form of its page as a browser without JavaScript sends it. */
export async function joinByLink(door: APIRequestContext, token: string, origin: string): Promise<void> {
  const address = `/nl/link/${token}`;
  const page = await (await door.get(address)).text();
  const form = [...page.matchAll(/<form .*?<\/form>/g)].map(([each]) => each).find((each) => each.includes('name="repeat"')) ?? '';
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [plain(name), plain(value)]));
  const password = 'vier woorden op een rij';
  const answer = await door.post(address, {
    headers: { Origin: origin },
    multipart: { ...fields, password, repeat: password },
    maxRedirects: 0,
  });
  expect(answer.headers().location, 'the role is accepted').toContain('/sign-in?chosen=1');
}
