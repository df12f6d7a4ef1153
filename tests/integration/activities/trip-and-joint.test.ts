import { describe, expect, test } from 'vitest';
import { addActivityCost, changeActivityCost, removeActivityCost } from '@/lib/domain/activities/commands/costs';
import { joinActivity, unjoinActivity } from '@/lib/domain/activities/commands/joining';
import { tickTravelStep } from '@/lib/domain/activities/commands/trip';
import { noteActivity } from '@/lib/domain/activities/commands/writing';
import { findAlikeActivities, findAlikeTyped } from '@/lib/domain/activities/queries/joint';
import { findActivity, findActivityNotes } from '@/lib/domain/activities/queries/page';
import { mayKeepBesideActivity, type Setting, tookPart } from '@/lib/domain/activities/rules';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { aCost, aTrip, besideTrip, costsOf, ownLine } from '../../support/costs';
import { rows } from '../../support/database';
import { byCoordinator } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { asEditor, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { thatDay } from '../../support/recording';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

async function aTripOfItsOwn(setting: 'at_partner' | 'with_us' | 'online' = 'at_partner') {
  const { id, municipality } = await activePartnership();
  const activityId = await aTrip(municipality, { partnershipIds: [id], setting });
  return { municipality, activityId, setting };
}
const tick = (
  by: ReturnType<typeof at>,
  activityId: string,
  change: string | null,
  { step = 'insurance', base = null as string | null } = {},
) => thatDay(() => tickTravelStep(...by, { activityId, step, base: { doneOn: base }, change: { doneOn: change } }));
const stepsFor = async (by: ReturnType<typeof at>, trip: { municipality: OwnMunicipality; activityId: string; setting: Setting }) =>
  (await besideTrip(by, { id: trip.activityId, recorder: trip.municipality, setting: trip.setting }))?.steps;

describe('the travel list', () => {
  test('is ticked off by day, and opened again', async () => {
    const trip = await aTripOfItsOwn();
    const by = at(asEditor(trip.municipality), trip.municipality);
    must(await tick(by, trip.activityId, '5 januari 2026'));
    must(await tick(by, trip.activityId, '2026-02-01', { step: 'visa' }));
    expect(await tick(by, trip.activityId, '6 januari 2026')).toMatchObject({ code: 'conflict' });
    must(await tick(by, trip.activityId, '6 januari 2026', { base: '5 januari 2026' }));
    expect((await stepsFor(by, trip))?.filter(({ doneOn }) => doneOn !== null)).toEqual([
      { step: 'insurance', doneOn: '2026-01-06' },
      { step: 'visa', doneOn: '2026-02-01' },
    ]);
    must(await tick(by, trip.activityId, null, { base: '2026-01-06' }));
    expect(await rows('select step from activity_travel_steps where activity_id = $1', [trip.activityId])).toEqual([{ step: 'visa' }]);
  });

  test('takes days that have been, and what belongs to who travels', async () => {
    const ours = await aTripOfItsOwn();
    const by = byCoordinator(ours.municipality);
    for (const [day, code] of [
      ['2026-11-25', 'ticked_too_early'],
      ['30 februari 2026', 'no_such_day'],
      ['gisteren', 'not_a_day'],
    ] as const)
      expect(await tick(by, ours.activityId, day)).toMatchObject({ code: 'invalid', fields: { doneOn: { code } } });
    const theirs = await aTripOfItsOwn('with_us');
    expect(await tick(byCoordinator(theirs.municipality), theirs.activityId, '2026-01-05', { step: 'travel_advice' })).toMatchObject({
      code: 'nobody_travels_so',
    });
    expect((await stepsFor(byCoordinator(theirs.municipality), theirs))?.map(({ step }) => step)).toEqual([
      'insurance',
      'visa',
      'programme_sent',
    ]);
    const online = await aTripOfItsOwn('online');
    expect(await tick(byCoordinator(online.municipality), online.activityId, '2026-01-05')).toMatchObject({ code: 'nobody_travels_so' });
    expect(await stepsFor(byCoordinator(online.municipality), online)).toBeNull();
  });

  test('is read by the own people alone: not by the board, VVSG or who takes part', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    const trip = { municipality: lead, activityId: await aTrip(lead, { partnershipIds: [id] }), setting: 'at_partner' as const };
    must(await tick(byCoordinator(lead), trip.activityId, '2026-01-05'));
    expect(await stepsFor(at(asReader(lead), lead), trip)).not.toBeNull();
    for (const by of [at(withRole(lead, 'board_member'), lead), at(atVvsg('adviser'), lead), byCoordinator(participant)])
      expect(await stepsFor(by, trip)).toBeNull();
    for (const other of [participant, stranger])
      expect(await tick(byCoordinator(other), trip.activityId, '2026-01-05', { step: 'visa' })).toMatchObject({ code: 'not_found' });
    await expect(tick(at(asReader(lead), lead), trip.activityId, '2026-01-05')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

const joinedTo = async (municipality: OwnMunicipality, activityId: string) =>
  (await withActor(...byCoordinator(municipality), (reader) => findActivity(reader, activityId)))?.joined.map(({ id }) => id);

describe('a common activity', () => {
  test('is recorded once: another municipality says that it took part, and that this was a mistake', async () => {
    const { id, lead, participant } = await jointPartnership();
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    const by = byCoordinator(participant);
    must(await joinActivity(...by, { activityId }));
    expect(await joinActivity(...by, { activityId })).toMatchObject({ ok: true, unchanged: true });
    expect(await joinedTo(lead, activityId)).toEqual([participant.id]);
    must(await noteActivity(...by, { activityId, base: { notes: '' }, change: { notes: 'Voor ons' } }));
    const notes = (municipality: OwnMunicipality) =>
      withActor(...byCoordinator(municipality), (reader) => findActivityNotes(reader, { id: activityId, municipalityId: lead.id }));
    expect([(await notes(participant))?.notes, (await notes(lead))?.notes]).toEqual(['Voor ons', '']);
    must(await unjoinActivity(...by, { activityId }));
    expect(await unjoinActivity(...by, { activityId })).toMatchObject({ ok: true, unchanged: true });
    expect(await joinedTo(lead, activityId)).toEqual([]);
  });

  test('keeps the costs of who took back that it took part, to be changed and removed: none are added', async () => {
    const { id, lead, participant } = await partnershipWithFigures();
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    const by = byCoordinator(participant);
    const rights = async (municipality: OwnMunicipality, actor = withRole(municipality, 'coordinator')) => {
      const activity = await withActor(...at(actor, municipality), (reader) => findActivity(reader, activityId));
      if (activity === null) throw new Error('no activity is read');
      const asked = [actor, municipality.id, activity] as const;
      return { keeps: mayKeepBesideActivity(...asked), adds: tookPart(municipality.id, activity) };
    };
    must(await joinActivity(...by, { activityId }));
    expect(await rights(participant)).toEqual({ keeps: true, adds: true });
    const line = await ownLine(participant, activityId);
    const costId = await aCost(participant, activityId, { line, planned: '700' });
    must(await unjoinActivity(...by, { activityId }));
    expect(await rights(participant)).toEqual({ keeps: true, adds: false });
    expect(await rights(participant, asReader(participant))).toEqual({ keeps: false, adds: false });
    expect(await rights(lead)).toEqual({ keeps: true, adds: true });
    expect(await costsOf(participant, activityId)).toMatchObject([{ id: costId, isOwn: true, plannedCents: 70_000 }]);
    expect(await thatDay(() => addActivityCost(...by, { activityId, planned: '1' }))).toMatchObject({ code: 'say_you_took_part' });
    must(await changeActivityCost(...by, { costId, base: { actual: '' }, change: { actual: '650' } }));
    must(await removeActivityCost(...by, { costId, base: { line, planned: 70_000, actual: 65_000, isRough: false } }));
    expect(await costsOf(participant, activityId)).toEqual([]);
  });

  test('is joined only by who takes part in its partnership now, never by who recorded it', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    for (const municipality of [lead, invited, stranger])
      expect(await joinActivity(...byCoordinator(municipality), { activityId })).toMatchObject({ code: 'not_found' });
    for (const actor of [asReader(participant), atVvsg('administrator')])
      await expect(joinActivity(...at(actor, participant), { activityId })).rejects.toMatchObject({ code: 'forbidden' });
    must(await leavePartnership(...byCoordinator(participant), { partnershipId: id, year: 2026 }));
    expect(await joinActivity(...byCoordinator(participant), { activityId })).toMatchObject({ code: 'not_found' });
    expect(await joinedTo(lead, activityId)).toEqual([]);
  });

  test('of a partnership that was withdrawn is nobody else’s', async () => {
    const { id, lead, participant } = await jointPartnership();
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    await withdraw({ id, municipality: lead });
    expect(await joinActivity(...byCoordinator(participant), { activityId })).toMatchObject({ code: 'not_found' });
  });
});

describe('who begins a second one', () => {
  test('is shown the first, when it is over some of the same days in the same partnership', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    const alike = (municipality: OwnMunicipality, firstDay: string, lastDay: string, partnershipIds = [id]) =>
      withActor(...byCoordinator(municipality), (reader) => findAlikeActivities(reader, { partnershipIds, firstDay, lastDay })).then(
        (found) => found.map((each) => each.id),
      );
    expect(await alike(participant, '2026-04-17', '2026-04-20')).toEqual([activityId]);
    expect(await alike(participant, '2026-01-01', '2026-12-31')).toEqual([activityId]);
    expect(await alike(participant, '2026-04-18', '2026-04-20')).toEqual([]);
    expect(await alike(participant, '2026-04-07', '2026-04-07', [])).toEqual([]);
    for (const other of [lead, stranger]) expect(await alike(other, '2026-04-07', '2026-04-07')).toEqual([]);
    const typed = (from: string | null, until: string | null) =>
      withActor(...byCoordinator(participant), (reader) => findAlikeTyped(reader, { partnershipIds: [id], from, until }));
    expect(await typed('2026-04', null)).toMatchObject([{ id: activityId, municipality: lead.name, isJoined: false }]);
    expect(await typed(null, null)).toEqual([]);
    expect(await typed('2026-05-01', '2026-04-01')).toEqual([]);
    must(await joinActivity(...byCoordinator(participant), { activityId }));
    expect(await typed('2026-04-10', null)).toMatchObject([{ isJoined: true }]);
  });
});
