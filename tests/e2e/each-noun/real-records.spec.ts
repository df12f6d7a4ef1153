import { expect } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { CAST } from '../../support/cast';
import { type Doors, test } from '../../support/doors';
import { ACTIONS } from '../../support/matrix';
import { LEAD_ALONE, NOBODY } from '../../support/rows-of-the-matrix';

/** Who only looks at a record of the lead. */
const LOOKERS = { reader: 'forbidden', board_member: 'forbidden', administrator: 'forbidden' } as const;
/** What who takes part may do beside an activity of somebody else. */
const ITS_OWN = new Set(['noteActivityAction', 'addActivityCostAction', 'joinActivityAction', 'unjoinActivityAction']);

/** An activity of the lead in the joint partnership, with what hangs on it; answers with the id of each. */
async function recordsOfTheLead(doors: Doors, origin: string): Promise<Readonly<Record<string, string>>> {
  const page = `/nl/m/deinze/activities/${doors.activity}`;
  const add = async (name: string, input: object) => {
    const { code, value } = await callAction(doors, 'coordinator', name, ['deinze', input], page, origin);
    expect([name, code]).toEqual([name, 'done']);
    return String((value as { id: string }).id);
  };
  const activity = { title: 'Tegenbezoek', kind: 'working_visit', setting: 'with_us', partnershipIds: [doors.partnership] };
  const activityId = await add('addActivityAction', activity);
  return {
    activityId,
    participantsId: await add('addActivityParticipantsAction', { activityId, side: 'theirs', actorGroup: 'youth', people: '3' }),
    sessionId: await add('addActivitySessionAction', { activityId, kind: 'preparation' }),
    lessonId: await add('addActivityLessonAction', { activityId, side: 'ours', lesson: 'Regenwater opvangen.' }),
    costId: await add('addActivityCostAction', { activityId, planned: '250' }),
    partnershipId: doors.partnership,
    membershipId: doors.membership,
    partnerId: doors.partner,
  };
}

test('what the lead keeps of an activity of a joint partnership is nobody else’s to change', async ({ doors, baseURL }) => {
  const origin = baseURL ?? '';
  const real = await recordsOfTheLead(doors, origin);
  const history = async () => {
    const answer = await doors.doorOf('coordinator').get(`/nl/m/deinze/activities/${real.activityId}/history`);
    return [answer.status(), (await answer.text()).match(/<time /g)?.length];
  };
  const before = await history();
  expect(before[1]).toBeGreaterThan(0);
  const none = {
    title: '',
    membership: '',
    partner: '',
    activity: '',
    board: '',
    regulation: '',
    call: '',
    goal: '',
    state: '',
    period: '',
  };
  const asked = { ...none, partnership: doors.partnership };
  // The calls of the matrix on what nobody keeps, on an activity and its costs: the same with what is there.
  const own = Object.entries(ACTIONS.all).flatMap(([name, { input }]) => {
    const sent = input(asked);
    const isCall = typeof sent === 'object' && sent !== null && ('activityId' in sent || 'costId' in sent);
    return isCall && JSON.stringify(sent).includes(NOBODY) ? [{ name, sent }] : [];
  });
  expect(own.length).toBeGreaterThan(25);
  for (const { name, sent } of own) {
    const named = Object.entries(sent).map(([key, value]) => [key, value === NOBODY ? real[key] : value]);
    for (const [role, wanted] of Object.entries({ ...LEAD_ALONE, ...LOOKERS }) as [keyof typeof LOOKERS | 'participant', string][]) {
      if (role === 'participant' && ITS_OWN.has(name)) continue;
      const { slug } = CAST[role];
      const args = [slug, Object.fromEntries(named)];
      const { code } = await callAction(doors, role, name, args, `/nl/m/${slug}/activities/${real.activityId}`, origin);
      expect.soft([name, role, code]).toEqual([name, role, wanted]);
    }
  }
  expect(await history()).toEqual(before);
});
