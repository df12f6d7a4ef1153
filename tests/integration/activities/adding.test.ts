import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { listEntriesToChoose } from '@/lib/domain/activities/queries/choosing';
import { activityDraft } from '@/lib/domain/activities/schema/new';
import { saveDraft } from '@/lib/domain/drafts/commands';
import { findDraft } from '@/lib/domain/drafts/queries';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityHistory, anActivity, keptOfActivity, someActivity } from '../../support/activities';
import { add } from '../../support/colleagues';
import { rows } from '../../support/database';
import { byCoordinator } from '../../support/partners';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg, realPerson, withRole } from '../../support/people';
import { activeMembership, activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const NOTHING_TYPED = {
  partnershipIds: [],
  membershipIds: [],
  approaches: [],
  kind: '',
  setting: '',
  partnerPlace: '',
  place: { name: '', country: '', geonamesId: null, detail: '', own: false },
  from: '',
  until: '',
  status: '',
  title: '',
};
const refusedAt = (field: string, code: string) => ({ ok: false, code: 'invalid', fields: { [field]: { code } } });

describe('an activity', () => {
  test('is added by an editor in four answers, with what it belongs to; its history says so', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const editor = at(asEditor(municipality), municipality);
    const answers = {
      title: ' Werkbezoek aan  Dogbo, maart 2027 ',
      kind: 'working_visit',
      setting: 'at_partner',
      partnershipIds: [partnershipId, partnershipId],
      from: 'maart 2027',
    } as const;
    const { id } = must(await addActivity(...editor, { ...answers, partnershipIds: [...answers.partnershipIds] }));
    expect(await keptOfActivity(id)).toMatchObject({
      facts: {
        title: 'Werkbezoek aan Dogbo, maart 2027',
        status: 'planned',
        first_day: '2027-03-01',
        last_day: '2027-03-31',
        precision: 'month',
        place_id: null,
      },
      parts: { activity_partnerships: [{ partnership_id: partnershipId }] },
    });
    expect((await activityHistory(municipality, id)).map(({ command }) => command)).toEqual(['addActivity']);
  });

  test('on a third place keeps it; one that took place says so; the draft of its form is gone', async () => {
    const municipality = await aMunicipality();
    const person = realPerson((await add(municipality)).personId, [municipality]);
    const by = at(person, municipality);
    const content = { ...NOTHING_TYPED, kind: 'camp', from: 'maart 20' };
    must(await saveDraft(...by, { form: 'activity', content }));
    const draft = () => withActor(...by, (reader) => findDraft(reader, 'activity', activityDraft));
    expect((await draft())?.content).toEqual(content);
    const place = { name: 'Kamphuis', country: 'FR' };
    const answers = someActivity({ setting: 'third_place', place, from: '7/4/2025', until: '17/4/2025', status: 'done' });
    const { id } = must(await addActivity(...by, answers));
    const { facts } = await keptOfActivity(id);
    expect(facts).toMatchObject({ status: 'done', first_day: '2025-04-07', last_day: '2025-04-17', precision: 'day' });
    expect(facts?.place_id).not.toBeNull();
    expect(await draft()).toBeNull();
  });

  test.each([
    ['30 February', { from: '30 februari 2027' }, refusedAt('from', 'no_such_day')],
    ['the year 19999', { from: '19999' }, refusedAt('from', 'not_a_since')],
    ['a year far ahead', { from: '2099' }, refusedAt('from', 'year_too_late')],
    ['a year long gone', { from: '1850' }, refusedAt('from', 'year_too_early')],
    ['400 days', { from: '1/1/2027', until: '4/2/2028' }, refusedAt('until', 'too_many_days')],
    ['an end before the start', { from: '15/5/2027', until: '14/5/2027' }, refusedAt('until', 'ends_before_begin')],
    ['an end alone', { until: '14/5/2027' }, refusedAt('from', 'required')],
    ['a day and a month', { from: '15/5/2027', until: 'juni 2027' }, refusedAt('until', 'one_exactness')],
    ['thirty years', { from: '2005', until: '2034' }, refusedAt('until', 'too_many_years')],
    ['an unknown kind', { kind: 'picnic' }, refusedAt('kind', 'choose_kind')],
    ['no kind', { kind: '' }, refusedAt('kind', 'choose_kind')],
    ['an unknown setting', { setting: 'moon' as 'online' }, refusedAt('setting', 'choose_setting')],
    ['an unknown approach', { approaches: ['picnic'] }, refusedAt('approaches', 'choose_approach')],
    ['nothing to belong to', { approaches: [] }, refusedAt('partnershipIds', 'choose_partnership_or_approach')],
    ['a title of signs alone', { title: '…' }, refusedAt('title', 'required')],
    ['a title that is too long', { title: 'x'.repeat(161) }, refusedAt('title', 'too_long')],
    ['done in the future', { from: '2027-05-15', status: 'done' as const }, refusedAt('status', 'not_begun_yet')],
    ['done without a day', { status: 'done' as const }, refusedAt('status', 'done_needs_a_day')],
    [
      'a place in no country',
      { setting: 'third_place' as const, place: { name: 'Kamp', country: '' } },
      refusedAt('place.country', 'choose_country'),
    ],
    ['a partnership that nobody has', { partnershipIds: [randomUUID()] }, refusedAt('partnershipIds', 'partnership_not_ours')],
    ['a membership that nobody has', { membershipIds: [randomUUID()] }, refusedAt('membershipIds', 'membership_not_ours')],
  ])('is refused beside its field: %s', async (_, wrong, answer) => {
    const municipality = await aMunicipality();
    expect(await addActivity(...byCoordinator(municipality), someActivity(wrong))).toMatchObject(answer);
    expect(await rows('select id from activities where municipality_id = $1', [municipality.id])).toEqual([]);
  });

  test('belongs to no partnership of somebody else, none that was withdrawn or left, and none to which one is invited', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const add = (municipality: typeof lead) => addActivity(...byCoordinator(municipality), someActivity({ partnershipIds: [id] }));
    const notOurs = refusedAt('partnershipIds', 'partnership_not_ours');
    expect(await add(stranger)).toMatchObject(notOurs);
    expect(await add(invited)).toMatchObject(notOurs);
    must(await add(participant));
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2026 }));
    expect(await add(participant)).toMatchObject(notOurs);
    must(await add(lead));
    await withdraw({ id, municipality: lead });
    expect(await add(lead)).toMatchObject(notOurs);
  });

  test('belongs to own memberships that count alone', async () => {
    const { id: membershipId, municipality } = await activeMembership();
    const other = await aMunicipality();
    const notOurs = refusedAt('membershipIds', 'membership_not_ours');
    must(await addActivity(...byCoordinator(municipality), someActivity({ membershipIds: [membershipId] })));
    expect(await addActivity(...byCoordinator(other), someActivity({ membershipIds: [membershipId] }))).toMatchObject(notOurs);
    must(await withdrawMembership(...byCoordinator(municipality), { membershipId, reason: 'dubbel' }));
    expect(await addActivity(...byCoordinator(municipality), someActivity({ membershipIds: [membershipId] }))).toMatchObject(notOurs);
  });

  test('is added once with one key, and by nobody who only reads, looks in or works elsewhere', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    const [actor, scope] = at(asCoordinator(municipality), municipality);
    const key = randomUUID();
    const first = must(await addActivity(actor, scope, someActivity(), { key }));
    expect(must(await addActivity(actor, scope, someActivity(), { key }))).toEqual(first);
    for (const reader of [
      asReader(municipality),
      withRole(municipality, 'board_member'),
      withRole(municipality, 'board_chair'),
      atVvsg('adviser'),
    ])
      await expect(addActivity(...at(reader, municipality), someActivity())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(async () => addActivity(...at(asCoordinator(other), municipality), someActivity())).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await rows('select id from activities where municipality_id = $1', [municipality.id])).toHaveLength(1);
  });
});

describe('what an activity can belong to', () => {
  test('is offered with its approaches and places, the last used first; nothing of somebody else', async () => {
    const { id, lead, invited } = await jointPartnership();
    const listed = (municipality: typeof lead) => withActor(...byCoordinator(municipality), listEntriesToChoose);
    expect(await listed(lead)).toMatchObject([
      {
        kind: 'partnership',
        id,
        approaches: ['city_to_city'],
        places: [{ name: 'Dogbo', country: 'BJ' }],
        ended: false,
        agreementUntil: null,
      },
    ]);
    expect(await listed(invited)).toEqual([]);
    const { id: membershipId, municipality } = await activeMembership();
    await anActivity(municipality, { membershipIds: [membershipId], from: '2026-05-01' });
    expect(await listed(municipality)).toMatchObject([{ kind: 'membership', id: membershipId, title: 'Eurocities', places: [] }]);
  });

  test('comes in the order of its latest activity', async () => {
    const { id: first, municipality } = await activePartnership({
      approach: 'city_to_city',
      places: [{ name: 'Dogbo', country: 'BJ' }],
      since: '2010',
      formality: 'partnership',
      title: 'A',
    });
    const second = must(
      await registerPartnership(...byCoordinator(municipality), {
        approach: 'twinning',
        places: [{ name: 'Morvelle', country: 'FR' }],
        since: '2010',
        formality: 'partnership',
        title: 'B',
      }),
    ).id;
    const order = async () => (await withActor(...byCoordinator(municipality), listEntriesToChoose)).map(({ id }) => id);
    expect(await order()).toEqual([first, second]);
    await anActivity(municipality, { partnershipIds: [second], from: '2026-05-01' });
    expect(await order()).toEqual([second, first]);
    await anActivity(municipality, { partnershipIds: [first], from: 'juni 2026' });
    expect(await order()).toEqual([first, second]);
  });
});
