import { randomUUID } from 'node:crypto';
import { APART } from '../../nouns/places/actions';
import { expect } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { expected, ROLES } from '../../support/cast';
import { type Doors, test } from '../../support/doors';
import { idBeside } from '../../support/joining-by-link';

const PAGE = '/nl/platform/municipalities/deinze';

/** What the lead types at the joint partnership until it is adopted: a place, and a grouping of local governments there. */
async function typed(doors: Doors, origin: string) {
  const [place, government] = [`Matrixoord ${randomUUID().slice(0, 8)}`, `Matrixbond ${randomUUID().slice(0, 8)}`];
  const byLead = async <T>(name: string, input: object) => {
    const facts = `/nl/m/deinze/partnerships/${doors.partnership}/facts`;
    const { code, value } = await callAction(
      doors,
      'coordinator',
      name,
      ['deinze', { partnershipId: doors.partnership, ...input }],
      facts,
      origin,
    );
    expect([name, code]).toEqual([name, 'done']);
    return value as T;
  };
  const { placeId } = await byLead<{ placeId: string }>('addPartnerPlaceAction', { place: { name: place, country: 'SN' } });
  const partner = { partnerKind: 'grouping_of_local_governments', name: government };
  await byLead('describePartnerAction', { placeId, base: { partnerKind: 'local_government', name: place }, change: partner });
  const governmentId = idBeside(await (await doors.doorOf('administrator').get(PAGE)).text(), 'id', government, 'name');
  expect(governmentId).toMatch(/^[0-9a-f-]{36}$/);
  return { placeId, governmentId, clean: () => byLead('removePartnerPlaceAction', { placeId, base: partner }) };
}

for (const [name, row] of Object.entries(APART)) {
  test(`${name}: VVSG’s administrator does it, and nobody else by any road`, async ({ doors, baseURL }) => {
    const origin = baseURL ?? '';
    const { placeId, governmentId, clean } = await typed(doors, origin);
    const ofPlace = name === 'adoptPlaceAction';
    if (!ofPlace) await callAction(doors, 'administrator', 'adoptPlaceAction', [{ placeId }], PAGE, origin);
    for (const role of ROLES) {
      const from = role === 'administrator' || role === 'adviser' ? '/nl/platform/municipalities' : '/nl/account';
      const { code } = await callAction(doors, role, name, [ofPlace ? { placeId } : { localGovernmentId: governmentId }], from, origin);
      expect.soft([role, code]).toEqual([role, expected(row, role)]);
    }
    for (const args of [[], [null], [7], [{}], ['x'], [[]]])
      expect
        .soft([JSON.stringify(args), (await callAction(doors, 'administrator', name, args, PAGE, origin)).code])
        .toEqual([JSON.stringify(args), 'invalid']);
    await clean();
  });
}
