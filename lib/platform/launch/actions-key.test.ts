import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnv } from '@/lib/platform/env';
import { actionsKey } from './actions-key';

let DATA_DIR = '';
beforeEach(() => {
  DATA_DIR = mkdtempSync(path.join(tmpdir(), 'tweespan-key-'));
});
afterEach(() => rmSync(DATA_DIR, { recursive: true, force: true }));

const SECRET = 'x'.repeat(32);
const keyOf = (makeSecret: boolean, NEXTAUTH_SECRET?: string) => actionsKey({ makeSecret }, readEnv({ DATA_DIR, NEXTAUTH_SECRET }));

test('programs with one secret have one key, others another, and the key is as long as Next wants it', () => {
  expect(keyOf(false, SECRET)).toBe(keyOf(true, SECRET));
  expect(keyOf(false, SECRET)).not.toBe(keyOf(false, `${SECRET}y`));
  expect(Buffer.from(keyOf(false, SECRET) ?? '', 'base64')).toHaveLength(32);
  expect(keyOf(false, SECRET)).not.toContain(SECRET);
});

test('a build alone makes no secret; a start makes it before it builds, and every later build has that key', () => {
  expect(keyOf(false)).toBeUndefined();
  const first = keyOf(true);
  expect(first).toHaveLength(44);
  expect([keyOf(true), keyOf(false)]).toEqual([first, first]);
});
