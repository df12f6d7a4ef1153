import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartnership, aRecord, operating, partOf, TODAY } from '@/tests/support/years-of-a-partnership';
import type { DatedValue } from '../../guidance/rules/values';
import type { YearlyRecord } from '../../resources/rules/records';
import { lastMetYears, type TrendFigure, trendOf } from './trend';

const asked = { municipalityId: 'roeselare', today: TODAY };
const trend = (figure: TrendFigure, records: readonly YearlyRecord[], partnership = aPartnership(), values: readonly DatedValue[] = []) =>
  trendOf(figure, partnership, records, values, asked);
const money = (...rest: [readonly YearlyRecord[], ReturnType<typeof aPartnership>?, (readonly DatedValue[])?]) =>
  trend('own_operating', ...rest).entries;
const staff = (...rest: [readonly YearlyRecord[], ReturnType<typeof aPartnership>?]) => trend('staff_time', ...rest).entries;
const yearsIn = (records: readonly YearlyRecord[], partnership = aPartnership()) => money(records, partnership).map(({ year }) => year);

describe('the years that are told', () => {
  test('begin with the first record, go back at least four years and at most nine', () => {
    expect(yearsIn([aRecord(2019)])).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(yearsIn([])).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(yearsIn([aRecord(2009)])[0]).toBe(2017);
  });

  test('begin with the part where it is younger, and end with the running year', () => {
    expect(yearsIn([], aPartnership({ parts: [partOf('roeselare', { fromYear: 2025 })] }))).toEqual([2025, 2026]);
    expect(yearsIn([aRecord(2027)], aPartnership({ parts: [partOf('roeselare', { fromYear: 2027 })] }))).toEqual([2026]);
  });

  test('keep a place for a year without a record', () => {
    expect(money([aRecord(2022, { lines: [operating(null, 1)] })])[1]).toMatchObject({ year: 2023, drawn: null, planned: null });
  });
});

describe('own operating money', () => {
  const drawn = (year: number, planned: number | null, actual: number | null, confirmed = false) =>
    money([aRecord(year, { lines: [operating(planned, actual)], confirmedAt: confirmed ? new Date(0) : null })]).find(
      (entry) => entry.year === year,
    )?.drawn ?? null;

  test('is the plan of the running year, what was spent in a past or a confirmed one', () => {
    expect(drawn(2026, 760_000, 100)).toEqual({ basis: 'planned', value: 760_000 });
    expect(drawn(2025, 760_000, 100)).toEqual({ basis: 'actual', value: 100 });
    expect(drawn(2026, 760_000, 100, true)).toEqual({ basis: 'actual', value: 100 });
  });

  test('is the other figure as long as that one is not known, and nothing when neither is', () => {
    expect(drawn(2025, 760_000, null)).toEqual({ basis: 'planned', value: 760_000 });
    expect(drawn(2026, null, 0)).toEqual({ basis: 'actual', value: 0 });
    expect(drawn(2026, null, null)).toBeNull();
  });

  test('is never added up over predecessors: each has its bar, its name and its verdict', () => {
    const both = [
      aRecord(2024, { originNis: '44043', origin: { nis: '1', name: 'Merelbeke', untilYear: 2024 }, lines: [operating(null, 1_200_000)] }),
      aRecord(2024, { originNis: '44040', origin: { nis: '1', name: 'Melle', untilYear: 2024 }, lines: [operating(null, 500_000)] }),
    ];
    expect(money(both).filter(({ year }) => year === 2024)).toMatchObject([
      { origin: 'Merelbeke', drawn: { value: 1_200_000 }, verdict: { state: 'met' } },
      { origin: 'Melle', drawn: { value: 500_000 }, verdict: { state: 'below', difference: 500_000 } },
    ]);
    expect(staff(both.map((each) => ({ ...each, fteActual: 30 }))).filter(({ year }) => year === 2024)).toMatchObject([
      { origin: null, drawn: { basis: 'actual', value: 60 }, verdict: { state: 'met' } },
    ]);
  });

  test('is held against the value of its year; a year in another approach against none', () => {
    const values = [
      { key: 'own_operating_cents', value: 1_000_000, validFromYear: null },
      { key: 'own_operating_cents', value: 1_200_000, validFromYear: 2026 },
    ] as const;
    const approachPeriods = [
      { fromYear: 2010, approach: 'twinning', formality: 'friendship' },
      { fromYear: 2024, approach: 'city_to_city', formality: 'partnership' },
    ] as const;
    const found = money([aRecord(2023), aRecord(2026)], aPartnership({ approachPeriods }), values);
    expect(found.map(({ year, target }) => [year, target])).toEqual([
      [2022, null],
      [2023, null],
      [2024, 1_000_000],
      [2025, 1_000_000],
      [2026, 1_200_000],
    ]);
    expect(found.map(({ verdict }) => verdict?.state ?? null)).toEqual([null, null, 'not_applicable', 'not_filled_in', 'not_filled_in']);
  });

  test('names the municipality itself where it recorded a year beside a predecessor', () => {
    const records = [
      aRecord(2024, { lines: [operating(null, 1)] }),
      aRecord(2024, { originNis: '44040', origin: { nis: '1', name: 'Melle', untilYear: 2024 }, lines: [operating(null, 2)] }),
    ];
    const { entries } = trendOf('own_operating', aPartnership(), records, [], { municipalityId: 'roeselare', today: TODAY });
    expect(entries.flatMap(({ origin }) => origin ?? [])).toEqual(['roeselare', 'Melle']);
  });
});

describe('staff time', () => {
  const joint = aPartnership({ parts: [partOf('roeselare'), partOf('hooglede')] });
  test('is that of all who take part, each by its own figure', () => {
    const records = [
      aRecord(2026, { ftePlanned: 30, fteActual: 40, confirmedAt: new Date(0) }),
      aRecord(2026, { municipalityId: 'hooglede', originNis: '36006', ftePlanned: 15 }),
    ];
    expect(staff(records, joint).at(-1)).toMatchObject({
      planned: 45,
      actual: 40,
      drawn: { basis: 'planned', value: 55 },
      verdict: { state: 'met' },
    });
  });

  test('of one who is silent is not guessed', () => {
    expect(staff([aRecord(2026, { ftePlanned: 30 })], joint).at(-1)).toMatchObject({
      drawn: { basis: 'planned', value: 30 },
      verdict: { state: 'not_filled_in', silent: ['hooglede'] },
    });
  });

  test('that is drawn is the sum of what its verdict used, for any figures', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 200 }));
    const one = fc.record({ planned: figure, actual: figure, confirmed: fc.boolean(), year: fc.integer({ min: 2024, max: 2026 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), fc.array(one, { maxLength: 4 }), (ours, theirs) => {
        const recordsOf = (municipalityId: string, each: typeof ours) =>
          each.map(({ planned, actual, confirmed, year }, at) =>
            aRecord(year, {
              municipalityId,
              originNis: `${at}`,
              ftePlanned: planned,
              fteActual: actual,
              confirmedAt: confirmed ? new Date(0) : null,
            }),
          );
        for (const { drawn, verdict } of staff([...recordsOf('roeselare', ours), ...recordsOf('hooglede', theirs)], joint)) {
          const used = (verdict?.figures ?? []).map(({ value }) => value).filter((value) => value !== null);
          if (used.length > 0) expect(drawn?.value).toBe(used.reduce((sum, each) => sum + each, 0));
        }
      }),
    );
  });
});

describe('the last years in a row that were met', () => {
  const metIn = (...years: number[]) =>
    lastMetYears(
      trend(
        'own_operating',
        [2019, ...years, 2026].map((year) => aRecord(year, { lines: [operating(null, years.includes(year) ? 1_000_000 : 1)] })),
      ),
    );
  test.each([
    [[], null],
    [[2025], { from: 2025, until: 2025 }],
    [[2020, 2022, 2023, 2024], { from: 2022, until: 2024 }],
    [[2019, 2020], { from: 2019, until: 2020 }],
  ])('of %j are %j', (years, expected) => expect(metIn(...years)).toEqual(expected));
});
