import { expect, test, vi } from 'vitest';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { judge, judgeAll } from '@/lib/domain/guidance/rules/assembling';
import { chartedPartnerships, judgeRunning } from '@/lib/domain/guidance/rules/running';
import type { DatedValue } from '@/lib/domain/guidance/rules/values';
import { aPartnership, aRecord, operating, partOf, TODAY } from '@/tests/support/years-of-a-partnership';
import { mixOf } from './mix';
import { resourcesTable } from './resources-table';
import { TREND_FIGURES, trendOf } from './trend';
import { effortOf } from './year-effort';

const [FIRST, YEAR] = [2019, 2026];
const ASKED = { municipalityId: 'roeselare', today: TODAY };

/** Something of which one property tells each time that it is read. */
function told<T extends object, K extends keyof T>(of: T, property: K, read: () => void): T {
  const value = of[property];
  return Object.defineProperty({ ...of }, property, {
    get: () => {
      read();
      return value;
    },
  });
}

const OWN = { key: 'own_operating_cents', value: 1_000_000, validFromYear: null } as const;

test('an overview judges each year of a partnership once, and adds the lines of a record once', () => {
  const [judged, added] = [vi.fn(), vi.fn()];
  const partnerships = [aPartnership()];
  const years = Array.from({ length: YEAR - FIRST + 1 }, (_, at) => FIRST + at);
  const records = years.map((year) => aRecord(year, { lines: [told(operating(null, 900_000), 'actualCents', added)], fteActual: 50 }));
  const values: readonly DatedValue[] = [told<DatedValue, 'value'>(OWN, 'value', judged)];
  const approaches = ['city_to_city'];

  judgeRunning(partnerships, records, values, { ...ASKED, year: YEAR });
  judgeAll(partnerships, records, values, { ...ASKED, year: YEAR - 1 });
  const table = resourcesTable({ ...ASKED, year: YEAR, partnerships, memberships: [], approaches, records, values });
  effortOf(table, true);
  mixOf(table, approaches, true, NO_ACTIVITIES);
  for (const partnership of chartedPartnerships(partnerships, { ...ASKED, year: YEAR }))
    for (const figure of TREND_FIGURES) trendOf(figure, partnership, records, values, ASKED);

  expect(judged).toHaveBeenCalledTimes(years.length);
  // By group once, and for the grants on top once more; of the running year, judged on its plan, once alone and once with all the others.
  expect(added).toHaveBeenCalledTimes(2 * years.length);
});

test('what was judged of other records, other values or for somebody else is judged anew', () => {
  const partnership = aPartnership({ parts: [partOf('roeselare'), partOf('gent')] });
  const records = [aRecord(YEAR, { lines: [operating(760_000)] })];
  const asked = { ...ASKED, year: YEAR };
  const stateOf = (...of: Parameters<typeof judge>) => judge(...of)?.verdicts.find(({ guideline }) => guideline === 'C2C-01')?.state;

  expect(stateOf(partnership, records, [], asked)).toBe('below');
  expect(stateOf(partnership, [aRecord(YEAR, { lines: [operating(1_200_000)] })], [], asked)).toBe('met');
  expect(stateOf(partnership, records, [{ ...OWN, value: 500_000 }], asked)).toBe('met');
  expect(stateOf(partnership, records, [], { ...asked, municipalityId: 'gent' })).toBe('not_filled_in');
});
