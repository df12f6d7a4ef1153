import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { listHistory } from '@/lib/domain/history/queries';
import { changeVisibility } from '@/lib/domain/partnerships/commands/describing';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { findPartnershipsAtPlace } from '@/lib/domain/partnerships/queries/at-place';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const visibilityOf = async (id: string) =>
  (await rows<{ visibility: string }>('select visibility from partnerships where id = $1', [id]))[0]?.visibility;
const show = (actor: Actor, municipality: OwnMunicipality, id: string, visibility: string, was = 'members') =>
  changeVisibility(...at(actor, municipality), { partnershipId: id, base: { visibility: was }, change: { visibility } });

describe('who finds a partnership', () => {
  test('its coordinator decides, and the history tells it', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    expect(must(await show(coordinator, municipality, id, 'own'))).toEqual({ visibility: 'own' });
    expect(await rows('select visibility from partnerships where id = $1', [id])).toEqual([{ visibility: 'own' }]);
    const [latest] = await withActor(...at(asReader(municipality), municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'changeVisibility' });
    expect(latest?.changes).toEqual([{ table: 'partnerships', field: 'visibility', from: 'members', to: 'own' }]);
  });

  test('two who decide differently: the second sees both; the same again leaves no event', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await show(coordinator, municipality, id, 'own'));
    expect(await show(coordinator, municipality, id, 'public')).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { visibility: { theirs: 'own', yours: 'public' } },
    });
    must(await show(coordinator, municipality, id, 'own'));
    expect(await rows("select 1 from events where command = 'changeVisibility' and municipality_id = $1", [municipality.id])).toHaveLength(
      1,
    );
  });

  test.each(['', 'everybody', null, 7])('%j is refused', async (visibility) => {
    const { id, municipality, coordinator } = await activePartnership();
    const result = await changeVisibility(...at(coordinator, municipality), { partnershipId: id, base: {}, change: { visibility } });
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { visibility: { code: 'required' } } });
  });

  test('nobody else decides, and nobody decides about a withdrawn entry', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    for (const actor of [asEditor(lead), asReader(lead), withRole(lead, 'board_chair'), atVvsg('administrator')]) {
      await expect(show(actor, lead, id, 'own')).rejects.toMatchObject({ code: 'forbidden' });
    }
    for (const municipality of [participant, invited, stranger]) {
      expect(await show(asCoordinator(municipality), municipality, id, 'own')).toMatchObject({ code: 'not_found' });
    }
    await withdraw({ id, municipality: lead });
    expect(await show(asCoordinator(lead), lead, id, 'own')).toMatchObject({ code: 'not_found' });
    expect(await visibilityOf(id)).toBe('members');
  });
});

describe('partnerships that there are already with a place', () => {
  /** A place that no other test names. */
  const somewhere = () => ({ geonamesId: null, country: 'FR', name: `Oord ${Math.random().toString(36).slice(2)}` });
  type Place = { geonamesId: number | null; country: string; name: string };
  const partnershipWith = async (place: Place, sinceYear: number | null = 2010) => {
    const places = [place.geonamesId === null ? { name: place.name, country: place.country } : { geonamesId: place.geonamesId }];
    return activePartnership({ approach: 'twinning', formality: 'partnership', places, since: String(sinceYear ?? '') });
  };
  const found = (actor: Actor, municipality: OwnMunicipality, place: Place) =>
    withActor(...at(actor, municipality), (reader) => findPartnershipsAtPlace(reader, place));
  const newcomer = async () => {
    const municipality = await aMunicipality();
    return (place: Place) => found(asCoordinator(municipality), municipality, place);
  };

  test('others show a card, in the language of the reader, however the name is spelled', async () => {
    const place = somewhere();
    const { id, title, municipality } = await partnershipWith(place);
    const ask = await newcomer();
    const card = { id, title, lead: municipality.name, others: [], approach: 'Verbroedering', lifeCycle: 'active', sinceYear: 2010 };
    expect(await ask({ ...place, name: ` ${place.name.toUpperCase()}!` })).toEqual({ own: [], others: [card] });
    expect(await ask({ ...place, country: 'BE' })).toEqual({ own: [], others: [] });
    for (const empty of [
      { ...place, country: '' },
      { ...place, name: ' - ' },
    ])
      expect(await ask(empty)).toEqual({ own: [], others: [] });
    const english = { ...asCoordinator(await aMunicipality()), locale: 'en' as const };
    const there = Object.keys(english.roles)[0] ?? '';
    const seen = await found(english, { id: there, slug: '', name: '' }, place);
    expect(seen.others).toMatchObject([{ approach: 'Twinning' }]);
  });

  test('the card of a joint partnership names all that take part, and nobody who is only invited', async () => {
    const place = somewhere();
    const { id, municipality, coordinator } = await partnershipWith(place);
    const [partner, invited] = [await aMunicipality(), await aMunicipality()];
    for (const each of [partner, invited])
      must(await inviteMunicipality(...at(coordinator, municipality), { partnershipId: id, municipalityId: each.id }));
    must(await acceptInvitation(...at(asCoordinator(partner), partner), { partnershipId: id, year: 2020 }));
    const ask = await newcomer();
    expect((await ask(place)).others).toMatchObject([{ lead: municipality.name, others: [partner.name] }]);
  });

  test('a place of the list is known by its id, and by its name when its country has no other of that name', async () => {
    // In a country of which no other test names a place.
    const [one] = await rows<{ id: number; name: string; country: string }>(
      "select min(geonames_id) as id, min(name) as name, country from gazetteer where country = 'NZ' group by country, sort_key having count(*) = 1 limit 1",
    );
    const listed = { geonamesId: one?.id ?? 0, country: '', name: '' };
    const inFull = { geonamesId: null, country: 'NZ', name: one?.name ?? '' };
    const chosen = await partnershipWith(listed);
    const typed = await partnershipWith(inFull);
    const ask = await newcomer();
    const ids = async (place: Place) => (await ask(place)).others.map(({ id }) => id);
    for (const place of [listed, inFull]) expect((await ids(place)).sort()).toEqual([chosen.id, typed.id].sort());
    const [twice] = await rows<{ country: string; name: string; ids: number[] }>(
      "select country, min(name) as name, array_agg(geonames_id) as ids from gazetteer where country = 'US' group by country, sort_key having count(*) > 1 limit 1",
    );
    const [first = 0, second = 0] = twice?.ids ?? [];
    const here = await partnershipWith({ geonamesId: first, country: '', name: '' });
    expect(await ids({ geonamesId: first, country: '', name: '' })).toEqual([here.id]);
    expect(await ids({ geonamesId: second, country: '', name: '' })).toEqual([]);
  });

  test('what is hidden and what was withdrawn is shown to nobody else', async () => {
    const place = somewhere();
    const [hidden, open, wrong] = [await partnershipWith(place), await partnershipWith(place), await partnershipWith(place)];
    must(await show(hidden.coordinator, hidden.municipality, hidden.id, 'own'));
    must(await show(open.coordinator, open.municipality, open.id, 'public'));
    await withdraw(wrong);
    const ask = await newcomer();
    expect((await ask(place)).others.map(({ id }) => id)).toEqual([open.id]);
    expect(await found(hidden.coordinator, hidden.municipality, place)).toMatchObject({
      own: [{ id: hidden.id, title: hidden.title }],
      others: [{ id: open.id }],
    });
    expect((await found(wrong.coordinator, wrong.municipality, place)).own).toEqual([]);
  });

  test('an own one stands only among the own, also of who takes part; the invited see the card', async () => {
    const world = await jointPartnership();
    const place = { geonamesId: null, country: 'BJ', name: 'Dogbo' };
    for (const municipality of [world.lead, world.participant]) {
      const { own, others } = await found(asReader(municipality), municipality, place);
      expect([own.map(({ id }) => id), others.some(({ id }) => id === world.id)]).toEqual([[world.id], false]);
    }
    for (const municipality of [world.invited, world.stranger]) {
      const { own, others } = await found(asCoordinator(municipality), municipality, place);
      expect(own).toEqual([]);
      expect(others.length).toBeGreaterThan(0);
    }
  });

  test('a partnership with two places of one name stands there once', async () => {
    const place = somewhere();
    const municipality = await aMunicipality();
    const places = [
      { name: place.name, country: 'FR' },
      { name: `${place.name}.`, country: 'FR' },
    ];
    must(
      await registerPartnership(...at(asCoordinator(municipality), municipality), {
        approach: 'twinning',
        formality: 'partnership',
        places,
      }),
    );
    const ask = await newcomer();
    expect((await ask(place)).others).toHaveLength(1);
  });

  test('its state is that of the day', async () => {
    const place = somewhere();
    await onDay('2026-06-01', async () => {
      await partnershipWith(place, 2028);
      const ask = await newcomer();
      expect((await ask(place)).others).toMatchObject([{ lifeCycle: 'exploring', sinceYear: 2028 }]);
    });
  });

  test('VVSG looking at a municipality gets its partnerships and no cards, and nothing breaks', async () => {
    const place = somewhere();
    const { id, title, municipality } = await partnershipWith(place);
    await partnershipWith(place);
    for (const role of ['adviser', 'administrator'] as const) {
      expect(await found(atVvsg(role), municipality, place)).toEqual({ own: [{ id, title }], others: [] });
    }
  });
});
