import { describe, expect, it } from 'vitest';
import { done, invalid, type Refusal, refused, unchanged } from '@/lib/platform/result';
import { isBesideFields, savedOf } from './trouble';

const answered = (result: Refusal) => savedOf({ kind: 'answered', result });
const CONFLICTS = { title: { theirs: 'Die van haar', yours: 'Die van mij' } };

describe('what became of a save', () => {
  it('is the value that was kept, though nothing was new', () => {
    expect(savedOf({ kind: 'answered', result: done('a') })).toEqual({ ok: true, value: 'a' });
    expect(savedOf({ kind: 'answered', result: unchanged('a') })).toEqual({ ok: true, value: 'a' });
  });

  it('is unknown when no answer came', () => {
    const lost = { kind: 'lost', reason: 'offline' } as const;
    expect(savedOf(lost)).toEqual({ ok: false, trouble: lost });
  });

  it('is a refusal of the whole, with its numbers', () => {
    expect(answered(refused('too_many', { values: { maximum: 3 } }))).toEqual({
      ok: false,
      trouble: { kind: 'refused', error: { code: 'too_many', values: { maximum: 3 } }, fields: {} },
    });
  });

  it('is a refusal of fields', () => {
    expect(answered(invalid('title', 'required'))).toEqual({
      ok: false,
      trouble: { kind: 'refused', error: { code: 'required' }, fields: { title: { code: 'required' } } },
    });
  });

  it('is a choice between two values of a field', () => {
    expect(answered(refused('conflict', { conflicts: CONFLICTS }))).toEqual({
      ok: false,
      trouble: { kind: 'conflict', conflicts: CONFLICTS, fields: {} },
    });
  });

  it('is something to read again when no field holds what somebody changed', () => {
    const changed = { ok: false, trouble: { kind: 'changed' } };
    expect(answered(refused('conflict'))).toEqual(changed);
    const conflict = refused('conflict', { conflicts: CONFLICTS });
    expect(savedOf({ kind: 'answered', result: conflict }, { withoutConflicts: true })).toEqual(changed);
  });
});

describe('what is said beside fields', () => {
  it.each([
    ['a field that is refused', answered(invalid('title', 'required')), true],
    ['two values of a field', answered(refused('conflict', { conflicts: CONFLICTS })), true],
    ['a refusal of the whole', answered(refused('too_many')), false],
    ['something to read again', answered(refused('conflict')), false],
  ])('%s', (_, saved, isBeside) => {
    expect(!saved.ok && isBesideFields(saved.trouble)).toBe(isBeside);
  });

  it('is nothing while all is well', () => expect(isBesideFields(null)).toBe(false));
});
