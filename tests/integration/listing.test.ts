import { beforeAll, describe, expect, test } from 'vitest';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { countPartnerships, listPartnerships, listPartnershipsForFile } from '@/lib/domain/partnerships/queries/list';
import { ALL_ENTRIES, ENTRY_ORDERS } from '@/lib/domain/partnerships/rules/listing';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { foldName } from '@/lib/domain/places/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../support/database';
import { addMembership } from '../support/own-membership';
import { aMunicipality, asCoordinator, asReader, at, atVvsg, type OwnMunicipality } from '../support/people';
import { jointPartnership } from '../support/worlds';

const TODAY = '2026-11-24';
const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";

const read = (municipality: OwnMunicipality, asked: Record<string, unknown> = {}, actor = asReader(municipality)) =>
  onDay(TODAY, () =>
    withActor(actor, municipalityScope(actor, municipality.id), (reader) => listPartnerships(reader, entryFilter.parse(asked))),
  );
const titles = async (...asked: Parameters<typeof read>) => (await read(...asked)).rows.map(({ title }) => title);

/** Ties and memberships of one municipality of every sort. */
async function aRegister(): Promise<OwnMunicipality> {
  const municipality = await aMunicipality();
  const by = at(asCoordinator(municipality), municipality);
  const register = async (title: string, approach: string, sinceYear: number | null, ...places: { name: string; country: string }[]) =>
    must(await registerPartnership(...by, { title, approach, sinceYear, places })).id;
  await onDay(TODAY, async () => {
    await register('Stedenband met Dogbo', 'city_to_city', 2010, { name: 'Dogbo', country: 'BJ' });
    const friends = await register(
      'Vrienden',
      'twinning',
      1958,
      { name: 'Évian-les-Bains', country: 'FR' },
      { name: 'Thonon', country: 'FR' },
    );
    await register('Nog te beginnen', 'twinning', 2028, { name: 'Bingen', country: 'DE' });
    await register('Zonder jaar', 'city_to_city', null, { name: 'Praia', country: 'CV' });
    const wrong = await register('Vergissing', 'city_to_city', 2001, { name: 'Parijs', country: 'FR' });
    await rows(`update partnership_forms set formality = 'friendship' from ${BEGUN} where partnership_id = $1`, [friends]);
    await rows(`update life_cycles set state = 'dormant' from ${BEGUN} where partnership_id = $1`, [friends]);
    await rows(`update partnerships set withdrawn_on = '2026-01-01', withdrawn_reason = 'dubbel' from ${BEGUN} where id = $1`, [wrong]);
    const join = async (input: object) => must(await addMembership(...by, input));
    await join({ organisation: 'Eurocities', sinceYear: 2015 });
    await join({ organisation: 'TruStone', approach: 'private_sector', sinceYear: 2018, untilYear: 2025 });
    await join({ organisation: 'FairTradeGemeente', approach: 'private_sector', sinceYear: 2010, untilYear: 2026 });
    await join({ organisation: 'Burgemeestersconvenant', sinceYear: 2027 });
    await join({ organisation: 'Lidmaatschap per vergissing', withdrawnOn: '2026-01-01' });
  });
  return municipality;
}

let register: OwnMunicipality;
beforeAll(async () => {
  register = await aRegister();
});

const ALL = [
  'Burgemeestersconvenant',
  'Eurocities',
  'FairTradeGemeente',
  'Nog te beginnen',
  'Stedenband met Dogbo',
  'TruStone',
  'Vrienden',
  'Zonder jaar',
];

describe('the list of partnerships and memberships', () => {
  test('holds both by title, each with what it has, and not what was withdrawn', async () => {
    const { rows: list, total } = await read(register);
    expect(list.map(({ title }) => title)).toEqual(ALL);
    expect(total).toBe(ALL.length);
    expect(list.find(({ title }) => title === 'Vrienden')).toMatchObject({
      kind: 'partnership',
      approach: { name: 'Verbroedering' },
      formality: 'friendship',
      lifeCycle: 'dormant',
      sinceYear: 1958,
      leads: true,
      withdrawn: false,
      places: ['Évian-les-Bains', 'Thonon'],
      countries: ['Frankrijk'],
    });
    expect(list.find(({ title }) => title === 'Eurocities')).toMatchObject({
      kind: 'membership',
      approach: { name: 'Internationale netwerken' },
      formality: null,
      lifeCycle: 'active',
      sinceYear: 2015,
      places: [],
      countries: [],
    });
  });

  test.each([
    ['DÓGBO', ['Stedenband met Dogbo']],
    ['dogbbo', ['Stedenband met Dogbo']],
    ['Évian', ['Vrienden']],
    ['evian les bains', ['Vrienden']],
    ['evvian', ['Vrienden']],
    ['benin', ['Stedenband met Dogbo']],
    ['Bénin', ['Stedenband met Dogbo']],
    ['duitslnad', ['Nog te beginnen']],
    ['frankrijk thonon', ['Vrienden']],
    ['thonon duitsland', []],
    ['kaapverdie', ['Zonder jaar']],
    ['eurocites', ['Eurocities']],
    ['fair trade', ['FairTradeGemeente']],
    ['te', ['Burgemeestersconvenant', 'FairTradeGemeente', 'Nog te beginnen', 'Stedenband met Dogbo']],
    ['vergissing', []],
    ['parijs', []],
    ['xyzzy', []],
    ['%', []],
    ["' or 1=1 --", []],
    ['null', []],
  ])('%j finds %j', async (search, found) => {
    expect(await titles(register, { search })).toEqual(found);
  });

  test('countries are found in the language of the reader', async () => {
    const english = { ...asReader(register), locale: 'en' as const };
    expect(await titles(register, { search: 'germany' }, english)).toEqual(['Nog te beginnen']);
    expect(await titles(register, { search: 'germany' })).toEqual([]);
  });

  test('names of countries are folded in the database as everywhere else', async () => {
    const names = await rows<{ nl: string; en: string }>('select name_nl as nl, name_en as en from countries');
    const municipality = await aMunicipality();
    const by = at(asCoordinator(municipality), municipality);
    const places = (await rows<{ iso2: string }>('select iso2 from countries order by iso2')).map(({ iso2 }) => ({
      name: 'x',
      country: iso2,
    }));
    for (let from = 0; from < places.length; from += 20)
      must(await registerPartnership(...by, { approach: 'twinning', title: 'Alle landen', places: places.slice(from, from + 20) }));
    for (const locale of ['nl', 'en'] as const) {
      const actor = { ...asReader(municipality), locale };
      await withActor(actor, municipalityScope(actor, municipality.id), async (reader) => {
        for (const name of names.map((each) => each[locale])) {
          const { rows: list } = await listPartnerships(reader, entryFilter.parse({ search: foldName(name) }));
          expect([name, list.some(({ countries }) => countries.includes(name))]).toEqual([name, true]);
        }
      });
    }
  });

  test.each([
    [{ kind: 'membership' }, ['Burgemeestersconvenant', 'Eurocities', 'FairTradeGemeente', 'TruStone']],
    [{ kind: 'partnership' }, ['Nog te beginnen', 'Stedenband met Dogbo', 'Vrienden', 'Zonder jaar']],
    [{ approach: 'private_sector' }, ['FairTradeGemeente', 'TruStone']],
    [{ approach: 'twinning' }, ['Nog te beginnen', 'Vrienden']],
    [{ approach: 'colony' }, []],
    [{ country: 'FR' }, ['Vrienden']],
    [{ country: 'CV' }, ['Zonder jaar']],
    [{ state: 'exploring' }, ['Burgemeestersconvenant', 'Nog te beginnen']],
    [{ state: 'active' }, ['Eurocities', 'FairTradeGemeente', 'Stedenband met Dogbo', 'Zonder jaar']],
    [{ state: 'dormant' }, ['Vrienden']],
    [{ state: 'ended' }, ['TruStone']],
    [{ state: 'withdrawn' }, ['Lidmaatschap per vergissing', 'Vergissing']],
    [{ state: 'withdrawn', search: 'parijs' }, ['Vergissing']],
    [{ formality: 'partnership' }, ['Nog te beginnen', 'Stedenband met Dogbo', 'Zonder jaar']],
    [{ formality: 'friendship' }, ['Vrienden']],
    [{ kind: 'membership', formality: 'partnership' }, []],
    [{ approach: 'twinning', state: 'dormant', country: 'FR', kind: 'partnership', search: 'thonon' }, ['Vrienden']],
  ])('%j leaves %j', async (filter, found) => {
    expect(await titles(register, filter)).toEqual(found);
  });

  test('a choice never brings back what the search left out', async () => {
    expect(await titles(register, { search: 'vriendne' })).toEqual(['Vrienden']);
    expect(await titles(register, { search: 'vriendne', kind: 'membership' })).toEqual([]);
  });

  test('what cannot be read asks for nothing', async () => {
    for (const strange of [
      { page: '0' },
      { page: ['1', '2'] },
      { search: ['a', 'b'] },
      { search: '\ud800' },
      { search: 'x'.repeat(81) },
      { kind: 'colony' },
      { state: { a: 1 } },
      { country: "FR'; drop" },
      { sort: 'title; drop table places' },
      { sort: '__proto__' },
      { sort: 'constructor', direction: 'sideways' },
      { formality: 'x' },
    ])
      expect(await titles(register, strange)).toEqual(ALL);
  });

  test.each([
    ['title', ALL],
    [
      'approach',
      [
        'Stedenband met Dogbo',
        'Zonder jaar',
        'Nog te beginnen',
        'Vrienden',
        'FairTradeGemeente',
        'TruStone',
        'Burgemeestersconvenant',
        'Eurocities',
      ],
    ],
    [
      'state',
      [
        'Burgemeestersconvenant',
        'Nog te beginnen',
        'Eurocities',
        'FairTradeGemeente',
        'Stedenband met Dogbo',
        'Zonder jaar',
        'Vrienden',
        'TruStone',
      ],
    ],
    [
      'since',
      [
        'Zonder jaar',
        'Vrienden',
        'FairTradeGemeente',
        'Stedenband met Dogbo',
        'Eurocities',
        'TruStone',
        'Burgemeestersconvenant',
        'Nog te beginnen',
      ],
    ],
  ] as const)('sorts by %s, both ways', async (sort, sorted) => {
    expect(await titles(register, { sort })).toEqual(sorted);
    const down = (await read(register, { sort, direction: 'desc' })).rows;
    const key = (row: (typeof down)[number] | undefined) =>
      row && { title: row.title, approach: row.approach.name, state: row.lifeCycle, since: row.sinceYear }[sort];
    const up = (await read(register, { sort })).rows;
    expect(down.map(key)).toEqual(up.map(key).reverse());
    for (const [at, row] of down.entries())
      if (at > 0 && key(row) === key(down[at - 1])) expect(foldName(row.title) > foldName(down[at - 1]?.title ?? '')).toBe(true);
  });

  test('page after page holds every row once, whatever the order', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    for (let n = 0; n < 104; n += 1)
      must(await addMembership(...at(coordinator, municipality), { organisation: n % 2 ? 'Gelijk' : 'Evengoed' }));
    for (const sort of ENTRY_ORDERS) {
      for (const direction of ['asc', 'desc']) {
        const ids: string[] = [];
        for (const page of ['1', '2', '3']) {
          const found = await read(municipality, { sort, direction, page });
          expect(found).toMatchObject({ total: 104, pageSize: 50 });
          ids.push(...found.rows.map(({ id }) => id));
        }
        expect(new Set(ids).size).toBe(104);
        expect(ids).toHaveLength(104);
        const file = await withActor(...at(coordinator, municipality), (reader) =>
          listPartnershipsForFile(reader, entryFilter.parse({ sort, direction, page: '2' })),
        );
        expect(file.map(({ id }) => id)).toEqual(ids);
      }
    }
    expect((await read(municipality, { page: '4' })).rows).toEqual([]);
  });

  test('a participant sees the tie, an invited and a strange municipality do not, and nobody the memberships of another', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    must(await addMembership(...at(asCoordinator(lead), lead), { organisation: 'Alleen van de trekker' }));
    expect((await read(lead)).rows.map((row) => [row.kind, row.leads])).toEqual([
      ['membership', true],
      ['partnership', true],
    ]);
    expect((await read(participant)).rows).toMatchObject([{ id, kind: 'partnership', leads: false }]);
    expect((await read(participant, { search: 'dogbo', country: 'BJ', approach: 'city_to_city' })).total).toBe(1);
    for (const municipality of [invited, stranger]) {
      expect(await read(municipality)).toMatchObject({ rows: [], total: 0 });
      expect(await read(municipality, { search: 'trekker' })).toMatchObject({ total: 0 });
      expect(() => municipalityScope(asReader(municipality), lead.id)).toThrow('not_found');
    }
    for (const role of ['adviser', 'administrator'] as const) {
      expect((await read(lead, {}, atVvsg(role))).total).toBe(2);
      expect((await read(invited, {}, atVvsg(role))).total).toBe(0);
    }
  });

  test('offers the forms and countries that occur, and the one that was chosen', async () => {
    const actor = asReader(register);
    const overview = (chosen: { approach: string; country: string } = { approach: '', country: '' }) =>
      onDay(TODAY, () => withActor(actor, municipalityScope(actor, register.id), (reader) => countPartnerships(reader, chosen)));
    expect(await overview()).toEqual({
      partnerships: 4,
      memberships: 4,
      withdrawn: 2,
      approaches: [
        { code: 'city_to_city', name: 'Stedenband' },
        { code: 'twinning', name: 'Verbroedering' },
        { code: 'private_sector', name: expect.any(String) },
        { code: 'networks', name: 'Internationale netwerken' },
      ],
      countries: ['Benin', 'Duitsland', 'Frankrijk', 'Kaapverdië'].map((name) => ({ code: expect.any(String), name })),
    });
    const chosen = await overview({ approach: 'humanitarian_aid', country: 'SN' });
    expect(chosen.countries.map(({ code }) => code)).toContain('SN');
    const nowhere = await aMunicipality();
    expect(await withActor(...at(asReader(nowhere), nowhere), (reader) => countPartnerships(reader))).toEqual({
      partnerships: 0,
      memberships: 0,
      withdrawn: 0,
      approaches: [],
      countries: [],
    });
  });

  test('takes two statements for a page and one for a file, however many rows there are', async () => {
    const [few, many] = [await aMunicipality(), register];
    for (const municipality of [few, many]) {
      const page = () =>
        withActor(...at(asReader(municipality), municipality), async (reader) => {
          await countPartnerships(reader);
          await listPartnerships(reader, entryFilter.parse({ search: 'dogbbo', sort: 'since', country: 'BJ' }));
        });
      expect(await statementsOf(page)).toHaveLength(2);
      const file = () => withActor(...at(asReader(municipality), municipality), (reader) => listPartnershipsForFile(reader, ALL_ENTRIES));
      expect(await statementsOf(file)).toHaveLength(1);
    }
  });
});
