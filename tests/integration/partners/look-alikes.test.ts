import { beforeAll, describe, expect, test } from 'vitest';
import { addPartner } from '@/lib/domain/partners/commands/describing';
import { tellPartnersApart } from '@/lib/domain/partners/commands/links';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { findLookAlikes, findPartnersLike } from '@/lib/domain/partners/queries/search';
import { PARTNERS_FOUND_MAX } from '@/lib/domain/partners/rules';
import type { AddPartnerInput, PartnerSearch } from '@/lib/domain/partners/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, at, type OwnMunicipality } from '../../support/people';
import { jointPartnership } from '../../support/worlds';

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

describe('a partner that is added before its look-alikes were seen', () => {
  test('is asked about, and added as another one by the second press', async () => {
    const of = await aMunicipality();
    for (const name of ['Jeugdhuis De Brug', 'De Brugge']) await add(of, name);
    const another = (asksAlike: boolean, name = 'JH De Brug vzw') =>
      addPartner(...by(of), { name, kind: 'school', side: 'ours', asksAlike });
    expect(await another(true)).toMatchObject({ code: 'partner_alike', values: { name: 'Jeugdhuis De Brug', more: 1 } });
    expect(await rows('select id from partners where municipality_id = $1', [of.id])).toHaveLength(2);
    must(await another(true, 'Atelierschool'));
    must(await another(false));
    expect(await rows('select id from partners where municipality_id = $1', [of.id])).toHaveLength(4);
  });

  test('is asked about in a partnership too, and those of others say nothing', async () => {
    const { id: partnershipId, lead, participant } = await jointPartnership();
    await add(lead, 'Jeugdhuis De Brug');
    const takesPart = (municipality: OwnMunicipality) => {
      const partner = { name: 'JH De Brug', kind: 'school', side: 'ours', asksAlike: true } as const;
      return addPartnerRole(...by(municipality), { partnershipId, partner, role: 'takes_part' });
    };
    expect(await takesPart(lead)).toMatchObject({ code: 'partner_alike', values: { name: 'Jeugdhuis De Brug', more: 0 } });
    expect(await rows('select id from partnership_partners where partnership_id = $1', [partnershipId])).toEqual([]);
    must(await takesPart(participant));
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
