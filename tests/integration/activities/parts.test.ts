import { describe, expect, test } from 'vitest';
import { changeActivity } from '@/lib/domain/activities/commands/changing';
import {
  addActivityMembership,
  addActivityPartnership,
  chooseForActivity,
  removeActivityMembership,
  removeActivityPartnership,
} from '@/lib/domain/activities/commands/choosing';
import { addActivityLesson, changeActivityLesson, removeActivityLesson } from '@/lib/domain/activities/commands/lessons';
import {
  addActivityParticipants,
  changeActivityParticipants,
  removeActivityParticipants,
} from '@/lib/domain/activities/commands/participants';
import { addActivityPartner, removeActivityPartner } from '@/lib/domain/activities/commands/partners';
import { addActivitySession, changeActivitySession, removeActivitySession } from '@/lib/domain/activities/commands/sessions';
import { listNames } from '@/lib/domain/history/queries';
import { removePartner } from '@/lib/domain/partners/commands/describing';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityHistory, activityOf, aVisit } from '../../support/activities';
import { aPartner, byCoordinator } from '../../support/partners';
import { aMunicipality, asReader, at } from '../../support/people';
import { activeMembership, activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const NOT_OURS = { fields: { partnershipId: { code: 'partnership_not_ours' } } };

describe('what an activity belongs to', () => {
  test('is at least one partnership, membership or approach; the last one stays', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const other = await activeMembership();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality, { partnershipIds: [partnershipId] });
    const last = { code: 'invalid' };
    expect(await removeActivityPartnership(...by, { activityId, partnershipId })).toMatchObject({
      ...last,
      fields: { partnershipId: { code: 'last_one' } },
    });
    must(await chooseForActivity(...by, { activityId, set: 'approaches', code: 'twinning', chosen: true }));
    must(await removeActivityPartnership(...by, { activityId, partnershipId }));
    expect(await removeActivityPartnership(...by, { activityId, partnershipId })).toMatchObject({ unchanged: true });
    expect(await chooseForActivity(...by, { activityId, set: 'approaches', code: 'twinning', chosen: false })).toMatchObject({
      fields: { code: { code: 'last_one' } },
    });
    must(await addActivityPartnership(...by, { activityId, partnershipId }));
    expect(await addActivityPartnership(...by, { activityId, partnershipId })).toMatchObject({ unchanged: true });
    must(await chooseForActivity(...by, { activityId, set: 'approaches', code: 'twinning', chosen: false }));
    expect(await addActivityMembership(...by, { activityId, membershipId: other.id })).toMatchObject({
      fields: { membershipId: { code: 'membership_not_ours' } },
    });
    expect(await activityOf(municipality, activityId)).toMatchObject({
      partnerships: [{ id: partnershipId, leads: true, isOurs: true }],
      choices: [],
    });
  });

  test('can be a membership of the own municipality', async () => {
    const { id: membershipId, municipality } = await activeMembership();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality, { membershipIds: [membershipId] });
    expect(await removeActivityMembership(...by, { activityId, membershipId })).toMatchObject({
      fields: { membershipId: { code: 'last_one' } },
    });
    must(await chooseForActivity(...by, { activityId, set: 'approaches', code: 'networks', chosen: true }));
    must(await removeActivityMembership(...by, { activityId, membershipId }));
    must(await addActivityMembership(...by, { activityId, membershipId }));
    expect(await activityOf(municipality, activityId)).toMatchObject({ memberships: [{ id: membershipId }] });
  });

  test('stays as it was in a partnership that the municipality left, and is of nobody else', async () => {
    const { id: partnershipId, participant, stranger } = await jointPartnership();
    const by = byCoordinator(participant);
    const activityId = await aVisit(participant, { partnershipIds: [partnershipId], approaches: ['twinning'] });
    const strange = await aVisit(stranger);
    expect(await addActivityPartnership(...byCoordinator(stranger), { activityId: strange, partnershipId })).toMatchObject(NOT_OURS);
    must(await leavePartnership(...by, { partnershipId, year: 2026 }));
    expect(await removeActivityPartnership(...by, { activityId, partnershipId })).toMatchObject(NOT_OURS);
    expect(await activityOf(participant, activityId)).toMatchObject({ partnerships: [{ id: partnershipId, isOurs: false }] });
    const later = await aVisit(participant);
    expect(await addActivityPartnership(...by, { activityId: later, partnershipId })).toMatchObject(NOT_OURS);
  });

  test('is no partnership that was withdrawn', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const activityId = await aVisit(municipality);
    await withdraw({ id: partnershipId, municipality });
    expect(await addActivityPartnership(...byCoordinator(municipality), { activityId, partnershipId })).toMatchObject(NOT_OURS);
    expect(await activityOf(municipality, activityId)).toMatchObject({ partnerships: [] });
  });

  test('is chosen out of the lists there are, each once', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const choose = (set: string, code: string, chosen = true) => chooseForActivity(...by, { activityId, set, code, chosen });
    const chosen = [
      ['themes', 'local_governance'],
      ['sdgs', '6'],
      ['support', 'meeting_room'],
    ] as const;
    for (const [set, code] of chosen) {
      must(await choose(set, code));
      expect(await choose(set, code)).toMatchObject({ unchanged: true });
    }
    for (const [set, code] of [
      ['themes', 'meeting_room'],
      ['sdgs', '18'],
      ['sdgs', '06'],
      ['approaches', 'x'],
      ['departments', 'x'],
    ])
      expect(await choose(set ?? '', code ?? '')).toMatchObject({ fields: { code: { code: 'unknown_choice' } } });
    must(await choose('sdgs', '6', false));
    expect((await activityOf(municipality, activityId))?.choices).toEqual([
      { set: 'approaches', code: 'indirect' },
      { set: 'support', code: 'meeting_room' },
      { set: 'themes', code: 'local_governance' },
    ]);
  });
});

describe('who took part', () => {
  test('is a number of a group of one age on one side, or unknown; one line once', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const add = (people: unknown, more = {}) =>
      addActivityParticipants(...by, { activityId, side: 'ours', actorGroup: 'youth', ageBand: '12_17', people, ...more });
    for (const people of ['-1', -1, '1000000000', 1e9, 'veel', '1,5'])
      expect(await add(people)).toMatchObject({ fields: { people: { code: 'people_number', values: { maximum: 500_000 } } } });
    const { id: participantsId } = must(await add('1.200'));
    expect(await add('14')).toMatchObject({ fields: { actorGroup: { code: 'group_there_already' } } });
    must(await add('', { ageBand: '' }));
    must(await add(null, { side: 'theirs' }));
    const change = (base: unknown, people: string) =>
      changeActivityParticipants(...by, { activityId, participantsId, base: { people: base }, change: { people } });
    must(await change('1200', '14'));
    expect(await change('1200', '15')).toMatchObject({ code: 'conflict', conflicts: { people: { theirs: 14, yours: 15 } } });
    expect(
      await changeActivityParticipants(...by, { activityId, participantsId, base: { ageBand: '12_17' }, change: { ageBand: '' } }),
    ).toMatchObject({
      fields: { actorGroup: { code: 'group_there_already' } },
    });
    const base = { actorGroup: 'youth', ageBand: '12_17', people: 1200 };
    expect(await removeActivityParticipants(...by, { activityId, participantsId, base })).toMatchObject({ code: 'conflict' });
    must(await removeActivityParticipants(...by, { activityId, participantsId, base: { ...base, people: 14 } }));
    expect(await removeActivityParticipants(...by, { activityId, participantsId, base })).toMatchObject({ unchanged: true });
    expect((await activityOf(municipality, activityId))?.participants).toMatchObject([
      { side: 'ours', ageBand: null, people: null },
      { side: 'theirs', ageBand: '12_17', people: null },
    ]);
  });

  test('are also partners of the own municipality, whose names the history keeps', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    const strange = await aPartner(other, { name: 'Vreemd' });
    expect(await addActivityPartner(...by, { activityId, partnerId: strange })).toMatchObject({
      fields: { name: { code: 'choose_partner' } },
    });
    must(await addActivityPartner(...by, { activityId, partnerId }));
    expect(await addActivityPartner(...by, { activityId, partnerId })).toMatchObject({ unchanged: true });
    expect(await activityOf(municipality, activityId)).toMatchObject({ partners: [{ name: 'Atelierschool' }] });
    must(await removeActivityPartner(...by, { activityId, partnerId }));
    expect(await removeActivityPartner(...by, { activityId, partnerId })).toMatchObject({ unchanged: true });
    must(await removePartner(...by, { partnerId }));
    const [latest] = await activityHistory(municipality, activityId);
    expect(latest?.changes).toContainEqual({ table: 'activity_partners', field: 'partner_id', from: partnerId, to: null });
    const names = await withActor(...at(asReader(municipality), municipality), (reader) => listNames(reader, [partnerId]));
    expect(names).toEqual([{ id: partnerId, name: 'Atelierschool' }]);
  });
});

describe('how it was prepared, and what was learned', () => {
  test('a session may have no day yet; that there were none is said of none alone', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const none = (base: boolean, hasNoSessions: boolean) =>
      changeActivity(...by, { activityId, base: { hasNoSessions: base }, change: { hasNoSessions } });
    must(await none(false, true));
    const { id: sessionId } = must(await addActivitySession(...by, { activityId, kind: 'preparation', day: '', what: 'infoavond' }));
    expect(await activityOf(municipality, activityId)).toMatchObject({
      hasNoSessions: false,
      sessions: [{ day: null, what: 'infoavond' }],
    });
    expect(await none(false, true)).toMatchObject({ fields: { hasNoSessions: { code: 'has_sessions' } } });
    const day = (from: unknown, to: string) =>
      changeActivitySession(...by, { activityId, sessionId, base: { day: from }, change: { day: to } });
    expect(await day(null, '1/1/2099')).toMatchObject({ fields: { day: { code: 'year_too_late' } } });
    expect(await day(null, '30 februari 2026')).toMatchObject({ fields: { day: { code: 'no_such_day' } } });
    must(await day('', '14 maart 2026'));
    expect(await day('', '15 maart 2026')).toMatchObject({ code: 'conflict' });
    expect(await addActivitySession(...by, { activityId, kind: 'follow_up', day: '30 februari 2026' })).toMatchObject({
      fields: { day: { code: 'no_such_day' } },
    });
    expect(await addActivitySession(...by, { activityId, kind: 'follow_up', what: 'x'.repeat(81) })).toMatchObject({
      fields: { what: { code: 'too_long' } },
    });
    const base = { kind: 'preparation', day: '2026-03-14', what: 'infoavond' };
    must(await removeActivitySession(...by, { activityId, sessionId, base }));
    expect((await activityOf(municipality, activityId))?.sessions).toEqual([]);
  });

  test('a lesson is of one side, worded otherwise or taken away as it was seen', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const { id: lessonId } = must(await addActivityLesson(...by, { activityId, side: 'ours', lesson: 'Regenwater opvangen.' }));
    must(await addActivityLesson(...by, { activityId, side: 'theirs', lesson: 'Een leerlingenraad.' }));
    const word = (from: string, to: string) =>
      changeActivityLesson(...by, { activityId, lessonId, base: { lesson: from }, change: { lesson: to } });
    must(await word('Regenwater opvangen.', 'Regenwater opvangen kan.'));
    expect(await word('Regenwater opvangen.', 'Anders.')).toMatchObject({ code: 'conflict' });
    expect(await removeActivityLesson(...by, { activityId, lessonId, base: { lesson: 'Regenwater opvangen.' } })).toMatchObject({
      code: 'conflict',
    });
    must(await removeActivityLesson(...by, { activityId, lessonId, base: { lesson: 'Regenwater opvangen kan.' } }));
    expect(await activityOf(municipality, activityId)).toMatchObject({
      lessons: [{ side: 'theirs' }],
      texts: { lessons: [{ lesson: 'Een leerlingenraad.' }] },
    });
  });

  test('nobody else writes what hangs on it', async () => {
    const { id, lead, participant } = await jointPartnership();
    const activityId = await aVisit(lead, { partnershipIds: [id] });
    const by = byCoordinator(participant);
    for (const answer of [
      await addActivityParticipants(...by, { activityId, side: 'ours', actorGroup: 'youth' }),
      await addActivitySession(...by, { activityId, kind: 'preparation' }),
      await addActivityLesson(...by, { activityId, side: 'ours', lesson: 'x' }),
      await chooseForActivity(...by, { activityId, set: 'sdgs', code: '6', chosen: true }),
      await addActivityPartnership(...by, { activityId, partnershipId: id }),
      await removeActivityPartnership(...by, { activityId, partnershipId: id }),
    ])
      expect(answer).toMatchObject({ code: 'not_found' });
    await expect(addActivityLesson(...at(asReader(lead), lead), { activityId, side: 'ours', lesson: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
