import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { chooseDepartment, setOwnActor, setPartnerActor } from '@/lib/domain/partnerships/commands/involvement';
import { acceptInvitation, leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { onDay, today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const own = (municipality: OwnMunicipality, input: unknown) => setOwnActor(...by(municipality), input);
const partner = (municipality: OwnMunicipality, input: unknown) => setPartnerActor(...by(municipality), input);
const choose = (municipality: OwnMunicipality, id: string, department: string, chosen = true) =>
  chooseDepartment(...by(municipality), { partnershipId: id, department, chosen });
const factsFor = (municipality: OwnMunicipality, id: string) =>
  withActor(...by(municipality), (reader) => findPartnershipFacts(reader, id));
const cell = (id: string, base: number | null, year: number | null, group = 'schools') => ({ partnershipId: id, group, base, year });
const inTable = (table: 'participation_actors' | 'partner_actors', id: string) =>
  rows(`select actor_group, last_seen_year from ${table} where partnership_id = $1 order by actor_group`, [id]);
const commandsOf = async (municipality: OwnMunicipality, id: string) =>
  (await withActor(...by(municipality), (reader) => listHistory(reader, id))).map(({ command }) => command);
const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
const refusedAs = (code: string) => ({ ok: false, code });

describe.each([
  ['our side', own, 'participation_actors', 'ours'],
  ['the partner’s side', partner, 'partner_actors', 'theirs'],
] as const)('who is involved on %s', (_, set, table, list) => {
  test('is ticked with a year, moved to another year and unticked; the history tells of which group', async () => {
    const { id, municipality } = await activePartnership();
    await onDay('2026-11-24', async () => {
      must(await set(municipality, cell(id, null, 2024)));
      must(await set(municipality, cell(id, 2024, 2026)));
      expect((await factsFor(municipality, id))?.[list]).toMatchObject([{ actorGroup: 'schools', lastSeenYear: 2026 }]);
      must(await set(municipality, cell(id, 2026, null)));
    });
    expect(await inTable(table, id)).toEqual([]);
    const [unticked, moved, ticked] = await withActor(...by(municipality), (reader) => listHistory(reader, id));
    const year = { table, field: 'last_seen_year' };
    expect(ticked?.changes).toContainEqual({ ...year, from: null, to: 2024 });
    expect(moved?.changes).toEqual([{ ...year, from: 2024, to: 2026, of: { field: 'actor_group', value: 'schools' } }]);
    expect(unticked?.changes).toContainEqual({ table, field: 'actor_group', from: 'schools', to: null });
  });

  test('asking for what stands there changes nothing and leaves no event, whatever it started from', async () => {
    const { id, municipality } = await activePartnership();
    must(await set(municipality, cell(id, null, 2020)));
    for (const base of [null, 2019, 2020]) must(await set(municipality, cell(id, base, 2020)));
    must(await set(municipality, cell(id, 2020, null)));
    for (const base of [null, 2020]) must(await set(municipality, cell(id, base, null)));
    expect(await commandsOf(municipality, id)).toHaveLength(3);
  });

  test('a cell that somebody else changed to something else is a conflict with both values', async () => {
    const { id, municipality } = await activePartnership();
    must(await set(municipality, cell(id, null, 2020)));
    for (const [base, year] of [
      [null, 2021],
      [2019, 2021],
      [2019, null],
    ] as const)
      expect(await set(municipality, cell(id, base, year))).toEqual({
        ...refusedAs('conflict'),
        conflicts: { year: { theirs: 2020, yours: year } },
      });
    must(await set(municipality, cell(id, 2020, null)));
    expect(await set(municipality, cell(id, 2020, 2022))).toMatchObject({ conflicts: { year: { theirs: null, yours: 2022 } } });
    expect(await inTable(table, id)).toEqual([]);
  });

  test('of ten who change one cell at once exactly one wins, and a double click is done once', async () => {
    const { id, municipality } = await activePartnership();
    must(await set(municipality, cell(id, null, 2000)));
    const answers = await Promise.all(Array.from({ length: 10 }, (_each, n) => set(municipality, cell(id, 2000, 2001 + n))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'conflict')).toHaveLength(9);
    const clicks = await Promise.all(Array.from({ length: 5 }, () => set(municipality, cell(id, null, 2026, 'youth'))));
    expect(clicks.filter((answer) => answer.ok && !answer.unchanged)).toHaveLength(1);
    expect(clicks.every(({ ok }) => ok)).toBe(true);
  });

  test.each([
    ['a year before all partnerships', { year: 1899 }, 'year', 'year_too_early'],
    ['a year to come', { year: 2027 }, 'year', 'year_too_late'],
    ['half a year', { year: 2020.5 }, 'year', 'not_a_year'],
    ['a year as text', { year: '2020' }, 'year', 'not_a_year'],
    ['an enormous year', { year: 1e300 }, 'year', 'not_a_year'],
    ['a group that is none', { group: 'aliens' }, 'group', 'unknown_choice'],
    ['a base that is none', { base: 'x' }, 'base', 'not_a_year'],
  ])('%s is refused beside its field and writes nothing', async (_each, wrong, field, code) => {
    const { id, municipality } = await activePartnership();
    const answer = await onDay('2026-11-24', () => set(municipality, { ...cell(id, null, 2026), ...wrong }));
    expect(answer).toMatchObject({ ...refusedAs('invalid'), fields: { [field]: { code } } });
    expect(await inTable(table, id)).toEqual([]);
  });

  test('no partnership, no id and nonsense are refused', async () => {
    const { municipality } = await activePartnership();
    expect(await set(municipality, cell(randomUUID(), null, 2020))).toMatchObject(refusedAs('not_found'));
    for (const input of [cell('x', null, 2020), null, 7, [], {}])
      expect(await set(municipality, input)).toMatchObject(refusedAs('invalid'));
  });

  test('is not for readers, board members and VVSG, nor after the entry was withdrawn', async () => {
    const { id, municipality } = await activePartnership();
    const command = set === own ? setOwnActor : setPartnerActor;
    for (const actor of [asReader(municipality), withRole(municipality, 'board_chair'), atVvsg('administrator')])
      await expect(command(...at(actor, municipality), cell(id, null, 2020))).rejects.toMatchObject({ code: 'forbidden' });
    must(await command(...at(asEditor(municipality), municipality), cell(id, null, 2020)));
    await rows(`update partnerships set withdrawn_on = '2026-01-01' from ${BEGUN} where partnerships.id = $1`, [id]);
    expect(await set(municipality, cell(id, 2020, 2021))).toMatchObject(refusedAs('not_found'));
  });
});

describe('a partnership of several municipalities', () => {
  test('each says it of itself and sees the others; only the lead describes the partner’s side', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    must(await own(lead, cell(id, null, 2020)));
    must(await own(participant, cell(id, null, 2024)));
    must(await choose(participant, id, 'youth'));
    expect(await partner(participant, cell(id, null, 2021))).toMatchObject(refusedAs('not_found'));
    must(await partner(lead, cell(id, null, 2021)));
    for (const municipality of [lead, participant]) {
      const facts = await factsFor(municipality, id);
      expect(facts?.ours).toHaveLength(2);
      expect(facts?.ours).toContainEqual({ municipalityId: participant.id, actorGroup: 'schools', lastSeenYear: 2024 });
      expect(facts?.ours).toContainEqual({ municipalityId: lead.id, actorGroup: 'schools', lastSeenYear: 2020 });
      expect(facts?.departments).toEqual([{ municipalityId: participant.id, department: 'youth' }]);
      expect(facts?.theirs).toEqual([{ actorGroup: 'schools', lastSeenYear: 2021 }]);
    }
    for (const municipality of [invited, stranger]) {
      expect(await factsFor(municipality, id)).toBeNull();
      expect(await own(municipality, cell(id, null, 2020))).toMatchObject(refusedAs('not_found'));
      expect(await partner(municipality, cell(id, 2021, null))).toMatchObject(refusedAs('not_found'));
      expect(await choose(municipality, id, 'youth')).toMatchObject(refusedAs('not_found'));
    }
    expect(await commandsOf(participant, id)).toEqual(['chooseDepartment', 'setOwnActor', 'acceptInvitation']);
    expect(await commandsOf(lead, id)).toContain('chooseDepartment');
    expect(await withActor(...at(atVvsg('adviser'), lead), (reader) => findPartnershipFacts(reader, id))).toMatchObject({
      ours: [{ lastSeenYear: 2020 }, { lastSeenYear: 2024 }],
      theirs: [{ lastSeenYear: 2021 }],
    });
  });

  test('whoever left says nothing any more, and what it said stays', async () => {
    const { id, lead, participant } = await jointPartnership();
    must(await own(participant, cell(id, null, 2024)));
    must(await leavePartnership(...by(participant), { partnershipId: id, year: '2026' }));
    expect(await own(participant, cell(id, 2024, null))).toMatchObject(refusedAs('not_found'));
    expect((await factsFor(lead, id))?.ours).toHaveLength(1);
  });

  test('of two that merge the later year stays, each department once, notes under each other, and nothing is left behind', async () => {
    const { id, participant, invited } = await jointPartnership();
    must(await acceptInvitation(...by(invited), { partnershipId: id, year: 2021 }));
    must(await own(participant, cell(id, null, 2024)));
    must(await own(invited, cell(id, null, 2022)));
    must(await own(participant, cell(id, null, 2019, 'youth')));
    must(await own(invited, cell(id, null, 2023, 'youth')));
    must(await own(participant, cell(id, null, 2018, 'diaspora')));
    must(await choose(participant, id, 'youth'));
    must(await choose(participant, id, 'waste'));
    must(await choose(invited, id, 'youth'));
    for (const [municipality, notes] of [
      [participant, 'Van de ene.'],
      [invited, 'Van de andere.'],
    ] as const)
      await rows(
        `insert into participation_notes (municipality_id, partnership_id, notes) select $1::uuid, $2::uuid, $3::text from ${BEGUN}`,
        [municipality.id, id, notes],
      );
    const administrator = atVvsg('administrator');
    const input = { predecessorId: participant.id, successorId: invited.id, firstDay: today() };
    must(await mergeMunicipalities(administrator, platformScope(administrator), input));
    const facts = await factsFor(invited, id);
    expect(facts?.ours).toEqual([
      { municipalityId: invited.id, actorGroup: 'diaspora', lastSeenYear: 2018 },
      { municipalityId: invited.id, actorGroup: 'schools', lastSeenYear: 2024 },
      { municipalityId: invited.id, actorGroup: 'youth', lastSeenYear: 2023 },
    ]);
    expect(facts?.departments.map(({ department }) => department)).toEqual(['waste', 'youth']);
    expect(await rows('select municipality_id, notes from participation_notes where partnership_id = $1', [id])).toEqual([
      { municipality_id: invited.id, notes: 'Van de andere.\n\nVan de ene.' },
    ]);
    for (const table of ['participation_actors', 'participation_departments', 'participation_notes'])
      expect(await rows(`select 1 from ${table} where municipality_id = $1`, [participant.id])).toEqual([]);
  });
});

describe('departments', () => {
  test('go on and off once each; one that is unknown is refused, one that is no longer known can go', async () => {
    const { id, municipality } = await activePartnership();
    for (const chosen of [true, true, false, false]) must(await choose(municipality, id, 'finance', chosen));
    expect(await commandsOf(municipality, id)).toEqual(['chooseDepartment', 'chooseDepartment', 'registerPartnership']);
    for (const department of ['zoo', 'theme', '', 'x\u0000', '\ud800', 'x'.repeat(1e5)])
      expect(await choose(municipality, id, department)).toMatchObject({ fields: { department: { code: 'unknown_choice' } } });
    must(await choose(municipality, id, 'zoo', false));
  });
});

test('all facts of a partnership stay one statement, however many there are', async () => {
  const { id, municipality } = await activePartnership();
  for (const group of ['schools', 'youth', 'diaspora']) must(await own(municipality, cell(id, null, 2020, group)));
  expect(await statementsOf(() => factsFor(municipality, id))).toHaveLength(1);
});
