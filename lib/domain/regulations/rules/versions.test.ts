import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adoptionRefusal,
  draftOf,
  endedBy,
  endRefusal,
  isInForce,
  latestAdopted,
  nextNo,
  shownVersion,
  standingOn,
  type VersionDays,
  versionOn,
} from './versions';

const adopted = (no: number, inForceFrom: string, inForceUntil: string | null = null): VersionDays => ({
  no,
  state: 'adopted',
  inForceFrom,
  inForceUntil,
});
const draft = (no: number): VersionDays => ({ no, state: 'draft', inForceFrom: null, inForceUntil: null });
const TODAY = '2026-11-24';
const VERSIONS = [adopted(1, '2023-04-01', '2025-03-23'), adopted(2, '2025-03-24'), draft(3)];

describe('which version holds', () => {
  test.each([
    ['2023-03-31', null],
    ['2023-04-01', 1],
    ['2025-03-23', 1],
    ['2025-03-24', 2],
    ['2199-01-01', 2],
  ])('on %s: %s', (day, no) => expect(versionOn(VERSIONS, day)?.no ?? null).toBe(no));

  test('a draft holds on no day, whatever its days say', () => {
    expect(isInForce({ ...draft(1), inForceFrom: '2020-01-01' }, TODAY)).toBe(false);
    expect(versionOn([draft(1)], TODAY)).toBeNull();
  });

  test.each([
    [draft(1), 'draft'],
    [adopted(1, '2026-11-24'), 'in_force'],
    [adopted(1, '2026-11-25'), 'coming'],
    [adopted(1, '2020-01-01', '2026-11-24'), 'in_force'],
    [adopted(1, '2020-01-01', '2026-11-23'), 'ended'],
  ] as const)('%o is %s', (version, standing) => expect(standingOn(version, TODAY)).toBe(standing));

  test('a page shows what holds, else the draft, else the last', () => {
    expect(shownVersion(VERSIONS, TODAY)?.no).toBe(2);
    expect(shownVersion([adopted(1, '2020-01-01', '2020-12-31'), draft(2)], TODAY)?.no).toBe(2);
    expect(shownVersion([adopted(1, '2020-01-01', '2020-12-31')], TODAY)?.no).toBe(1);
    expect([draftOf(VERSIONS)?.no, latestAdopted(VERSIONS)?.no, nextNo(VERSIONS), nextNo([])]).toEqual([3, 2, 4, 1]);
  });
});

describe('adopting', () => {
  const codeOf = (councilDate: string, inForceFrom: string, version = draft(3)) => {
    const refusal = adoptionRefusal(version, VERSIONS, { councilDate, inForceFrom }, TODAY);
    return refusal === null ? null : (Object.values(refusal.fields ?? {})[0]?.code ?? refusal.code);
  };

  test.each([
    ['today, from today on', TODAY, TODAY, null],
    ['from a day to come on', TODAY, '2027-01-01', null],
    ['by a council of tomorrow', '2026-11-25', '2027-01-01', 'council_day_to_come'],
    ['before the council decided', TODAY, '2026-11-23', 'in_force_before_council'],
    ['on the first day of the version before', '2025-03-24', '2025-03-24', 'in_force_before_version'],
    ['a day after that', '2025-03-24', '2025-03-25', null],
    ['in another century', TODAY, '2137-01-01', 'year_too_late'],
  ])('%s', (_, councilDate, inForceFrom, code) => expect(codeOf(councilDate, inForceFrom)).toBe(code));

  test('twice is no step', () => expect(codeOf(TODAY, TODAY, adopted(3, TODAY))).toBe('step_not_allowed'));

  test('ends the version before on the day before; one that ended earlier is left as it is', () => {
    expect(endedBy(VERSIONS, '2027-01-01')).toMatchObject({ version: { no: 2 }, lastDay: '2026-12-31' });
    expect(endedBy([adopted(1, '2020-01-01', '2024-12-31')], '2027-01-01')).toBeNull();
    expect(endedBy([adopted(1, '2020-01-01', '2027-12-31')], '2027-01-01')).toMatchObject({ lastDay: '2026-12-31' });
    expect(endedBy([draft(1)], '2027-01-01')).toBeNull();
  });

  test('one after the other leaves at most one version on any day', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 6 }), days, (starts, asked) => {
        let versions: VersionDays[] = [];
        for (const start of starts) {
          const next = draft(nextNo(versions));
          if (adoptionRefusal(next, versions, { councilDate: start, inForceFrom: start }, TODAY) !== null) continue;
          const ended = endedBy(versions, start);
          versions = versions.map((each) => (each === ended?.version ? { ...each, inForceUntil: ended.lastDay } : each));
          versions.push(adopted(next.no, start));
        }
        expect(versions.filter((each) => isInForce(each, asked)).length).toBeLessThan(2);
      }),
    );
  });
});

describe('the last day', () => {
  const codeOf = (version: VersionDays, day: string | null) =>
    Object.values(endRefusal(version, VERSIONS, day, TODAY)?.fields ?? {})[0]?.code ?? null;
  const [first, second] = [VERSIONS[0] ?? draft(0), VERSIONS[1] ?? draft(0)];

  test('is any day from the first on', () => {
    expect([codeOf(second, '2025-03-24'), codeOf(second, '2026-12-31'), codeOf(second, null)]).toEqual([null, null, null]);
    expect(codeOf(second, '2025-03-23')).toBe('ends_before_in_force');
    expect(codeOf(second, '2137-01-01')).toBe('year_too_late');
  });

  test('does not reach into the next version, and does not go', () => {
    expect([codeOf(first, '2025-03-23'), codeOf(first, '2025-03-24'), codeOf(first, null)]).toEqual([
      null,
      'ends_in_next_version',
      'ends_in_next_version',
    ]);
  });

  test('is none of a draft', () => expect(endRefusal(draft(3), VERSIONS, TODAY, TODAY)?.code).toBe('step_not_allowed'));
});
