import { describe, expect, test } from 'vitest';
import { dateActivity } from '@/lib/domain/activities/commands/changing';
import {
  addActivityMembership,
  chooseForActivity,
  removeActivityMembership,
  removeActivityPartnership,
} from '@/lib/domain/activities/commands/choosing';
import { removeActivityCost } from '@/lib/domain/activities/commands/costs';
import { must } from '@/lib/platform/result';
import { aCost, linesFor, tripWithLine } from '../../support/costs';
import { join } from '../../support/own-membership';
import { asEditor } from '../../support/people';
import { approach, own, record, thatDay } from '../../support/recording';

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
