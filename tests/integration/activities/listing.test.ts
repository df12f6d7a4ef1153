import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities, listActivitiesForFile } from '@/lib/domain/activities/queries/list';
import { findActivityYear } from '@/lib/domain/activities/queries/overview';
import { activitiesSheet } from '@/lib/domain/activities/render/list-sheet';
import { lanesOf } from '@/lib/domain/activities/rules/ribbon';
import { type AddActivityInput, activityFilter } from '@/lib/domain/activities/schema';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { writeCsv } from '@/lib/platform/csv';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { TOLD } from '../../support/told';
import { DOGBO, EUROCITIES, withdraw } from '../../support/worlds';

const TODAY = '2026-11-24';
const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const VISIT = { kind: 'working_visit', setting: 'at_partner' } as const;

const add = (municipality: OwnMunicipality, title: string, more: Partial<AddActivityInput>) =>
  onDay(TODAY, async () => must(await addActivity(...by(municipality), { ...VISIT, title, ...more })).id);
const read = <T>(municipality: OwnMunicipality, query: (reader: Reader) => Promise<T>, actor: Actor = asReader(municipality)) =>
  onDay(TODAY, () => withActor(actor, municipalityScope(actor, municipality.id), query));
const titlesOf = async (municipality: OwnMunicipality, asked: Record<string, string> = {}, actor?: Actor) =>
  (await read(municipality, (reader) => listActivities(reader, activityFilter.parse(asked)), actor)).rows.map(({ title }) => title);
const yearOf = (municipality: OwnMunicipality, asked: Record<string, string> = {}, actor?: Actor) =>
  read(municipality, (reader) => findActivityYear(reader, activityFilter.parse(asked)), actor);

let municipality: OwnMunicipality;
let dogbo: string;
let morvelle: string;
let network: string;
let immersion: string;
let withText: string;

/** Activities of every sort: of two partnerships, a membership and an approach, past and to come, with and without days. */
beforeAll(async () => {
  municipality = await aMunicipality();
  dogbo = must(await registerPartnership(...by(municipality), { ...DOGBO, title: 'Band met Dogbo', places: [...DOGBO.places] })).id;
  morvelle = must(
    await registerPartnership(...by(municipality), {
      ...{ title: 'Band met Morvelle', approach: 'twinning', formality: 'partnership' },
      places: [{ name: 'Morvelle', country: 'FR' }],
    }),
  ).id;
  network = must(await registerMembership(...by(municipality), EUROCITIES)).id;
  const done = { status: 'done' } as const;
  const ofDogbo = { partnershipIds: [dogbo] };
  withText = await add(municipality, 'Nieuwe overeenkomst', { ...ofDogbo, from: '30 november 2026', until: '8 december 2026' });
  await add(municipality, 'Kerstmarkt', { kind: 'festival', partnershipIds: [morvelle, dogbo], from: '12 december 2026' });
  await add(municipality, 'Zomerkamp', { ...ofDogbo, kind: 'camp', from: 'juli 2027' });
  await add(municipality, 'Ooit', { ...ofDogbo });
  await add(municipality, 'Vergeten', { ...ofDogbo, setting: 'online', from: '9 juni 2026' });
  immersion = await add(municipality, 'Inleefreis', {
    ...ofDogbo,
    ...done,
    kind: 'immersion_trip',
    from: '7 april 2026',
    until: '17 april 2026',
  });
  await add(municipality, 'Netwerkdag', {
    ...done,
    kind: 'exchange_evening',
    setting: 'online',
    membershipIds: [network],
    from: '3 oktober 2026',
  });
  await add(municipality, 'Fairtrade-ontbijt', {
    ...{ ...done, kind: 'awareness', setting: 'at_home', approaches: ['humanitarian'] },
    from: '3 oktober 2026',
  });
  await add(municipality, 'Oud bezoek', { ...done, ...ofDogbo, from: '2024' });
  await rows(
    `insert into activity_participants (id, municipality_id, activity_id, side, actor_group, age_band, people)
      select gen_random_uuid(), $1::uuid, $2::uuid, side, actors, age, people::int from ${TOLD}, (values
        ('ours', 'youth', '12_17', 14), ('ours', 'administration', null, 2), ('theirs', 'youth', null, null)) as lines (side, actors, age, people)`,
    [municipality.id, immersion],
  );
  await rows(
    `insert into activity_texts (municipality_id, activity_id, description, venue)
      select $1::uuid, $2::uuid, 'Over de nieuwe overeenkomst', 'Stadhuis' from ${TOLD}`,
    [municipality.id, withText],
  );
});

describe('the list of activities', () => {
  test('has what comes, the nearest first, then what has no day, then what is past, the latest first', async () => {
    const { rows: found, total } = await read(municipality, (reader) => listActivities(reader));
    expect(found.map(({ title }) => title)).toEqual([
      ...['Nieuwe overeenkomst', 'Kerstmarkt'],
      'Ooit',
      ...['Fairtrade-ontbijt', 'Netwerkdag', 'Vergeten', 'Inleefreis'],
    ]);
    expect(total).toBe(7);
  });

  test('says of each to what it belongs, and how many took part on each side', async () => {
    const { rows: found } = await read(municipality, (reader) => listActivities(reader));
    const of = (title: string) => found.find((row) => row.title === title);
    expect(of('Inleefreis')).toMatchObject({
      ...{ id: immersion, kindName: 'inleefreis', isTrip: true, status: 'done', setting: 'at_partner' },
      ...{ firstDay: '2026-04-07', lastDay: '2026-04-17', precision: 'day', causeName: null, place: null },
      ...{ ours: 16, theirs: null, hasMorePeople: true, hasFollowUp: false, recordedBy: municipality.name },
    });
    expect(of('Kerstmarkt')?.links.map(({ kind, id }) => [kind, id])).toEqual([
      ['partnership', dogbo],
      ['partnership', morvelle],
    ]);
    expect(of('Netwerkdag')?.links).toEqual([expect.objectContaining({ kind: 'membership', id: network })]);
    expect(of('Fairtrade-ontbijt')).toMatchObject({
      links: [],
      approaches: [{ code: 'humanitarian' }],
      ours: null,
      hasMorePeople: false,
    });
  });

  test('is narrowed by partnership, membership, approach, kind, place, year and month, one by one and together', async () => {
    const asked: [Record<string, string>, string[]][] = [
      [{ partnership: morvelle }, ['Kerstmarkt']],
      [{ partnership: `membership:${network}` }, ['Netwerkdag']],
      // An approach that was chosen counts instead of that of what it belongs to.
      [{ approach: 'humanitarian' }, ['Fairtrade-ontbijt']],
      [{ approach: 'networks' }, ['Netwerkdag']],
      [{ approach: 'twinning' }, ['Kerstmarkt']],
      [{ kind: 'festival' }, ['Kerstmarkt']],
      [{ kind: 'xyzzy' }, []],
      [{ where: 'online' }, ['Netwerkdag', 'Vergeten']],
      [{ year: '2027' }, ['Zomerkamp']],
      [{ year: '2024' }, ['Oud bezoek']],
      [{ year: '2019' }, []],
      [{ month: '11' }, ['Nieuwe overeenkomst']],
      [{ month: '10', where: 'online' }, ['Netwerkdag']],
      [{ partnership: dogbo, kind: 'immersion_trip', where: 'at_partner', year: '2026' }, ['Inleefreis']],
    ];
    for (const [filter, found] of asked) expect([filter, await titlesOf(municipality, filter)]).toEqual([filter, found]);
  });

  test('counts the year that is shown, and names what is still to be said', async () => {
    const year = await yearOf(municipality);
    expect(year).toMatchObject({ year: 2026, total: 6, done: 3, cancelled: 0, coming: 2, unanswered: 1, undated: 1 });
    expect(year.open.map(({ title, status, total }) => [title, status, total])).toEqual([
      ['Vergeten', 'planned', 2],
      ['Inleefreis', 'done', 2],
    ]);
    expect(year.next.map(({ title, total }) => [title, total])).toEqual([['Zomerkamp', 1]]);
    expect(year.drawn.map(({ title }) => title)).toEqual([
      ...['Inleefreis', 'Vergeten', 'Fairtrade-ontbijt', 'Netwerkdag', 'Nieuwe overeenkomst', 'Kerstmarkt'],
    ]);
    expect(year.months).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0, 2, 1, 2]);
    const lanes = lanesOf(year.drawn, year.lanes, 'nl').map(({ kind, count, activities }) => [kind, count, activities.length]);
    expect(lanes).toEqual([
      ...[
        ['partnership', 4, 4],
        ['partnership', 1, 1],
      ],
      ...[
        ['membership', 1, 1],
        ['approach', 1, 1],
      ],
    ]);
    const december = await read(municipality, (reader) => findActivityYear(reader, undefined, 12));
    expect(december.drawnInMonth.map(({ title }) => title)).toEqual(['Nieuwe overeenkomst', 'Kerstmarkt']);
    expect(await yearOf(municipality, { partnership: morvelle })).toMatchObject({ total: 1, coming: 1, open: [], next: [] });
  });

  test('what has no day is counted in the year in which it stands: this one', async () => {
    for (const year of ['2020', '2024', '2027']) {
      expect([year, (await yearOf(municipality, { year })).undated]).toEqual([year, 0]);
      expect(await titlesOf(municipality, { year })).not.toContain('Ooit');
    }
    expect(await yearOf(municipality, { partnership: dogbo })).toMatchObject({ undated: 1 });
  });

  test('a follow-up, and that there is none, answer the question', async () => {
    const asks = async () => (await yearOf(municipality)).open.map(({ title }) => title);
    await rows(
      `insert into activity_sessions (id, municipality_id, activity_id, kind)
      select gen_random_uuid(), $1::uuid, $2::uuid, 'follow_up' from ${TOLD}`,
      [municipality.id, immersion],
    );
    expect(await asks()).toEqual(['Vergeten']);
    await rows(`delete from activity_sessions using ${TOLD} where activity_id = $1`, [immersion]);
    await rows(`update activities set has_no_sessions = true from ${TOLD} where id = $1`, [immersion]);
    expect(await asks()).toEqual(['Vergeten']);
    await rows(`update activities set has_no_sessions = false from ${TOLD} where id = $1`, [immersion]);
  });

  test('offers what occurs, and what was chosen though nothing fits it', async () => {
    const choices = await read(municipality, (reader) => listActivityChoices(reader));
    expect(choices).toMatchObject({ total: 9, years: [2027, 2026, 2024] });
    expect(choices.partnerships.map(({ code }) => code)).toEqual([dogbo, morvelle, `membership:${network}`]);
    expect(choices.approaches.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['city_to_city', 'twinning', 'networks', 'humanitarian']),
    );
    expect(choices.kinds.map(({ code }) => code)).toContain('camp');
    const other = await read(municipality, (reader) =>
      listActivityChoices(reader, activityFilter.parse({ kind: 'advocacy', approach: 'private_sector' })),
    );
    expect([other.kinds.map(({ code }) => code), other.approaches.map(({ code }) => code)]).toEqual([
      expect.arrayContaining(['advocacy']),
      expect.arrayContaining(['private_sector']),
    ]);
    const elsewhere = await read(await aMunicipality(), (reader) =>
      listActivityChoices(reader, activityFilter.parse({ partnership: dogbo })),
    );
    expect(elsewhere).toEqual({ total: 0, partnerships: [], approaches: [], kinds: [], years: [] });
  });

  test('goes to a file whole, with the texts for who may read them and without for VVSG', async () => {
    const file = async (actor?: Actor) => {
      const found = await read(municipality, (reader) => listActivitiesForFile(reader, activityFilter.parse({})), actor);
      return writeCsv(activitiesSheet(found, { locale: 'nl', withTexts: actor === undefined }), 'semicolon');
    };
    const [own, vvsg] = [await file(), await file(atVvsg('adviser'))];
    expect(own).toContain('Over de nieuwe overeenkomst');
    expect(own.trim().split('\r\n')).toHaveLength(8);
    expect(vvsg).toContain('Nieuwe overeenkomst');
    expect(vvsg).not.toContain('Over de nieuwe overeenkomst');
    expect(vvsg).not.toContain('Stadhuis');
  });

  test('what was withdrawn stands nowhere, nor what belongs to nothing but a partnership that was withdrawn', async () => {
    const own = await aMunicipality();
    const id = must(await registerPartnership(...by(own), { ...DOGBO, places: [...DOGBO.places] })).id;
    const mistake = await add(own, 'Vergissing', { partnershipIds: [id], from: '9 juni 2026' });
    await add(own, 'Bezoek', { partnershipIds: [id], from: '10 juni 2026' });
    await add(own, 'Jongeren', { partnershipIds: [id], approaches: ['youth_work'], from: '11 juni 2026' });
    await rows(`update activities set withdrawn_on = '2026-11-20' from ${TOLD} where id = $1`, [mistake]);
    expect(await titlesOf(own)).toEqual(['Jongeren', 'Bezoek']);
    expect(await yearOf(own)).toMatchObject({ total: 2 });
    await withdraw({ id, municipality: own });
    const { rows: found } = await read(own, (reader) => listActivities(reader));
    expect(found.map(({ title, links }) => [title, links])).toEqual([['Jongeren', []]]);
    expect(await yearOf(own)).toMatchObject({ total: 1 });
    expect(await titlesOf(own, { partnership: id })).toEqual([]);
  });
});
