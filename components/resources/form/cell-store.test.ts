import { beforeEach, expect, test, vi } from 'vitest';
import { readAmount } from '@/lib/domain/resources/rules/reading';
import { type CellKey, cellName } from '@/lib/domain/resources/rules/records';
import type { CellValues, KeptCells } from '@/lib/domain/resources/rules/year-form';
import { done, type Result, refused } from '@/lib/platform/result';
import { CellStore } from './cell-store';

type Sent = readonly { readonly base: number | null; readonly typed: string }[];

const cell = (source: 'own' | 'federal'): CellKey => ({ basis: 'planned', line: { source, programme: '', kind: 'operating' } });
const [OWN, FEDERAL] = [cell('own'), cell('federal')];
const [own, federal] = [cellName(OWN), cellName(FEDERAL)];

/** Saves that the test lets through one by one. */
const asked: { cells: Sent; answer: (result: Result<KeptCells>) => Promise<void> }[] = [];
const quiet = vi.fn();
const store = (held: CellValues = {}) =>
  new CellStore(
    { values: held, version: 0 },
    {
      read: (_, typed) => readAmount(typed, 'nl'),
      save: (cells) =>
        new Promise((resolve) => {
          asked.push({
            cells,
            answer: async (result) => {
              resolve(result);
              await new Promise((later) => setImmediate(later));
            },
          });
        }),
      onQuiet: quiet,
    },
  );
let version = 0;
const kept = (values: CellValues) => {
  version += 1;
  return done({ values, version });
};
const write = (cells: CellStore, key: CellKey, typed: string) => {
  cells.type(key, typed);
  cells.leave(key);
};
const sent = () => asked.map(({ cells }) => cells.map(({ base, typed }) => `${base} ${typed}`));

beforeEach(() => {
  asked.length = 0;
  version = 0;
  quiet.mockClear();
  vi.stubGlobal('navigator', { onLine: true });
});

test('a cell is saved when one leaves it, once, and what is kept is held', async () => {
  const cells = store({ [own]: 100 });
  cells.type(OWN, '7600');
  expect([cells.valueOf(own), asked.length]).toEqual([760_000, 0]);
  cells.leave(OWN);
  cells.leave(OWN);
  expect(sent()).toEqual([['100 7600']]);
  expect(cells.cells().saving.kind).toBe('saving');
  await asked[0]?.answer(kept({ [own]: 760_000 }));
  expect(cells.cells()).toMatchObject({ held: { [own]: 760_000 }, drafts: {}, saving: { kind: 'saved' } });
  expect(quiet).toHaveBeenCalledTimes(1);
});

test('what was left as it was is not sent', () => {
  const cells = store({ [own]: 760_000 });
  write(cells, OWN, '7.600,00');
  expect([asked.length, cells.cells().drafts]).toEqual([0, {}]);
});

test('one save at a time: what is typed meanwhile follows, on top of what was kept', async () => {
  const cells = store();
  write(cells, OWN, '1');
  write(cells, OWN, '2');
  write(cells, FEDERAL, '3');
  expect(sent()).toEqual([['null 1']]);
  await asked[0]?.answer(kept({ [own]: 100 }));
  expect(sent()[1]).toEqual(['100 2', 'null 3']);
  await asked[1]?.answer(kept({ [own]: 200, [federal]: 300 }));
  expect(cells.cells().held).toEqual({ [own]: 200, [federal]: 300 });
});

test('set back to what it was while the first is on its way, it is set back', async () => {
  const cells = store({ [own]: 100 });
  write(cells, OWN, '2');
  write(cells, OWN, '1');
  await asked[0]?.answer(kept({ [own]: 200 }));
  expect(sent()[1]).toEqual(['200 1']);
});

test('what cannot be read stays, says why and keeps no other cell from being saved', async () => {
  const cells = store({ [own]: 100 });
  write(cells, OWN, 'veel');
  write(cells, FEDERAL, '3');
  expect(sent()).toEqual([['null 3']]);
  expect(cells.cells().refusals).toEqual({ [own]: 'amount_unreadable' });
  expect([cells.valueOf(own), cells.cells().drafts[own]?.typed]).toEqual([100, 'veel']);
  cells.undo(OWN);
  expect(cells.cells()).toMatchObject({ refusals: {}, drafts: { [federal]: { typed: '3' } } });
});

test('a save that does not arrive keeps all that was typed, and goes again', async () => {
  const cells = store();
  write(cells, OWN, '1');
  await asked[0]?.answer(refused('failed'));
  expect(cells.cells()).toMatchObject({ saving: { kind: 'lost', reason: 'failed' }, drafts: { [own]: { typed: '1' } } });
  cells.retry();
  await asked[1]?.answer(kept({ [own]: 100 }));
  expect(cells.cells()).toMatchObject({ saving: { kind: 'saved' }, drafts: {} });
});

test('after a save of which no answer came, what stood there before is sent too: the server may hold the other', async () => {
  const cells = store({ [own]: 10_000 });
  write(cells, OWN, '200');
  await asked[0]?.answer(undefined as unknown as Result<KeptCells>);
  write(cells, OWN, '100');
  expect(sent()).toEqual([['10000 200'], ['10000 100']]);
  await asked[1]?.answer(refused('conflict', { conflicts: { [own]: { theirs: 20_000, yours: 10_000 } } }));
  expect(cells.cells().conflicts[own]).toEqual({ theirs: 20_000, yours: 10_000 });
  cells.resolve(OWN, 'mine');
  expect(sent()[2]).toEqual(['20000 100']);
});

test('what is taken back after a save of which no answer came is read again', async () => {
  const cells = store({ [own]: 10_000 });
  write(cells, OWN, '200');
  await asked[0]?.answer(undefined as unknown as Result<KeptCells>);
  cells.undo(OWN);
  expect(quiet).toHaveBeenCalledTimes(1);
  cells.retry();
  expect([asked.length, quiet.mock.calls.length, cells.cells().saving.kind]).toEqual([1, 2, 'idle']);
  cells.take({ values: { [own]: 20_000 }, version: 1 });
  expect(cells.valueOf(own)).toBe(20_000);
});

test('a conflict concerns its cell alone; ours goes over theirs, or theirs is taken', async () => {
  for (const [choice, last] of [
    ['mine', ['500 1']],
    ['theirs', ['null 3']],
  ] as const) {
    asked.length = 0;
    const cells = store();
    cells.type(OWN, '1');
    write(cells, FEDERAL, '3');
    cells.leave(OWN);
    await asked[0]?.answer(kept({ [federal]: 300 }));
    await asked[1]?.answer(refused('conflict', { conflicts: { [own]: { theirs: 500, yours: 100 } } }));
    expect(cells.cells().conflicts[own]).toEqual({ theirs: 500, yours: 100 });
    cells.resolve(OWN, choice);
    if (choice === 'mine') await asked[2]?.answer(kept({ [own]: 100 }));
    expect([sent().at(-1), cells.cells().held[own]]).toEqual(choice === 'mine' ? [last, 100] : [['null 1'], 500]);
    expect(cells.cells().conflicts).toEqual({});
  }
});

test('the cells that did not cross are saved after all', async () => {
  const cells = store();
  write(cells, FEDERAL, '9');
  cells.type(OWN, '1');
  cells.leave(OWN);
  await asked[0]?.answer(kept({ [federal]: 900 }));
  write(cells, FEDERAL, '3');
  await asked[1]?.answer(refused('conflict', { conflicts: { [own]: { theirs: 500, yours: 100 } } }));
  expect(sent()[2]).toEqual(['900 3']);
});

test('a refusal of the whole, as of a year that was confirmed meanwhile, keeps the input', async () => {
  const cells = store();
  write(cells, OWN, '1');
  await asked[0]?.answer(refused('year_confirmed'));
  expect(cells.cells()).toMatchObject({
    saving: { kind: 'refused', error: { code: 'year_confirmed' } },
    drafts: { [own]: { typed: '1' } },
  });
  expect(quiet).not.toHaveBeenCalled();
});

test('the page that is read again changes what is held, and nothing that is being typed', () => {
  const cells = store({ [own]: 100 });
  cells.type(OWN, '2');
  cells.take({ values: { [own]: 500, [federal]: 300 }, version: 1 });
  cells.leave(OWN);
  expect([cells.cells().held[federal], sent()]).toEqual([300, [['100 2']]]);
});

test('a page that was read before the last save and comes after it takes nothing back: nobody crosses his own change', async () => {
  const cells = store();
  write(cells, OWN, '1');
  await asked[0]?.answer(kept({ [own]: 100 }));
  write(cells, FEDERAL, '3');
  await asked[1]?.answer(kept({ [federal]: 300 }));
  cells.take({ values: { [own]: 100 }, version: 1 });
  write(cells, FEDERAL, '4');
  expect(sent()[2]).toEqual(['300 4']);
  await asked[2]?.answer(kept({ [federal]: 400 }));
  cells.take({ values: { [own]: 900, [federal]: 400 }, version: 4 });
  expect(cells.cells().held).toEqual({ [own]: 900, [federal]: 400 });
});
