import { expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { continueAs } from '@/lib/domain/partnerships/commands/approach-period';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { acceptInvitation, handOverLead, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { correctStart } from '@/lib/domain/partnerships/commands/since';
import { restorePartnership, withdrawPartnership } from '@/lib/domain/partnerships/commands/withdrawing';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, at } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

test('a wrong entry is withdrawn with a reason, seen as such and put back; the history tells both', async () => {
  const { id, municipality, coordinator } = await activePartnership();
  const here = at(coordinator, municipality);
  must(await onDay('2026-11-24', () => withdrawPartnership(...here, { partnershipId: id, reason: ' Dubbel  ingevoerd ' })));
  expect(await withActor(...here, (reader) => findPartnershipFacts(reader, id))).toMatchObject({
    withdrawnOn: '2026-11-24',
    withdrawnReason: 'Dubbel ingevoerd',
  });
  must(await restorePartnership(...here, { partnershipId: id }));
  expect(await withActor(...here, (reader) => findPartnershipFacts(reader, id))).toMatchObject({ withdrawnOn: null, withdrawnReason: '' });
  const history = await withActor(...here, (reader) => listHistory(reader, id));
  expect(history.map(({ command, actorName, reason }) => [command, actorName, reason])).toEqual([
    ['restorePartnership', coordinator.name, ''],
    ['withdrawPartnership', coordinator.name, 'Dubbel ingevoerd'],
    ['registerPartnership', coordinator.name, ''],
  ]);
});

test('nothing of a withdrawn partnership is changed, nobody is invited and it is not handed over', async () => {
  const { id, lead, participant, stranger } = await jointPartnership();
  const here = at(asCoordinator(lead), lead);
  must(await withdrawPartnership(...here, { partnershipId: id, reason: 'Fout' }));
  const before = await rows('select * from partnerships where id = $1', [id]);
  const refusals = [
    await describePartnership(...here, { partnershipId: id, base: {}, change: { title: 'Anders' } }),
    await changeLifeCycle(...here, { partnershipId: id, state: 'dormant', fromDate: '2024-01-01', cause: 'no_staff' }),
    await continueAs(...here, { partnershipId: id, fromYear: 2018, approach: 'twinning', formality: 'contact' }),
    await correctStart(...here, { partnershipId: id, base: { since: '2010' }, change: { since: '2011' } }),
    await inviteMunicipality(...here, { partnershipId: id, municipalityId: stranger.id }),
    await handOverLead(...here, { partnershipId: id, municipalityId: participant.id }),
    await withdrawPartnership(...here, { partnershipId: id, reason: 'Nog eens' }),
  ];
  expect(refusals.map((answer) => !answer.ok && answer.code)).toEqual([
    ...['not_found', 'not_found', 'not_found', 'not_found'],
    ...['step_not_allowed', 'step_not_allowed', 'step_not_allowed'],
  ]);
  expect(await rows('select * from partnerships where id = $1', [id])).toEqual(before);
  expect(await rows('select 1 from participations where partnership_id = $1 and municipality_id = $2', [id, stranger.id])).toEqual([]);
});

test('an editor, a participant, an invited municipality and a stranger withdraw and restore nothing', async () => {
  const { id, lead, participant, invited, stranger } = await jointPartnership();
  await expect(withdrawPartnership(...at(asEditor(lead), lead), { partnershipId: id, reason: 'Fout' })).rejects.toMatchObject({
    code: 'forbidden',
  });
  for (const municipality of [participant, invited, stranger])
    expect(
      await withdrawPartnership(...at(asCoordinator(municipality), municipality), { partnershipId: id, reason: 'Fout' }),
    ).toMatchObject({
      code: 'not_found',
    });
  must(await withdrawPartnership(...at(asCoordinator(lead), lead), { partnershipId: id, reason: 'Fout' }));
  await expect(restorePartnership(...at(asEditor(lead), lead), { partnershipId: id })).rejects.toMatchObject({ code: 'forbidden' });
  for (const municipality of [participant, invited, stranger])
    expect(await restorePartnership(...at(asCoordinator(municipality), municipality), { partnershipId: id })).toMatchObject({
      code: 'not_found',
    });
});

test.each([
  ['', 'required'],
  ['x'.repeat(501), 'too_long'],
  ['\ud800', 'unreadable'],
])('the reason %j is refused', async (reason, code) => {
  const { id, municipality, coordinator } = await activePartnership();
  expect(await withdrawPartnership(...at(coordinator, municipality), { partnershipId: id, reason })).toMatchObject({
    fields: { reason: { code } },
  });
  expect(await restorePartnership(...at(coordinator, municipality), { partnershipId: id })).toMatchObject({
    ok: false,
    code: 'step_not_allowed',
  });
});

test('a withdrawal and an invitation at once never leave an invitation to a withdrawn partnership that came after', async () => {
  const { id, municipality, coordinator } = await activePartnership();
  const { municipality: other } = await activePartnership();
  const here = at(coordinator, municipality);
  const [invited, withdrawn] = await Promise.all([
    inviteMunicipality(...here, { partnershipId: id, municipalityId: other.id }),
    withdrawPartnership(...here, { partnershipId: id, reason: 'Fout' }),
  ]);
  expect(withdrawn.ok).toBe(true);
  const parts = await rows('select 1 from participations where partnership_id = $1 and municipality_id = $2', [id, other.id]);
  expect(parts).toHaveLength(invited.ok ? 1 : 0);
});

test('an invitation to a partnership that is withdrawn meanwhile is not accepted; put back it is', async () => {
  const { id, lead, invited } = await jointPartnership();
  const accept = () => acceptInvitation(...at(asCoordinator(invited), invited), { partnershipId: id, year: 2020 });
  must(await withdrawPartnership(...at(asCoordinator(lead), lead), { partnershipId: id, reason: 'Fout' }));
  expect(await accept()).toMatchObject({ ok: false, code: 'not_found' });
  must(await restorePartnership(...at(asCoordinator(lead), lead), { partnershipId: id }));
  must(await accept());
});
