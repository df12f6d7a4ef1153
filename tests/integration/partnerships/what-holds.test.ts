import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { yearOf } from '@/lib/domain/calendar/rules';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { approachPeriodOn, FORMALITIES, LIFE_CYCLE_STATES, stateOn } from '@/lib/domain/partnerships/rules/life';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, at } from '../../support/people';

const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
/** Few years and days, so that entries and the day that is asked for often meet. */
const yearArbitrary = fc.integer({ min: 2020, max: 2026 });
const dayArbitrary = fc.tuple(yearArbitrary, fc.constantFrom('01-01', '06-15', '06-16', '12-31')).map((parts) => parts.join('-'));
const APPROACHES = ['city_to_city', 'twinning', 'networks', 'humanitarian'];
const timesArbitrary = fc.record({
  states: fc.uniqueArray(fc.record({ fromDate: fc.option(dayArbitrary), state: fc.constantFrom(...LIFE_CYCLE_STATES) }), {
    selector: ({ fromDate }) => fromDate,
    minLength: 1,
    maxLength: 6,
  }),
  approachPeriods: fc.uniqueArray(
    fc.record({
      fromYear: fc.option(yearArbitrary),
      approach: fc.constantFrom(...APPROACHES),
      formality: fc.constantFrom(...FORMALITIES),
    }),
    { selector: ({ fromYear }) => fromYear, minLength: 1, maxLength: 5 },
  ),
  days: fc.array(dayArbitrary, { minLength: 1, maxLength: 5 }),
});

test('whatever the times of a partnership, the query and the rules say the same approach and the same state', async () => {
  const municipality = await aMunicipality();
  const here = at(asCoordinator(municipality), municipality);
  const approaches = await withActor(...here, listApproaches);
  await fc.assert(
    fc.asyncProperty(timesArbitrary, async ({ states, approachPeriods, days }) => {
      const { id } = must(await registerPartnership(...here, { approach: 'networks', formality: 'partnership', title: 'Tijden' }));
      await rows(`delete from life_cycles using ${BEGUN} where partnership_id = $1`, [id]);
      await rows(`delete from approach_periods using ${BEGUN} where partnership_id = $1`, [id]);
      await rows(
        `insert into life_cycles (id, partnership_id, from_date, state) select gen_random_uuid(), $1::uuid, (x ->> 'fromDate')::date, x ->> 'state' from json_array_elements($2::text::json) x, ${BEGUN}`,
        [id, JSON.stringify(states)],
      );
      await rows(
        `insert into approach_periods (id, partnership_id, from_year, approach, formality) select gen_random_uuid(), $1::uuid, (x ->> 'fromYear')::smallint, x ->> 'approach', x ->> 'formality' from json_array_elements($2::text::json) x, ${BEGUN}`,
        [id, JSON.stringify(approachPeriods)],
      );
      for (const day of days) {
        const facts = await onDay(day, () => withActor(...here, (reader) => findPartnershipFacts(reader, id)));
        const period = approachPeriodOn(approachPeriods, yearOf(day));
        const name = approaches.find(({ code }) => code === period?.approach)?.name;
        expect([day, facts?.lifeCycle, facts?.formality, facts?.approach.name]).toEqual([
          day,
          stateOn(states, day)?.state,
          period?.formality,
          name,
        ]);
        expect(stateOn(facts?.lifeCycles ?? [], day)?.state).toBe(facts?.lifeCycle);
        expect(approachPeriodOn(facts?.approachPeriods ?? [], yearOf(day))?.formality).toBe(facts?.formality);
      }
    }),
    { numRuns: 40 },
  );
});
