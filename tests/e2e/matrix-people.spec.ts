import { randomUUID } from 'node:crypto';
import { expect } from '../support/browser';
import { callAction } from '../support/call-action';
import { CAST, expected, foreignSlug, ROLES, type Role } from '../support/cast';
import { type Doors, test } from '../support/doors';
import { PEOPLE_ACTIONS } from '../support/matrix-of-actions';

const newcomer = () => ({ name: 'Matrix Peeters', email: `${randomUUID()}@matrix.example`, role: 'reader' });

/** The id of a municipality, as its coordinator's settings carry it. */
async function idOf({ doorOf }: Doors, coordinator: Role, slug: string): Promise<string> {
  const page = await (await doorOf(coordinator).get(`/nl/m/${slug}/settings`)).text();
  return new RegExp(`\\\\"id\\\\":\\\\"([0-9a-f-]{36})\\\\",\\\\"slug\\\\":\\\\"${slug}\\\\"`).exec(page)?.[1] ?? '';
}

for (const [name, row] of Object.entries(PEOPLE_ACTIONS)) {
  test(`${name}: every role does what it may, called without its page`, async ({ doors, baseURL }) => {
    const origin = baseURL ?? '';
    /** What the action is called with: somebody new, or a colleague whom a coordinator of that municipality just added. */
    const argsFor = async (slug: string, coordinator: Role): Promise<unknown[]> => {
      const municipalityId = await idOf(doors, coordinator, slug);
      expect(municipalityId).toMatch(/^[0-9a-f-]{36}$/);
      const person = { ...newcomer(), municipalityId };
      if (name === 'addColleagueAction') return [slug, person];
      const added = await callAction(doors, coordinator, 'addColleagueAction', [slug, person], `/nl/m/${slug}/settings`, origin);
      const { personId } = added.value as { personId: string };
      return [slug, name === 'endAccessAction' ? { personId, role: 'reader' } : { personId, municipalityId }];
    };
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const from = `/nl/m/${slug}/settings`;
      const own = await argsFor(slug, slug === 'deinze' ? 'coordinator' : role);
      expect.soft([role, (await callAction(doors, role, name, own, from, origin)).code]).toEqual([role, expected(row, role)]);
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
