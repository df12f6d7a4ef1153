import { describe, expect, test } from 'vitest';
import { addActivityMembership, chooseForActivity } from '@/lib/domain/activities/commands/choosing';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { addActivityLesson } from '@/lib/domain/activities/commands/lessons';
import { addActivityParticipants } from '@/lib/domain/activities/commands/participants';
import { addActivityPartner } from '@/lib/domain/activities/commands/partners';
import { addActivitySession } from '@/lib/domain/activities/commands/sessions';
import { tickTravelStep } from '@/lib/domain/activities/commands/trip';
import { changeActivityTexts, noteActivity } from '@/lib/domain/activities/commands/writing';
import { countDoneActivities } from '@/lib/domain/activities/queries/counts';
import { findActivity, findActivityNotes } from '@/lib/domain/activities/queries/page';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { mergePartners } from '@/lib/domain/partners/commands/merging';
import { PARTNER_FACTS } from '@/lib/domain/partners/rules/merging';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { aCost, aTrip, costsOf, ownLine } from '../../support/costs';
import { rows } from '../../support/database';
import { tablesNaming } from '../../support/nobody-else';
import { join } from '../../support/own-membership';
import { aPartner, byCoordinator, partnerOf } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { aMunicipality, atVvsg, type OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';
import { activePartnership, DOGBO, jointPartnership } from '../../support/worlds';

const administrator = atVvsg('administrator');
const merge = async (predecessor: OwnMunicipality, successor: OwnMunicipality) =>
  must(
    await mergeMunicipalities(administrator, platformScope(administrator), {
      predecessorId: predecessor.id,
      successorId: successor.id,
      firstDay: today(),
    }),
  );
const notesOf = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => findActivityNotes(reader, { id, municipalityId: municipality.id }));
const joinedTo = async (municipality: OwnMunicipality, id: string) =>
  (await withActor(...byCoordinator(municipality), (reader) => findActivity(reader, id)))?.joined.map(({ name }) => name);
const note = async (municipality: OwnMunicipality, activityId: string, notes: string) =>
  must(await noteActivity(...byCoordinator(municipality), { activityId, base: { notes: '' }, change: { notes } }));

/** Where predecessor and successor can both have one of a thing, it becomes one: what both noted, and that one took part with the other. */
const BECOME_ONE = new Set(['activity_notes', 'activity_municipalities']);

/** How many rows there are of all that hangs on these activities, and what their costs and the lines of these municipalities add up to. */
async function counted(ids: readonly string[], municipalities: readonly OwnMunicipality[]) {
  const tables = (await tablesNaming(['activity_id'])).filter((table) => !BECOME_ONE.has(table));
  const counts = tables.map((table) => `(select count(*)::int from ${table} where activity_id = any ($1::uuid[])) as ${table}`);
  return rows<Record<string, number | string | null>>(
    `select ${counts.join(', ')}, (select count(*)::int from activities where id = any ($1::uuid[])) as activities,
       (select sum(planned_cents)::text from activity_costs where activity_id = any ($1::uuid[])) as costs,
       (select sum(planned_cents)::text from budget_lines where municipality_id = any ($2::uuid[])) as lines`,
    [`{${ids.join(',')}}`, `{${municipalities.map(({ id }) => id).join(',')}}`],
  );
}

/** In one partnership both recorded an activity with costs, both took part in that of the other, and both noted. */
async function twoThatDidMuchTogether() {
  const { id, lead, participant } = await partnershipWithFigures();
  const trips = [
    await aTrip(lead, { partnershipIds: [id] }),
    await aTrip(participant, { partnershipIds: [id], title: 'Tegenbezoek' }),
  ] as const;
  for (const [at, recorder, other] of [
    [0, lead, participant],
    [1, participant, lead],
  ] as const) {
    const activityId = trips[at];
    must(await joinActivity(...byCoordinator(other), { activityId }));
    for (const municipality of [recorder, other]) {
      await aCost(municipality, activityId, { line: await ownLine(municipality, activityId), planned: '1.000' });
      await note(municipality, activityId, `Van ${municipality.name}`);
    }
    const partnerId = await aPartner(recorder, { name: `School van ${recorder.name}` });
    must(await addActivityPartner(...byCoordinator(recorder), { activityId, partnerId }));
    must(await addActivityParticipants(...byCoordinator(recorder), { activityId, side: 'ours', actorGroup: 'youth', people: '12' }));
    must(await addActivitySession(...byCoordinator(recorder), { activityId, kind: 'preparation', what: 'infoavond' }));
    must(await addActivityLesson(...byCoordinator(recorder), { activityId, side: 'ours', lesson: 'Regenwater opvangen.' }));
    must(await chooseForActivity(...byCoordinator(recorder), { activityId, set: 'sdgs', code: '6', chosen: true }));
    must(await changeActivityTexts(...byCoordinator(recorder), { activityId, base: { venue: '' }, change: { venue: 'Jeugdhuis' } }));
    const membershipId = await join(...byCoordinator(recorder), { organisation: `Net van ${recorder.name}` });
    must(await addActivityMembership(...byCoordinator(recorder), { activityId, membershipId }));
    const step = { activityId, step: 'visa', base: { doneOn: null }, change: { doneOn: '2026-01-05' } };
    must(await thatDay(() => tickTravelStep(...byCoordinator(recorder), step)));
  }
  return { id, lead, participant, trips };
}

/** One activity of the lead is of a partnership that it leads and of one that the participant leads; in another, of a third, both took part. */
async function twoThatCountTwice() {
  const { id, lead, participant } = await jointPartnership();
  const third = await aMunicipality();
  const invite = async (of: string, by: OwnMunicipality, municipality: OwnMunicipality) => {
    must(await inviteMunicipality(...byCoordinator(by), { partnershipId: of, municipalityId: municipality.id }));
    must(await acceptInvitation(...byCoordinator(municipality), { partnershipId: of, year: 2021 }));
  };
  await invite(id, lead, third);
  const other = must(await registerPartnership(...byCoordinator(participant), { ...DOGBO, places: [...DOGBO.places] })).id;
  await invite(other, participant, lead);
  const ofBoth = await aTrip(lead, { partnershipIds: [id, other], status: 'done' });
  const ofAThird = await aTrip(third, { partnershipIds: [id], status: 'done' });
  for (const [municipality, activityId] of [
    [participant, ofBoth],
    [lead, ofAThird],
    [participant, ofAThird],
  ] as const)
    must(await joinActivity(...byCoordinator(municipality), { activityId }));
  return { lead, participant, third };
}

/** How many activities took place in 2026, together and by approach in the mix. */
const doneBy = (municipality: OwnMunicipality) =>
  thatDay(() =>
    withActor(...byCoordinator(municipality), async (reader) => {
      const { table, approaches } = await getYearOfResources(reader, { year: 2026, today: '2026-11-24' });
      const codes = approaches.map(({ code }) => code);
      const done = await countDoneActivities(reader, 2026);
      const { rows: inMix } = mixOf(table, codes, false, done);
      return {
        total: done.total,
        mix: inMix.flatMap(({ approach, figures: { activities: n } }) => (n === null || n === 0 ? [] : [[approach, n]])),
      };
    }),
  );

describe('a merger of municipalities', () => {
  test.each(['into the lead', 'into the participant'] as const)('%s loses no activity and moves no sum', async (which) => {
    const { lead, participant, trips } = await twoThatDidMuchTogether();
    const [predecessor, successor] = which === 'into the lead' ? [participant, lead] : [lead, participant];
    const before = await counted(trips, [lead, participant]);
    expect(Object.entries(before[0] ?? {}).filter(([, n]) => n === 0 || n === null)).toEqual([]);
    await merge(predecessor, successor);
    const after = await counted(trips, [lead, participant]);
    expect(after).toEqual(before);
    for (const [at, recorder, other] of [
      [0, lead, participant],
      [1, participant, lead],
    ] as const) {
      const id = trips[at];
      expect(recorder).not.toBe(other);
      // Nobody took part in its own activity, and what both noted stands together.
      expect(await joinedTo(successor, id)).toEqual([]);
      const { notes } = (await notesOf(successor, id)) ?? { notes: '' };
      for (const { name } of [lead, participant]) expect(notes).toContain(`Van ${name}`);
      const costs = await costsOf(successor, id);
      expect(costs.map(({ isOwn, plannedCents, standing }) => [isOwn, plannedCents, standing.state])).toEqual([
        [true, 100_000, 'within'],
        [true, 100_000, 'within'],
      ]);
    }
  });

  test('of two that took part in the activity of a third leaves the successor once', async () => {
    const { id, lead, participant } = await partnershipWithFigures();
    const second = await aMunicipality();
    must(await inviteMunicipality(...byCoordinator(lead), { partnershipId: id, municipalityId: second.id }));
    must(await acceptInvitation(...byCoordinator(second), { partnershipId: id, year: 2021 }));
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    for (const municipality of [participant, second]) {
      must(await joinActivity(...byCoordinator(municipality), { activityId }));
      await aCost(municipality, activityId, { planned: '250' });
      await note(municipality, activityId, `Van ${municipality.name}`);
    }
    const before = await counted([activityId], [lead, participant, second]);
    await merge(participant, second);
    expect(await joinedTo(lead, activityId)).toEqual([second.name]);
    expect(await counted([activityId], [lead, participant, second])).toEqual(before);
    const [kept] = await rows<{ notes: string }>('select notes from activity_notes where activity_id = $1 and municipality_id = $2', [
      activityId,
      second.id,
    ]);
    for (const { name } of [participant, second]) expect(kept?.notes).toContain(`Van ${name}`);
  });

  test.each(['into the lead', 'into the participant'] as const)('%s counts once what both did', async (which) => {
    const { lead, participant, third } = await twoThatCountTwice();
    const [predecessor, successor] = which === 'into the lead' ? [participant, lead] : [lead, participant];
    const twice = { total: 2, mix: [['city_to_city', 2]] };
    expect([await doneBy(lead), await doneBy(participant)]).toEqual([twice, twice]);
    await merge(predecessor, successor);
    expect(await doneBy(successor)).toEqual(twice);
    expect(await doneBy(third)).toEqual({ total: 1, mix: [['city_to_city', 1]] });
  });

  test('moves an own activity with its costs to the successor, whose year adds up as before', async () => {
    const { lead, participant, trips } = await twoThatDidMuchTogether();
    const total = (municipality: OwnMunicipality) =>
      thatDay(() =>
        withActor(...byCoordinator(municipality), async (reader) => {
          const { table } = await getYearOfResources(reader, { year: 2026, today: '2026-11-24' });
          return JSON.stringify(table);
        }),
      );
    const other = await aMunicipality();
    await merge(lead, other);
    const withCosts = await total(other);
    await rows(
      "delete from activity_costs using (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e where activity_id = any ($1::uuid[])",
      [`{${trips.join(',')}}`],
    );
    expect(await total(other)).toBe(withCosts);
    expect(await rows('select municipality_id from activities where id = $1', [trips[0]])).toEqual([{ municipality_id: other.id }]);
    expect(await joinedTo(participant, trips[1])).toEqual([other.name]);
  });
});

test('two partners that become one stay with the activities of both, each once', async () => {
  const { id, municipality } = await activePartnership();
  const by = byCoordinator(municipality);
  const [both, alone] = [
    await aTrip(municipality, { partnershipIds: [id] }),
    await aTrip(municipality, { partnershipIds: [id], title: 'Werkbezoek' }),
  ];
  const [staysId, goesId] = [
    await aPartner(municipality, { name: 'Atelierschool' }),
    await aPartner(municipality, { name: 'De Atelierschool' }),
  ];
  for (const [activityId, partnerId] of [
    [both, staysId],
    [both, goesId],
    [alone, goesId],
  ] as const)
    must(await addActivityPartner(...by, { activityId, partnerId }));
  const seen = async (partner: string) => {
    const found = await partnerOf(municipality, partner);
    return Object.fromEntries([...PARTNER_FACTS, 'side' as const].map((fact) => [fact, found?.[fact]]));
  };
  must(await mergePartners(...by, { staysId, goesId, seen: { stays: await seen(staysId), goes: await seen(goesId) }, keep: {} }));
  for (const activityId of [both, alone])
    expect(await rows('select partner_id from activity_partners where activity_id = $1', [activityId])).toEqual([{ partner_id: staysId }]);
});
