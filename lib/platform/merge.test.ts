import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChange, removalRefusal } from './merge';

const current = { title: 'A', theme: 'water' };

test('a field that nobody else touched changes', () => {
  expect(mergeChange(current, { base: { title: 'A' }, change: { title: 'B' } })).toEqual({ changed: { title: 'B' }, conflicts: {} });
});

test('only a field that changed on both sides conflicts', () => {
  const both = mergeChange(current, { base: { title: 'old', theme: 'water' }, change: { title: 'B', theme: 'waste' } });
  expect(both).toEqual({ changed: { theme: 'waste' }, conflicts: { title: { theirs: 'A', yours: 'B' } } });
});

test('two who wrote the same do not conflict', () => {
  expect(mergeChange(current, { base: { title: 'old' }, change: { title: 'A' } })).toEqual({ changed: {}, conflicts: {} });
});

test('a change without the value it started from is a conflict', () => {
  expect(mergeChange(current, { base: {}, change: { title: 'B' } }).conflicts).toHaveProperty('title');
});

test('nothing that somebody else wrote is ever overwritten unseen', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(value, value, value, (stands, base, wanted) => {
      const { changed } = mergeChange({ x: stands }, { base: { x: base }, change: { x: wanted } });
      if (stands !== base) expect(changed).toEqual({});
    }),
  );
});

test('something goes as it was seen, and not when a field of it is otherwise now', () => {
  expect(removalRefusal(current, { title: 'A', theme: 'water' })).toBeNull();
  expect(removalRefusal(current, { title: 'A', theme: 'waste' })).toEqual({
    ok: false,
    code: 'conflict',
    conflicts: { theme: { theirs: 'water', yours: 'waste' } },
  });
});
