import { describe, expect, test } from 'vitest';
import { invalid } from '@/lib/platform/result';
import { agreementRefusal, fitsAgreement, type Signed, withoutUnfit } from './agreement';

const TODAY = '2026-11-24';
const signed = (more: Partial<Signed>): Signed => ({ agreement: 'agreement', agreementYear: null, agreementUntil: null, ...more });

test('an agreement has a year and an end, a charter a year alone, nothing else has either', () => {
  expect(fitsAgreement('agreement', 'agreementYear')).toBe(true);
  expect(fitsAgreement('agreement', 'agreementUntil')).toBe(true);
  expect(fitsAgreement('charter', 'agreementYear')).toBe(true);
  expect(fitsAgreement('charter', 'agreementUntil')).toBe(false);
  for (const agreement of ['none', null] as const) {
    expect(fitsAgreement(agreement, 'agreementYear')).toBe(false);
    expect(fitsAgreement(agreement, 'agreementUntil')).toBe(false);
  }
});

test('what no longer fits goes, what fits stays', () => {
  const full = signed({ agreementYear: 2022, agreementUntil: '2026-12-31' });
  expect(withoutUnfit(full)).toEqual(full);
  expect(withoutUnfit({ ...full, agreement: 'charter' })).toEqual({ agreement: 'charter', agreementYear: 2022, agreementUntil: null });
  expect(withoutUnfit({ ...full, agreement: 'none' })).toEqual({ agreement: 'none', agreementYear: null, agreementUntil: null });
  expect(withoutUnfit({ ...full, agreement: null })).toEqual({ agreement: null, agreementYear: null, agreementUntil: null });
});

describe('what can be', () => {
  test.each([
    signed({}),
    signed({ agreementYear: 2026 }),
    signed({ agreementUntil: '1999-12-31' }),
    signed({ agreementYear: 2022, agreementUntil: '2022-01-01' }),
    signed({ agreementYear: 2022, agreementUntil: '2076-12-31' }),
    signed({ agreement: 'charter', agreementYear: 2008 }),
    signed({ agreement: 'none' }),
    signed({ agreement: null }),
  ])('%j', (each) => {
    expect(agreementRefusal(each, null, TODAY)).toBeNull();
  });
});

describe('what cannot be', () => {
  test.each([
    [signed({ agreementYear: 2027 }), 'agreementYear', 'year_too_late'],
    [signed({ agreementYear: 2022, agreementUntil: '2021-12-31' }), 'agreementUntil', 'ends_before_signing'],
    [signed({ agreementUntil: '2077-01-01' }), 'agreementUntil', 'year_too_late'],
    [signed({ agreement: 'charter', agreementUntil: '2030-01-01' }), 'agreementUntil', 'fits_no_longer'],
    [signed({ agreement: 'none', agreementYear: 2020 }), 'agreementYear', 'fits_no_longer'],
    [signed({ agreement: null, agreementYear: 2020 }), 'agreementYear', 'fits_no_longer'],
  ])('%j', (each, field, code) => {
    expect(agreementRefusal(each, null, TODAY)).toMatchObject({ fields: { [field]: { code } } });
  });

  test('an end before the first day of the partnership', () => {
    const each = signed({ agreementUntil: '2024-06-30' });
    expect(agreementRefusal(each, '2024-06-30', TODAY)).toBeNull();
    expect(agreementRefusal(each, '2024-07-01', TODAY)).toEqual(invalid('agreementUntil', 'ends_before_start'));
  });
});
