import { describe, expect, test } from 'vitest';
import { own } from '@/tests/support/year-facts';
import { aPartnership, aRecord, partOf } from '@/tests/support/years-of-a-partnership';
import type { YearlyRecord } from '../../resources/rules/records';
import { factsOf, judge, type PartnershipOverTime, type PartOverTime } from './assembling';

const part = (municipalityId: string, more: Partial<PartOverTime> = {}) => partOf(municipalityId, { nisCode: '44083', ...more });
const partnership = (more: Partial<PartnershipOverTime> = {}) =>
  aPartnership({ id: 'partnership', leadMunicipalityId: 'deinze', parts: [part('deinze')], ...more });
const record = (municipalityId: string, year: number, more: Partial<YearlyRecord> = {}) =>
  aRecord(year, { municipalityId, partnershipId: 'partnership', originNis: '44083', ...more });
const of = (year: number, overTime: PartnershipOverTime, records: readonly YearlyRecord[] = []) =>
  factsOf(overTime, records, { municipalityId: 'deinze', year, today: '2026-11-24' });

describe('the facts of a year', () => {
  test('are of the approach and the state on its last day, of the running year on today', () => {
    const changed = partnership({
      approachPeriods: [
        { fromYear: 2010, approach: 'twinning', formality: 'friendship' },
        { fromYear: 2020, approach: 'city_to_city', formality: 'contact' },
        { fromYear: 2022, approach: 'city_to_city', formality: 'partnership' },
      ],
      states: [
        { fromDate: '2010-01-01', state: 'active' },
        { fromDate: '2025-12-31', state: 'dormant' },
        { fromDate: '2026-12-01', state: 'ended' },
      ],
    });
    expect(of(2019, changed)).toMatchObject({ approach: 'twinning', formality: 'friendship', state: 'active' });
    expect(of(2024, changed)).toMatchObject({ approach: 'city_to_city', state: 'active' });
    expect(of(2025, changed)).toMatchObject({ state: 'dormant' });
    expect(of(2026, changed)).toMatchObject({ state: 'dormant' });
    expect(of(2027, changed)).toMatchObject({ state: 'ended' });
  });

  test('count an approach from its first year, whatever its formality became', () => {
    const changed = partnership({
      approachPeriods: [
        { fromYear: 2022, approach: 'city_to_city', formality: 'partnership' },
        { fromYear: null, approach: 'twinning', formality: 'friendship' },
        { fromYear: 2020, approach: 'city_to_city', formality: 'contact' },
      ],
    });
    expect(of(2026, changed)?.approachSince).toBe(2020);
    expect(of(2015, changed)?.approachSince).toBeNull();
  });

  test('leave out who is invited, who declined, and who left before', () => {
    const joint = partnership({
      parts: [
        part('deinze'),
        part('lievegem', { state: 'left', untilYear: 2024 }),
        part('nazareth', { state: 'invited' }),
        part('zulte', { state: 'declined' }),
        part('gent', { fromYear: 2026 }),
      ],
    });
    const names = (year: number) => of(year, joint)?.participants.map(({ name }) => name);
    expect(names(2024)).toEqual(['deinze', 'lievegem']);
    expect(names(2025)).toEqual(['deinze']);
    expect(names(2026)).toEqual(['deinze', 'gent']);
  });

  test('are none for a municipality whose part was over, and stay for one whose part is still to begin', () => {
    expect(of(2025, partnership({ parts: [part('deinze', { state: 'left', untilYear: 2024 })] }))).toBeNull();
    expect(of(2024, partnership({ parts: [part('deinze', { state: 'left', untilYear: 2024 })] }))).not.toBeNull();
    expect(of(2026, partnership({ parts: [part('deinze', { state: 'invited' })] }))).toBeNull();
    expect(of(2026, partnership({ parts: [part('gent')] }))).toBeNull();
    expect(of(2009, partnership())).not.toBeNull();
  });

  test('know what stood in the way in the year, from its first to its last day', () => {
    const visa = partnership({ circumstances: [{ fromDate: '2024-12-31', untilDate: '2025-01-01' }] });
    expect([2023, 2024, 2025, 2026].map((year) => of(year, visa)?.isHindered)).toEqual([false, true, true, false]);
    expect(of(2031, partnership({ circumstances: [{ fromDate: '2026-01-01', untilDate: null }] }))?.isHindered).toBe(true);
  });

  test('take the records of this partnership and this year, each to whose it is', () => {
    const joint = partnership({ parts: [part('deinze'), part('lievegem')] });
    const records = [
      record('deinze', 2026),
      record('lievegem', 2026),
      record('deinze', 2025),
      record('deinze', 2026, { partnershipId: 'other' }),
    ];
    const found = of(2026, joint, records);
    expect(found?.own.records).toHaveLength(1);
    expect(found?.participants.map((each) => each.records.length)).toEqual([1, 1]);
  });
});

describe('who left a joint partnership and sees nothing of the others any more', () => {
  const left = part('deinze', { state: 'left', untilYear: 2025 });
  const alone = partnership({ leadMunicipalityId: 'gent', parts: [left] });
  const spent = (municipalityId: string, fteActual: number | null) => record(municipalityId, 2025, { fteActual });
  const staff = (overTime: PartnershipOverTime, records: readonly YearlyRecord[]) =>
    judge(overTime, records, [], { municipalityId: 'deinze', year: 2025, today: '2026-11-24' })?.verdicts.find(
      ({ guideline }) => guideline === 'C2C-02',
    );

  test('is never below for its own staff time alone', () => {
    expect(staff(alone, [spent('deinze', 30)])).toMatchObject({ state: 'not_filled_in', reason: 'others_hidden', difference: null });
    expect(staff(alone, [])).toMatchObject({ state: 'not_filled_in', reason: 'others_hidden' });
    expect(staff(alone, [spent('deinze', 50)])).toMatchObject({ state: 'met', reason: null });
  });

  test('is judged as ever by who sees them all, and so is a lead of which nobody is hidden', () => {
    const all = { ...alone, parts: [part('gent'), left] };
    expect(staff(all, [spent('deinze', 30), spent('gent', 30)])).toMatchObject({ state: 'met' });
    expect(staff(all, [spent('deinze', 30), spent('gent', 10)])).toMatchObject({ state: 'below', difference: 10 });
    expect(staff(partnership(), [spent('deinze', 30)])).toMatchObject({ state: 'below', difference: 20 });
  });
});

test('a year is judged by the values that hold in it', () => {
  const records = [2025, 2026].map((year) => record('deinze', year, { lines: [own(1_100_000, 1_100_000)] }));
  const values = [
    { key: 'own_operating_cents', value: 1_000_000, validFromYear: null },
    { key: 'own_operating_cents', value: 1_200_000, validFromYear: 2026 },
  ] as const;
  const verdict = (year: number) =>
    judge(partnership(), records, values, { municipalityId: 'deinze', year, today: '2026-11-24' })?.verdicts.find(
      ({ guideline }) => guideline === 'C2C-01',
    );
  expect(verdict(2025)).toMatchObject({ state: 'met', target: 1_000_000 });
  expect(verdict(2026)).toMatchObject({ state: 'below', target: 1_200_000, difference: 100_000 });
});
