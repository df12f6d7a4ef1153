import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities, listActivitiesForFile } from '@/lib/domain/activities/queries/list';
import { findActivityYear, listOpenQuestions } from '@/lib/domain/activities/queries/overview';
import { ASKED_MAX } from '@/lib/domain/activities/rules/listing';
import { type AddActivityInput, activityFilter } from '@/lib/domain/activities/schema';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { TOLD } from '../../support/told';
import { jointPartnership, withdraw } from '../../support/worlds';

const TODAY = '2026-11-24';
const TRIP = { kind: 'immersion_trip', setting: 'at_partner', status: 'done' } as const;

const add = (municipality: OwnMunicipality, title: string, more: Partial<AddActivityInput>) =>
  onDay(TODAY, async () => {
    const input = { kind: 'festival', setting: 'online', title, ...more } as const;
    return must(await addActivity(...at(asCoordinator(municipality), municipality), input)).id;
  });
const read = <T>(municipality: OwnMunicipality, query: (reader: Reader) => Promise<T>, actor: Actor = asReader(municipality)) =>
  onDay(TODAY, () => withActor(actor, municipalityScope(actor, municipality.id), query));
const questionsOf = (municipality: OwnMunicipality, actor?: Actor) => read(municipality, listOpenQuestions, actor);
const openOf = (municipality: OwnMunicipality, asked: Record<string, string> = {}, actor?: Actor) =>
  read(municipality, (reader) => listActivities(reader, activityFilter.parse({ open: 'yes', ...asked })), actor);

/** The latest first: all that the lead of the partnership is asked. */
const ASKED = ['Beurs', 'Reis zonder naverwerking', 'Kermis', 'Reis van vorig jaar', 'Optocht', 'Braderie', 'Oude markt'];

let world: Awaited<ReturnType<typeof jointPartnership>>;

/** In a joint partnership what asks something, in several years, and beside each sort of it what does not. */
beforeAll(async () => {
  world = await jointPartnership();
  const { lead, participant } = world;
  const ofIt = { partnershipIds: [world.id] };
  const outside = { approaches: ['humanitarian'] };
  await add(lead, 'Oude markt', { ...ofIt, from: '2019' });
  await add(lead, 'Braderie', { ...ofIt, from: 'mei 2024' });
  await add(lead, 'Optocht', { ...ofIt, from: '2 januari 2025' });
  await add(lead, 'Reis van vorig jaar', { ...ofIt, ...TRIP, from: '4 april 2025', until: '12 april 2025' });
  await add(lead, 'Kermis', { ...ofIt, from: '9 juni 2026' });
  await add(lead, 'Reis zonder naverwerking', { ...ofIt, ...TRIP, from: '4 juli 2026' });
  await add(lead, 'Beurs', { ...outside, from: '23 november 2026' });

  await add(lead, 'Vandaag', { ...ofIt, from: '24 november 2026' });
  await add(lead, 'Zonder dag', ofIt);
  await add(lead, 'Ging door', { ...ofIt, status: 'done', from: '10 juni 2026' });
  await add(lead, 'Reis van te lang geleden', { ...ofIt, ...TRIP, from: '31 december 2024' });
  await add(lead, 'Reis vandaag terug', { ...ofIt, ...TRIP, from: '20 november 2026', until: '24 november 2026' });
  const followed = await add(lead, 'Reis met naverwerking', { ...ofIt, ...TRIP, from: '5 juli 2026' });
  const without = await add(lead, 'Reis zonder meer', { ...ofIt, ...TRIP, from: '6 juli 2026' });
  const cancelled = await add(lead, 'Afgelast', { ...ofIt, from: '11 juni 2026' });
  const withdrawn = await add(lead, 'Vergissing', { ...ofIt, from: '12 juni 2026' });
  await add(participant, 'Van de deelnemer', { ...ofIt, from: '13 juni 2026' });
  await rows(
    `insert into activity_sessions (id, municipality_id, activity_id, kind)
      select gen_random_uuid(), $1::uuid, $2::uuid, 'follow_up' from ${TOLD}`,
    [lead.id, followed],
  );
  await rows(`update activities set has_no_sessions = true from ${TOLD} where id = $1`, [without]);
  await rows(`update activities set status = 'cancelled', cause = 'visa_refused' from ${TOLD} where id = $1`, [cancelled]);
  await rows(`update activities set withdrawn_on = '2026-11-20' from ${TOLD} where id = $1`, [withdrawn]);
});

describe('what is still to be said of activities', () => {
  test('is asked of who recorded them, the latest first and a few at once, and told whole', async () => {
    const asked = await questionsOf(world.lead);
    expect(asked.map(({ title, status }) => [title, status])).toEqual([
      ['Beurs', 'planned'],
      ['Reis zonder naverwerking', 'done'],
      ['Kermis', 'planned'],
      ['Reis van vorig jaar', 'done'],
      ['Optocht', 'planned'],
    ]);
    expect(asked).toHaveLength(ASKED_MAX);
    expect(asked.map(({ total }) => total)).toEqual(Array(ASKED_MAX).fill(ASKED.length));
    expect((await questionsOf(world.participant)).map(({ title, total }) => [title, total])).toEqual([['Van de deelnemer', 1]]);
    expect(await questionsOf(await aMunicipality())).toEqual([]);
  });

  test('stands in one list of every year, which has as many as are told, and goes to a file', async () => {
    const { rows: found, total } = await openOf(world.lead);
    expect(found.map(({ title }) => title)).toEqual(ASKED);
    const [first] = await questionsOf(world.lead);
    expect(total).toBe(first?.total);
    const file = await read(world.lead, (reader) => listActivitiesForFile(reader, activityFilter.parse({ open: 'yes' })));
    expect(file.map(({ title }) => title)).toEqual(ASKED);
    expect((await openOf(world.participant)).rows.map(({ title }) => title)).toEqual(['Van de deelnemer']);
    expect((await openOf(world.lead, {}, atVvsg('adviser'))).total).toBe(ASKED.length);
  });

  test('is narrowed as every list is, and told by the room as narrowed; a year or a month of the address says nothing', async () => {
    const narrowed: Record<string, string>[] = [
      ...[{ partnership: world.id }, { kind: 'immersion_trip' }],
      ...[{ where: 'online' }, { approach: 'humanitarian' }],
    ];
    for (const asked of narrowed) {
      const { open } = await read(world.lead, (reader) => findActivityYear(reader, activityFilter.parse(asked)));
      const { total } = await openOf(world.lead, asked);
      expect([asked, total]).toEqual([asked, open[0]?.total]);
      expect(total).toBeLessThan(ASKED.length);
    }
    expect((await openOf(world.lead, { year: '2019', month: '06' })).total).toBe(ASKED.length);
  });

  test('is asked no more when the partnership is withdrawn to which alone it belongs', async () => {
    const other = await jointPartnership();
    await add(other.lead, 'Markt', { partnershipIds: [other.id], from: '9 juni 2026' });
    expect(await questionsOf(other.lead)).toHaveLength(1);
    await withdraw({ id: other.id, municipality: other.lead });
    expect(await questionsOf(other.lead)).toEqual([]);
    expect(await openOf(other.lead)).toMatchObject({ rows: [], total: 0 });
  });
});

test('the page of one partnership offers the years of that partnership alone', async () => {
  const own = activityFilter.parse({ partnership: world.id });
  const yearsOf = (isOfOne: boolean) =>
    read(world.participant, async (reader) => (await listActivityChoices(reader, own, { isOfOne })).years);
  await add(world.participant, 'Van vroeger', { approaches: ['humanitarian'], from: '2017' });
  expect(await yearsOf(false)).toContain(2017);
  expect(await yearsOf(true)).toEqual([2026, 2025, 2024, 2019]);
});
