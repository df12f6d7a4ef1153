import { describe, expect, test } from 'vitest';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { listMunicipalities } from '@/lib/domain/municipalities/queries';
import { municipalityFilter } from '@/lib/domain/municipalities/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { listAdoptions, listTypedNames } from '@/lib/domain/places/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { overseeingScope, platformScope } from '@/lib/platform/auth/scope';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { asRole, rows, statementsOf } from '../../support/database';
import { aMunicipality, atVvsg, type OwnMunicipality } from '../../support/people';
import { by } from '../../support/places-as-seen';
import { administrator, adopt, aName, governmentOf, partnershipAt, partnershipWithGrouping } from '../../support/typed-names';
import { withdraw } from '../../support/worlds';

const VVSG = ['adviser', 'administrator'] as const;
const overseen = <T>(work: Parameters<typeof withActor<T>>[2], role: (typeof VVSG)[number] = 'adviser') => {
  const actor = atVvsg(role);
  return withActor(actor, overseeingScope(actor), work);
};
const typedBy = ({ id }: OwnMunicipality, page = 1, role?: (typeof VVSG)[number]) =>
  overseen((reader) => listTypedNames(reader, id, page), role);
const adoptedOf = ({ id }: OwnMunicipality) => overseen((reader) => listAdoptions(reader, id));
const listed = (asked: Record<string, unknown>) => overseen((reader) => listMunicipalities(reader, municipalityFilter.parse(asked)));

describe('what a municipality typed and VVSG can adopt', () => {
  test('is read by adviser and administrator alike: place and government, where they are, and in how many partnerships', async () => {
    const [[place], [government]] = [aName(), aName()];
    const { municipality } = await partnershipWithGrouping(place, government);
    await partnershipWithGrouping(...aName());
    for (const role of VVSG)
      expect(await typedBy(municipality, 1, role)).toMatchObject({
        total: 2,
        page: 1,
        pages: 1,
        rows: [
          { kind: 'place', name: place, place, country: 'Benin', partnerships: 1, obstacle: null },
          { kind: 'grouping_of_local_governments', name: government, place, country: 'Benin', partnerships: 1, obstacle: 'place_first' },
        ],
      });
  });

  test('counts each partnership in which it stands, and is gone with the last one', async () => {
    const [name] = aName();
    const first = await partnershipAt(name);
    const again = { approach: 'twinning', places: [{ name, country: 'BJ' }], since: '2010', formality: 'partnership' };
    const { id: secondId } = must(await registerPartnership(...by(first.municipality), again));
    const ofName = async () => (await typedBy(first.municipality)).rows.find((row) => row.name === name)?.partnerships;
    expect(await ofName()).toBe(2);
    await withdraw(first);
    expect(await ofName()).toBe(1);
    await withdraw({ id: secondId, municipality: first.municipality });
    expect(await typedBy(first.municipality)).toMatchObject({ rows: [], total: 0, page: 1 });
  });

  test('is counted in the table of municipalities as it is listed, and narrows that table', async () => {
    const { municipality } = await partnershipWithGrouping(...aName());
    const nothing = await aMunicipality();
    const row = async (asked: Record<string, unknown>, { name }: OwnMunicipality) =>
      (await listed({ search: name, ...asked })).rows.find((each) => each.name === name);
    expect((await row({}, municipality))?.typedNames).toBe((await typedBy(municipality)).total);
    expect((await row({}, nothing))?.typedNames).toBe(0);
    expect(await row({ selection: 'with_typed_names' }, municipality)).toBeDefined();
    expect(await row({ selection: 'with_typed_names' }, nothing)).toBeUndefined();
  });

  test('goes by fifty, and the page behind the last is the last', async () => {
    const { id, municipality } = await partnershipAt('Aaa');
    await rows(
      `with added as (insert into places (id, municipality_id, country, region, name, sort_key)
         select gen_random_uuid(), $1, 'BJ', '', 'Oord ' || n, 'oord ' || lpad(n::text, 3, '0')
         from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e, generate_series(1, 50) as n returning id)
       insert into partnership_places (partnership_id, place_id, sort_order) select $2, id, row_number() over () from added`,
      [municipality.id, id],
    );
    const first = await typedBy(municipality);
    expect(first).toMatchObject({ total: 51, pages: 2 });
    expect(first.rows.map(({ name }) => name)).toEqual(['Aaa', ...Array.from({ length: 49 }, (_, n) => `Oord ${n + 1}`)]);
    for (const page of [2, 9]) expect(await typedBy(municipality, page)).toMatchObject({ page: 2, rows: [{ name: 'Oord 50' }] });
    expect(await statementsOf(() => typedBy(municipality))).toHaveLength(2);
  });

  test('says what stands in the way: the place comes first, and of one name one spelling', async () => {
    const [[place, spelled], [government, called]] = [aName(), aName()];
    const [first, second] = [await partnershipWithGrouping(place, government), await partnershipWithGrouping(spelled, called)];
    const obstacles = async ({ municipality }: { municipality: OwnMunicipality }) =>
      (await typedBy(municipality)).rows.map(({ obstacle }) => obstacle);
    must(await adopt.place(first.placeId));
    expect(await obstacles(first)).toEqual([null]);
    expect(await obstacles(second)).toEqual(['name_taken', 'place_first']);
    const third = await partnershipWithGrouping(spelled, called);
    must(await adopt.government(await governmentOf(first.id)));
    expect(await obstacles(first)).toEqual([]);
    expect(await obstacles(third)).toEqual(['name_taken']);
  });

  test('is kept with who adopted it when, and goes with the municipality into a merger', async () => {
    const [[place], [government]] = [aName(), aName()];
    const { id, municipality, placeId } = await partnershipWithGrouping(place, government);
    must(await adopt.place(placeId));
    must(await adopt.government(await governmentOf(id)));
    const adopted = [
      { name: government, actorName: administrator.name, at: expect.any(Date) },
      { name: place, actorName: administrator.name, at: expect.any(Date) },
    ];
    expect(await adoptedOf(municipality)).toMatchObject(adopted);
    const successor = await aMunicipality();
    expect(await adoptedOf(successor)).toEqual([]);
    const merger = { predecessorId: municipality.id, successorId: successor.id, firstDay: today() };
    must(await mergeMunicipalities(administrator, platformScope(administrator), merger));
    expect(await adoptedOf(successor)).toMatchObject(adopted);
  });

  test('is no list for another municipality, nor what was adopted of it', async () => {
    const { municipality } = await partnershipWithGrouping(...aName());
    const stranger = await aMunicipality();
    const seen = await withActor(...by(stranger), (reader) => listTypedNames(reader, municipality.id, 1));
    expect(seen).toMatchObject({ rows: [], total: 0 });
    for (const role of ['tweespan_tenant', 'tweespan_admin', 'tweespan_auth', 'tweespan_public'] as const)
      await expect(asRole(role, null, (run) => run('select * from adopted_names($1::uuid, 9)', [municipality.id]))).rejects.toThrow(
        /permission denied/,
      );
  });
});
