import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import { addCircumstance } from '@/lib/domain/partnerships/commands/circumstances';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { countMeetings, listMeetings, listObstacles } from '@/lib/domain/reciprocity/queries';
import { balanceOf, ledgerOf } from '@/lib/domain/reciprocity/rules/ledger';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { asCoordinator, asEditor, asEnglishReader, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const VISIT: Omit<AddActivityInput, 'partnershipIds'> = {
  kind: 'working_visit',
  title: 'Werkbezoek markt',
  setting: 'at_partner',
  from: '16 maart 2026',
  until: '20 maart 2026',
  status: 'done',
};

const adds = async (municipality: OwnMunicipality, partnershipId: string, more: Partial<AddActivityInput> = {}) =>
  must(await addActivity(...at(asEditor(municipality), municipality), { ...VISIT, partnershipIds: [partnershipId], ...more })).id;

const seenBy = (actor: Actor, municipality: OwnMunicipality, id: string) =>
  withActor(...at(actor, municipality), (reader) => listMeetings(reader, id));
const titlesFor = async (actor: Actor, municipality: OwnMunicipality, id: string) =>
  (await seenBy(actor, municipality, id)).map(({ title }) => title);

/** All that is asked of a partnership. */
const everything = async (reader: Reader, id: string) => [
  ...(await listMeetings(reader, id)),
  ...(await countMeetings(reader, id)),
  ...(await listObstacles(reader, id)),
];

/** Rows that no command writes yet, as the owner of the tables writes them. */
const EVENT = `(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e`;
const people = (municipality: OwnMunicipality, activityId: string, side: string, group: string, number: number | null) =>
  rows(
    `insert into activity_participants (id, municipality_id, activity_id, side, actor_group, people)
     select gen_random_uuid(), $1::uuid, $2::uuid, $3, $4, $5::int from ${EVENT}`,
    [municipality.id, activityId, side, group, number],
  );
const learned = (municipality: OwnMunicipality, activityId: string, side: string, lesson: string) =>
  rows(
    `with made as (
       insert into activity_lessons (id, municipality_id, activity_id, side) select gen_random_uuid(), $1::uuid, $2::uuid, $3 from ${EVENT}
       returning id)
     insert into activity_lesson_texts (municipality_id, lesson_id, activity_id, lesson) select $1::uuid, id, $2::uuid, $4 from made`,
    [municipality.id, activityId, side, lesson],
  );

async function jointMeetings() {
  const world = await jointPartnership();
  const ofLead = await adds(world.lead, world.id, { title: 'Van de trekker' });
  const ofParticipant = await adds(world.participant, world.id, {
    title: 'Van de deelnemer',
    from: '2 juni 2025',
    until: null,
    setting: 'with_us',
  });
  return { ...world, ofLead, ofParticipant };
}

describe('the meetings of a partnership', () => {
  test('are read in one statement: when, where, how many of each side, what was learned, in the language of the reader', async () => {
    const { id, municipality } = await activePartnership();
    const activityId = await adds(municipality, id, { place: { name: 'Cotonou', country: 'BJ' }, setting: 'third_place' });
    await people(municipality, activityId, 'ours', 'administration', 4);
    await people(municipality, activityId, 'theirs', 'political_level', null);
    await learned(municipality, activityId, 'theirs', 'Akten scannen met één vaste nummering');
    const statements = await statementsOf(async () => {
      expect(await seenBy(asEnglishReader(municipality), municipality, id)).toEqual([
        {
          id: activityId,
          title: 'Werkbezoek markt',
          kind: 'working visit',
          status: 'done',
          cause: null,
          firstDay: '2026-03-16',
          lastDay: '2026-03-20',
          precision: 'day',
          setting: 'third_place',
          place: 'Cotonou',
          municipality: municipality.name,
          alsoThere: [],
          people: expect.arrayContaining([
            { side: 'ours', people: 4 },
            { side: 'theirs', people: null },
          ]),
          lessons: [expect.objectContaining({ side: 'theirs', lesson: 'Akten scannen met één vaste nummering' })],
        },
      ]);
    });
    expect(statements.filter((each) => each.includes('activity'))).toHaveLength(1);
  });

  test('are those of this partnership alone, without what was withdrawn; sessions are none', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const other = await activePartnership();
    await adds(other.municipality, other.id, { title: 'Elders' });
    const kept = await adds(municipality, id, { title: 'Telt' });
    const gone = await adds(municipality, id, { title: 'Vergissing' });
    await rows(`update activities set withdrawn_on = '2026-11-24', withdrawn_reason = 'dubbel' from ${EVENT} where id = $1::uuid`, [gone]);
    await rows(
      `insert into activity_sessions (id, municipality_id, activity_id, kind, day) select gen_random_uuid(), $1::uuid, $2::uuid, 'preparation', '2026-03-01' from ${EVENT}`,
      [municipality.id, kept],
    );
    expect(await titlesFor(coordinator, municipality, id)).toEqual(['Telt']);
    expect(await withActor(...at(coordinator, municipality), (reader) => countMeetings(reader, id))).toEqual([
      { setting: 'at_partner', status: 'done', year: 2026, number: 1 },
    ]);
  });

  test('that did not take place say why, in the language of the reader', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const activityId = await adds(municipality, id);
    await rows(`update activities set status = 'cancelled', cause = 'visa_refused' from ${EVENT} where id = $1::uuid`, [activityId]);
    expect(await seenBy(coordinator, municipality, id)).toMatchObject([{ status: 'cancelled', cause: 'visum geweigerd' }]);
    expect(await seenBy(asEnglishReader(municipality), municipality, id)).toMatchObject([{ cause: 'visa refused' }]);
  });

  test('come to the same balance by the short way as in the ledger', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    await adds(municipality, id);
    await adds(municipality, id, { from: '2024', until: null });
    await adds(municipality, id, { from: '2 juni 2025', until: null, setting: 'with_us' });
    await adds(municipality, id, { from: '2 juni 2023', until: null, setting: 'online' });
    await adds(municipality, id, { from: null, until: null, status: 'planned' });
    const here = at(coordinator, municipality);
    const meetings = await seenBy(coordinator, municipality, id);
    const statements = await statementsOf(async () => {
      const tallies = await withActor(...here, (reader) => countMeetings(reader, id));
      expect(balanceOf(tallies, '2026-11-24')).toEqual({ toPartner: 2, toUs: 1, cancelled: 0, since: 2023 });
      expect(ledgerOf(meetings, 2010, '2026-11-24').balance).toEqual(balanceOf(tallies, '2026-11-24'));
    });
    expect(statements.filter((each) => each.includes('activities'))).toHaveLength(1);
  });
});

describe('a joint partnership', () => {
  test('shows the meetings of all who take part, to each of its roles, with whose it was', async () => {
    const { id, lead, participant } = await jointMeetings();
    const expected = [
      { title: 'Van de trekker', municipality: lead.name },
      { title: 'Van de deelnemer', municipality: participant.name },
    ];
    for (const municipality of [lead, participant])
      for (const role of ['coordinator', 'editor', 'reader', 'board_member', 'board_chair'] as const)
        expect(await seenBy(withRole(municipality, role), municipality, id)).toMatchObject(expected);
    for (const role of ['adviser', 'administrator'] as const) expect(await seenBy(atVvsg(role), lead, id)).toMatchObject(expected);
  });

  test('shows who is invited, and a stranger, nothing: no meeting, no count, no circumstance', async () => {
    const { id, lead, invited, stranger } = await jointMeetings();
    must(
      await addCircumstance(...at(asCoordinator(lead), lead), {
        ...{ partnershipId: id, circumstance: 'conflict', fromDate: '1 januari 2024', untilDate: null, remark: '' },
      }),
    );
    for (const municipality of [invited, stranger])
      expect(await withActor(...at(asCoordinator(municipality), municipality), (reader) => everything(reader, id))).toEqual([]);
    expect(await withActor(...at(asReader(lead), lead), (reader) => everything(reader, id))).toHaveLength(5);
  });

  test('says what stood in the way, with its remark, to all who take part and to VVSG', async () => {
    const { id, lead, participant } = await jointPartnership();
    const remark = 'Overleg gebeurde online.';
    must(
      await addCircumstance(...at(asCoordinator(lead), lead), {
        ...{ partnershipId: id, circumstance: 'pandemic', fromDate: '13 maart 2020', untilDate: '6 maart 2022', remark },
      }),
    );
    const known = { name: 'pandemie', fromDate: '2020-03-13', untilDate: '2022-03-06', remark };
    const readers = [
      ...[lead, participant].map((municipality) => at(withRole(municipality, 'board_member'), municipality)),
      at(atVvsg('adviser'), lead),
    ];
    for (const reader of readers)
      expect(await withActor(...reader, (each) => listObstacles(each, id))).toEqual([{ id: expect.any(String), ...known }]);
  });

  test('says who took part too', async () => {
    const { id, lead, participant, ofLead } = await jointMeetings();
    await rows(
      `insert into activity_municipalities (municipality_id, activity_id, participant_id) select $1::uuid, $2::uuid, $3::uuid from ${EVENT}`,
      [lead.id, ofLead, participant.id],
    );
    for (const actor of [asReader(lead), atVvsg('adviser')])
      expect(await seenBy(actor, lead, id)).toMatchObject([{ alsoThere: [participant.name] }, { alsoThere: [] }]);
  });

  test('leaves who left with its own meetings, and the others with all', async () => {
    const { id, lead, participant } = await jointMeetings();
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2026 }));
    expect(await titlesFor(asReader(participant), participant, id)).toEqual(['Van de deelnemer']);
    expect(await titlesFor(asReader(lead), lead, id)).toEqual(['Van de trekker', 'Van de deelnemer']);
  });

  test('that was withdrawn has no ledger, for nobody', async () => {
    const { id, lead, participant } = await jointMeetings();
    await withdraw({ id, municipality: lead });
    for (const municipality of [lead, participant]) expect(await titlesFor(asReader(municipality), municipality, id)).toEqual([]);
  });

  test('says what was learned to who takes part; VVSG reads the meetings without it, and is not refused', async () => {
    const { id, lead, participant, ofLead } = await jointMeetings();
    await learned(lead, ofLead, 'ours', 'Een bezoekersloket kan zonder papier');
    const lessonsFor = async (actor: Actor, municipality: OwnMunicipality) =>
      (await seenBy(actor, municipality, id)).flatMap(({ lessons }) => lessons.map(({ lesson }) => lesson));
    for (const municipality of [lead, participant])
      expect(await lessonsFor(asReader(municipality), municipality)).toEqual(['Een bezoekersloket kan zonder papier']);
    for (const role of ['adviser', 'administrator'] as const) expect(await lessonsFor(atVvsg(role), lead)).toEqual([]);
  });
});

test('what is no id of a partnership finds nothing', async () => {
  const { municipality, coordinator } = await activePartnership();
  expect(await withActor(...at(coordinator, municipality), (reader) => everything(reader, 'new'))).toEqual([]);
});
