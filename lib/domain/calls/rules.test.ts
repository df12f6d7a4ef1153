import { describe, expect, it } from 'vitest';
import { callPhase, daysUntil, partsOf } from './rules';

const WINDOW = { state: 'published', opensOn: '2026-09-01', closesOn: '2026-10-15' } as const;

describe('where a call stands', () => {
  it.each([
    ['2026-08-31', 'coming'],
    ['2026-09-01', 'open'],
    ['2026-10-15', 'open'],
    ['2026-10-16', 'closed'],
  ] as const)('follows on %s from its days: %s', (today, phase) => {
    expect(callPhase(WINDOW, today)).toBe(phase);
  });

  it('is a draft or withdrawn whatever its days say', () => {
    for (const today of ['2026-01-01', '2026-09-15', '2027-01-01']) {
      expect(callPhase({ ...WINDOW, state: 'draft' }, today)).toBe('draft');
      expect(callPhase({ ...WINDOW, state: 'withdrawn' }, today)).toBe('withdrawn');
    }
  });

  it('stays open without a last day, for good', () => {
    const permanent = { ...WINDOW, closesOn: null };
    expect(callPhase(permanent, '2026-08-31')).toBe('coming');
    expect(callPhase(permanent, '2031-12-31')).toBe('open');
  });
});

it('days are counted over the change of the clocks', () => {
  expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
  expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2);
  expect(daysUntil('2026-10-15', '2026-10-16')).toBe(-1);
});

it('a call that nobody divided has no parts to who reads it', () => {
  const whole: { name: string; envelopeCents: number | null } = { name: 'Projecten 2026', envelopeCents: null };
  expect(partsOf({ title: 'Projecten 2026', lines: [whole] })).toEqual([]);
  expect(partsOf({ title: 'Projecten 2026', lines: [] })).toEqual([]);
  for (const lines of [[{ ...whole, name: 'Scholen' }], [{ ...whole, envelopeCents: 100 }], [whole, whole]])
    expect(partsOf({ title: 'Projecten 2026', lines })).toEqual(lines);
});
