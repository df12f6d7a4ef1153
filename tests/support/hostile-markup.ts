import { expect } from 'vitest';

/** Ends a text, an attribute and a tag, and begins another one. */
export const HOSTILE = `"'></td><bad data-x="&">`;
/** The same as the messages write it: between quotes a tag is a text. */
const IN_A_MESSAGE = ` "''>'</td><bad data-x="'&">`;

/** All messages, each with markup behind its words. */
export function hostileMessages<T>(messages: T): T {
  const spoilt = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value}${IN_A_MESSAGE}`
      : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, spoilt(each)]));
  return spoilt(messages) as T;
}

/** That a page shows `HOSTILE` as a text, and has no tag and no attribute by it. */
export function expectHarmless(html: string): void {
  expect(html).toContain('&lt;bad data-x=&quot;&amp;&quot;&gt;');
  expect(html).not.toMatch(/<bad|data-x="/);
  // Every quote that is left belongs to an attribute.
  expect(html.replace(/<[a-z][\w-]*(?: [\w-]+(?:="[^"<>]*")?)*\/?>|<\/[a-z][\w-]*>/gi, '')).not.toMatch(/[<>"]/);
}
