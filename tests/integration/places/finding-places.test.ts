import { describe, expect, test } from 'vitest';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { findPlaces } from '@/lib/domain/places/queries';
import { FOUND_MAX } from '@/lib/domain/places/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { asRole, rows, statementsOf } from '../../support/database';
import { aMunicipality, asCoordinator, at } from '../../support/people';
import { loadReferenceAgain } from '../../support/reference-again';

const DOGBO = 2394545;

const find = (typed: string, locale: 'nl' | 'en' = 'nl') =>
  withActor({ ...VISITOR, locale }, PUBLIC_SCOPE, (reader) => findPlaces(reader, typed));
const namesFor = async (typed: string) => (await find(typed)).map(({ name }) => name);

describe('finding a place while typing', () => {
  test('what begins with the text comes first, the largest on top, with region and country in the language of the reader', async () => {
    const found = await find('dog');
    expect(found.slice(0, 4)).toContainEqual({ geonamesId: DOGBO, name: 'Dogbo', region: 'Kouffo', country: 'Benin', isAlike: false });
    expect(found.map(({ name }) => name)).toContain('Dogondoutchi');
    expect((await find('dogb'))[0]?.name).toBe('Dogbo');
    expect((await find('kinshasa'))[0]?.country).toBe('Congo-Kinshasa');
    expect((await find('kinshasa', 'en'))[0]?.country).toBe('Congo - Kinshasa');
  });

  test.each([
    ['elancourt', 'Élancourt'],
    ['ÉLANCOURT', 'Élancourt'],
    ['Gräfenhain', 'Gräfenhainichen'],
    ['santo toma', 'Santo Tomás'],
    ['keur mo', 'Keur Moussa'],
    ['  Lora   del-Rio ', 'Lora del Río'],
  ])('%j finds %s, whatever its accents and signs', async (typed, name) => {
    expect(await namesFor(typed)).toContain(name);
  });

  test.each([
    ['ostend', 'Oostende'],
    ['Oostende', 'Oostende'],
    ['antwerp', 'Antwerpen'],
    ['ghent', 'Gent'],
    ['parijs', 'Paris'],
    ['londen', 'London'],
    ['rijsel', 'Lille'],
    ['luik', 'Liège'],
    ['keulen', 'Köln'],
    ['karongi', 'Kibuye'],
    ['Київ', 'Kyiv'],
  ])('%s is found by another name of it: %s', async (typed, name) => {
    expect(await namesFor(typed)).toContain(name);
  });

  test.each([
    ['tombacounda', 'Tambacounda'],
    ['amstredam', 'Amsterdam'],
    ['tocountouna', 'Toucountouna'],
    ['keur musa', 'Keur Moussa'],
    ['moussa', 'Keur Moussa'],
  ])('%s is forgiven: %s, and told as a guess', async (typed, name) => {
    expect(await find(typed)).toContainEqual(expect.objectContaining({ name, isAlike: true }));
  });

  test.each([
    ['Hanoi', 'Hanoi'],
    ['Huế', 'Thừa Thiên Huế'],
    ['Kigali', 'Kigali'],
    ['Kinshasa', 'Kinshasa'],
    ['Bukavu', 'Sud-Kivu'],
    ['Rabat', 'Rabat-Salé-Kénitra'],
    ['Oslo', 'Oslo'],
    ['Addis Abeba', 'Addis Ababa'],
    ['Berlin', 'Berlin'],
    ['Wiesbaden', 'Hessen'],
    ['Hannover', 'Niedersachsen'],
    ['Rennes', 'Bretagne'],
    ['Milano', 'Lombardia'],
    ['Praha', 'Praha'],
    ['Quito', 'Pichincha'],
    ['Dakar', 'Dakar'],
    ['Santa Cruz de la Sierra', 'Santa Cruz'],
  ])('%s lies in %s, as it is called there', async (typed, region) => {
    expect((await find(typed))[0]?.region).toBe(region);
  });

  test('all partner places of the reference data are there', async () => {
    for (const name of ['Diender', 'Ostende', 'Pèrèrè', 'Za-Kpota', 'Nquthu', 'Bugesera', 'Crucea']) {
      expect([name, await namesFor(name)]).toEqual([name, expect.arrayContaining([name])]);
    }
  });

  test.each(['', ' ', 'd', '%', '_', '%%', '__', "'", '\\', '\u0000', '\ud800', '😀', 'qzj'.repeat(3_333)])(
    'what cannot be a name finds nothing and harms nothing (%#)',
    async (typed) => {
      expect(await find(typed)).toEqual([]);
    },
  );

  test('signs of the query language stand for themselves', async () => {
    expect(await namesFor('do%o')).not.toContain('Dogbo');
    expect(await namesFor('d_gbo')).not.toContain('Dogbo');
    expect(await namesFor("Dogbo'; drop table gazetteer; --")).toEqual(expect.any(Array));
    expect(await namesFor('Москва Тамбов')).toEqual(expect.any(Array));
    expect(await namesFor('dogbo')).toContain('Dogbo');
  });

  test('no place twice, eight at most, in four statements at most', async () => {
    for (const typed of ['sa', 'san', 'paris', 'brussel', 'xyzzyx']) {
      const statements = await statementsOf(async () => {
        const ids = (await find(typed)).map(({ geonamesId }) => geonamesId);
        expect(ids.length).toBeLessThanOrEqual(FOUND_MAX);
        expect(new Set(ids).size).toBe(ids.length);
      });
      expect(statements.length).toBeLessThanOrEqual(4);
    }
  });

  test.each([
    ['gazetteer_sort_key', "sort_key like 'dog%'"],
    ['gazetteer_other_names', "other_names <> '' and '|' || other_names like '%|ostend%'"],
    ['gazetteer_alike', "'tombacounda' <% sort_key"],
  ])('the index %s is used', async (index, condition) => {
    const plan = await asRole('tweespan_tenant', null, (run) =>
      run<{ 'QUERY PLAN': string }>(`explain select name from gazetteer where ${condition} order by population desc limit 8`),
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(index);
  });

  test('nobody in the program can change the gazetteer', async () => {
    for (const role of ['tweespan_tenant', 'tweespan_admin', 'tweespan_vvsg', 'tweespan_public', 'tweespan_auth'] as const) {
      await expect(asRole(role, null, (run) => run('delete from gazetteer'))).rejects.toThrow(/permission denied/);
    }
  });
});

describe('a partnership with a place of the gazetteer', () => {
  const register = async (places: object[], title = '') => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    const result = await registerPartnership(...at(coordinator, municipality), {
      approach: 'city_to_city',
      places,
      since: '2010',
      formality: 'partnership',
      title,
    });
    return { result, municipality, coordinator };
  };

  test('name, country and region come from the gazetteer, whatever is sent along', async () => {
    const { result, municipality, coordinator } = await register([{ geonamesId: DOGBO, name: 'Elders', country: 'FR' }]);
    const { id, title } = must(result);
    expect(title).toBe(`Stedenband ${municipality.name} – Dogbo`);
    const found = await withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id));
    expect(found?.places).toMatchObject([{ name: 'Dogbo', country: 'Benin' }]);
    expect(await rows('select name, country, region, sort_key from places where geonames_id = $1', [DOGBO])).toEqual([
      { name: 'Dogbo', country: 'BJ', region: 'Kouffo', sort_key: 'dogbo' },
    ]);
  });

  test('a place that is used gets the region of today', async () => {
    const hanoi = 1581130;
    await rows("update gazetteer set region = 'Quang Tri' where geonames_id = $1", [hanoi]);
    await register([{ geonamesId: hanoi, name: '', country: '' }]);
    const region = () => rows('select region from places where geonames_id = $1', [hanoi]);
    expect(await region()).toEqual([{ region: 'Quang Tri' }]);
    await loadReferenceAgain();
    expect(await region()).toEqual([{ region: 'Hanoi' }]);
  });

  test('two municipalities that choose one place at the same moment share one row', async () => {
    const pout = 2246606;
    const both = await Promise.all([register([{ geonamesId: pout }]), register([{ geonamesId: pout }])]);
    for (const { result } of both) must(result);
    expect(await rows('select 1 from places where geonames_id = $1', [pout])).toHaveLength(1);
  });

  test('a place that was chosen twice counts once; one that was typed stays beside one that was chosen', async () => {
    const { result, municipality, coordinator } = await register([
      { geonamesId: -4 },
      { geonamesId: -4 },
      { name: 'Keur Moussa', country: 'SN' },
    ]);
    const { id } = must(result);
    const found = await withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id));
    expect(found?.places.map(({ name }) => name)).toEqual(['Keur Moussa', 'Keur Moussa']);
    expect(new Set(found?.places.map((place) => place.id)).size).toBe(2);
  });

  test.each([
    ['an id that is not there', { geonamesId: 1 }, 'places.0.name', 'unknown_place'],
    ['an id that is no whole number', { geonamesId: 1.5 }, 'places.0.geonamesId', 'unknown_place'],
    ['an id that no database can hold', { geonamesId: 2 ** 40 }, 'places.0.geonamesId', 'unknown_place'],
    ['an id that is a text', { geonamesId: '2394545' }, 'places.0.geonamesId', 'unknown_place'],
    ['neither an id nor a name', {}, 'places.0.name', 'required'],
  ])('%s is refused and writes nothing', async (_, place, field, code) => {
    const { result, municipality } = await register([place]);
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await rows('select 1 from partnerships where lead_municipality_id = $1', [municipality.id])).toEqual([]);
  });
});

describe('the lists', () => {
  test('are all loaded: goals, words, networks with their approach, offers', async () => {
    const [counts] = await rows(
      `select (select count(*)::int from sdgs) as sdgs, (select count(*)::int from vocabularies) as words,
         (select count(*)::int from networks) as networks, (select count(*)::int from offers) as offers,
         (select count(*)::int from gazetteer) > 49000 as gazetteer`,
    );
    expect(counts).toEqual({ sdgs: 17, words: 190, networks: 24, offers: 10, gazetteer: true });
    const approaches = await rows<{ name: string; approach: string }>(
      "select name, approach from networks where name in ('TruStone', 'Eurocities', 'CEMR') order by name",
    );
    expect(approaches.map(({ approach }) => approach)).toEqual(['networks', 'networks', 'private_sector']);
    expect(await rows('select code from offers where approach is null')).toEqual([{ code: 'O05' }]);
  });
});
