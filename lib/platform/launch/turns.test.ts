import { expect, test, vi } from 'vitest';
import { turns } from './turns';

const few = { inAll: 3, ofOne: 2 };

test('who finds no room waits for it, the first first, and others are not held up', async () => {
  const { ask } = turns(few, few, 1_000);
  const [first, second] = [ask('a'), ask('a')];
  const [third, fourth] = [ask('a'), ask('a')];
  const came: number[] = [];
  third.hasCome.then((comes) => comes && came.push(3));
  fourth.hasCome.then((comes) => comes && came.push(4));
  expect(await Promise.all([first.hasCome, second.hasCome, ask('b').hasCome])).toEqual([true, true, true]);
  expect(came).toEqual([]);
  second.end();
  expect(await third.hasCome).toBe(true);
  first.end();
  expect(await fourth.hasCome).toBe(true);
  expect(came).toEqual([3, 4]);
});

test('nobody waits without an end, nor behind too many, and whoever left is not waited for', async () => {
  vi.useFakeTimers();
  const { ask } = turns(few, few, 1_000);
  const held = [ask('a'), ask('a')];
  const [waits, leaves] = [ask('a'), ask('a')];
  expect(await ask('a').hasCome).toBe(false);
  leaves.end();
  expect(await leaves.hasCome).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await waits.hasCome).toBe(false);
  for (const each of [...held, waits, leaves, ...held]) each.end();
  const again = [ask('a'), ask('a'), ask('b'), ask('b')];
  expect(await Promise.all(again.slice(0, 3).map(({ hasCome }) => hasCome))).toEqual([true, true, true]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await again[3]?.hasCome).toBe(false);
  vi.useRealTimers();
});

test('room that comes free goes to whoever may have it, past those who already have their share', async () => {
  const { ask } = turns(few, few, 1_000);
  const [mine, , other] = [ask('a'), ask('a'), ask('b')];
  const [third, stranger] = [ask('a'), ask('c')];
  other.end();
  expect(await stranger.hasCome).toBe(true);
  mine.end();
  expect(await third.hasCome).toBe(true);
});
