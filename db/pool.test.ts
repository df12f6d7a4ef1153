import type { Sql } from 'postgres';
import { expect, test } from 'vitest';
import { LIMITS, openPool } from './pool';

/** A client that never reaches a database: it counts, and is cut off when it is told. */
function madeUp() {
  const ended: number[] = [];
  const closing: (() => void)[] = [];
  const open = (onclose: () => void): Sql => {
    const at = closing.push(onclose) - 1;
    const client = Object.assign(async () => [], { at, end: async () => void ended.push(at) });
    return client as unknown as Sql;
  };
  return { open, ended, closing };
}

const numberOf = (client: Sql) => Reflect.get(client, 'at') as number;
const forever = () => new Promise<never>(() => {});
const few = { ...LIMITS, connections: 2, waiting: 1, waitingMs: 30, beginningMs: 30, transactionMs: 30 };

test('a connection is lent to one at a time, and again after its transaction ended', async () => {
  const pool = openPool(madeUp().open, few);
  const lend = () => pool.lend((client, inside) => inside(async () => numberOf(client)));
  const both = await Promise.all([lend(), lend()]);
  expect(new Set(both).size).toBe(2);
  expect(both).toContain(await lend());
  await pool.close();
});

test('who waits too long, or behind too many, is refused', async () => {
  const pool = openPool(madeUp().open, { ...few, transactionMs: 60 });
  const held = [1, 2].map(() => pool.lend((_client, inside) => inside(forever)).catch((error) => error.code));
  const [third, fourth] = [pool.lend(async () => 1), pool.lend(async () => 1)];
  await expect(fourth).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
  await expect(third).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
  expect(await Promise.all(held)).toEqual(['DATABASE_LATE', 'DATABASE_LATE']);
  await pool.close();
});

test.each([
  ['does not begin', () => forever()],
  ['does not end', (inside: (work: () => Promise<never>) => Promise<never>) => inside(forever)],
])('a transaction that %s is cut off, and its connection is lent to nobody else', async (_what, work) => {
  const { open, ended } = madeUp();
  const pool = openPool(open, { ...few, connections: 1 });
  let first = -1;
  const lent = pool.lend((client, inside) => {
    first = numberOf(client);
    return work(inside);
  });
  await expect(lent).rejects.toMatchObject({ code: 'DATABASE_LATE' });
  expect(ended).toContain(first);
  expect(await pool.lend(async (client) => numberOf(client))).not.toBe(first);
  await pool.close();
});

test('after a rollback the connection is lent again; after an error that is not the work’s own it is not', async () => {
  const { open, ended } = madeUp();
  const pool = openPool(open, { ...few, connections: 1 });
  const refusal = new Error('refused');
  const seen: number[] = [];
  const lend = (outcome: Error | null) =>
    pool.lend(async (client, inside) => {
      seen.push(numberOf(client));
      await inside(() => Promise.reject(refusal)).catch((error) => {
        throw outcome ?? error;
      });
    });
  await expect(lend(null)).rejects.toBe(refusal);
  await expect(lend(new Error('the rollback was not answered'))).rejects.toThrow('not answered');
  await expect(lend(null)).rejects.toBe(refusal);
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).not.toBe(seen[1]);
  expect(ended).toEqual([seen[1]]);
  await pool.close();
});

test('a connection that closed while nobody had it is not lent', async () => {
  const { open, closing } = madeUp();
  const pool = openPool(open, { ...few, connections: 1 });
  const lend = () => pool.lend(async (client) => numberOf(client));
  const first = await lend();
  closing[first]?.();
  expect(await lend()).not.toBe(first);
  await pool.close();
});
