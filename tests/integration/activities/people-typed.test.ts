import { expect, test } from 'vitest';
import {
  addActivityParticipants,
  changeActivityParticipants,
  removeActivityParticipants,
} from '@/lib/domain/activities/commands/participants';
import { must } from '@/lib/platform/result';
import { activityOf, aVisit } from '../../support/activities';
import { byCoordinator } from '../../support/partners';
import { aMunicipality, asEnglishEditor, at } from '../../support/people';

test('a number of people is read as people write it in their language', async () => {
  const municipality = await aMunicipality();
  const [dutch, english] = [byCoordinator(municipality), at(asEnglishEditor(municipality), municipality)];
  const activityId = await aVisit(municipality);
  const facts = { activityId, side: 'ours', actorGroup: 'youth' } as const;
  const none = { code: 'invalid', fields: { people: { code: 'people_number', values: { maximum: 500_000 } } } };
  for (const [by, people] of [
    [english, '1.200'],
    [english, '1,5'],
    [dutch, '1,200'],
    [dutch, 1.2],
    [dutch, 1.234],
  ] as const)
    expect(await addActivityParticipants(...by, { ...facts, people })).toMatchObject(none);
  const { id: participantsId } = must(await addActivityParticipants(...english, { ...facts, people: '1,200' }));
  const kept = async () => (await activityOf(municipality, activityId))?.participants.map(({ people }) => people);
  expect(await kept()).toEqual([1200]);
  const change = (by: typeof dutch, base: unknown, people: string) =>
    changeActivityParticipants(...by, { activityId, participantsId, base: { people: base }, change: { people } });
  expect(await change(dutch, '1,200', '1.300')).toMatchObject({ conflicts: { people: { theirs: 1200, yours: 1300 } } });
  must(await change(dutch, '1.200', '1.300'));
  expect(await change(english, '1,300', '1.400')).toMatchObject(none);
  must(await change(english, '1,300', '1\u202F400'));
  must(await change(dutch, '1\u00A0400', '1.300'));
  const base = { actorGroup: 'youth', ageBand: '', people: '1.300' };
  expect(await removeActivityParticipants(...english, { activityId, participantsId, base })).toMatchObject({ code: 'conflict' });
  must(await removeActivityParticipants(...english, { activityId, participantsId, base: { ...base, people: '1,300' } }));
  expect(await kept()).toEqual([]);
});
