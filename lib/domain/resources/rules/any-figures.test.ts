import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCents, formatEuro, formatFte, formatHundredths } from '@/lib/platform/i18n/amounts';
import { LOCALES } from '../../access/rules';
import { AMOUNT_MAX_CENTS, BASES, groupOf, groupSums, KINDS, MONEY_GROUPS, SOURCES, sumOf, totalOf } from './money';
import { BARE_FTE_MAX, FTE_MAX_HUNDREDTHS, readAmount, readFte } from './reading';
import { divide, type Share } from './shares';

const cents = fc.integer({ min: 0, max: AMOUNT_MAX_CENTS });
const hundredths = fc.integer({ min: 0, max: FTE_MAX_HUNDREDTHS });
const line = fc.record({
  source: fc.constantFrom(...SOURCES),
  kind: fc.constantFrom(...KINDS),
  plannedCents: fc.option(cents),
  actualCents: fc.option(cents),
});
const lines = fc.array(line, { maxLength: 12 });
const basis = fc.constantFrom(...BASES);
const APPROACHES = ['city_to_city', 'twinning', 'youth_work', 'indirect', 'private_sector'] as const;

/** Whole percents that make a hundred: cut at different places. */
const shares: fc.Arbitrary<Share[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: APPROACHES.length - 1 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, at) => ({ approach: APPROACHES[at] ?? 'networks', percent: edge - (edges[at] ?? 0) })));

describe('for any figures', () => {
  test.each(LOCALES)('an amount that was written is read as the same amount (%s)', (locale) => {
    fc.assert(
      fc.property(cents, (amount) => {
        for (const written of [formatEuro(amount, locale), formatCents(amount, locale), formatCents(amount, locale, { decimals: true })])
          expect([written, readAmount(written, locale)]).toEqual([written, { ok: true, value: amount }]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(LOCALES)('staff time that was written is read as the same time (%s)', (locale) => {
    for (let time = 0; time <= FTE_MAX_HUNDREDTHS; time += 1) {
      const [said, bare] = [formatFte(time, locale), formatHundredths(time, locale)];
      expect([said, readFte(said)]).toEqual([said, { ok: true, value: time }]);
      const isClear = time <= BARE_FTE_MAX * 100;
      expect([bare, readFte(bare)]).toEqual([bare, isClear ? { ok: true, value: time } : { ok: false, code: 'fte_unclear' }]);
    }
  });

  test('each line falls in one group, and own operating, staff and other make the total', () => {
    fc.assert(
      fc.property(lines, basis, (all, of) => {
        const groups = groupSums(all, of);
        const { own_operating, staff, other, in_kind } = groups;
        expect((own_operating.value ?? 0) + (staff.value ?? 0) + (other.value ?? 0)).toBe(totalOf(all, of).value ?? 0);
        expect((totalOf(all, of).value ?? 0) + (in_kind.value ?? 0)).toBe(sumOf(all, of).value ?? 0);
        expect(MONEY_GROUPS.flatMap((group) => all.filter((each) => groupOf(each) === group))).toHaveLength(all.length);
        expect(Object.values(groups).some(({ hasUnknown }) => hasUnknown)).toBe(sumOf(all, of).hasUnknown);
      }),
    );
  });

  test('sums by source make the total', () => {
    fc.assert(
      fc.property(lines, basis, (all, of) => {
        const ofSource = (source: string) =>
          totalOf(
            all.filter((each) => each.source === source),
            of,
          ).value ?? 0;
        const total = totalOf(all, of).value ?? 0;
        expect(SOURCES.reduce((sum, source) => sum + ofSource(source), 0)).toBe(total);
      }),
    );
  });

  test('the order of the lines changes no sum, and a sum is unknown only when nothing of it is known', () => {
    fc.assert(
      fc.property(lines, basis, (all, of) => {
        expect(groupSums([...all].reverse(), of)).toEqual(groupSums(all, of));
        const known = all.some((each) => (of === 'planned' ? each.plannedCents : each.actualCents) !== null);
        expect(sumOf(all, of).value !== null).toBe(known);
      }),
    );
  });

  test('shares never change a sum: the parts make the whole, each no more than one off from its percent', () => {
    fc.assert(
      fc.property(fc.oneof(cents, hundredths), shares, (whole, of) => {
        const parts = divide(whole, of);
        expect(parts.reduce((sum, { part }) => sum + part, 0)).toBe(whole);
        for (const [at, { approach, part }] of parts.entries()) {
          expect(approach).toBe(of[at]?.approach);
          expect(Math.abs(part - (whole * (of[at]?.percent ?? 0)) / 100)).toBeLessThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the total of any lines, divided over approaches, is the total', () => {
    fc.assert(
      fc.property(lines, shares, basis, (all, of, which) => {
        const total = totalOf(all, which).value ?? 0;
        expect(divide(total, of).reduce((sum, { part }) => sum + part, 0)).toBe(total);
      }),
    );
  });
});
