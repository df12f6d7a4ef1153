import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { AMOUNT_MAX_CENTS } from '@/lib/domain/resources/rules/money';
import { BARE_FTE_MAX, FTE_MAX_HUNDREDTHS, readAmount, readFte } from '@/lib/domain/resources/rules/reading';
import { formatCents, formatEuro, formatFte, formatHundredths, formatMonths, formatRoughMonths } from './amounts';

test('a length of which the months are not known says no months', () => {
  expect([formatMonths(203, 'nl'), formatRoughMonths(203, 'nl'), formatRoughMonths(203, 'en')]).toEqual([
    '16 jaar en 11 maanden',
    'ongeveer 16 jaar',
    'about 16 years',
  ]);
  expect([formatRoughMonths(11, 'nl'), formatRoughMonths(12, 'en')]).toEqual(['minder dan een jaar', 'about 1 year']);
});

describe('amounts are written', () => {
  test('with the signs of the language, cents only where there are any', () => {
    expect([formatEuro(1_000_000, 'nl'), formatEuro(187_040, 'nl'), formatEuro(-500, 'nl')]).toEqual([
      '€\u00a010.000',
      '€\u00a01.870,40',
      '€\u00a0\u22125',
    ]);
    expect([formatEuro(1_000_000, 'en'), formatEuro(187_040, 'en'), formatEuro(-500, 'en')]).toEqual(['€10,000', '€1,870.40', '\u2212€5']);
    expect([formatCents(760_000, 'nl', { decimals: true }), formatCents(0, 'nl')]).toEqual(['7.600,00', '0']);
    expect([formatFte(50, 'nl'), formatFte(100, 'en'), formatHundredths(50, 'nl')]).toEqual(['0,5\u00a0VTE', '1\u00a0FTE', '0,50']);
  });

  test('and read back the same, in both languages', () => {
    for (const locale of LOCALES) {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: AMOUNT_MAX_CENTS }), (cents) => {
          for (const text of [formatEuro(cents, locale), formatCents(cents, locale), formatCents(cents, locale, { decimals: true })])
            expect(readAmount(text, locale)).toEqual({ ok: true, value: cents });
        }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 0, max: FTE_MAX_HUNDREDTHS }), (hundredths) => {
          expect(readFte(formatFte(hundredths, locale))).toEqual({ ok: true, value: hundredths });
        }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 0, max: BARE_FTE_MAX * 100 }), (hundredths) => {
          expect(readFte(formatHundredths(hundredths, locale))).toEqual({ ok: true, value: hundredths });
        }),
      );
    }
  });
});
