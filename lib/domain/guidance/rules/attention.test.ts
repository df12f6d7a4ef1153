import { describe, expect, test } from 'vitest';
import { facts, own, record, roeselare, VALUES } from '@/tests/support/year-facts';
import type { JudgedPartnership } from './assembling';
import { attentionIn } from './attention';
import { evaluate } from './evaluate';
import type { YearFacts } from './facts';

const TODAY = '2026-11-24';

const judged = (id: string, parts: Partial<YearFacts> = {}): JudgedPartnership => {
  const year = facts({ agreement: 'agreement', ...parts });
  return {
    partnership: { id, title: `Stedenband ${id}`, leadMunicipalityId: 'r', parts: [] },
    year: { facts: year, values: VALUES, verdicts: evaluate(year, VALUES) },
  };
};
const planned = (cents: number | null, fte: number | null) => roeselare(record({ ftePlanned: fte, lines: [own(cents)] }));
const spent = (cents: number | null, fte: number | null, confirmed = true) =>
  roeselare(record({ confirmed, fteActual: fte, lines: [own(null, cents)] }));
const told = (partnerships: readonly JudgedPartnership[]) =>
  attentionIn(partnerships, TODAY).map((point) => {
    const what = 'verdict' in point ? `${point.verdict.guideline} ${point.verdict.state}` : `term ${point.term.days}`;
    return `${point.partnership.id} ${point.year.facts.year} ${what}`;
  });

describe('what asks for attention', () => {
  test('is ordered by weight over all partnerships, the running year before the last', () => {
    const partnerships = [
      judged('a', { own: planned(1_000_000, null), places: [{ kind: 'other', isRecipient: true, isEuropean: false, isAbroad: true }] }),
      judged('a', { year: 2025, own: spent(900_000, 50) }),
      judged('b', { own: planned(760_000, 30) }),
      judged('c', { approach: 'twinning', agreement: 'none' }),
    ];
    expect(told(partnerships)).toEqual([
      'b 2026 C2C-01 below',
      'b 2026 C2C-02 below',
      'a 2025 C2C-01 below',
      'a 2026 C2C-04 to_discuss',
      'c 2026 TWN-02 to_discuss',
      'a 2026 C2C-02 not_filled_in',
    ]);
  });

  test('leaves out what others recorded and is no longer seen', () => {
    expect(told([judged('a', { year: 2025, own: spent(1_000_000, 30, false), othersHidden: true })])).toEqual([]);
  });

  test('leaves out sections that nobody started, ideas and what is in order', () => {
    expect(told([judged('a', { own: planned(1_000_000, 50), agreement: null, actors: [] })])).toEqual([]);
  });

  test('asks of the last year its figures alone, and not those that it was confirmed without', () => {
    const other = { kind: 'other', isRecipient: true, isEuropean: false, isAbroad: true } as const;
    expect(told([judged('a', { year: 2025, places: [other], own: spent(null, 40, false) })])).toEqual([
      'a 2025 C2C-02 below',
      'a 2025 C2C-01 not_filled_in',
    ]);
    expect(told([judged('a', { year: 2025, own: spent(null, null) })])).toEqual([]);
  });

  test.each(['exploring', 'dormant', 'phasing_out', 'ended'] as const)('says nothing of a partnership that is %s', (state) => {
    expect(told([judged('a', { state, own: planned(100, 1), places: [] })])).toEqual([]);
  });

  test('tells the end of an agreement in time, after what is short and before what is to discuss', () => {
    const until = (agreementUntil: string, parts: Partial<YearFacts> = {}) =>
      judged('a', { own: planned(1_000_000, 50), agreementUntil, ...parts });
    expect(told([until('2026-12-31')])).toEqual(['a 2026 term 37']);
    expect(told([until('2026-11-24')])).toEqual(['a 2026 term 0']);
    expect(told([until('2025-12-31')])).toEqual(['a 2026 term -328']);
    expect(told([until('2027-02-22')])).toEqual(['a 2026 term 90']);
    expect(told([until('2027-02-23')])).toEqual([]);
    expect(told([until('2026-12-31', { agreement: 'charter' })])).toEqual([]);
    expect(told([until('2026-12-31', { state: 'dormant' })])).toEqual([]);
    expect(told([until('2026-12-31', { year: 2025, own: spent(1_000_000, 50) })])).toEqual([]);
    const other = { kind: 'other', isRecipient: true, isEuropean: false, isAbroad: true } as const;
    expect(told([until('2026-12-31', { own: planned(100_000, 50), places: [other] })])).toEqual([
      'a 2026 C2C-01 below',
      'a 2026 term 37',
      'a 2026 C2C-04 to_discuss',
    ]);
  });

  test('asks a short trajectory once about its end', () => {
    const past = judged('a', { approach: 'short_term_exchange', agreementUntil: '2025-06-30', themes: ['water'] });
    expect(told([past])).toEqual(['a 2026 STE-01 to_discuss']);
  });

  test('says nothing of figures in the first year', () => {
    expect(told([judged('a', { approachSince: 2026, own: planned(100, 1) })])).toEqual([]);
  });
});
