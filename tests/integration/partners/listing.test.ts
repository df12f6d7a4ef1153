import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addPartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { countPartners, listPartners, listPartnersForFile } from '@/lib/domain/partners/queries/list';
import { type AddPartnerInput, partnerFilter } from '@/lib/domain/partners/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { aMunicipality, asCoordinator, asEnglishReader, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { withdraw } from '../../support/worlds';

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const add = async (municipality: OwnMunicipality, name: string, more: Partial<AddPartnerInput> = {}) =>
  must(await addPartner(...by(municipality), { name, kind: 'school', side: 'ours', ...more })).id;
const register = async (municipality: OwnMunicipality, title: string, name: string, country: string) =>
  must(
    await registerPartnership(...by(municipality), {
      title,
      approach: 'city_to_city',
      formality: 'partnership',
      places: [{ name, country }],
    }),
  ).id;
const read = <T>(municipality: OwnMunicipality, query: (reader: Reader) => Promise<T>, actor: Actor = asReader(municipality)) =>
  withActor(actor, municipalityScope(actor, municipality.id), query);
const listOf = (municipality: OwnMunicipality, asked: Record<string, unknown> = {}, actor?: Actor) =>
  read(municipality, (reader) => listPartners(reader, partnerFilter.parse(asked)), actor);
const namesOf = async (...asked: Parameters<typeof listOf>) => (await listOf(...asked)).rows.map(({ name }) => name);

let municipality: OwnMunicipality;
let dogbo: string;
let morvelle: string;
let wrong: string;

/** Partners of every sort, here and there, in two partnerships; a third was withdrawn. */
beforeAll(async () => {
  municipality = await aMunicipality();
  dogbo = await register(municipality, 'Band met Dogbo', 'Dogbo', 'BJ');
  morvelle = await register(municipality, 'Band met Morvelle', 'Morvelle', 'FR');
  wrong = await register(municipality, 'Vergissing', 'Bingen', 'DE');
  const school = await add(municipality, 'Atelierschool', {
    place: { name: 'Rumbeke', country: 'BE' },
    kbo: 'BE 0207.500.123',
    website: 'www.school.be',
  });
  const college = await add(municipality, 'Collège Dogbo-Centre', { side: 'theirs', place: { name: 'Dogbo', country: 'BJ' } });
  const club = await add(municipality, 'Les amis d’Évian', {
    kind: 'ngo',
    side: 'theirs',
    place: { name: 'Évian-les-Bains', country: 'FR' },
  });
  await add(municipality, 'Vrienden van Dogbo', { kind: 'fourth_pillar', vcode: 'V0001234' });
  const role = async (partnershipId: string, id: string, more: object) =>
    must(await addPartnerRole(...by(municipality), { partnershipId, partner: { id }, role: 'takes_part', ...more }));
  await role(morvelle, school, { untilDate: '2020-06-30' });
  await role(dogbo, school, { role: 'carries_out', what: 'scholenband' });
  await role(dogbo, school, { role: 'funds' });
  await role(dogbo, college, {});
  await role(wrong, club, {});
  await withdraw({ id: wrong, municipality });
});

const ALL = ['Atelierschool', 'Collège Dogbo-Centre', 'Dogbo', 'Les amis d’Évian', 'Morvelle', 'Vrienden van Dogbo'];

describe('the list of partners', () => {
  test('holds own partners and the local governments of partnerships that count, by name', async () => {
    const { rows, total } = await listOf(municipality);
    expect(rows.map(({ name }) => name)).toEqual(ALL);
    expect(total).toBe(ALL.length);
    expect(rows.find(({ name }) => name === 'Atelierschool')).toMatchObject({
      kindName: 'school',
      side: 'ours',
      place: 'Rumbeke',
      country: 'België',
      website: 'https://www.school.be/',
      kbo: '0207500123',
      vcode: null,
      isShared: false,
    });
    expect(rows.find(({ name }) => name === 'Morvelle')).toMatchObject({
      kindName: 'lokaal bestuur',
      side: 'theirs',
      place: 'Morvelle',
      country: 'Frankrijk',
      isShared: true,
      roles: [{ id: morvelle, title: 'Band met Morvelle', role: null, what: '', untilDate: null }],
    });
  });

  test('says what each does where, by title, and nothing of what was withdrawn', async () => {
    const { rows } = await listOf(municipality);
    const rolesOf = (name: string) =>
      rows.find((row) => row.name === name)?.roles.map(({ id, role, what, untilDate }) => ({ id, role, what, untilDate }));
    expect(rolesOf('Atelierschool')).toEqual([
      { id: dogbo, role: 'carries_out', what: 'scholenband', untilDate: null },
      { id: dogbo, role: 'funds', what: '', untilDate: null },
      { id: morvelle, role: 'takes_part', what: '', untilDate: '2020-06-30' },
    ]);
    expect(rolesOf('Les amis d’Évian')).toEqual([]);
    expect(rows.every(({ roles }) => roles.every(({ markShape }) => markShape !== ''))).toBe(true);
  });

  test.each([
    ['atelier', ['Atelierschool']],
    ['ATELIERSCOHOL', ['Atelierschool']],
    ['college', ['Collège Dogbo-Centre']],
    ['évian', ['Les amis d’Évian']],
    ['rumbeke', ['Atelierschool']],
    ['dogbo', ['Collège Dogbo-Centre', 'Dogbo', 'Vrienden van Dogbo']],
    ['dogbbo', ['Collège Dogbo-Centre', 'Dogbo', 'Vrienden van Dogbo']],
    ['benin', ['Collège Dogbo-Centre', 'Dogbo']],
    ['frankrijk', ['Les amis d’Évian', 'Morvelle']],
    ['0207500123', ['Atelierschool']],
    ['0207.500.123', ['Atelierschool']],
    ['BE0207500123', ['Atelierschool']],
    ['BE 0207.500.123', ['Atelierschool']],
    ['V0001234', ['Vrienden van Dogbo']],
    ['v 000.1234', ['Vrienden van Dogbo']],
    ['bingen', []],
    ['xyzzy', []],
    ['%', []],
    ["' or 1=1 --", []],
  ])('%j finds %j', async (search, found) => {
    expect(await namesOf(municipality, { search })).toEqual(found);
  });

  test('countries are found, and kinds called, in the language of the reader', async () => {
    const english = asEnglishReader(municipality);
    const { rows } = await listOf(municipality, { search: 'france' }, english);
    expect(rows.map(({ name, kindName, country }) => [name, kindName, country])).toEqual([
      ['Les amis d’Évian', 'NGO', 'France'],
      ['Morvelle', 'local government', 'France'],
    ]);
  });

  test('is narrowed by kind, side and partnership, one by one and together', async () => {
    const asked: [Record<string, string>, string[]][] = [
      [{ kind: 'school' }, ['Atelierschool', 'Collège Dogbo-Centre']],
      [{ kind: 'local_government' }, ['Dogbo', 'Morvelle']],
      [{ kind: 'hospital' }, []],
      [{ side: 'ours' }, ['Atelierschool', 'Vrienden van Dogbo']],
      [{ side: 'theirs' }, ['Collège Dogbo-Centre', 'Dogbo', 'Les amis d’Évian', 'Morvelle']],
      [{ partnership: dogbo }, ['Atelierschool', 'Collège Dogbo-Centre', 'Dogbo']],
      [{ partnership: morvelle }, ['Atelierschool', 'Morvelle']],
      [{ partnership: dogbo, side: 'theirs', kind: 'school', search: 'centre' }, ['Collège Dogbo-Centre']],
    ];
    for (const [filter, found] of asked) expect([filter, await namesOf(municipality, filter)]).toEqual([filter, found]);
  });

  test('what cannot be read asks for nothing', async () => {
    for (const strange of [{ page: '0' }, { search: ['a', 'b'] }, { side: 'both' }, { partnership: "1'; drop" }, { sort: '__proto__' }])
      expect(await namesOf(municipality, strange)).toEqual(ALL);
  });

  test('sorts by name, kind and place, both ways', async () => {
    const kinds = async (direction: string) =>
      (await listOf(municipality, { sort: 'kind', direction })).rows.map(({ kindName, name }) => `${kindName}: ${name}`);
    const sorted = [
      'lokaal bestuur: Dogbo',
      'lokaal bestuur: Morvelle',
      'ngo: Les amis d’Évian',
      'school: Atelierschool',
      'school: Collège Dogbo-Centre',
      'vierdepijlerinitiatief: Vrienden van Dogbo',
    ];
    expect(await kinds('asc')).toEqual(sorted);
    // What is equal stays by name.
    expect(await kinds('desc')).toEqual([5, 3, 4, 2, 0, 1].map((at) => sorted[at]));
    expect(await namesOf(municipality, { direction: 'desc' })).toEqual(ALL.toReversed());
    expect((await listOf(municipality, { sort: 'place' })).rows.map(({ place }) => place)).toEqual([
      null,
      'Dogbo',
      'Dogbo',
      'Évian-les-Bains',
      'Morvelle',
      'Rumbeke',
    ]);
  });

  test('counts each side, and offers the kinds and partnerships that occur', async () => {
    expect(await read(municipality, (reader) => countPartners(reader))).toEqual({
      ours: 2,
      theirs: 4,
      kinds: [
        { code: 'local_government', name: 'lokaal bestuur' },
        { code: 'ngo', name: 'ngo' },
        { code: 'fourth_pillar', name: 'vierdepijlerinitiatief' },
        { code: 'school', name: 'school' },
      ],
      partnerships: [
        { code: dogbo, name: 'Band met Dogbo' },
        { code: morvelle, name: 'Band met Morvelle' },
      ],
    });
  });

  test('goes on offering what was chosen, though nothing fits it', async () => {
    const offered = (of: OwnMunicipality, kind: string, partnership: string) =>
      read(of, async (reader) => {
        const { kinds, partnerships } = await countPartners(reader, { kind, partnership });
        return [kinds.map(({ code }) => code), partnerships.map(({ code }) => code)];
      });
    expect(await offered(municipality, 'hospital', wrong)).toEqual([
      expect.arrayContaining(['hospital', 'school']),
      [dogbo, morvelle, wrong],
    ]);
    expect(await offered(await aMunicipality(), '', dogbo)).toEqual([[], []]);
  });

  test('is read by the board and by VVSG, and is of one municipality alone', async () => {
    for (const actor of [withRole(municipality, 'board_member'), withRole(municipality, 'board_chair'), atVvsg('adviser')])
      expect(await namesOf(municipality, {}, actor)).toEqual(ALL);
    expect(await namesOf(await aMunicipality())).toEqual([]);
    expect(await read(await aMunicipality(), (reader) => countPartners(reader))).toEqual({
      ours: 0,
      theirs: 0,
      kinds: [],
      partnerships: [],
    });
  });

  test('comes page by page without a row twice, and whole in a file', async () => {
    const large = await aMunicipality();
    const names = Array.from({ length: 53 }, (_, at) => `Partner ${String(at).padStart(2, '0')}`);
    for (const name of names) await add(large, name);
    const [first, second] = [await listOf(large, { sort: 'kind' }), await listOf(large, { sort: 'kind', page: '2' })];
    expect([first.total, first.rows.length, second.rows.length]).toEqual([53, 50, 3]);
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(names);
    expect((await listOf(large, { page: '3' })).rows).toEqual([]);
    expect(await read(large, (reader) => listPartnersForFile(reader, partnerFilter.parse({})))).toHaveLength(53);
  });
});
