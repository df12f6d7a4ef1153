import { APART } from '../../nouns/contacts/actions';
import { expect } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { CAST, expected, foreignSlug, ROLES } from '../../support/cast';
import { type Doors, test } from '../../support/doors';

const KEPT = { side: 'theirs', contactFunction: 'mayor', name: 'Matrix Bewaard', email: '', phone: '', remark: '' };
const ADDED = { ...KEPT, name: 'Matrix Toegevoegd' };
const CHANGED = { ...KEPT, name: 'Matrix Veranderd' };
const NOTE = 'Notitie van de matrix';
const SAID = [KEPT.name, ADDED.name, CHANGED.name, NOTE];

/** What the lead's page says of these before each call, and after the lead's own. */
const BEGINS = [KEPT.name];
const BECOMES: Readonly<Record<string, readonly string[]>> = {
  addContactAction: [KEPT.name, ADDED.name],
  changeContactAction: [CHANGED.name],
  removeContactAction: [],
  changeNotesAction: [KEPT.name, NOTE],
};

/** What each action asks for: `id` is the partnership, `contact` one that the lead keeps. */
const inputOf = (name: string, id: string, contact: string): object => {
  const inputs: Readonly<Record<string, object>> = {
    addContactAction: { partnershipId: id, ...ADDED },
    changeContactAction: { contactId: contact, base: { name: KEPT.name }, change: { name: CHANGED.name } },
    removeContactAction: { contactId: contact, base: KEPT },
    changeNotesAction: { partnershipId: id, base: { notes: '' }, change: { notes: NOTE } },
  };
  return inputs[name] ?? {};
};

/** What the lead keeps about the joint partnership: put right by its coordinator's own actions, read on its page. */
function keptByTheLead({ doorOf, partnership }: Doors, origin: string) {
  const page = `/nl/m/deinze/partnerships/${partnership}/facts`;
  const ask = (name: string, input: object) => callAction({ doorOf }, 'coordinator', name, ['deinze', input], page, origin);
  const read = async () => (await (await doorOf('coordinator').get(page)).text()).replaceAll('\\"', '"');
  const said = async () => {
    const text = await read();
    return SAID.filter((each) => text.includes(each));
  };

  const clear = async () => {
    const text = await read();
    for (const contact of [KEPT, ADDED, CHANGED]) {
      const kept = text.matchAll(new RegExp(`"id":"([0-9a-f-]{36})","side":"theirs"[^{}]*"name":"${contact.name}"`, 'g'));
      for (const id of new Set(Array.from(kept, ([, found]) => found))) await ask('removeContactAction', { contactId: id, base: contact });
    }
    await ask('changeNotesAction', { partnershipId: partnership, base: { notes: NOTE }, change: { notes: '' } });
    expect(await said()).toEqual([]);
  };

  /** Answers the id of the contact that is there. */
  const ready = async (): Promise<string> => {
    await clear();
    const { value } = await ask('addContactAction', { partnershipId: partnership, ...KEPT });
    expect(await said()).toEqual(BEGINS);
    return (value as { id: string }).id;
  };
  return { said, ready, clear };
}

for (const [name, row] of Object.entries(APART)) {
  test(`${name}: every role does what it may, called without its page, and nobody else touches what is the lead’s`, async ({
    doors,
    baseURL,
  }) => {
    const origin = baseURL ?? '';
    const kept = keptByTheLead(doors, origin);
    let contact = await kept.ready();
    for (const role of ROLES) {
      const own = CAST[role]?.slug ?? 'deinze';
      // The page of one municipality, the argument of another: what counts is what is used.
      for (const slug of [own, foreignSlug(role)]) {
        if (slug === null) continue;
        const from = `/nl/m/${own}/partnerships/${doors.partnership}/facts`;
        const { code } = await callAction(doors, role, name, [slug, inputOf(name, doors.partnership, contact)], from, origin);
        const answer = expected(row, role, slug !== own);
        expect.soft([role, slug, code]).toEqual([role, slug, answer]);
        const said = await kept.said();
        expect.soft([role, slug, said]).toEqual([role, slug, slug === 'deinze' && answer === 'done' ? BECOMES[name] : BEGINS]);
        if (said.join() !== BEGINS.join()) contact = await kept.ready();
      }
    }
    await kept.clear();
  });
}
