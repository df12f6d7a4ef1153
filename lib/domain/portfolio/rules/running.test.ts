import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { tableOf } from '@/tests/support/resources-year';
import { aPartnership, partOf, TODAY } from '@/tests/support/years-of-a-partnership';
import type { PartnershipOverTime } from '../../guidance/rules/assembling';
import { isStillOurs, judgeRunning } from '../../guidance/rules/running';
import { LIFE_CYCLE_STATES } from '../../partnerships/rules/life';
import { PARTICIPATION_STATES } from '../../partnerships/rules/participation';
import { mixOf } from './mix';
import { effortOf } from './year-effort';

const ASKED = { municipalityId: 'roeselare', year: 2026, today: TODAY };

/** What each page counts: the overview and VVSG, the mix, and the table of the year; then what is still asked. */
function countedIn(partnerships: readonly PartnershipOverTime[], year = 2026) {
  const asked = { ...ASKED, year };
  const table = tableOf({ ...asked, partnerships });
  const mix = mixOf(table, [], false, NO_ACTIVITIES);
  return {
    judged: judgeRunning(partnerships, [], [], asked).map(({ partnership }) => partnership.id),
    mix: mix.silent,
    table: table.groups.flatMap(({ rows }) => rows.map(({ subject }) => subject.id)),
    without: effortOf(table, false).without,
  };
}

describe('which partnerships run in a year', () => {
  test.each([
    ['a partnership that is still to begin', { sinceYear: 2027 }, 0, 0],
    ['a part that is still to begin', { parts: [partOf('roeselare', { fromYear: 2027 })] }, 0, 0],
    ['a partnership that was left this year', { parts: [partOf('roeselare', { state: 'left', untilYear: 2026 })] }, 1, 0],
    ['a partnership that was left before', { parts: [partOf('roeselare', { state: 'left', untilYear: 2025 })] }, 0, 0],
    ['a partnership that ended in it', { states: [{ fromDate: '2026-03-01', state: 'ended' }] }, 0, 0],
    ['an invitation', { parts: [partOf('roeselare', { state: 'invited' })] }, 0, 0],
  ] as const)('%s is counted alike everywhere', (_, more, runs, asked) => {
    const { without, ...counted } = countedIn([aPartnership(more as Partial<PartnershipOverTime>)]);
    for (const ids of Object.values(counted)) expect(ids).toHaveLength(runs);
    expect(without).toHaveLength(asked);
  });
});

const year = fc.option(fc.integer({ min: 2023, max: 2028 }));
const day = fc.option(year.map((at) => `${at ?? 2026}-06-01`));
const ofPartnership = fc.record({
  sinceYear: year,
  states: fc.array(fc.record({ fromDate: day, state: fc.constantFrom(...LIFE_CYCLE_STATES) }), { minLength: 1, maxLength: 3 }),
  parts: fc
    .record({ state: fc.constantFrom(...PARTICIPATION_STATES), fromYear: year, untilYear: year })
    .map((part) => [partOf('hooglede'), partOf('roeselare', part)]),
});
const partnerships = fc
  .array(ofPartnership, { maxLength: 4 })
  .map((all) => all.map((more, at) => aPartnership({ ...more, id: `t${at}`, title: `t${at}` })));

test('for any partnerships and any year, the overview, the mix, the table of the year and VVSG count the same ones', () => {
  fc.assert(
    fc.property(partnerships, fc.integer({ min: 2022, max: 2028 }), (all, of) => {
      const { judged, mix, table, without } = countedIn(all, of);
      expect(mix).toEqual(judged);
      expect(table).toEqual(judged);
      expect(without).toEqual(judged.filter((id) => all.some((each) => each.id === id && isStillOurs(each, 'roeselare'))));
    }),
  );
});
