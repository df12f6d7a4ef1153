import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { copyActivity, repeatActivity } from '@/lib/domain/activities/commands/again';
import { withdrawActivity } from '@/lib/domain/activities/commands/withdrawing';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { must } from '@/lib/platform/result';
import { activityHistory, anActivity, keptOfActivity } from '../../support/activities';
import { rows } from '../../support/database';
import { aPartner, byCoordinator } from '../../support/partners';
import { asCoordinator, asReader, at, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

/** What no command writes yet, put down as the tables have it. */
async function filledIn(municipality: OwnMunicipality, id: string): Promise<void> {
  const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
  const write = (statement: string) =>
    rows(`with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) ${statement}`, [municipality.id, id]);
  await write(`insert into activity_choices (municipality_id, activity_id, "set", code)
    select $1::uuid, $2::uuid, v.s, v.c from e, (values ('themes', 'youth'), ('support', 'expertise')) as v(s, c)`);
  await write(`insert into activity_participants (id, municipality_id, activity_id, side, actor_group, age_band, people)
    select gen_random_uuid(), $1::uuid, $2::uuid, 'ours', 'youth', '12_17', 14 from e`);
  await write(
    `insert into activity_partners (municipality_id, activity_id, partner_id) select $1::uuid, $2::uuid, '${partnerId}'::uuid from e`,
  );
  await write(
    `insert into activity_texts (municipality_id, activity_id, description, venue) select $1::uuid, $2::uuid, 'Waarvoor', 'Zaal' from e`,
  );
  await write(`insert into activity_sessions (id, municipality_id, activity_id, kind, what)
    select gen_random_uuid(), $1::uuid, $2::uuid, 'preparation', 'Kennismaking' from e`);
  await write(
    `insert into activity_lessons (id, municipality_id, activity_id, side) select gen_random_uuid(), $1::uuid, $2::uuid, 'ours' from e`,
  );
  await write(`insert into activity_costs (id, municipality_id, owner_id, activity_id, actual_cents)
    select gen_random_uuid(), $1::uuid, $1::uuid, $2::uuid, 50000 from e`);
  await write(
    `insert into activity_notes (municipality_id, owner_id, activity_id, notes) select $1::uuid, $1::uuid, $2::uuid, 'Intern' from e`,
  );
  await write(`insert into activity_travel_steps (municipality_id, activity_id, step, done_on)
    select $1::uuid, $2::uuid, 'visa', '2026-01-05'::date from e`);
}

async function aVisit() {
  const { id: partnershipId, municipality } = await activePartnership();
  const id = await anActivity(municipality, {
    title: 'Werkbezoek aan Dogbo, 15 mei 2026',
    kind: 'working_visit',
    setting: 'at_partner',
    partnershipIds: [partnershipId],
    from: '15/5/2026',
    status: 'done',
  });
  return { id, partnershipId, municipality, by: byCoordinator(municipality) };
}

describe('a copy of an activity', () => {
  test('has what it is about, and neither days, numbers, lessons, costs, notes, sessions nor steps', async () => {
    const { id, partnershipId, municipality, by } = await aVisit();
    await filledIn(municipality, id);
    const copy = must(await copyActivity(...by, { activityId: id }));
    expect(await keptOfActivity(copy.id)).toEqual({
      facts: {
        kind: 'working_visit',
        title: 'Werkbezoek aan Dogbo',
        sort_key: 'werkbezoek aan dogbo',
        status: 'planned',
        cause: null,
        first_day: null,
        last_day: null,
        precision: null,
        from_time: null,
        until_time: null,
        setting: 'at_partner',
        place_id: null,
        has_no_sessions: false,
        copied_from_id: id,
        withdrawn_on: null,
        withdrawn_reason: '',
      },
      parts: {
        activity_choices: [
          { set: 'support', code: 'expertise' },
          { set: 'themes', code: 'youth' },
        ],
        activity_participants: [{ side: 'ours', actor_group: 'youth', age_band: '12_17', people: null }],
        activity_partners: [{ partner_id: expect.any(String) }],
        activity_partnerships: [{ partnership_id: partnershipId }],
        activity_texts: [{ description: 'Waarvoor', venue: 'Zaal' }],
      },
    });
    expect((await activityHistory(municipality, copy.id)).map(({ command }) => command)).toEqual(['copyActivity']);
  });

  test('leaves out the partnership that the municipality left, and is none where nothing remains', async () => {
    const { id: partnershipId, participant } = await jointPartnership();
    const by = byCoordinator(participant);
    const both = await anActivity(participant, { partnershipIds: [partnershipId], approaches: ['indirect'] });
    const only = await anActivity(participant, { partnershipIds: [partnershipId] });
    must(await leavePartnership(...by, { partnershipId, year: 2026 }));
    const copy = must(await copyActivity(...by, { activityId: both }));
    expect((await keptOfActivity(copy.id)).parts).toEqual({ activity_choices: [{ set: 'approaches', code: 'indirect' }] });
    expect(await copyActivity(...by, { activityId: only })).toMatchObject({ ok: false, code: 'copy_belongs_nowhere' });
  });

  test('is made by who edits the activity, of one that counts', async () => {
    const { id: partnershipId, lead, participant } = await jointPartnership();
    const id = await anActivity(lead, { partnershipIds: [partnershipId], from: '2026-05' });
    for (const again of [copyActivity, repeatActivity]) {
      for (const reader of [asReader(lead), withRole(lead, 'board_member')])
        await expect(again(...at(reader, lead), { activityId: id })).rejects.toMatchObject({ code: 'forbidden' });
      expect(await again(...byCoordinator(participant), { activityId: id })).toMatchObject({ ok: false, code: 'not_found' });
      await expect(async () => again(...at(asCoordinator(participant), lead), { activityId: id })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    must(await withdrawActivity(...byCoordinator(lead), { activityId: id, reason: 'dubbel' }));
    expect(await copyActivity(...byCoordinator(lead), { activityId: id })).toMatchObject({ ok: false, code: 'not_found' });
  });
});

describe('a repeat of an activity', () => {
  test('is planned a year later by month, and pressed again the year after', async () => {
    const { id, municipality, by } = await aVisit();
    const first = must(await repeatActivity(...by, { activityId: id }));
    expect((await keptOfActivity(first.id)).facts).toMatchObject({
      title: 'Werkbezoek aan Dogbo, mei 2027',
      status: 'planned',
      first_day: '2027-05-01',
      last_day: '2027-05-31',
      precision: 'month',
      copied_from_id: id,
    });
    const second = must(await repeatActivity(...by, { activityId: id }));
    expect((await keptOfActivity(second.id)).facts).toMatchObject({ title: 'Werkbezoek aan Dogbo, mei 2028', first_day: '2028-05-01' });
    // What was taken back is not come after, and a copy without days neither.
    must(await withdrawActivity(...by, { activityId: second.id, reason: 'te vroeg' }));
    must(await copyActivity(...by, { activityId: id }));
    const third = must(await repeatActivity(...by, { activityId: id }));
    expect((await keptOfActivity(third.id)).facts).toMatchObject({ first_day: '2028-05-01' });
    expect((await activityHistory(municipality, third.id)).map(({ command }) => command)).toEqual(['repeatActivity']);
  });

  test('follows the rhythm of its partnership, is made once with one key, and not beyond the years that can be meant', async () => {
    const { id, partnershipId, by } = await aVisit();
    must(await describePartnership(...by, { partnershipId, base: { rhythmYears: null }, change: { rhythmYears: 4 } }));
    const key = randomUUID();
    const first = must(await repeatActivity(...by, { activityId: id }, { key }));
    expect(must(await repeatActivity(...by, { activityId: id }, { key }))).toEqual(first);
    expect((await keptOfActivity(first.id)).facts).toMatchObject({ first_day: '2030-05-01' });
    must(await repeatActivity(...by, { activityId: id }));
    expect(await repeatActivity(...by, { activityId: id })).toMatchObject({ code: 'invalid', fields: { from: { code: 'year_too_late' } } });
    expect(await rows('select id from activities where copied_from_id = $1', [id])).toHaveLength(2);
  });

  test('of a copy and of what it was made of never come in one year', async () => {
    const { id, by } = await aVisit();
    const repeated = async (activityId: string) => {
      const made = must(await repeatActivity(...by, { activityId }));
      return { id: made.id, day: (await keptOfActivity(made.id)).facts?.first_day };
    };
    const second = await repeated(id);
    const third = await repeated(second.id);
    const fourth = await repeated(id);
    const fifth = await repeated(third.id);
    expect([second, third, fourth, fifth].map(({ day }) => day)).toEqual(['2027-05-01', '2028-05-01', '2029-05-01', '2030-05-01']);
  });

  test('of two at once come one after the other; without a day nothing comes back', async () => {
    const { id, partnershipId, municipality, by } = await aVisit();
    const made = await Promise.all([repeatActivity(...by, { activityId: id }), repeatActivity(...by, { activityId: id })]);
    const days = await Promise.all(made.map(async (each) => (await keptOfActivity(must(each).id)).facts?.first_day));
    expect(days.sort()).toEqual(['2027-05-01', '2028-05-01']);
    const undated = await anActivity(municipality, { partnershipIds: [partnershipId] });
    expect(await repeatActivity(...by, { activityId: undated })).toMatchObject({ ok: false, code: 'repeat_needs_a_day' });
  });
});
