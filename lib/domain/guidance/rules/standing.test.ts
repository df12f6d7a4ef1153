import { expect, test } from 'vitest';
import { facts, own, record, roeselare, VALUES } from '@/tests/support/year-facts';
import { evaluate } from './evaluate';
import { measureOf, ownBasis, standingOf } from './standing';

const judged = (...records: Parameters<typeof roeselare>) =>
  evaluate(facts({ own: roeselare(...records), participants: [roeselare(...records)] }), VALUES);
const words = (verdicts: ReturnType<typeof judged>) => verdicts.map(({ guideline, state }) => `${guideline} ${state}`);

test('both benchmarks are said, the same word once', () => {
  expect(words(standingOf(judged(record({ lines: [own(760_000)], ftePlanned: 30 })), null))).toEqual(['C2C-01 below', 'C2C-02 below']);
  expect(words(standingOf(judged(record({ lines: [own(1_000_000)], ftePlanned: 50 })), null))).toEqual(['C2C-01 met']);
  expect(words(standingOf(judged(record()), null))).toEqual(['C2C-01 not_filled_in']);
});

test('of two predecessors each row says its own', () => {
  const verdicts = judged(record({ originNis: '44040', lines: [own(600_000)] }), record({ originNis: '44043', lines: [own(1_500_000)] }));
  expect(words(standingOf(verdicts, '44040'))).toEqual(['C2C-01 below', 'C2C-02 not_filled_in']);
  expect(words(standingOf(verdicts, '44043'))).toEqual(['C2C-02 not_filled_in', 'C2C-01 met']);
});

test('a year without verdict says nothing', () => {
  expect(standingOf(evaluate(facts({ state: 'dormant' }), VALUES), null)).toEqual([]);
});

test('a measure is the sum of what counts, and unknown while nothing of it is known', () => {
  const [money, staff] = judged(record({ lines: [own(760_000)], ftePlanned: 30 })).filter(({ target }) => target !== null);
  expect(money && measureOf(money)).toEqual({ unit: 'cents', value: 760_000, target: 1_000_000, difference: 240_000, basis: 'planned' });
  expect(staff && measureOf(staff)).toMatchObject({ unit: 'hundredths', value: 30, difference: 20 });
  expect(
    judged(record())
      .map(measureOf)
      .filter((measure) => measure !== null)[0],
  ).toMatchObject({ value: null, difference: null });
});

test('where several add up, each is told on its own figures; who recorded nothing on those of the year', () => {
  const mine = roeselare(record({ ftePlanned: 10 }));
  const lead = { municipalityId: 'd', name: 'Deinze', records: [record({ confirmed: true, fteActual: 10 })] };
  const basis = (year: number, own: typeof mine, asked = own) => {
    const given = facts({ year, own, participants: [lead, own] });
    const verdict = evaluate(given, VALUES).find(({ guideline }) => guideline === 'C2C-02');
    return verdict && ownBasis(verdict, { own: asked });
  };
  expect([basis(2026, mine), basis(2026, mine, lead)]).toEqual(['planned', 'actual']);
  expect([basis(2025, roeselare()), basis(2026, roeselare())]).toEqual(['actual', 'planned']);
});
