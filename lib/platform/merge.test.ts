import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEdit, settledRemoval } from './merge';
import { refused, unchanged } from './result';

const current = { title: 'A', theme: 'water' };
const settled = (edit: ReturnType<typeof mergeEdit<typeof current>>) => (edit.settled ? edit.result : null);

test('a field that nobody else touched changes', () => {
  expect(mergeEdit(current, { base: { title: 'A' }, change: { title: 'B' } })).toEqual({
    settled: false,
    changed: { title: 'B' },
    next: { title: 'B', theme: 'water' },
  });
});

test('only a field that changed on both sides conflicts, and then nothing changes', () => {
  const both = mergeEdit(current, { base: { title: 'old', theme: 'water' }, change: { title: 'B', theme: 'waste' } });
  expect(settled(both)).toEqual(refused('conflict', { conflicts: { title: { theirs: 'A', yours: 'B' } } }));
});

test('two who wrote the same do not conflict', () => {
  expect(settled(mergeEdit(current, { base: { title: 'old' }, change: { title: 'A' } }))).toEqual(unchanged(current));
});

test('a change without the value it started from is a conflict', () => {
  expect(settled(mergeEdit(current, { base: {}, change: { title: 'B' } }))).toMatchObject({ code: 'conflict' });
});

test('what is no longer there is not found', () => {
  expect(settled(mergeEdit<typeof current>(null, { base: { title: 'A' }, change: { title: 'B' } }))).toEqual(refused('not_found'));
});

test('nothing that somebody else wrote is ever overwritten unseen', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(value, value, value, (stands, base, wanted) => {
      const edit = mergeEdit({ x: stands }, { base: { x: base }, change: { x: wanted } });
      if (stands !== base) expect(edit.settled).toBe(true);
    }),
  );
});

test('something goes as it was seen, and not when a field of it is otherwise now', () => {
  expect(settledRemoval(current, { title: 'A', theme: 'water' })).toBeNull();
  expect(settledRemoval(current, { title: 'A', theme: 'waste' })).toEqual({
    ok: false,
    code: 'conflict',
    conflicts: { theme: { theirs: 'water', yours: 'waste' } },
  });
});

test('what is gone already is no change', () => {
  expect(settledRemoval(null, { title: 'A' })).toEqual(unchanged(null));
});
