import { describe, expect, test } from 'vitest';
import { facts, own, record, roeselare, VALUES } from '@/tests/support/year-facts';
import { evaluate } from './evaluate';
import type { YearFacts } from './facts';
import { completenessOf, countVerdicts, summaryOf } from './summary';

const yearOf = (parts: Partial<YearFacts> = {}) => {
  const year = facts(parts);
  return { facts: year, values: VALUES, verdicts: evaluate(year, VALUES) };
};
const codes = (verdicts: readonly { readonly guideline: string }[]) => verdicts.map(({ guideline }) => guideline);
const figures = (cents: number | null, fte: number | null) => roeselare(record({ ftePlanned: fte, lines: [own(cents)] }));

describe('the summary of a year', () => {
  test('puts what presses most first, keeps what nobody described apart, and what is in order', () => {
    const { first, others, notDescribed, settled } = summaryOf(yearOf({ own: figures(760_000, 30), agreement: 'agreement' }));
    expect(first).toMatchObject({ guideline: 'C2C-01', state: 'below' });
    expect(codes(others)).toEqual(['C2C-02']);
    expect(codes(notDescribed)).toEqual(['C2C-12']);
    expect(codes(settled)).toEqual(['C2C-04', 'C2C-14', 'C2C-15']);
  });

  test('keeps figures of the year in sight while they are not filled in', () => {
    const { first, others, notDescribed } = summaryOf(yearOf({ places: [], partnershipStart: null }));
    expect(first).toMatchObject({ guideline: 'C2C-01', state: 'not_filled_in' });
    expect(codes(others)).toEqual(['C2C-02']);
    expect(codes(notDescribed)).toEqual(['C2C-04', 'C2C-12', 'C2C-14']);
  });

  test('does not count what others recorded and is no longer seen as still open', () => {
    const { open, total, others } = summaryOf(yearOf({ own: figures(1_000_000, 30), othersHidden: true }));
    expect(open.map(({ section }) => section)).not.toContain('staff');
    expect(total).toBe(4);
    expect(codes(others)).not.toContain('C2C-01');
  });

  test('keeps a place in sight of which nobody said who the partner is: that section is started', () => {
    const { others, notDescribed } = summaryOf(yearOf({ places: [{ kind: null, isRecipient: true, isEuropean: false, isAbroad: true }] }));
    expect(codes(others)).toContain('C2C-04');
    expect(codes(notDescribed)).not.toContain('C2C-04');
  });

  test('shows the figure that is in order when nothing presses', () => {
    const { first, settled } = summaryOf(yearOf({ own: figures(1_000_000, 50), actors: [] }));
    expect(first).toMatchObject({ guideline: 'C2C-01', state: 'met' });
    expect(codes(settled)).not.toContain('C2C-01');
  });

  test.each([
    ['first_year', { approachSince: 2026 }],
    ['exploring', { state: 'exploring' }],
    ['dormant', { state: 'dormant' }],
    ['phasing_out', { state: 'phasing_out' }],
    ['ended', { state: 'ended' }],
  ] as const)('says %s once and puts nothing first', (reason, parts) => {
    const summary = summaryOf(yearOf({ own: figures(100, 1), ...parts }));
    expect(summary).toMatchObject({ reason, first: null });
    expect([...summary.others, ...summary.settled].map(({ state }) => state)).not.toContain('below');
  });

  test('judges an approach without figures of the year in its first year too', () => {
    expect(summaryOf(yearOf({ approach: 'twinning', approachSince: 2026, agreement: 'none' }))).toMatchObject({
      reason: null,
      first: { guideline: 'TWN-02', state: 'to_discuss' },
    });
    expect(summaryOf(yearOf({ approach: 'twinning', state: 'phasing_out' })).reason).toBe('phasing_out');
  });

  test('has nothing to say of an approach without guidelines', () => {
    expect(summaryOf(yearOf({ approach: 'youth_work' }))).toMatchObject({ counts: [], total: 0, first: null });
  });

  test('loses no verdict and shows none twice, whatever is known', () => {
    for (const cents of [null, 0, 760_000, 1_000_000])
      for (const agreement of [null, 'none', 'charter'] as const)
        for (const approach of ['city_to_city', 'twinning', 'short_term_exchange'])
          for (const state of ['active', 'dormant'] as const) {
            const year = yearOf({ approach, agreement, state, own: figures(cents, null) });
            const { first, others, notDescribed, settled } = summaryOf(year);
            const shown = [...(first === null ? [] : [first]), ...others, ...notDescribed, ...settled];
            expect(codes(shown).sort()).toEqual(codes(year.verdicts).sort());
          }
  });
});

describe('the counts', () => {
  test('take each guideline once, by what presses most, and add up over partnerships', () => {
    const two = yearOf({
      own: roeselare(record({ originNis: '44040', lines: [own(600_000)] }), record({ originNis: '44043', lines: [own(1_200_000)] })),
    });
    expect(countVerdicts([two]).find(({ state }) => state === 'below')).toEqual({ state: 'below', count: 1 });
    const all = countVerdicts([two, yearOf(), yearOf({ approach: 'twinning' })]);
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(6 + 6 + 2);
    expect(all.map(({ state }) => state)).toEqual(['below', 'not_filled_in', 'met', 'not_applicable']);
  });
});

describe('completeness', () => {
  test('counts guidelines that apply and names the sections that bring the rest', () => {
    const { verdicts } = yearOf({ own: figures(760_000, null), places: [], partnershipStart: null });
    expect(completenessOf(verdicts)).toMatchObject({
      answered: 1,
      total: 5,
      open: [
        { section: 'staff', answers: 1, guidelines: 1 },
        { section: 'places', answers: 1, guidelines: 1 },
        { section: 'involved', answers: 1, guidelines: 1 },
        { section: 'start', answers: 1, guidelines: 1 },
      ],
    });
  });

  test('puts first what brings more than one', () => {
    const { verdicts } = yearOf({ approach: 'short_term_exchange', partnershipStart: null, agreementUntil: '2027-06-30' });
    expect(completenessOf(verdicts).open.map(({ section }) => section)).toEqual(['start', 'themes']);
  });

  test('does not count as answered what stood in the way before anybody said who takes part', () => {
    const { verdicts } = yearOf({ isHindered: true });
    expect(verdicts.find(({ guideline }) => guideline === 'C2C-12')?.state).toBe('not_filled_in');
    expect(completenessOf(verdicts).open.map(({ section }) => section)).toContain('involved');
  });
});
