import { describe, expect, test } from 'vitest';
import { own, record, roeselare, say, state, VALUES } from '@/tests/support/year-facts';
import { KINDS, SOURCES } from '../../resources/rules/money';
import type { ParticipantFacts } from './facts';
import { GUIDELINE, GUIDELINES } from './guidelines';
import { FIRST_VALUES, GUIDANCE_KEYS, valuesIn } from './values';
import { OUTCOMES, SEVERITIES, verdictOf } from './verdicts';

describe('own operating money', () => {
  test('a plan under the value is below by the difference, at the value it is met', () => {
    expect(say('C2C-01', { own: roeselare(record({ lines: [own(760_000)] })) })[0]).toMatchObject({
      state: 'below',
      difference: 240_000,
      target: 1_000_000,
    });
    expect(state('C2C-01', { own: roeselare(record({ lines: [own(1_000_000)] })) })).toEqual(['met']);
  });

  test('nothing known is not yet filled in, a known 0 is below by all of it', () => {
    expect(state('C2C-01')).toEqual(['not_filled_in']);
    expect(state('C2C-01', { own: roeselare(record({ lines: [own(null)] })) })).toEqual(['not_filled_in']);
    expect(say('C2C-01', { own: roeselare(record({ lines: [own(0)] })) })[0]?.difference).toBe(1_000_000);
  });

  test('staff cost, grants, own investment and in kind do not count', () => {
    const lines = SOURCES.flatMap((source) =>
      KINDS.map((kind) => ({ source, programme: '', kind, plannedCents: 5_000_000, actualCents: null })),
    ).filter(({ source, kind }) => !(source === 'own' && kind === 'operating'));
    expect(state('C2C-01', { own: roeselare(record({ lines: [...lines, own(760_000)] })) })).toEqual(['below']);
  });

  test('an open past year is judged on what was spent, a confirmed running year too', () => {
    const spent = record({ lines: [own(2_000_000, 760_000)] });
    expect(state('C2C-01', { year: 2025, own: roeselare(spent) })).toEqual(['below']);
    expect(state('C2C-01', { own: roeselare(spent) })).toEqual(['met']);
    expect(state('C2C-01', { own: roeselare({ ...spent, confirmed: true }) })).toEqual(['below']);
    expect(state('C2C-01', { year: 2025, own: roeselare(record({ lines: [own(2_000_000)] })) })).toEqual(['not_filled_in']);
  });

  test('two predecessors are judged each, never added up; their staff time is', () => {
    const merged = roeselare(
      record({ originNis: '44040', lines: [own(600_000)], ftePlanned: 30 }),
      record({ originNis: '44043', lines: [own(500_000)], ftePlanned: 30 }),
    );
    expect(say('C2C-01', { own: merged }).map(({ state: each, originNis, difference }) => [each, originNis, difference])).toEqual([
      ['below', '44040', 400_000],
      ['below', '44043', 500_000],
    ]);
    expect(state('C2C-02', { own: merged })).toEqual(['met']);
  });
});

describe('staff time', () => {
  const joint = (...values: (number | null)[]) =>
    values.map(
      (ftePlanned, at): ParticipantFacts => ({ municipalityId: `${at}`, name: `Gemeente ${at}`, records: [record({ ftePlanned })] }),
    );
  const of = (...values: (number | null)[]) => {
    const participants = joint(...values);
    return say('C2C-02', { own: participants[0] ?? roeselare(), participants })[0];
  };

  test('is the sum of who takes part', () => {
    expect(of(30, 20)).toMatchObject({ state: 'met' });
    expect(of(30)).toMatchObject({ state: 'below', difference: 20 });
    expect(of(30, 10)).toMatchObject({ state: 'below', difference: 10 });
  });

  test('reached is met whoever is silent; not reached it names the silent ones', () => {
    expect(of(50, null)).toMatchObject({ state: 'met', silent: [] });
    expect(of(30, null)).toMatchObject({ state: 'not_filled_in', silent: ['Gemeente 1'], reason: 'silent_participants' });
    expect(of(null)).toMatchObject({ state: 'not_filled_in', silent: [], reason: 'staff_unknown' });
  });
});

describe('when a guideline of the year counts', () => {
  const mine = roeselare(record({ lines: [own(0)], ftePlanned: 0 }));
  test.each([
    [{ approachSince: 2026 }, 'first_year'],
    [{ partSince: 2026 }, 'first_year'],
    [{ partnershipStart: '2027-01-01', approachSince: 2027, state: 'exploring' as const }, 'before_start'],
    [{ state: 'exploring' as const }, 'exploring'],
    [{ state: 'dormant' as const }, 'dormant'],
    [{ state: 'phasing_out' as const }, 'phasing_out'],
    [{ state: 'ended' as const }, 'ended'],
  ])('%j', (parts, reason) => {
    for (const code of ['C2C-01', 'C2C-02', 'C2C-15']) {
      const [verdict] = say(code, { own: mine, ...parts });
      expect([verdict?.state, verdict?.reason]).toEqual(['not_applicable', reason]);
    }
  });

  test('a start that nobody knows was always', () => {
    expect(state('C2C-01', { own: mine, approachSince: null, partSince: null, partnershipStart: null })).toEqual(['below']);
  });
});

describe('values', () => {
  test('other values hold from their year on, and every verdict follows', () => {
    const rows = [
      { key: 'own_operating_cents' as const, value: 1_200_000, validFromYear: 2027 },
      { key: 'staff_hundredths' as const, value: 60, validFromYear: 2027 },
    ];
    expect(valuesIn(rows, 2026)).toEqual(VALUES);
    const later = valuesIn(rows, 2027);
    const mine = roeselare(record({ lines: [own(1_000_000)], ftePlanned: 50 }));
    expect(say('C2C-01', { year: 2027, own: mine }, later)[0]).toMatchObject({ state: 'below', difference: 200_000, target: 1_200_000 });
    expect(say('C2C-02', { year: 2027, own: mine, participants: [mine] }, later)[0]).toMatchObject({ state: 'below', difference: 10 });
  });

  test('every key has a first value', () => {
    expect(GUIDANCE_KEYS.every((key) => Number.isInteger(FIRST_VALUES[key].value))).toBe(true);
  });
});

test('the table of verdicts, read aloud', () => {
  expect(SEVERITIES.map((severity) => [severity, ...OUTCOMES.map((outcome) => verdictOf(severity, outcome))])).toEqual([
    ['benchmark', 'met', 'below', 'below', 'not_filled_in'],
    ['recommendation', 'met', 'to_discuss', 'to_discuss', 'not_filled_in'],
    ['definition', 'met', 'to_discuss', 'to_discuss', 'not_filled_in'],
    ['inspiration', 'met', 'idea', 'idea', 'not_filled_in'],
  ]);
  expect(GUIDELINES.every((code) => GUIDELINE[code].quote !== '')).toBe(true);
});
