import { describe, expect, test } from 'vitest';
import { copyActivity } from '@/lib/domain/activities/commands/again';
import { addActivityPartner, removeActivityPartner } from '@/lib/domain/activities/commands/partners';
import { listNames } from '@/lib/domain/history/queries';
import { listPartnerHistory } from '@/lib/domain/partners/queries/history';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { aVisit } from '../../support/activities';
import { aPartner, byCoordinator, partnerHistory } from '../../support/partners';
import type { OwnMunicipality } from '../../support/people';
import { jointPartnership } from '../../support/worlds';

/** The lead of a joint partnership did something with a partner of its own. */
async function doneWithAPartner() {
  const { id, lead, participant, stranger } = await jointPartnership();
  const activityId = await aVisit(lead, { partnershipIds: [id] });
  const partnerId = await aPartner(lead, { name: 'Atelierschool' });
  must(await addActivityPartner(...byCoordinator(lead), { activityId, partnerId }));
  return { lead, participant, stranger, activityId, partnerId };
}

/** What a municipality reads of that partner in a history, whoever it is of. */
const readBy = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => listPartnerHistory(reader, { id, side: 'ours' }, []));
const namesFor = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => listNames(reader, [id]));

describe('in what a partner took part', () => {
  test('stands in its own history, known by the activity: that it joined, that it came along in a copy, that it left', async () => {
    const { lead, activityId, partnerId } = await doneWithAPartner();
    const by = byCoordinator(lead);
    const { id: copyId } = must(await copyActivity(...by, { activityId }));
    must(await removeActivityPartner(...by, { activityId, partnerId }));
    const history = await partnerHistory(lead, partnerId);
    expect(history.map(({ command }) => command)).toEqual(['removeActivityPartner', 'copyActivity', 'addActivityPartner', 'addPartner']);
    const named = history.slice(0, 3).map(({ changes }) => changes.find(({ field }) => field === 'activity_id'));
    expect(named).toEqual(
      [
        { from: activityId, to: null },
        { from: null, to: copyId },
        { from: null, to: activityId },
      ].map((change) => ({ table: 'activity_partners', field: 'activity_id', ...change })),
    );
    expect(await namesFor(lead, activityId)).toEqual([{ id: activityId, name: 'Werkbezoek' }]);
  });

  test('is read by its own municipality alone, also where others take part in the partnership', async () => {
    const { lead, participant, stranger, activityId, partnerId } = await doneWithAPartner();
    expect((await readBy(lead, partnerId)).map(({ command }) => command)).toContain('addActivityPartner');
    for (const other of [participant, stranger]) expect(await readBy(other, partnerId)).toEqual([]);
    // Who takes part reads the activity itself.
    expect([await namesFor(participant, activityId), await namesFor(stranger, activityId)]).toEqual([
      [{ id: activityId, name: 'Werkbezoek' }],
      [],
    ]);
  });
});
