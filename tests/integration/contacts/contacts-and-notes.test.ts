import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addContact, changeContact, changeNotes, removeContact } from '@/lib/domain/contacts/commands';
import { CONTACTS_MAX, NOTES_MAX } from '@/lib/domain/contacts/rules';
import { must } from '@/lib/platform/result';
import { KOSSI, KOSSI_KEPT, seenBy, told } from '../../support/confidential';
import { rows, statementsOf } from '../../support/database';
import { asEditor, asReader, at, type OwnMunicipality } from '../../support/people';
import { activePartnership } from '../../support/worlds';

const contactsOf = (id: string) => rows('select name, email, phone, side from contacts where partnership_id = $1 order by name', [id]);

describe('contacts', () => {
  test('an editor adds one; it is read in one statement, with the name of the function in the language of the reader', async () => {
    const { id, municipality } = await activePartnership();
    const editor = asEditor(municipality);
    const added = must(await addContact(...at(editor, municipality), { partnershipId: id, ...KOSSI }));
    must(await addContact(...at(editor, municipality), { partnershipId: id, side: 'theirs', contactFunction: 'mayor', name: 'Afi' }));
    must(await addContact(...at(editor, municipality), { partnershipId: id, side: 'ours', contactFunction: 'other', name: 'Mieke' }));
    const statements = await statementsOf(async () => {
      const found = await seenBy(asReader(municipality), municipality, id);
      expect(found).toMatchObject({ notes: '', reciprocity: '' });
      expect(found?.contacts.map(({ name }) => name)).toEqual(['Mieke', 'Afi', 'Kossi Adjovi']);
      expect(found?.contacts[2]).toEqual({
        id: added.id,
        side: 'theirs',
        contactFunction: 'secretary_general',
        functionName: 'secretaris-generaal',
        name: 'Kossi Adjovi',
        email: 'kossi@dogbo.example',
        phone: '+229 01 00 00 00 00',
        remark: 'Liefst per mail.',
        untilDate: null,
        hasEnded: false,
      });
    });
    expect(statements.filter((each) => each.includes('participations'))).toHaveLength(1);
    const english = { ...asReader(municipality), locale: 'en' as const };
    expect((await seenBy(english, municipality, id))?.contacts[1]?.functionName).toBe('mayor');
  });

  test('sent twice with one key it is there once', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const key = randomUUID();
    const once = () => addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI }, { key });
    const [one, two] = await Promise.all([once(), once()]);
    expect(must(one)).toEqual(must(two));
    expect(await contactsOf(id)).toHaveLength(1);
  });

  test.each([
    [{ name: ' ' }, 'name', 'required'],
    [{ name: 'x'.repeat(121) }, 'name', 'too_long'],
    [{ name: 'a\u0000' }, 'name', 'unreadable'],
    [{ name: '\ud800' }, 'name', 'unreadable'],
    [{ email: 'kossi' }, 'email', 'not_an_email'],
    [{ email: 'a\u0000@b.be' }, 'email', 'not_an_email'],
    [{ email: `${'x'.repeat(250)}@dogbo.example` }, 'email', 'too_long'],
    [{ email: null }, 'email', 'not_an_email'],
    [{ phone: '1'.repeat(41) }, 'phone', 'too_long'],
    [{ remark: 'x'.repeat(501) }, 'remark', 'too_long'],
    [{ side: 'middle' }, 'side', 'required'],
    [{ contactFunction: '' }, 'contactFunction', 'choose_function'],
    [{ contactFunction: 'queen' }, 'contactFunction', 'choose_function'],
    [{ contactFunction: 'water' }, 'contactFunction', 'choose_function'],
    [{ partnershipId: 'nothing' }, 'partnershipId', 'invalid'],
  ])('%j is refused beside %s', async (wrong, field, code) => {
    const { id, municipality, coordinator } = await activePartnership();
    const result = await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI, ...wrong });
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await contactsOf(id)).toEqual([]);
  });

  test('more than fifty are refused', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    for (let n = 0; n < CONTACTS_MAX; n += 1) {
      must(
        await addContact(...at(coordinator, municipality), { partnershipId: id, side: 'ours', contactFunction: 'other', name: `N ${n}` }),
      );
    }
    const result = await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI });
    expect(result).toEqual({ ok: false, code: 'too_many', values: { maximum: CONTACTS_MAX } });
  });

  test('two people change one contact: other fields go through, the same field conflicts', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const { id: contact } = must(await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI }));
    const base = { name: 'Kossi Adjovi', phone: '+229 01 00 00 00 00' };
    must(await changeContact(...at(coordinator, municipality), { contactId: contact, base, change: { phone: '1 23' } }));
    const editor = asEditor(municipality);
    must(await changeContact(...at(editor, municipality), { contactId: contact, base, change: { name: 'Kossi A.' } }));
    const late = await changeContact(...at(editor, municipality), { contactId: contact, base, change: { phone: '4 56' } });
    expect(late).toEqual({ ok: false, code: 'conflict', conflicts: { phone: { theirs: '1 23', yours: '4 56' } } });
    expect(await contactsOf(id)).toMatchObject([{ name: 'Kossi A.', phone: '1 23' }]);
  });

  test('of ten who change one field at once exactly one wins', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const { id: contact } = must(await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI }));
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        changeContact(...at(coordinator, municipality), {
          contactId: contact,
          base: { name: 'Kossi Adjovi' },
          change: { name: `Naam ${n}` },
        }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'conflict')).toHaveLength(9);
  });

  test('a change is refused beside its field, and nothing new leaves no event', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const { id: contact } = must(await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI }));
    const change = (changed: object) =>
      changeContact(...at(coordinator, municipality), {
        contactId: contact,
        base: { contactFunction: 'secretary_general' },
        change: changed,
      });
    expect(await change({ email: 'x' })).toMatchObject({ fields: { email: { code: 'not_an_email' } } });
    expect(await change({ contactFunction: 'queen' })).toMatchObject({ fields: { contactFunction: { code: 'choose_function' } } });
    must(await change({ contactFunction: 'secretary_general', email: 'KOSSI@dogbo.example' }));
    must(await change({}));
    expect(await rows("select 1 from events where command = 'changeContact' and municipality_id = $1", [municipality.id])).toEqual([]);
  });

  test('who was described otherwise meanwhile is not taken away by who saw the old words', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const { id: contact } = must(await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI }));
    const remove = (base: object) => removeContact(...at(coordinator, municipality), { contactId: contact, base });
    const change = { phone: '1 23', contactFunction: 'mayor' };
    must(await changeContact(...at(asEditor(municipality), municipality), { contactId: contact, base: KOSSI_KEPT, change }));
    expect(await remove(KOSSI_KEPT)).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: {
        phone: { theirs: '1 23', yours: KOSSI.phone },
        contactFunction: { theirs: 'mayor', yours: 'secretary_general' },
      },
    });
    expect(await contactsOf(id)).toMatchObject([{ phone: '1 23' }]);
    must(await remove({ ...KOSSI_KEPT, ...change }));
    expect(await contactsOf(id)).toEqual([]);
  });

  test('who is taken away is gone, a second time there is nothing to take, and the history of the municipality tells who it was', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const { id: contact } = must(await addContact(...at(coordinator, municipality), { partnershipId: id, ...KOSSI }));
    must(
      await changeContact(...at(coordinator, municipality), { contactId: contact, base: { phone: KOSSI.phone }, change: { phone: '' } }),
    );
    const base = { ...KOSSI_KEPT, phone: '' };
    must(await removeContact(...at(asEditor(municipality), municipality), { contactId: contact, base }));
    expect(await removeContact(...at(coordinator, municipality), { contactId: contact, base })).toMatchObject({ code: 'not_found' });
    expect(await changeContact(...at(coordinator, municipality), { contactId: contact, base: {}, change: { name: 'X' } })).toMatchObject({
      code: 'not_found',
    });
    const [removed, changed, added] = await told(asReader(municipality), municipality, id);
    expect([removed?.command, changed?.command, added?.command]).toEqual(['removeContact', 'changeContact', 'addContact']);
    const kossi = { field: 'name', value: 'Kossi Adjovi' };
    expect(changed?.changes).toEqual([{ table: 'contacts', field: 'phone', from: KOSSI.phone, to: '', of: kossi }]);
    expect(removed?.changes).toContainEqual({ table: 'contacts', field: 'name', from: 'Kossi Adjovi', to: null });
  });
});

describe('notes', () => {
  const write = (actor: Actor, municipality: OwnMunicipality, id: string, base: object, change: object) =>
    changeNotes(...at(actor, municipality), { partnershipId: id, base, change });

  test('both kinds are kept with their lines, and read back', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const first = await write(coordinator, municipality, id, { notes: '' }, { notes: 'Eén  \r\n\r\n- twee\n' });
    expect(must(first)).toEqual({ notes: 'Eén\n\n- twee', reciprocity: '', agreementAt: '', fileAt: '' });
    must(await write(asEditor(municipality), municipality, id, { reciprocity: '' }, { reciprocity: 'Beide leren.' }));
    expect(await seenBy(asReader(municipality), municipality, id)).toMatchObject({ notes: 'Eén\n\n- twee', reciprocity: 'Beide leren.' });
    const [latest] = await told(asReader(municipality), municipality, id);
    expect(latest).toMatchObject({ command: 'changeNotes' });
    expect(latest?.changes).toEqual([{ table: 'participation_notes', field: 'reciprocity', from: '', to: 'Beide leren.' }]);
  });

  test('two people on one note: the second sees both; on two notes neither is in the way', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await write(coordinator, municipality, id, { notes: '' }, { notes: 'Van An' }));
    const late = await write(asEditor(municipality), municipality, id, { notes: '' }, { notes: 'Van Els' });
    expect(late).toEqual({ ok: false, code: 'conflict', conflicts: { notes: { theirs: 'Van An', yours: 'Van Els' } } });
    must(await write(asEditor(municipality), municipality, id, { reciprocity: '' }, { reciprocity: 'Van Els' }));
  });

  test('of ten first notes at once exactly one wins, the others hear of it', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => write(coordinator, municipality, id, { notes: '' }, { notes: `Van ${n}` })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'conflict')).toHaveLength(9);
  });

  test('the same again leaves no event, and no empty row behind', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await write(coordinator, municipality, id, { notes: '' }, { notes: ' ' }));
    expect(await rows('select 1 from participation_notes where partnership_id = $1', [id])).toEqual([]);
    expect(await rows("select 1 from events where command = 'changeNotes' and municipality_id = $1", [municipality.id])).toEqual([]);
  });

  test.each([
    ['x'.repeat(NOTES_MAX + 1), 'too_long'],
    ['a\u0000b', 'unreadable'],
    ['a\udc00', 'unreadable'],
    [7, 'required'],
  ])('%j is refused as %s', async (notes, code) => {
    const { id, municipality, coordinator } = await activePartnership();
    expect(await write(coordinator, municipality, id, { notes: '' }, { notes })).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { notes: { code } },
    });
  });
});
