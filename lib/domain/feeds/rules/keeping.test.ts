import { describe, expect, it } from 'vitest';
import { agreementEnd, dayToConfirm, yearsToConfirm } from './keeping';

const signed = { agreement: 'agreement', agreementUntil: '2027-03-01', lifeCycle: 'active', takesPart: true } as const;

describe('the end of an agreement', () => {
  it('is a date for who takes part, also past it', () => {
    expect(agreementEnd(signed, '2025-01-01')).toBe('2027-03-01');
    expect(agreementEnd({ ...signed, lifeCycle: 'dormant' }, '2027-01-01')).toBe('2027-03-01');
  });

  it.each([
    ['nobody knows it', { agreementUntil: null }],
    ['a charter was signed', { agreement: 'charter' }],
    ['the partnership ended', { lifeCycle: 'ended' }],
    ['the municipality left', { takesPart: false }],
  ] as const)('is none where %s', (_, but) => {
    expect(agreementEnd({ ...signed, ...but }, '2025-01-01')).toBeNull();
  });

  it('is none before what an agenda begins with', () => {
    expect(agreementEnd(signed, '2028-01-01')).toBeNull();
  });
});

it('a year asks to be confirmed once it is over', () => {
  expect(yearsToConfirm('2026-11-24')).toEqual([2025, 2026]);
  expect([2025, 2026].map(dayToConfirm)).toEqual(['2026-01-01', '2027-01-01']);
});
