import { beforeAll, describe, expect, test } from 'vitest';
import { countries } from '@/db/schema';
import { foldedName } from '@/lib/domain/partnerships/queries/parts';
import { foldName } from '@/lib/domain/places/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { asReader, type OwnMunicipality } from '../../support/people';
import { aRegister, listOf } from '../../support/whole-register';

const titles = async (...asked: Parameters<typeof listOf>) => (await listOf(...asked)).rows.map(({ title }) => title);

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
    const { rows: list, total } = await listOf(register);
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
    const { nameNl, nameEn } = countries;
    const names = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
      tx.select({ nameNl, nameEn, foldedNl: foldedName(nameNl), foldedEn: foldedName(nameEn) }).from(countries),
    );
    expect(names.length).toBeGreaterThan(200);
    for (const each of names) expect([each.foldedNl, each.foldedEn]).toEqual([foldName(each.nameNl), foldName(each.nameEn)]);
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
    const down = (await listOf(register, { sort, direction: 'desc' })).rows;
    const key = (row: (typeof down)[number] | undefined) =>
      row && { title: row.title, approach: row.approach.name, state: row.lifeCycle, since: row.sinceYear }[sort];
    const up = (await listOf(register, { sort })).rows;
    expect(down.map(key)).toEqual(up.map(key).reverse());
    for (const [at, row] of down.entries())
      if (at > 0 && key(row) === key(down[at - 1])) expect(foldName(row.title) > foldName(down[at - 1]?.title ?? '')).toBe(true);
  });
});
