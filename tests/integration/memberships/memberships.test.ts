import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { findMembership, listOrganisations, listRunningMemberships } from '@/lib/domain/memberships/queries';
import type { RegisterMembershipInput } from '@/lib/domain/memberships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { asRole, rows, statementsOf } from '../../support/database';
import {
  aMunicipality,
  asCoordinator,
  asEditor,
  asEnglishReader,
  asReader,
  at,
  atVvsg,
  type OwnMunicipality,
  withRole,
} from '../../support/people';
import { activeMembership, EUROCITIES } from '../../support/worlds';

const register = (municipality: OwnMunicipality, input: unknown, actor = asEditor(municipality), key?: string) =>
  registerMembership(...at(actor, municipality), input, { key });
const read = (municipality: OwnMunicipality, id: string, actor = asReader(municipality)) =>
  withActor(...at(actor, municipality), (reader) => findMembership(reader, id));
const history = (municipality: OwnMunicipality, id: string) =>
  withActor(...at(asReader(municipality), municipality), (reader) => listHistory(reader, id));

describe('registering a membership', () => {
  test('of a network: an editor does it, everybody inside reads it, and the history says so', async () => {
    const municipality = await aMunicipality();
    const editor = asEditor(municipality);
    const input = { ...EUROCITIES, since: '14/5/2010', policyField: 'mobility', purpose: 'Leren.\n\nVan steden. ' };
    const { id } = must(await register(municipality, input, editor));
    expect(await read(municipality, id)).toEqual({
      id,
      municipalityId: municipality.id,
      network: 'N08',
      offer: null,
      organisation: 'Eurocities',
      what: null,
      approach: { code: 'networks', name: 'Internationale netwerken', markShape: 'ring', markColour: 'approach-6' },
      policyField: 'mobility',
      purpose: 'Leren.\n\nVan steden.',
      sinceYear: 2010,
      since: '2010-05-14',
      untilYear: null,
      withdrawnOn: null,
      withdrawnReason: '',
    });
    const [entry, ...older] = await history(municipality, id);
    expect(older).toEqual([]);
    expect(entry).toMatchObject({ command: 'registerMembership', actorName: editor.name, reason: '' });
    expect(entry?.changes).toContainEqual({ table: 'memberships', field: 'organisation', from: null, to: 'Eurocities' });
  });

  test('of an offer: it is called as the list calls it in each language', async () => {
    const municipality = await aMunicipality();
    const { id } = must(await register(municipality, { offer: 'O04', approach: 'private_sector' }));
    expect(await read(municipality, id)).toMatchObject({
      organisation: 'FairTradeGemeente',
      what: expect.stringMatching(/eerlijke handel/),
    });
    expect(await read(municipality, id, asEnglishReader(municipality))).toMatchObject({
      organisation: 'FairTradeMunicipality',
      what: expect.stringMatching(/fair trade/),
    });
  });

  test('of a name of its own, with the approach that was chosen', async () => {
    const municipality = await aMunicipality();
    const { id } = must(await register(municipality, { organisation: '  Klimaat  verbond ', approach: 'humanitarian' }));
    expect(await read(municipality, id)).toMatchObject({ organisation: 'Klimaat verbond', network: null, offer: null, sinceYear: null });
  });

  test('of a name that the list has, typed in full however it is spelled, is of that network or offer', async () => {
    const municipality = await aMunicipality();
    for (const [organisation, approach, found] of [
      ['eurocities', 'networks', { network: 'N08', offer: null, organisation: 'Eurocities' }],
      ['Euroc\u00edties\u200b', 'networks', { network: 'N08', offer: null, organisation: 'Eurocities' }],
      ['fairtradegemeente', 'private_sector', { network: null, offer: 'O04', organisation: 'FairTradeGemeente' }],
      ['Eurocities Gent', 'networks', { network: null, offer: null, organisation: 'Eurocities Gent' }],
    ] as const) {
      const { id } = must(await register(municipality, { organisation, approach }));
      expect(await read(municipality, id)).toMatchObject(found);
    }
  });

  test('with one key it is made once', async () => {
    const municipality = await aMunicipality();
    const [editor, key] = [asEditor(municipality), randomUUID()];
    const both = await Promise.all([register(municipality, EUROCITIES, editor, key), register(municipality, EUROCITIES, editor, key)]);
    expect(both[0]).toEqual(both[1]);
    expect(await rows('select 1 from memberships where municipality_id = $1', [municipality.id])).toHaveLength(1);
  });

  test.each<[string, RegisterMembershipInput, string, string]>([
    ['nothing chosen', { approach: 'networks' }, 'organisation', 'required'],
    ['signs alone', { organisation: '?!', approach: 'networks' }, 'organisation', 'required'],
    ['a network that is not there', { network: 'N99', approach: 'networks' }, 'organisation', 'choose_organisation'],
    ['a network and an offer', { network: 'N08', offer: 'O03', approach: 'networks' }, 'organisation', 'choose_organisation'],
    ['an offer that makes a partnership', { offer: 'O07', approach: 'networks' }, 'organisation', 'choose_organisation'],
    ['a NUL', { organisation: 'A\u0000', approach: 'networks' }, 'organisation', 'unreadable'],
    ['half a sign', { ...{ network: 'N08', approach: 'networks' }, purpose: '\ud800' }, 'purpose', 'unreadable'],
    ['a long name', { organisation: 'x'.repeat(201), approach: 'networks' }, 'organisation', 'too_long'],
    ['a long purpose', { network: 'N08', approach: 'networks', purpose: 'x'.repeat(2001) }, 'purpose', 'too_long'],
    ['no approach', { network: 'N08', approach: '' }, 'approach', 'choose_approach'],
    ['an approach that is not there', { network: 'N08', approach: 'friendship' }, 'approach', 'choose_approach'],
    ['a policy field that is not there', { network: 'N08', approach: 'networks', policyField: 'x' }, 'policyField', 'unknown_policy_field'],
    ['no day', { network: 'N08', approach: 'networks', since: '31/2/2010' }, 'since', 'no_such_day'],
    ['too early', { network: 'N08', approach: 'networks', since: '1899' }, 'since', 'year_too_early'],
    ['too late', { network: 'N08', approach: 'networks', since: '2037' }, 'since', 'year_too_late'],
  ])('%s is refused beside its field and writes nothing', async (_, input, field, code) => {
    const municipality = await aMunicipality();
    const result = await onDay('2026-11-24', () => register(municipality, input));
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await rows('select 1 from memberships where municipality_id = $1', [municipality.id])).toEqual([]);
    expect(await rows('select 1 from events where municipality_id = $1', [municipality.id])).toEqual([]);
  });

  test.each([null, 'text', 7, [], { approach: { $ne: 1 } }, { network: 7, approach: 'networks' }])(
    'nonsense (%j) is refused',
    async (input) => {
      expect(await register(await aMunicipality(), input)).toMatchObject({ ok: false, code: 'invalid' });
    },
  );

  test('other columns sent along change nothing', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    const extra = { municipalityId: other.id, untilYear: 2020, withdrawnOn: '2020-01-01' };
    const { id } = must(await register(municipality, { ...EUROCITIES, ...extra }));
    expect(await rows('select municipality_id, until_year, withdrawn_on from memberships where id = $1', [id])).toEqual([
      { municipality_id: municipality.id, until_year: null, withdrawn_on: null },
    ]);
  });

  test.each(['reader', 'board_member', 'board_chair'] as const)('a %s may not', async (role) => {
    const municipality = await aMunicipality();
    await expect(register(municipality, EUROCITIES, withRole(municipality, role))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('VVSG reads the same facts and writes none; another municipality finds nothing', async () => {
    const { id, municipality } = await activeMembership();
    for (const role of ['adviser', 'administrator'] as const) {
      expect(await read(municipality, id, atVvsg(role))).toEqual(await read(municipality, id));
      await expect(register(municipality, EUROCITIES, atVvsg(role))).rejects.toMatchObject({ code: 'forbidden' });
    }
    const other = await aMunicipality();
    expect(await read(other, id)).toBeNull();
    expect(await read(municipality, 'no-id')).toBeNull();
    expect(() => municipalityScope(asCoordinator(other), municipality.id)).toThrowError('not_found');
    expect(await asRole('tweespan_tenant', other.id, (run) => run('select 1 from memberships where id = $1', [id]))).toEqual([]);
  });
});

describe('what is offered', () => {
  test('networks and offers by name, each once, with the approach they propose', async () => {
    const municipality = await aMunicipality();
    const all = await withActor(...at(asEditor(municipality), municipality), listOrganisations);
    const named = (name: string) => all.filter((each) => each.name.includes(name));
    expect(named('TruStone')).toMatchObject([{ network: null, offer: 'O03', approach: 'private_sector' }]);
    expect(named('Climate Alliance')).toMatchObject([{ network: 'N07', offer: null, approach: 'networks' }]);
    expect(named('SDG-engagementverklaring')).toMatchObject([{ approach: null }]);
    expect(named('SDG-partnerschappen')).toEqual([]);
    expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nl')));
  });

  test('what runs here is known, without what ended or was withdrawn, in the same few statements', async () => {
    const { id, municipality, coordinator } = await activeMembership();
    const running = () => withActor(...at(coordinator, municipality), listRunningMemberships);
    const few = await statementsOf(running);
    for (let more = 0; more < 5; more += 1) must(await register(municipality, { organisation: `Nog ${more}`, approach: 'networks' }));
    expect(await statementsOf(running)).toHaveLength(few.length);
    expect((await running()).map((each) => each.organisation)).toEqual(['Eurocities', 'Nog 0', 'Nog 1', 'Nog 2', 'Nog 3', 'Nog 4']);
    expect((await running())[0]).toMatchObject({ id, network: 'N08', sinceYear: 2010 });
  });
});
