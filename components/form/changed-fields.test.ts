import { describe, expect, it } from 'vitest';
import { changedFields } from './changed-fields';

const BASE = { name: 'Kossi', phone: '', year: null as number | null };

describe('the changed fields of a form', () => {
  it('are none when nothing was changed', () => {
    expect(changedFields({ ...BASE }, BASE)).toEqual({});
  });

  it('are those that differ, emptied ones included', () => {
    expect(changedFields({ name: '', phone: '', year: 2026 }, BASE)).toEqual({ name: '', year: 2026 });
  });

  it('leave out a field that was typed and put back', () => {
    const typed = { ...BASE, phone: '09' };
    expect(changedFields({ ...typed, phone: '' }, BASE)).toEqual({});
  });
});
