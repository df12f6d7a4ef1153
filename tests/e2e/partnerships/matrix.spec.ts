import { randomUUID } from 'node:crypto';
import { APART } from '../../nouns/partnerships/actions';
import { expect } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { CAST, expected, foreignSlug, ROLES } from '../../support/cast';
import { type Doors, test } from '../../support/doors';

/** Places that only these tests know. */
const PLACE = { name: `Matrixdorp ${randomUUID().slice(0, 8)}`, country: 'SN' };

const PARTNER = { partnerKind: 'local_government', name: PLACE.name };
const CIRCUMSTANCE = { circumstance: 'conflict', fromDate: '2025-01-01', untilDate: '', remark: '' };

/** What the lead makes first, so that each action finds something of this partnership: a place with its partner, and a circumstance. */
async function made(doors: Doors, origin: string) {
  const byLead = async <T>(name: string, input: object) => {
    const answer = await callAction(
      doors,
      'coordinator',
      name,
      ['deinze', input],
      `/nl/m/deinze/partnerships/${doors.partnership}/facts`,
      origin,
    );
    expect([name, answer.code]).toEqual([name, 'done']);
    return answer.value as T;
  };
  const { placeId } = await byLead<{ placeId: string }>('addPartnerPlaceAction', { partnershipId: doors.partnership, place: PLACE });
  const { id: circumstanceId } = await byLead<{ id: string }>('addCircumstanceAction', {
    partnershipId: doors.partnership,
    ...CIRCUMSTANCE,
  });
  const clean = async () => {
    await byLead('removePartnerPlaceAction', { partnershipId: doors.partnership, placeId, base: PARTNER });
    await byLead('removeCircumstanceAction', { partnershipId: doors.partnership, circumstanceId, base: CIRCUMSTANCE });
  };
  return { placeId, circumstanceId, clean };
}

/** What each action asks for; `n` differs each time, so that a change is one. */
const inputOf = (
  name: string,
  partnershipId: string,
  { placeId, circumstanceId }: { placeId: string; circumstanceId: string },
  n: number,
): object => {
  const inputs: Readonly<Record<string, object>> = {
    setOwnActorAction: { partnershipId, group: 'diaspora', base: null, year: null },
    setPartnerActorAction: { partnershipId, group: 'diaspora', base: null, year: null },
    chooseDepartmentAction: { partnershipId, department: 'sport', chosen: n % 2 === 0 },
    addPartnerPlaceAction: { partnershipId, place: PLACE },
    removePartnerPlaceAction: { partnershipId, placeId, base: PARTNER },
    describePartnerAction: { partnershipId, placeId, base: {}, change: {} },
    addCircumstanceAction: { partnershipId, circumstance: 'other', fromDate: '2025-02-02', remark: 'Matrix' },
    changeCircumstanceAction: { partnershipId, circumstanceId, base: {}, change: {} },
    removeCircumstanceAction: { partnershipId, circumstanceId, base: CIRCUMSTANCE },
  };
  return inputs[name] ?? {};
};

for (const [name, row] of Object.entries(APART)) {
  test(`${name}: every role does what it may, called without its page`, async ({ doors, baseURL }) => {
    const origin = baseURL ?? '';
    const { clean, ...there } = await made(doors, origin);
    const call = async (role: (typeof ROLES)[number], slug: string, n: number) => {
      const from = `/nl/m/${CAST[role]?.slug ?? 'deinze'}/partnerships/${doors.partnership}/facts`;
      return (await callAction(doors, role, name, [slug, inputOf(name, doors.partnership, there, n)], from, origin)).code;
    };
    for (const [n, role] of ROLES.entries()) {
      const slug = CAST[role]?.slug ?? 'deinze';
      expect.soft([role, await call(role, slug, n)]).toEqual([role, expected(row, role)]);
      const another = foreignSlug(role);
      if (another !== null) expect.soft([role, await call(role, another, n)]).toEqual([role, expected(row, role, true)]);
    }
    await clean();
  });
}

test('an action of them refuses what is no argument of it, and never breaks', async ({ doors, baseURL }) => {
  const from = `/nl/m/deinze/partnerships/${doors.partnership}/facts`;
  for (const name of Object.keys(APART))
    for (const input of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { partnershipId: doors.partnership },
      { partnershipId: 'x' },
      { partnershipId: [doors.partnership] },
    ])
      expect
        .soft([name, input, (await callAction(doors, 'coordinator', name, ['deinze', input], from, baseURL ?? '')).code])
        .toEqual([name, input, 'invalid']);
});
