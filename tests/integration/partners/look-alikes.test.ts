import { beforeAll, describe, expect, test } from 'vitest';
import { addPartner } from '@/lib/domain/partners/commands/describing';
import { tellPartnersApart } from '@/lib/domain/partners/commands/links';
import { findLookAlikes, findPartnersLike } from '@/lib/domain/partners/queries/search';
import { PARTNERS_FOUND_MAX } from '@/lib/domain/partners/rules';
import type { AddPartnerInput, PartnerSearch } from '@/lib/domain/partners/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { aMunicipality, asCoordinator, at, type OwnMunicipality } from '../../support/people';

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const add = async (municipality: OwnMunicipality, name: string, more: Partial<AddPartnerInput> = {}) =>
  must(await addPartner(...by(municipality), { name, kind: 'school', side: 'ours', ...more })).id;

describe('partners that are offered while one is typed', () => {
  let municipality: OwnMunicipality;
  beforeAll(async () => {
    municipality = await aMunicipality();
    await add(municipality, 'Atelierschool', { kbo: '0207500123' });
    await add(municipality, 'Collège Dogbo-Centre', { side: 'theirs' });
    await add(municipality, 'Vrienden van Dogbo', { vcode: 'V0001234' });
  });
  const found = (text: string, of = municipality, only: Omit<PartnerSearch, 'text'> = {}) =>
    withActor(...by(of), async (reader) => (await findPartnersLike(reader, { text, ...only })).map(({ name }) => name));

  test.each([
    ['atel', ['Atelierschool']],
    ['Ateleirschool', ['Atelierschool']],
    ['College de Dogbo-Centre vzw', ['Collège Dogbo-Centre']],
    ['BE 0207.500.123', ['Atelierschool']],
    ['v0001234', ['Vrienden van Dogbo']],
    ['xyzzy', []],
    ['', []],
    ['%', []],
  ])('%j offers %j', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  test('are of the side that is asked, and not the one that asks, however many others fit better', async () => {
    const of = await aMunicipality();
    for (let at = 0; at <= PARTNERS_FOUND_MAX; at += 1) await add(of, `Brug ${at}`);
    const itself = await add(of, 'De Brug', { side: 'theirs' });
    await add(of, 'Le Brug', { side: 'theirs' });
    expect(await found('brug', of)).toHaveLength(PARTNERS_FOUND_MAX);
    expect(await found('brug', of)).not.toContain('Le Brug');
    expect(await found('brug', of, { side: 'theirs' })).toEqual(['De Brug', 'Le Brug']);
    expect(await found('brug', of, { side: 'theirs', but: itself })).toEqual(['Le Brug']);
  });
});

describe('two partners that look alike', () => {
  const alike = async (of: OwnMunicipality) => {
    const pair = await withActor(...by(of), findLookAlikes);
    return pair && { names: [pair.one.name, pair.other.name].sort(), total: pair.total };
  };

  test('are asked about, pair by pair, until somebody says that they are two', async () => {
    const of = await aMunicipality();
    const [bridge, club, house] = [await add(of, 'Jeugdhuis De Brug'), await add(of, 'JH De Brug vzw'), await add(of, 'Zorghuis')];
    const zorg = await add(of, 'Zorghuis vzw');
    expect(await alike(of)).toEqual({ names: ['JH De Brug vzw', 'Jeugdhuis De Brug'], total: 2 });
    must(await tellPartnersApart(...by(of), { partnerId: club, otherId: bridge }));
    expect(await alike(of)).toEqual({ names: ['Zorghuis', 'Zorghuis vzw'], total: 1 });
    must(await tellPartnersApart(...by(of), { partnerId: house, otherId: zorg }));
    expect(await alike(of)).toBeNull();
  });

  test.each<[string, Partial<AddPartnerInput>, Partial<AddPartnerInput>]>([
    ['in two places', { place: { name: 'Rumbeke', country: 'BE' } }, { place: { name: 'Beveren', country: 'BE' } }],
    ['on two sides', { side: 'ours' }, { side: 'theirs' }],
    ['with two numbers', { kbo: '0207500123' }, { kbo: '0477123402' }],
  ])('are not asked about when they stand %s', async (_, one, other) => {
    const of = await aMunicipality();
    await add(of, 'De Brug', one);
    await add(of, 'vzw De Brug', other);
    expect(await alike(of)).toBeNull();
  });

  test('are not asked about when they are of two kinds, though their names differ by the word of the kind alone', async () => {
    const of = await aMunicipality();
    await add(of, 'Basisschool Sint-Jozef', { kind: 'school' });
    await add(of, 'Ziekenhuis Sint-Jozef', { kind: 'hospital' });
    expect(await alike(of)).toBeNull();
    await add(of, 'AZ Sint-Jozef', { kind: 'hospital' });
    expect(await alike(of)).toEqual({ names: ['AZ Sint-Jozef', 'Ziekenhuis Sint-Jozef'], total: 1 });
  });

  test('are asked about when the place of one is not known, and in their own municipality alone', async () => {
    const [of, another] = [await aMunicipality(), await aMunicipality()];
    await add(of, 'De Brug', { place: { name: 'Rumbeke', country: 'BE' } });
    await add(another, 'vzw De Brug');
    expect(await alike(of)).toBeNull();
    await add(of, 'vzw De Brug');
    expect(await alike(of)).toMatchObject({ total: 1 });
  });
});
