import { describe, expect, test } from 'vitest';
import { addContact } from '@/lib/domain/contacts/commands';
import { addPartner, changePartner, movePartner, notePartner, removePartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { must } from '@/lib/platform/result';
import { statementsOf } from '../../support/database';
import { aPartner, byCoordinator, confidentialOf, partnerHistory, partnerOf } from '../../support/partners';
import { aMunicipality, asEditor, asReader, at, atVvsg, withRole } from '../../support/people';
import { activePartnership } from '../../support/worlds';

const KBO = '0207500123';

describe('a partner', () => {
  test('is added by an editor with a name and a kind; numbers and addresses are kept in one form', async () => {
    const municipality = await aMunicipality();
    const editor = at(asEditor(municipality), municipality);
    const place = { name: 'Dogbo', country: 'BJ' };
    const { id } = must(
      await addPartner(...editor, {
        kind: 'school',
        side: 'theirs',
        name: ' Collège  Dogbo-Centre ',
        place,
        website: 'www.college.example',
        kbo: 'BE 0207.500.123',
        vcode: 'v 0001234',
      }),
    );
    expect(await partnerOf(municipality, id)).toMatchObject({
      name: 'Collège Dogbo-Centre',
      kindName: 'school',
      place: { name: 'Dogbo', country: 'Benin' },
      website: 'https://www.college.example/',
      kbo: KBO,
      vcode: 'V0001234',
      roles: [],
    });
  });

  test('is changed field by field; who was first is a conflict, and nothing new is no change', async () => {
    const municipality = await aMunicipality();
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    const editor = at(asEditor(municipality), municipality);
    must(await changePartner(...editor, { partnerId, base: { name: 'Atelierschool' }, change: { name: 'Atelierschool Roeselare' } }));
    must(await changePartner(...editor, { partnerId, base: { kbo: null }, change: { kbo: '0207.500.123' } }));
    expect(await changePartner(...editor, { partnerId, base: { name: 'Atelierschool' }, change: { name: 'De school' } })).toMatchObject({
      code: 'conflict',
      conflicts: { name: { theirs: 'Atelierschool Roeselare', yours: 'De school' } },
    });
    expect(await changePartner(...editor, { partnerId, base: { kbo: null }, change: { kbo: KBO } })).toMatchObject({ unchanged: true });
    expect(await changePartner(...editor, { partnerId, base: {}, change: { kind: 'local_government' } })).toMatchObject({
      code: 'invalid',
      fields: { kind: { code: 'choose_kind' } },
    });
    expect(await partnerOf(municipality, partnerId)).toMatchObject({ name: 'Atelierschool Roeselare', kbo: KBO });
  });

  test('has no number with a wrong check digit, which is said beside its field', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const wrong = { code: 'invalid', fields: { kbo: { code: 'not_a_kbo' } } };
    const partnerId = await aPartner(municipality, { name: 'AZ De Linde', kind: 'hospital', kbo: KBO });
    for (const kbo of ['0207.500.124', '0207500124', 'BE 0207 500 132'])
      expect([
        await addPartner(...by, { kind: 'hospital', side: 'ours', name: 'Nog een', kbo }),
        await changePartner(...by, { partnerId, base: { kbo: KBO }, change: { kbo } }),
      ]).toMatchObject([wrong, wrong]);
    expect(await partnerOf(municipality, partnerId)).toMatchObject({ kbo: KBO });
  });

  test('has a number of its own: a second one is refused by the name of who has it, until that one is gone', async () => {
    const municipality = await aMunicipality();
    const first = await aPartner(municipality, { name: 'AZ De Linde', kind: 'hospital', kbo: KBO });
    const second = await aPartner(municipality, { name: 'Ziekenhuis De Linde', kind: 'hospital' });
    const taken = { code: 'invalid', fields: { kbo: { code: 'number_taken', values: { name: 'AZ De Linde' } } } };
    const change = () => changePartner(...byCoordinator(municipality), { partnerId: second, base: { kbo: null }, change: { kbo: KBO } });
    expect(await change()).toMatchObject(taken);
    expect(await addPartner(...byCoordinator(municipality), { kind: 'hospital', side: 'ours', name: 'Nog een', kbo: KBO })).toMatchObject(
      taken,
    );
    const elsewhere = await aMunicipality();
    await aPartner(elsewhere, { name: 'AZ De Linde', kind: 'hospital', kbo: KBO });
    must(await removePartner(...byCoordinator(municipality), { partnerId: first }));
    must(await change());
  });

  test('of two that are entered with one number at once one is refused, and told who has it', async () => {
    const municipality = await aMunicipality();
    const add = (name: string) => addPartner(...byCoordinator(municipality), { kind: 'hospital', side: 'ours', name, kbo: KBO });
    const answers = await Promise.all([add('Een'), add('Ander')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'invalid', fields: { kbo: { code: 'number_taken' } } });
  });

  test('is moved and noted about; the place that somebody else put there is a conflict', async () => {
    const municipality = await aMunicipality();
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    const by = byCoordinator(municipality);
    const place = must(await movePartner(...by, { partnerId, base: { placeId: null }, place: { name: 'Roeselare', country: 'BE' } }));
    expect(await movePartner(...by, { partnerId, base: { placeId: null }, place: { name: 'Ieper', country: 'BE' } })).toMatchObject({
      code: 'conflict',
    });
    must(await movePartner(...by, { partnerId, base: { placeId: place?.id }, place: null }));
    must(await notePartner(...by, { partnerId, base: { notes: '' }, change: { notes: 'Vraag de directie' } }));
    expect(await notePartner(...by, { partnerId, base: { notes: '' }, change: { notes: 'Anders' } })).toMatchObject({ code: 'conflict' });
    expect(await partnerOf(municipality, partnerId)).toMatchObject({ placeId: null, place: null });
    expect(await confidentialOf(municipality, partnerId)).toEqual({ contacts: [], notes: 'Vraag de directie' });
  });

  test('is nobody else’s: not of another municipality, not written by who only reads', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    const change = { partnerId, base: { name: 'Atelierschool' }, change: { name: 'Gekaapt' } };
    expect(await partnerOf(other, partnerId)).toBeNull();
    expect(await confidentialOf(other, partnerId)).toBeNull();
    expect(await changePartner(...byCoordinator(other), change)).toMatchObject({ code: 'not_found' });
    expect(await removePartner(...byCoordinator(other), { partnerId })).toMatchObject({ code: 'not_found' });
    for (const actor of [asReader(municipality), withRole(municipality, 'board_chair'), atVvsg('administrator')])
      await expect(changePartner(...at(actor, municipality), change)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await partnerOf(municipality, partnerId)).toMatchObject({ name: 'Atelierschool' });
  });

  test('goes when nothing hangs on it, with its notes; one with a role or a contact stays', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const by = byCoordinator(municipality);
    const [free, inRole, known] = [
      await aPartner(municipality, { name: 'Vrij' }),
      await aPartner(municipality, { name: 'Met rol' }),
      await aPartner(municipality, { name: 'Met contact' }),
    ];
    must(await notePartner(...by, { partnerId: free, base: { notes: '' }, change: { notes: 'Weg' } }));
    must(await addPartnerRole(...by, { partnershipId, partner: { id: inRole }, role: 'takes_part' }));
    must(await addContact(...by, { partnerId: known, contactFunction: 'other', name: 'Nele' }));
    for (const partnerId of [inRole, known]) expect(await removePartner(...by, { partnerId })).toMatchObject({ code: 'partner_in_use' });
    must(await removePartner(...by, { partnerId: free }));
    expect(await partnerOf(municipality, free)).toBeNull();
  });

  test('tells its history, with contacts and notes, in the order in which things happened', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    must(await changePartner(...by, { partnerId, base: { website: '' }, change: { website: 'school.example' } }));
    must(await addContact(...by, { partnerId, contactFunction: 'other', name: 'Nele Baert' }));
    must(await notePartner(...by, { partnerId, base: { notes: '' }, change: { notes: 'Bel na vier uur' } }));
    const history = await partnerHistory(municipality, partnerId);
    expect(history.map(({ command }) => command)).toEqual(['notePartner', 'addContact', 'changePartner', 'addPartner']);
    expect(history[2]?.changes).toEqual([
      { table: 'partners', field: 'website', from: '', to: 'https://school.example/', of: { field: 'id', value: partnerId } },
    ]);
    expect(history[1]?.changes).toContainEqual(expect.objectContaining({ table: 'contacts', field: 'name', to: 'Nele Baert' }));
  });

  test('is read in one statement', async () => {
    const municipality = await aMunicipality();
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    expect(await statementsOf(() => partnerOf(municipality, partnerId))).toHaveLength(1);
  });
});
