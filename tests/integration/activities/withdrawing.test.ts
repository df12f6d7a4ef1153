import { describe, expect, test } from 'vitest';
import { activities } from '@/db/schema';
import { restoreActivity, withdrawActivity } from '@/lib/domain/activities/commands/withdrawing';
import { countingActivities, visibleActivities } from '@/lib/domain/activities/queries/parts';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityHistory, anActivity, keptOfActivity } from '../../support/activities';
import { byCoordinator } from '../../support/partners';
import { asCoordinator, asEditor, asReader, at, type OwnMunicipality, withRole } from '../../support/people';
import { jointPartnership } from '../../support/worlds';

const REASON = 'twee keer ingevoerd';

async function aJointActivity() {
  const { id: partnershipId, lead, participant } = await jointPartnership();
  const id = await anActivity(lead, { partnershipIds: [partnershipId], from: '15/5/2026', status: 'done', title: 'Werkbezoek' });
  return { id, lead, participant };
}

const listed = (municipality: OwnMunicipality, condition: typeof countingActivities) =>
  withActor(...byCoordinator(municipality), async (reader: Reader) =>
    (await reader.tx.select({ id: activities.id }).from(activities).where(condition(reader))).map(({ id }) => id),
  );

describe('an activity that was entered by mistake', () => {
  test('is withdrawn with a reason by an editor and counts nowhere; put back, everything is as before', async () => {
    const { id, lead, participant } = await aJointActivity();
    const before = await keptOfActivity(id);
    const editor = at(asEditor(lead), lead);
    must(await withdrawActivity(...editor, { activityId: id, reason: REASON }));
    expect((await keptOfActivity(id)).facts).toMatchObject({ withdrawn_reason: REASON, withdrawn_on: expect.any(String) });
    expect([await listed(lead, countingActivities), await listed(participant, visibleActivities)]).toEqual([[], []]);
    expect(await listed(lead, visibleActivities)).toEqual([id]);
    must(await restoreActivity(...editor, { activityId: id }));
    expect(await keptOfActivity(id)).toEqual(before);
    expect([await listed(lead, countingActivities), await listed(participant, countingActivities)]).toEqual([[id], [id]]);
  });

  test('tells both in its history, with the reason', async () => {
    const { id, lead } = await aJointActivity();
    must(await withdrawActivity(...byCoordinator(lead), { activityId: id, reason: REASON }));
    must(await restoreActivity(...byCoordinator(lead), { activityId: id }));
    expect((await activityHistory(lead, id)).map(({ command, reason }) => [command, reason])).toEqual([
      ['restoreActivity', ''],
      ['withdrawActivity', REASON],
      ['addActivity', ''],
    ]);
  });

  test('is withdrawn once and put back once, never without a reason', async () => {
    const { id, lead } = await aJointActivity();
    const by = byCoordinator(lead);
    expect(await withdrawActivity(...by, { activityId: id, reason: '  ' })).toMatchObject({ fields: { reason: { code: 'required' } } });
    expect(await restoreActivity(...by, { activityId: id })).toMatchObject({ code: 'step_not_allowed' });
    must(await withdrawActivity(...by, { activityId: id, reason: REASON }));
    expect(await withdrawActivity(...by, { activityId: id, reason: REASON })).toMatchObject({ code: 'step_not_allowed' });
  });

  test('is nobody else’s to take back: not of who takes part, reads or works elsewhere', async () => {
    const { id, lead, participant } = await aJointActivity();
    const input = { activityId: id, reason: REASON };
    for (const reader of [asReader(lead), withRole(lead, 'board_member')]) {
      await expect(withdrawActivity(...at(reader, lead), input)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(restoreActivity(...at(reader, lead), { activityId: id })).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await withdrawActivity(...byCoordinator(participant), input)).toMatchObject({ code: 'not_found' });
    await expect(async () => withdrawActivity(...at(asCoordinator(participant), lead), input)).rejects.toMatchObject({ code: 'not_found' });
    must(await withdrawActivity(...byCoordinator(lead), input));
    expect(await restoreActivity(...byCoordinator(participant), { activityId: id })).toMatchObject({ code: 'not_found' });
  });
});
