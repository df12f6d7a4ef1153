import type { Sql } from 'postgres';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takePulse } from './pulse';

interface MadeUp {
  answer(): void;
  break(): void;
  ended: boolean;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A pulse on connections that answer when they are told. */
function watched() {
  const clients: MadeUp[] = [];
  const heard: string[] = [];
  const open = (): Sql => {
    let settle: { resolve: (rows: unknown[]) => void; reject: (why: Error) => void } | undefined;
    const made: MadeUp = { answer: () => settle?.resolve([]), break: () => settle?.reject(new Error('cut off')), ended: false };
    clients.push(made);
    const end = async () => {
      made.ended = true;
      made.break();
    };
    const asked = () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    return Object.assign(asked, { end }) as unknown as Sql;
  };
  const hear = (what: string) => () => void heard.push(what);
  const pulse = takePulse({ open, isWaitedFor: () => true, onDoubt: hear('doubt'), onAway: hear('away'), onBack: hear('back') });
  pulse.watch();
  const last = () => clients.at(-1);
  /** So long after it was asked the connection at hand answers. */
  const proves = async (afterMs = 0) => {
    await vi.advanceTimersByTimeAsync(200 + afterMs);
    last()?.answer();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { pulse, clients, heard, last, proves };
}

test('a connection that is slow to be made is waited for', async () => {
  const { heard, proves, pulse } = watched();
  await proves(850);
  await vi.advanceTimersByTimeAsync(300);
  expect([heard, pulse.isAway()]).toEqual([[], false]);
});

test('silence is first a doubt, and only a fresh connection that is silent too ends what works; all within two seconds', async () => {
  const { heard, proves, clients, pulse } = watched();
  await proves();
  await vi.advanceTimersByTimeAsync(850);
  expect([heard, pulse.isAway(), clients.length]).toEqual([['doubt'], false, 2]);
  await vi.advanceTimersByTimeAsync(900);
  expect([heard, pulse.isAway()]).toEqual([['doubt', 'away'], true]);
});

test('after a doubt that was none nobody is cut off', async () => {
  const { heard, proves, last, pulse } = watched();
  await proves();
  await vi.advanceTimersByTimeAsync(850);
  last()?.answer();
  await vi.advanceTimersByTimeAsync(150);
  expect([heard, pulse.isAway()]).toEqual([['doubt'], false]);
});

test('it is told once that the database is back', async () => {
  const { heard, last, proves } = watched();
  await vi.advanceTimersByTimeAsync(200);
  last()?.break();
  await vi.advanceTimersByTimeAsync(300);
  last()?.answer();
  await vi.advanceTimersByTimeAsync(0);
  await proves();
  expect(heard).toEqual(['away', 'back']);
});

test('closed while it asks it leaves no connection behind and asks no more', async () => {
  const { clients, heard, pulse } = watched();
  await vi.advanceTimersByTimeAsync(200);
  pulse.close();
  pulse.watch();
  await vi.advanceTimersByTimeAsync(5_000);
  expect([clients.map(({ ended }) => ended), heard]).toEqual([[true], []]);
});
