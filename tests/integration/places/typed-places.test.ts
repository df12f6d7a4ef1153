import { describe, expect, test } from 'vitest';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { changeVisibility } from '@/lib/domain/partnerships/commands/describing';
import { acceptInvitation, handOverLead, inviteMunicipality, leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { addPartnerPlace, removePartnerPlace } from '@/lib/domain/partnerships/commands/partner-places';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { findPartnershipsAtPlace } from '@/lib/domain/partnerships/queries/at-place';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { adoptLocalGovernment, adoptPlace } from '@/lib/domain/places/commands';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { asRole, rows } from '../../support/database';
import { aMunicipality, asCoordinator, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { by, everythingSeen, namesInHistory, placesOf } from '../../support/places-as-seen';
import { administrator, adopt, aName, governmentOf, partnershipAt, partnershipWithGrouping } from '../../support/typed-names';
import { jointPartnership } from '../../support/worlds';

const hide = ({ id, municipality }: { id: string; municipality: OwnMunicipality }) =>
  changeVisibility(...by(municipality), { partnershipId: id, base: { visibility: 'members' }, change: { visibility: 'own' } });
const join = async (lead: OwnMunicipality, other: OwnMunicipality, id: string) => {
  must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: other.id }));
  must(await acceptInvitation(...by(other), { partnershipId: id, year: 2020 }));
};

describe('what a municipality typed', () => {
  test('is shown to it as typed and on no road to another that typed the same name otherwise', async () => {
    const [[place, spelled], [government, called]] = [aName(), aName()];
    const first = await partnershipWithGrouping(place, government);
    const second = await partnershipWithGrouping(spelled, called);
    must(await hide(first));
    must(await hide(second));
    expect(await placesOf(first.municipality, first.id)).toMatchObject([{ name: place, partnerName: government }]);
    expect(await placesOf(second.municipality, second.id)).toMatchObject([{ name: spelled, partnerName: called }]);
    for (const [partnership, own, others] of [
      [first, [place, government], [spelled, called]],
      [second, [spelled, called], [place, government]],
    ] as const) {
      const seen = await everythingSeen(partnership.municipality, [first.id, second.id], { name: own[0], country: 'BJ' });
      for (const name of own) expect(seen).toContain(name);
      for (const name of others) expect(seen).not.toContain(name);
    }
    const stranger = await aMunicipality();
    const seen = await everythingSeen(stranger, [first.id, second.id], { name: place.toLowerCase(), country: 'BJ' });
    for (const name of [place, spelled, government, called]) expect(seen).not.toContain(name);
  });

  test('in another spelling is what it typed the second time: a mistake can be remedied', async () => {
    const { id, municipality } = await partnershipAt('Dogbo-Tota');
    must(await addPartnerPlace(...by(municipality), { partnershipId: id, place: { name: 'bohicon', country: 'BJ' } }));
    const { placeId } = must(await addPartnerPlace(...by(municipality), { partnershipId: id, place: { name: 'Bohicon', country: 'BJ' } }));
    expect((await placesOf(municipality, id)).map(({ name }) => name)).toEqual(['Dogbo-Tota', 'bohicon']);
    const base = { partnerKind: 'local_government', name: 'bohicon' };
    must(await removePartnerPlace(...by(municipality), { partnershipId: id, placeId, base }));
    must(await addPartnerPlace(...by(municipality), { partnershipId: id, place: { name: 'Bohicon', country: 'BJ' } }));
    expect(await placesOf(municipality, id)).toMatchObject([{}, { name: 'Bohicon', partnerName: 'Bohicon' }]);
  });

  test('is one row of it however often it is used, and of each that typed it', async () => {
    const [name] = aName();
    const { municipality: first } = await partnershipAt(name);
    const { municipality: second } = await partnershipAt(name);
    const again = { approach: 'twinning', places: [{ name, country: 'BJ' }], since: '2010', formality: 'partnership' };
    must(await registerPartnership(...by(second), again));
    const owners = await rows<{ owner: string }>('select municipality_id as owner from places where name = $1', [name]);
    expect(owners.map(({ owner }) => owner).sort()).toEqual([first.id, second.id].sort());
  });

  test('is found by others only as a partnership that lets itself be found, in whatever spelling', async () => {
    const [name, spelled] = aName();
    const [open, hidden] = [await partnershipAt(name), await partnershipAt(spelled)];
    must(await hide(hidden));
    const asking = await aMunicipality();
    const { others } = await withActor(...by(asking), (reader) =>
      findPartnershipsAtPlace(reader, { geonamesId: null, country: 'BJ', name: name.toLowerCase() }),
    );
    expect(others.map(({ id }) => id)).toEqual([open.id]);
  });

  test('is read by who takes or took part in the partnership, and by VVSG', async () => {
    const [[place], [government]] = [aName(), aName()];
    const { id, municipality } = await partnershipWithGrouping(place, government);
    const [stays, leaves] = [await aMunicipality(), await aMunicipality()];
    for (const other of [stays, leaves]) await join(municipality, other, id);
    must(await leavePartnership(...by(leaves), { partnershipId: id, year: 2025 }));
    for (const other of [stays, leaves]) expect(await placesOf(other, id)).toMatchObject([{ name: place, partnerName: government }]);
    const adviser = atVvsg('adviser');
    const seen = await withActor(...at(adviser, municipality), (reader) => findPartnership(reader, id));
    expect(seen?.places).toMatchObject([{ name: place, partnerName: government }]);
  });

  test('stays in a partnership of which another becomes the lead, is there already for it, and in the history when it goes', async () => {
    const [place, spelled] = aName();
    const { id, municipality: first } = await partnershipAt(place);
    const second = await aMunicipality();
    await join(first, second, id);
    must(await handOverLead(...by(first), { partnershipId: id, municipalityId: second.id }));
    const there = must(await addPartnerPlace(...by(second), { partnershipId: id, place: { name: spelled, country: 'BJ' } }));
    expect(there.name).toBe(place);
    must(await addPartnerPlace(...by(second), { partnershipId: id, place: { name: 'Bohicon', country: 'BJ' } }));
    const base = { partnerKind: 'local_government', name: place };
    must(await removePartnerPlace(...by(second), { partnershipId: id, placeId: there.placeId, base }));
    expect((await placesOf(second, id)).map(({ name }) => name)).toEqual(['Bohicon']);
    expect(await namesInHistory(second, id)).toContain(place);
    expect(await namesInHistory(first, id)).toContain(place);
    const stranger = await aMunicipality();
    const names = await asRole('tweespan_tenant', stranger.id, (run) =>
      run('select name from names_in_history(array[$1]::uuid[])', [there.placeId]),
    );
    expect(names).toEqual([]);
  });

  test('goes with its municipality into a merger: each partnership keeps its place, also where both had that name', async () => {
    const [name] = aName();
    const [predecessor, successor] = [await partnershipWithGrouping(name, name), await partnershipWithGrouping(name, name)];
    must(
      await mergeMunicipalities(administrator, platformScope(administrator), {
        predecessorId: predecessor.municipality.id,
        successorId: successor.municipality.id,
        firstDay: today(),
      }),
    );
    for (const { id } of [predecessor, successor])
      expect(await placesOf(successor.municipality, id)).toMatchObject([{ name, partnerName: name }]);
    expect(await namesInHistory(successor.municipality, predecessor.id)).toContain(name);
    for (const table of ['places', 'local_governments'])
      expect(await rows(`select distinct municipality_id as owner from ${table} where name = $1`, [name])).toEqual([
        { owner: successor.municipality.id },
      ]);
    const { placeId } = must(
      await addPartnerPlace(...by(successor.municipality), { partnershipId: predecessor.id, place: { name, country: 'BJ' } }),
    );
    expect(placeId).toBe(predecessor.placeId);
  });
});

describe('what VVSG adopts', () => {
  test('is what all find who type that name from then on; who typed it before keeps its own', async () => {
    const [[place, spelled], [government, called]] = [aName(), aName()];
    const [first, second] = [await partnershipWithGrouping(place, government), await partnershipWithGrouping(spelled, called)];
    expect(await adopt.government(await governmentOf(first.id))).toMatchObject({ ok: false, code: 'not_adopted' });
    must(await adopt.place(first.placeId));
    must(await adopt.government(await governmentOf(first.id)));
    const third = await partnershipWithGrouping(spelled.toLowerCase(), called.toLowerCase());
    for (const partnership of [first, third])
      expect(await placesOf(partnership.municipality, partnership.id)).toMatchObject([
        { id: first.placeId, name: place, partnerName: government },
      ]);
    expect(await placesOf(second.municipality, second.id)).toMatchObject([{ name: spelled, partnerName: called }]);
    expect(await adopt.place(first.placeId)).toMatchObject({ ok: false, code: 'not_adopted' });
    expect(await adopt.place(second.placeId)).toMatchObject({ ok: false, code: 'not_adopted' });
    expect(
      await rows("select municipality_id from events where command = 'adoptPlace' and actor_id = $1", [administrator.userId]),
    ).toContainEqual({ municipality_id: null });
  });

  test('is for its administrator alone, and no municipality adopts anything', async () => {
    const { placeId, municipality, id } = await partnershipWithGrouping(...aName());
    const tries = [
      [adoptPlace, { placeId }],
      [adoptLocalGovernment, { localGovernmentId: await governmentOf(id) }],
    ] as const;
    const adviser = atVvsg('adviser');
    for (const [command, which] of tries) {
      await expect(command(adviser, platformScope(adviser), which)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(command(...at(asCoordinator(municipality), municipality), which)).rejects.toMatchObject({ code: 'forbidden' });
    }
    for (const call of ['adopt_place', 'adopt_local_government'])
      for (const role of ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_public'] as const)
        await expect(asRole(role, null, (run) => run(`select ${call}($1::uuid)`, [placeId]))).rejects.toThrow(/permission denied/);
  });
});

describe('the policy', () => {
  const as = (municipality: OwnMunicipality, statement: string, values: string[] = []) =>
    asRole('tweespan_tenant', municipality.id, async (run) => {
      await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
      return (await run(`${statement} returning 1`, values)).length;
    });
  const NEW = 'insert into places (id, municipality_id, geonames_id, country, region, name, sort_key) select gen_random_uuid(),';

  test('lets in a place of the gazetteer as it stands there, own words, and nothing that all would read', async () => {
    const municipality = await aMunicipality();
    const of = 'geonames_id, country, region, name, sort_key from gazetteer where geonames_id = (select max(geonames_id) from gazetteer)';
    expect(await as(municipality, `${NEW} null, ${of}`)).toBe(1);
    expect(await as(municipality, `${NEW} app_m(), null, 'BJ', '', 'Eigen', 'eigen'`)).toBe(1);
    for (const wrong of [
      "null, null, 'BJ', '', 'Van ons allen', 'van ons allen'",
      `null, ${of.replace('name, sort_key', "'Rommel', sort_key")}`,
      `null, 1, 'BJ', '', 'Nergens', 'nergens'`,
    ])
      await expect(as(municipality, `${NEW} ${wrong}`)).rejects.toThrow(/row-level security/);
    await expect(as(municipality, `${NEW} app_m(), ${of}`)).rejects.toThrow(/places_gazetteer_is_shared/);
  });

  test('shows no spelling of another on the card of a partnership that lets itself be found', async () => {
    const [place, spelled] = aName();
    const { id } = await partnershipAt(place);
    const { id: asking } = await aMunicipality();
    const cards = await asRole('tweespan_tenant', asking, (run) =>
      run<{ partnership_id: string }>("select * from partnerships_at(null, 'BJ', $1, current_date)", [spelled.toLowerCase()]),
    );
    expect(cards.map(({ partnership_id }) => partnership_id)).toEqual([id]);
    expect(JSON.stringify(cards)).not.toContain(place);
  });

  test('lets nobody name in a partnership or beside it what it may not read', async () => {
    const { placeId, id } = await partnershipWithGrouping(...aName());
    const other = await jointPartnership();
    const partnership =
      'insert into partnership_places (partnership_id, place_id, sort_order, partner_kind, local_government_id) select $1::uuid,';
    await expect(as(other.lead, `${partnership} $2::uuid, 5, 'other', null`, [other.id, placeId])).rejects.toThrow(/row-level security/);
    const own = '(select place_id from partnership_places where partnership_id = $1::uuid)';
    const naming = `update partnership_places set partner_kind = 'grouping_of_local_governments', local_government_id = $2::uuid where partnership_id = $1::uuid and place_id = ${own}`;
    await expect(as(other.lead, naming, [other.id, await governmentOf(id)])).rejects.toThrow(/row-level security/);
    const government = 'insert into local_governments (id, municipality_id, place_id, kind, name, sort_key) select gen_random_uuid(),';
    await expect(as(other.lead, `${government} app_m(), $1::uuid, 'local_government', 'Oord', 'oord'`, [placeId])).rejects.toThrow(
      /row-level security/,
    );
    await expect(as(other.lead, `${government} null, ${own}, 'local_government', 'Oord', 'oord'`, [other.id])).rejects.toThrow(
      /row-level security/,
    );
  });
});
