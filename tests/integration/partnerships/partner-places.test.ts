import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { addPartnerPlace, describePartner, removePartnerPlace } from '@/lib/domain/partnerships/commands/partner-places';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { PLACES_MAX } from '@/lib/domain/partnerships/rules/registering';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const placesOf = async (municipality: OwnMunicipality, id: string) =>
  (await withActor(...by(municipality), (reader) => findPartnership(reader, id)))?.places ?? [];
const namesOf = async (municipality: OwnMunicipality, id: string) => (await placesOf(municipality, id)).map(({ name }) => name);
const add = (municipality: OwnMunicipality, id: string, place: unknown) =>
  addPartnerPlace(...by(municipality), { partnershipId: id, place });
const NOBODY = { partnerKind: '', name: '' };
const remove = (municipality: OwnMunicipality, id: string, placeId: string, base: object) =>
  removePartnerPlace(...by(municipality), { partnershipId: id, placeId, base });
const tell = (municipality: OwnMunicipality, id: string, placeId: string, change: unknown, base: unknown = {}) =>
  describePartner(...by(municipality), { partnershipId: id, placeId, base, change });
const bohicon = { name: 'Bohicon', country: 'BJ' };
const refusedAs = (code: string) => ({ ok: false, code });
const COMMUNE = { partnerKind: 'local_government', name: 'Dogbo' };

/** A partnership with Dogbo, and the place's id. */
async function dogbo(approach = 'city_to_city') {
  const partnership = await activePartnership({
    approach,
    places: [{ name: 'Dogbo', country: 'BJ' }],
    since: '2010',
    formality: 'partnership',
  });
  const [place] = await placesOf(partnership.municipality, partnership.id);
  return { ...partnership, placeId: place?.id ?? '' };
}

describe('registering with a place', () => {
  test.each(['city_to_city', 'twinning', 'short_term_exchange'])('%s makes its local government the partner', async (approach) => {
    const { id, municipality } = await dogbo(approach);
    expect(await placesOf(municipality, id)).toMatchObject([{ name: 'Dogbo', partnerKind: 'local_government', partnerName: 'Dogbo' }]);
  });

  test.each(['youth_work', 'indirect'])('%s says nothing of who the partner is', async (approach) => {
    const { id, municipality } = await dogbo(approach);
    expect(await placesOf(municipality, id)).toMatchObject([{ name: 'Dogbo', partnerKind: null, partnerName: null }]);
  });

  test('partnerships of one municipality share its local government of a place, and nobody else’s', async () => {
    const [{ municipality }] = await Promise.all([dogbo(), dogbo()]);
    must(
      await registerPartnership(...by(municipality), {
        approach: 'twinning',
        formality: 'partnership',
        places: [{ name: 'Dogbo', country: 'BJ' }],
      }),
    );
    expect(await rows('select kind, name from local_governments where municipality_id = $1', [municipality.id])).toEqual([
      { kind: 'local_government', name: 'Dogbo' },
    ]);
  });
});

describe('the places of a partnership', () => {
  test('come after each other, each with its local government, and go again; the history keeps them', async () => {
    const { id, municipality } = await dogbo();
    must(await add(municipality, id, { geonamesId: 2394545 }));
    const { placeId } = must(await add(municipality, id, bohicon));
    expect(await placesOf(municipality, id)).toMatchObject([
      { name: 'Dogbo' },
      { name: 'Dogbo' },
      { name: 'Bohicon', country: 'Benin', partnerKind: 'local_government', partnerName: 'Bohicon' },
    ]);
    must(await remove(municipality, id, placeId, { ...COMMUNE, name: 'Bohicon' }));
    must(await add(municipality, id, bohicon));
    expect(await namesOf(municipality, id)).toEqual(['Dogbo', 'Dogbo', 'Bohicon']);
    const history = await withActor(...by(municipality), (reader) => listHistory(reader, id));
    expect(history.map(({ command }) => command).slice(0, 2)).toEqual(['addPartnerPlace', 'removePartnerPlace']);
    expect(history[1]?.changes).toContainEqual({ table: 'partnership_places', field: 'place_id', from: placeId, to: null });
  });

  test('a form without local governments says nothing of who the partner is', async () => {
    const { id, municipality } = await dogbo('youth_work');
    must(await add(municipality, id, bohicon));
    expect((await placesOf(municipality, id))[1]).toMatchObject({ name: 'Bohicon', partnerKind: null, partnerName: null });
  });

  test('one that is there already, or gone already, changes nothing', async () => {
    const { id, municipality, placeId } = await dogbo();
    expect(must(await add(municipality, id, { name: ' DOGBO ', country: 'BJ' })).placeId).toBe(placeId);
    must(await remove(municipality, id, randomUUID(), COMMUNE));
    expect(await withActor(...by(municipality), (reader) => listHistory(reader, id))).toHaveLength(1);
  });

  test('one of which somebody said meanwhile who the partner is stays for who saw it otherwise', async () => {
    const { id, municipality } = await dogbo();
    const { placeId } = must(await add(municipality, id, bohicon));
    const seen = { ...COMMUNE, name: 'Bohicon' };
    must(await tell(municipality, id, placeId, { partnerKind: 'other' }, seen));
    expect(await remove(municipality, id, placeId, seen)).toEqual({
      ...refusedAs('conflict'),
      conflicts: { partnerKind: { theirs: 'other', yours: 'local_government' }, name: { theirs: '', yours: 'Bohicon' } },
    });
    expect(await namesOf(municipality, id)).toEqual(['Dogbo', 'Bohicon']);
    must(await remove(municipality, id, placeId, { partnerKind: 'other', name: '' }));
    expect(await namesOf(municipality, id)).toEqual(['Dogbo']);
  });

  test('the last one stays where the form has a place, also when two go at once', async () => {
    const { id, municipality, placeId } = await dogbo();
    expect(await remove(municipality, id, placeId, COMMUNE)).toMatchObject(refusedAs('last_place_stays'));
    const second = must(await add(municipality, id, bohicon));
    const seen = [
      [placeId, COMMUNE],
      [second.placeId, { ...COMMUNE, name: 'Bohicon' }],
    ] as const;
    const answers = await Promise.all(seen.map(([each, base]) => remove(municipality, id, each, base)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await placesOf(municipality, id)).toHaveLength(1);
    const free = await dogbo('indirect');
    must(await remove(free.municipality, free.id, free.placeId, NOBODY));
  });

  test('two who add at once both succeed, the same place once, up to the most there can be', async () => {
    const { id, municipality } = await dogbo();
    const twice = [bohicon, bohicon, { name: 'Lokossa', country: 'BJ' }];
    for (const answer of await Promise.all(twice.map((place) => add(municipality, id, place)))) must(answer);
    expect((await namesOf(municipality, id)).sort()).toEqual(['Bohicon', 'Dogbo', 'Lokossa']);
    for (let n = 3; n < PLACES_MAX; n += 1) must(await add(municipality, id, { name: `Plaats ${n}`, country: 'BJ' }));
    expect(await add(municipality, id, { name: 'Te veel', country: 'BJ' })).toMatchObject({
      fields: { 'place.name': { code: 'too_many', values: { maximum: PLACES_MAX } } },
    });
    expect(await rows("select 1 from places where sort_key = 'te veel'")).toEqual([]);
  });

  test.each([
    [{ name: '', country: 'BJ' }, 'place.name', 'required'],
    [{ name: 'a\u0000', country: 'BJ' }, 'place.name', 'unreadable'],
    [{ name: '\ud800', country: 'BJ' }, 'place.name', 'unreadable'],
    [{ name: 'x'.repeat(1e6), country: 'BJ' }, 'place.name', 'too_long'],
    [{ name: 'Ergens', country: 'XX' }, 'place.country', 'unknown_country'],
    [{ name: 'Ergens', country: '' }, 'place.country', 'choose_country'],
    [{ geonamesId: 1 }, 'place.name', 'unknown_place'],
    [{ geonamesId: 'één' }, 'place.geonamesId', 'unknown_place'],
  ])('%j is refused beside %s', async (place, field, code) => {
    const { id, municipality } = await dogbo();
    expect(await add(municipality, id, place)).toMatchObject({ ...refusedAs('invalid'), fields: { [field]: { code } } });
  });
});

describe('who the partner is', () => {
  test('becomes a grouping with a name of its own, another partner, and a commune again', async () => {
    const { id, municipality, placeId } = await dogbo();
    const grouping = { partnerKind: 'grouping_of_local_governments', name: 'CCRA' };
    expect(must(await tell(municipality, id, placeId, grouping, COMMUNE))).toEqual(grouping);
    expect(await placesOf(municipality, id)).toMatchObject([{ partnerKind: 'grouping_of_local_governments', partnerName: 'CCRA' }]);
    must(await tell(municipality, id, placeId, { partnerKind: 'other' }, grouping));
    expect(await placesOf(municipality, id)).toMatchObject([{ partnerKind: 'other', partnerName: null }]);
    must(await tell(municipality, id, placeId, { partnerKind: 'local_government' }, { partnerKind: 'other', name: '' }));
    expect(await placesOf(municipality, id)).toMatchObject([{ partnerKind: 'local_government', partnerName: 'Dogbo' }]);
    must(await tell(municipality, id, placeId, { name: 'Commune de Dogbo' }, COMMUNE));
    expect(await placesOf(municipality, id)).toMatchObject([{ partnerKind: 'local_government', partnerName: 'Commune de Dogbo' }]);
    const [latest] = await withActor(...by(municipality), (reader) => listHistory(reader, id));
    expect(latest?.changes).toMatchObject([{ field: 'local_government_id', of: { field: 'place_id', value: placeId } }]);
  });

  test('a grouping needs a name, and a new kind a new one', async () => {
    const { id, municipality, placeId } = await dogbo();
    const kind = { partnerKind: 'grouping_of_local_governments' };
    for (const change of [kind, { ...kind, name: '' }, { ...kind, name: ' … ' }])
      expect(await tell(municipality, id, placeId, change, COMMUNE)).toMatchObject({ fields: { name: { code: 'required' } } });
    for (const [name, code] of [
      ['x'.repeat(121), 'too_long'],
      ['\u0000', 'unreadable'],
    ])
      expect(await tell(municipality, id, placeId, { ...kind, name }, COMMUNE)).toMatchObject({ fields: { name: { code } } });
    expect(await tell(municipality, id, placeId, { partnerKind: 'ngo' }, COMMUNE)).toMatchObject({
      fields: { partnerKind: { code: 'choose_partner' } },
    });
    const unknown = await dogbo('youth_work');
    expect(await tell(unknown.municipality, unknown.id, unknown.placeId, { name: 'X' }, { name: '' })).toMatchObject({
      fields: { partnerKind: { code: 'choose_partner' } },
    });
  });

  test('a name is spelled anew when it is only spelled otherwise', async () => {
    const { id, municipality, placeId } = await dogbo();
    const spelled = (name: string) => ({ partnerKind: 'grouping_of_local_governments', name });
    must(await tell(municipality, id, placeId, spelled('PAYS  de dogbo'), COMMUNE));
    must(await tell(municipality, id, placeId, { name: 'Pays de Dogbo' }, spelled('PAYS de dogbo')));
    expect(await placesOf(municipality, id)).toMatchObject([{ partnerName: 'Pays de Dogbo' }]);
  });

  test('a field that somebody else changed meanwhile is a conflict; what stands there already is none', async () => {
    const { id, municipality, placeId } = await dogbo();
    must(await tell(municipality, id, placeId, { name: 'Dogbo-Tota' }, COMMUNE));
    expect(await tell(municipality, id, placeId, { name: 'Dogbo-Ville' }, COMMUNE)).toEqual({
      ...refusedAs('conflict'),
      conflicts: { name: { theirs: 'Dogbo-Tota', yours: 'Dogbo-Ville' } },
    });
    expect(must(await tell(municipality, id, placeId, { name: 'Dogbo-Tota' }, COMMUNE))).toEqual({
      partnerKind: 'local_government',
      name: 'Dogbo-Tota',
    });
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((name) => tell(municipality, id, placeId, { name }, { partnerKind: 'local_government', name: 'Dogbo-Tota' })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

test('places and partners are the lead’s: not for its readers, for who takes part, was asked, or is a stranger; nor with another partnership’s place', async () => {
  const { id, lead, participant, invited, stranger } = await jointPartnership();
  const [place] = await placesOf(lead, id);
  const placeId = place?.id ?? '';
  const tries = [
    [addPartnerPlace, { partnershipId: id, place: bohicon }],
    [removePartnerPlace, { partnershipId: id, placeId, base: COMMUNE }],
    [describePartner, { partnershipId: id, placeId, base: COMMUNE, change: { partnerKind: 'other' } }],
  ] as const;
  for (const [command, input] of tries) {
    for (const actor of [asReader(lead), withRole(lead, 'board_member'), atVvsg('adviser')])
      await expect(command(...at(actor, lead), input)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger])
      expect(await command(...by(municipality), input)).toMatchObject(refusedAs('not_found'));
    expect(await command(...by(lead), { ...input, partnershipId: randomUUID() })).toMatchObject(refusedAs('not_found'));
  }
  const elsewhere = await dogbo('indirect');
  must(await add(elsewhere.municipality, elsewhere.id, { name: 'Elders', country: 'BJ' }));
  const foreign = (await placesOf(elsewhere.municipality, elsewhere.id))[1]?.id ?? '';
  expect(await tell(lead, id, foreign, { partnerKind: 'other' })).toMatchObject(refusedAs('not_found'));
  must(await remove(lead, id, foreign, COMMUNE));
  expect(await placesOf(elsewhere.municipality, elsewhere.id)).toHaveLength(2);
  expect(await placesOf(participant, id)).toMatchObject([{ name: 'Dogbo', partnerKind: 'local_government', partnerName: 'Dogbo' }]);
});
