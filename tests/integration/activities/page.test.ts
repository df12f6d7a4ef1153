import { expect, test } from 'vitest';
import { addActivityLesson } from '@/lib/domain/activities/commands/lessons';
import { addActivitySession } from '@/lib/domain/activities/commands/sessions';
import { changeActivityTexts, noteActivity } from '@/lib/domain/activities/commands/writing';
import { listOffered } from '@/lib/domain/activities/queries/offered';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityOf, aVisit, readBy } from '../../support/activities';
import { statementsOf } from '../../support/database';
import { byCoordinator } from '../../support/partners';
import { asEnglishReader, asReader, at, atVvsg, withRole } from '../../support/people';
import { jointPartnership, withdraw } from '../../support/worlds';

test('an activity is read by who recorded it, who takes part now and VVSG; its words not by VVSG, notes by their own', async () => {
  const { id, lead, participant, invited, stranger } = await jointPartnership();
  const by = byCoordinator(participant);
  const activityId = await aVisit(participant, { partnershipIds: [id], from: '2026-04-07', until: '2026-04-17' });
  must(await addActivityLesson(...by, { activityId, side: 'ours', lesson: 'Les' }));
  must(await addActivitySession(...by, { activityId, kind: 'preparation', day: '2026-03-20', what: 'Infoavond in het jeugdhuis' }));
  must(await changeActivityTexts(...by, { activityId, base: { venue: '' }, change: { venue: 'Jeugdhuis' } }));
  must(await noteActivity(...by, { activityId, base: { notes: '' }, change: { notes: 'Alleen voor ons.' } }));
  expect(await activityOf(participant, activityId)).toMatchObject({ texts: { venue: 'Jeugdhuis' }, notes: { notes: 'Alleen voor ons.' } });
  expect(await activityOf(lead, activityId)).toMatchObject({
    recordedBy: participant.name,
    partnerships: [{ id }],
    sessions: [{ day: '2026-03-20', what: 'Infoavond in het jeugdhuis' }],
    texts: { venue: 'Jeugdhuis', lessons: [{ lesson: 'Les' }] },
    notes: { notes: '' },
  });
  expect(await readBy(withRole(participant, 'board_chair'), participant, activityId)).toMatchObject({
    texts: { venue: 'Jeugdhuis' },
    notes: null,
  });
  expect(await readBy(atVvsg('adviser'), participant, activityId)).toMatchObject({
    sessions: [{ kind: 'preparation', day: '2026-03-20', what: '' }],
    lessons: [{ side: 'ours' }],
    texts: null,
    notes: null,
  });
  for (const other of [invited, stranger]) expect(await activityOf(other, activityId)).toBeNull();
  must(await leavePartnership(...by, { partnershipId: id, year: 2026 }));
  expect(await activityOf(participant, activityId)).toMatchObject({ partnerships: [{ id, isOurs: false }] });
});

test('who left, or whose partnership is withdrawn, no longer reads an activity of somebody else', async () => {
  const { id, lead, participant } = await jointPartnership();
  const activityId = await aVisit(lead, { partnershipIds: [id] });
  expect(await activityOf(participant, activityId)).toMatchObject({ title: 'Werkbezoek' });
  must(await leavePartnership(...byCoordinator(participant), { partnershipId: id, year: 2026 }));
  expect(await activityOf(participant, activityId)).toBeNull();
  await withdraw({ id, municipality: lead });
  expect(await activityOf(lead, activityId)).toMatchObject({ partnerships: [{ id, isOurs: true }] });
});

test('it is read in one statement each for facts, words and notes, in the language of the reader', async () => {
  const { id, lead } = await jointPartnership();
  const activityId = await aVisit(lead, { partnershipIds: [id] });
  expect(await readBy(asEnglishReader(lead), lead, activityId)).toMatchObject({ kindName: 'working visit' });
  const statements = await statementsOf(() => activityOf(lead, activityId));
  expect(statements.filter((text) => /^select/i.test(text) && text.includes('activit')).length).toBeLessThanOrEqual(3);
  const offered = await withActor(...at(asReader(lead), lead), listOffered);
  expect(offered.partnerships).toMatchObject([{ id }]);
  expect(offered.kinds.length).toBeGreaterThan(5);
});
