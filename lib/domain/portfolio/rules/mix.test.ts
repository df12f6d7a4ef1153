import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { mixOfYear } from '@/tests/support/mix-of-a-year';
import { tableOf } from '@/tests/support/resources-year';
import { aPartnership, aRecord, operating, partOf } from '@/tests/support/years-of-a-partnership';
import type { MembershipOverTime } from '../../memberships/rules';
import { KINDS, SOURCES } from '../../resources/rules/money';
import type { RecordLine, YearlyRecord } from '../../resources/rules/records';
import { MIX_MEASURES, mixMeasureAsked, mixOf, mixPercents } from './mix';

const APPROACHES = ['city_to_city', 'twinning', 'networks', 'humanitarian'];
const EUROCITIES: MembershipOverTime = {
  id: 'eurocities',
  organisation: 'Eurocities',
  approach: 'networks',
  sinceYear: 2015,
  untilYear: null,
};
type Sources = Parameters<typeof mixOfYear>[0];
const of = (more: Sources = {}) => mixOfYear({ approaches: APPROACHES, memberships: [EUROCITIES], ...more });
const rowOf = (approach: string, more: Sources) => of(more).rows.find((row) => row.approach === approach)?.figures;

describe('the mix of a year', () => {
  test('lists every approach, and knows nothing of one without figures', () => {
    const mix = of();
    expect(mix.rows.map(({ approach }) => approach)).toEqual(APPROACHES);
    expect(mix.rows[0]?.figures).toEqual({ own_operating: null, total: null, staff: null, number: 1, activities: null });
    expect(mix.rows[3]?.figures).toEqual({ own_operating: null, total: null, staff: null, number: null, activities: null });
    expect(mix).toMatchObject({ partnerships: 1, memberships: 1, silent: ['dogbo', 'eurocities'], basis: 'planned' });
  });

  test('puts a partnership under the approach of the year, a membership and an approach under their own', () => {
    const approachPeriods = [
      { fromYear: 2010, approach: 'twinning', formality: 'friendship' },
      { fromYear: 2026, approach: 'city_to_city', formality: 'partnership' },
    ] as const;
    const records = [
      aRecord(2026, { lines: [operating(760_000)], ftePlanned: 30 }),
      aRecord(2026, { partnershipId: null, membershipId: 'eurocities', lines: [operating(200_000)] }),
      aRecord(2026, { partnershipId: null, approach: 'humanitarian', lines: [operating(0)] }),
    ];
    const own = (more: Sources) =>
      of({ partnerships: [aPartnership({ approachPeriods })], records, ...more }).rows.map((row) => row.figures.own_operating);
    expect(own({})).toEqual([760_000, null, 200_000, 0]);
    expect(rowOf('twinning', { year: 2025, partnerships: [aPartnership({ approachPeriods })] })?.number).toBe(1);
    expect(of({ records }).silent).toEqual([]);
  });

  test('tells what took place under each approach, and together once', () => {
    const activities = { total: 3, byApproach: { city_to_city: 2, networks: 2, unknown: 1 } };
    const mix = of({ activities });
    expect(mix.rows.map(({ figures }) => figures.activities)).toEqual([2, null, 2, null]);
    expect(mix.totals).toEqual({ ...of().totals, activities: 3 });
    expect(mixPercents(mix, 'activities')).toEqual([50, null, 50, null]);
  });

  test('divides what is divided, whatever is unknown stays so', () => {
    const shares = [
      { approach: 'city_to_city', percent: 67 },
      { approach: 'humanitarian', percent: 33 },
    ];
    const records = [aRecord(2026, { shares, lines: [operating(101)] })];
    expect(rowOf('city_to_city', { records })).toEqual({ own_operating: 68, total: 68, staff: null, number: 1, activities: null });
    expect(rowOf('humanitarian', { records })).toEqual({ own_operating: 33, total: 33, staff: null, number: null, activities: null });
  });

  test('leaves out what is of others, of other years or withdrawn', () => {
    const line = { lines: [operating(100)] };
    const records = [
      aRecord(2026, { ...line, municipalityId: 'hooglede' }),
      aRecord(2025, line),
      aRecord(2026, { ...line, partnershipId: 'withdrawn' }),
      aRecord(2026, { ...line, partnershipId: null, membershipId: 'withdrawn' }),
    ];
    expect(of({ records }).totals.own_operating).toBeNull();
  });

  test('stands on what was spent as soon as the year is over or confirmed', () => {
    const records = [aRecord(2026, { lines: [operating(1, 2)] })];
    expect(of({ year: 2025 }).basis).toBe('actual');
    const locked = records.map((record) => ({ ...record, confirmedAt: new Date(0) }));
    expect(of({ records: locked, isConfirmed: true })).toMatchObject({ basis: 'actual', totals: { own_operating: 2 } });
    expect(of({ records })).toMatchObject({ basis: 'planned', totals: { own_operating: 1 } });
  });

  test.each([
    ['a partnership that ended before', { states: [{ fromDate: '2025-12-31', state: 'ended' }] }, 0],
    ['a partnership that ended in it', { states: [{ fromDate: '2026-03-01', state: 'ended' }] }, 0],
    ['a partnership that sleeps', { states: [{ fromDate: null, state: 'dormant' }] }, 1],
    ['a partnership that is explored', { states: [{ fromDate: null, state: 'exploring' }] }, 1],
    ['a partnership that is still to begin', { sinceYear: 2027 }, 0],
    ['a part that is over', { parts: [partOf('roeselare', { state: 'left', untilYear: 2025 })] }, 0],
  ] as const)('%s counts or not', (_, more, partnerships) => {
    expect(of({ partnerships: [aPartnership(more as Parameters<typeof aPartnership>[0])] }).partnerships).toBe(partnerships);
  });
});

const cents = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
const line: fc.Arbitrary<RecordLine> = fc.record({
  programme: fc.constant(''),
  source: fc.constantFrom(...SOURCES),
  kind: fc.constantFrom(...KINDS),
  plannedCents: cents,
  actualCents: cents,
});
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 })
  .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, at) => ({ approach: APPROACHES[at] ?? '', percent: cut - (cuts[at] ?? 0) })));
const subject = fc.constantFrom(
  { partnershipId: 'dogbo' },
  { partnershipId: null, membershipId: 'eurocities' },
  { partnershipId: null, approach: 'humanitarian' },
);
const records: fc.Arbitrary<YearlyRecord[]> = fc.array(
  fc
    .record({
      ...{ confirmedAt: fc.option(fc.constant(new Date(0))), lines: fc.array(line, { maxLength: 4 }) },
      ...{ ftePlanned: fc.option(fc.integer({ min: 0, max: 200 })), fteActual: fc.option(fc.integer({ min: 0, max: 200 })) },
      ...{ shares: fc.oneof(fc.constant([]), shares), originNis: fc.uuid() },
    })
    .chain((each) => subject.map((about) => aRecord(2026, { ...each, ...about }))),
  { maxLength: 6 },
);

describe('for any records', () => {
  test('shares never change a sum: the rows add up to what is counted as a whole', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { rows, totals } = of({ records: all });
        for (const measure of MIX_MEASURES) {
          const known = rows.map(({ figures }) => figures[measure]).filter((figure) => figure !== null);
          expect(known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)).toBe(totals[measure]);
        }
        expect(totals).toEqual(of({ records: all.map((each) => ({ ...each, shares: [] })) }).totals);
      }),
    );
  });

  test('its sums are those of the table of the year', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('2026-11-24', '2027-02-01'), fc.boolean(), (all, today, isConfirmed) => {
        const shown = tableOf({
          ...{ municipalityId: 'roeselare', today, approaches: APPROACHES },
          ...{ partnerships: [aPartnership()], memberships: [EUROCITIES], records: all },
        });
        const { totals, basis } = mixOf(shown, APPROACHES, isConfirmed, NO_ACTIVITIES);
        const table = shown.totals;
        expect(totals.own_operating).toBe(table.own_operating[basis]);
        expect(totals.staff).toBe(table.fte[basis]);
        const money = [table.own_operating, table.other, table.staff].map((each) => each[basis] ?? 0);
        expect(totals.total ?? 0).toBe(money.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test('percents are a hundred together, each less than one off, and of equal figures no later one has more', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...MIX_MEASURES), (all, measure) => {
        const mix = of({ records: all });
        const figures = mix.rows.map((row) => row.figures[measure] ?? 0);
        const whole = figures.reduce((sum, figure) => sum + figure, 0);
        expect(whole).toBe(mix.totals[measure] ?? 0);
        const percents = mixPercents(mix, measure);
        expect(percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0)).toBe(whole === 0 ? 0 : 100);
        percents.forEach((percent, at) => {
          const figure = figures[at] ?? 0;
          if (figure === 0) expect(percent).toBeNull();
          else expect(Math.abs((percent ?? 0) - (100 * figure) / whole)).toBeLessThan(1);
          const equalsBefore = percents.slice(0, at).filter((_, before) => figures[before] === figure);
          for (const before of equalsBefore) expect(before ?? 0).toBeGreaterThanOrEqual(percent ?? 0);
        });
        expect(mixPercents(mix, measure)).toEqual(percents);
      }),
    );
  });
});

test('the measure comes from the address; anything else is own operating money', () => {
  expect(mixMeasureAsked('staff')).toBe('staff');
  expect(mixMeasureAsked(['staff', 'total'])).toBe('own_operating');
  expect(mixMeasureAsked(undefined)).toBe('own_operating');
});

test('five parts that would round to 101 are a hundred', () => {
  const own = [527, 256, 87, 86, 44];
  const rows = own.map((own_operating, at) => ({
    approach: `${at}`,
    figures: { own_operating, total: null, staff: null, number: null, activities: null },
  }));
  expect(own.map((each) => Math.round(each / 10)).reduce((sum, each) => sum + each)).toBe(101);
  expect(mixPercents({ rows }, 'own_operating')).toEqual([53, 26, 9, 8, 4]);
  expect(mixPercents({ rows }, 'total')).toEqual([null, null, null, null, null]);
});
