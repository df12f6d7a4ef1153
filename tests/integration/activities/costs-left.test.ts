import { describe, expect, test } from 'vitest';
import { dateActivity } from '@/lib/domain/activities/commands/changing';
import {
  addActivityMembership,
  chooseForActivity,
  removeActivityMembership,
  removeActivityPartnership,
} from '@/lib/domain/activities/commands/choosing';
import { addActivityCost, removeActivityCost } from '@/lib/domain/activities/commands/costs';
import { must } from '@/lib/platform/result';
import { aCost, costsOf, linesFor, tripWithLine } from '../../support/costs';
import { rows } from '../../support/database';
import { join } from '../../support/own-membership';
import { asEditor } from '../../support/people';
import { approach, own, partnership, record, thatDay } from '../../support/recording';

const EVENT = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e";

test('a cost and the emptying of its line at one moment: both are answered, and what was said is kept', async () => {
  const { id, municipality, activityId, line, by } = await tripWithLine();
  const editor = asEditor(municipality);
  const kept = () => rows('select id, planned_cents from activity_costs where activity_id = $1', [activityId]);
  for (const isCostFirst of [true, false, true, false]) {
    const addCost = () => thatDay(() => addActivityCost(...by, { activityId, line, planned: '100' }));
    const early = isCostFirst ? addCost() : null;
    const emptying = record(editor, municipality, partnership(id), [own('', 500_000)]);
    const [cost, emptied] = await Promise.all([early ?? addCost(), emptying]);
    must(emptied);
    expect(await rows('select 1 from budget_lines where municipality_id = $1', [municipality.id])).toEqual([]);
    if (cost.ok) {
      expect(await kept()).toEqual([{ id: cost.value.id, planned_cents: expect.anything() }]);
      expect(await costsOf(municipality, activityId)).toMatchObject([{ plannedCents: 10_000, held: null, standing: { state: 'unknown' } }]);
      await rows(`delete from activity_costs using ${EVENT} where activity_id = $1`, [activityId]);
    } else {
      expect(cost).toMatchObject({ fields: { line: { code: 'cost_line_gone' } } });
      expect(await kept()).toEqual([]);
    }
    must(await record(editor, municipality, partnership(id), [own('5.000')]));
  }
});

describe('a cost on a line of its own', () => {
  const onIt = (field: string, year = '2026') => ({ fields: { [field]: { code: 'costs_on_it', values: { year } } } });

  test('keeps the activity with the partnership, the approach and near the year of that line', async () => {
    const { id, municipality, activityId, line, by } = await tripWithLine();
    const choose = (code: string, chosen: boolean) => chooseForActivity(...by, { activityId, set: 'approaches', code, chosen });
    must(await thatDay(() => choose('humanitarian', true)));
    const costId = await aCost(municipality, activityId, { line, planned: '100' });
    expect(await thatDay(() => removeActivityPartnership(...by, { activityId, partnershipId: id }))).toMatchObject(onIt('partnershipId'));
    const base = { from: '2026-04-07', until: '2026-04-17' };
    const date = (from: string) => thatDay(() => dateActivity(...by, { activityId, base, change: { from, until: null } }));
    expect(await date('mei 2028')).toMatchObject(onIt('from'));
    must(await date('mei 2027'));
    must(await removeActivityCost(...by, { costId, base: { line, planned: 10_000, actual: null, isRough: false } }));
    must(await record(asEditor(municipality), municipality, approach('humanitarian'), [own('300')]));
    const [relief] = (await linesFor(municipality, activityId)).filter(({ plannedCents }) => plannedCents === 30_000);
    await aCost(municipality, activityId, { line: relief?.name ?? '', planned: '10' });
    expect(await thatDay(() => choose('humanitarian', false))).toMatchObject(onIt('code'));
    must(await thatDay(() => removeActivityPartnership(...by, { activityId, partnershipId: id })));
  });

  test('of the approach of its partnership stays while no other is chosen, nor the partnership left out', async () => {
    const { id, municipality, activityId, by } = await tripWithLine();
    const membershipId = await join(...by, { organisation: 'Eurocities', approach: 'indirect' });
    must(await addActivityMembership(...by, { activityId, membershipId }));
    must(await record(asEditor(municipality), municipality, approach('city_to_city'), [own('200')]));
    const [shared] = (await linesFor(municipality, activityId)).filter(({ plannedCents }) => plannedCents === 20_000);
    await aCost(municipality, activityId, { line: shared?.name ?? '', planned: '10' });
    expect(
      await thatDay(() => chooseForActivity(...by, { activityId, set: 'approaches', code: 'humanitarian', chosen: true })),
    ).toMatchObject(onIt('code'));
    expect(await thatDay(() => removeActivityPartnership(...by, { activityId, partnershipId: id }))).toMatchObject(onIt('partnershipId'));
    must(await thatDay(() => removeActivityMembership(...by, { activityId, membershipId })));
  });
});
