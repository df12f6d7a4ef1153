import { expect } from '../support/browser';
import { callAction } from '../support/call-action';
import { CAST, expected, foreignSlug, ROLES, type Role } from '../support/cast';
import { type Doors, test } from '../support/doors';
import { idBeside, joinByLink, newcomer } from '../support/joining-by-link';
import { PEOPLE_ACTIONS } from '../support/matrix-of-actions';

const settingsOf = async ({ doorOf }: Doors, coordinator: Role, slug: string) =>
  (await doorOf(coordinator).get(`/nl/m/${slug}/settings`)).text();

/** The id of a municipality, as its coordinator's settings carry it. */
const idOf = async (doors: Doors, coordinator: Role, slug: string) =>
  new RegExp(`\\\\"id\\\\":\\\\"([0-9a-f-]{36})\\\\",\\\\"slug\\\\":\\\\"${slug}\\\\"`).exec(
    await settingsOf(doors, coordinator, slug),
  )?.[1] ?? '';

for (const [name, row] of Object.entries(PEOPLE_ACTIONS)) {
  test(`${name}: every role does what it may, called without its page`, async ({ doors, baseURL }) => {
    const origin = baseURL ?? '';
    /** Somebody who works there, until an action ended that. */
    const colleagues = new Map<string, string>();
    /** What the action is called with: somebody new, an offer that was just made, or a colleague of that municipality. */
    const argsFor = async (slug: string, coordinator: Role): Promise<unknown[]> => {
      const municipalityId = await idOf(doors, coordinator, slug);
      expect(municipalityId).toMatch(/^[0-9a-f-]{36}$/);
      const person = { ...newcomer('reader'), municipalityId };
      if (name === 'offerRoleAction') return [slug, person];
      const known = colleagues.get(slug);
      if (known === undefined) {
        const offered = await callAction(doors, coordinator, 'offerRoleAction', [slug, person], `/nl/m/${slug}/settings`, origin);
        if (name === 'takeBackOfferAction')
          return [slug, { offerId: idBeside(await settingsOf(doors, coordinator, slug), 'id', person.email) }];
        await joinByLink(doors.doorOf('visitor'), (offered.value as { token: string }).token, origin);
      }
      const personId = known ?? idBeside(await settingsOf(doors, coordinator, slug), 'personId', person.email);
      expect(personId).toMatch(/^[0-9a-f-]{36}$/);
      colleagues.set(slug, personId);
      return [slug, name === 'endAccessAction' ? { personId, role: 'reader' } : { personId, municipalityId }];
    };
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const from = `/nl/m/${slug}/settings`;
      const own = await argsFor(slug, slug === 'deinze' ? 'coordinator' : role);
      const { code } = await callAction(doors, role, name, own, from, origin);
      expect.soft([role, code]).toEqual([role, expected(row, role)]);
      if (name === 'endAccessAction' && code === 'done') colleagues.delete(slug);
      const another = foreignSlug(role);
      if (another === null) continue;
      const [, foreign] = await argsFor(another, another === 'deinze' ? 'coordinator' : 'stranger');
      // Another's address, and the own one with what belongs to the other: neither opens anything.
      const there = await callAction(doors, role, name, [another, foreign], from, origin);
      expect.soft([role, another, there.code]).toEqual([role, another, expected(row, role, true)]);
      const here = await callAction(doors, role, name, [slug, foreign], from, origin);
      const mayNotAtAll = expected(row, role) === 'forbidden';
      expect.soft([role, slug, here.code]).toEqual([role, slug, mayNotAtAll ? 'forbidden' : expected(row, role, true)]);
    }
  });
}
