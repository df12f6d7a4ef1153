import { PEOPLE_ACTIONS, PLATFORM_ACTIONS } from '../../nouns/people/actions';
import { expect } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { CAST, expected, foreignSlug, ROLES, type Role } from '../../support/cast';
import { type Doors, test } from '../../support/doors';
import { idBeside, joinByLink, newcomer } from '../../support/joining-by-link';

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
      const may = expected(row, role);
      // Whoever may do it at home does not find what is of another.
      const notOurs = may === 'done' ? 'not_found' : may === 'forbidden' ? may : expected(row, role, true);
      expect.soft([role, slug, here.code]).toEqual([role, slug, notOurs]);
    }
  });
}

/** How an action ended for a role. */
const codeOf = async (...asked: Parameters<typeof callAction>) => (await callAction(...asked)).code;

/** Makes links and people at Gent, which no other test opens. */
const PLATFORM_ARGUMENTS: Readonly<
  Record<string, (ids: Readonly<Record<'municipalityId' | 'personId' | 'colleagueId' | 'offerId', string>>) => unknown>
> = {
  offerRoleByVvsgAction: ({ municipalityId }) => ({ ...newcomer('coordinator'), municipalityId }),
  takeBackOfferByVvsgAction: ({ offerId }) => ({ offerId }),
  makePasswordLinkByVvsgAction: ({ municipalityId, personId }) => ({ municipalityId, personId }),
  makeLinkForAddressAction: () => ({ email: 'hilde.mertens@gent.example' }),
  offerVvsgRoleAction: () => newcomer('adviser'),
  endVvsgRoleAction: ({ colleagueId }) => ({ personId: colleagueId }),
  closeAccountAction: ({ personId }) => ({ personId }),
  openAccountAction: ({ personId }) => ({ personId }),
};

for (const [name, row] of Object.entries(PLATFORM_ACTIONS)) {
  test(`${name}: VVSG’s administrator does it, and nobody else by any road`, async ({ doors, baseURL }) => {
    const page = await doors.doorOf('administrator').get('/nl/platform/municipalities/gent');
    const text = await page.text();
    const idIn = (field: string) => new RegExp(`${field}\\\\?":\\\\?"([0-9a-f-]{36})`).exec(text)?.[1] ?? '';
    const municipalityId = /municipality\\?":\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
    expect([municipalityId, idIn('personId')]).toEqual([expect.stringMatching(/^.{36}$/), expect.stringMatching(/^.{36}$/)]);
    const [origin, people] = [baseURL ?? '', '/nl/platform/people'];
    const [waits, joins] = [newcomer('adviser'), newcomer('adviser')];
    const offer = (person: unknown) => callAction(doors, 'administrator', 'offerVvsgRoleAction', [person], people, origin);
    await offer(waits);
    if (name === 'endVvsgRoleAction') {
      const { value } = await offer(joins);
      await joinByLink(doors.doorOf('visitor'), (value as { token: string }).token, origin);
    }
    const there = await (await doors.doorOf('administrator').get(people)).text();
    const ids = {
      municipalityId,
      personId: idIn('personId'),
      colleagueId: idBeside(there, 'personId', joins.email),
      offerId: idBeside(there, 'id', waits.email),
    };
    for (const role of ROLES) {
      const args = [PLATFORM_ARGUMENTS[name]?.(ids)];
      const from = role === 'administrator' || role === 'adviser' ? '/nl/platform/municipalities' : '/nl/account';
      expect.soft([role, await codeOf(doors, role, name, args, from, baseURL ?? '')]).toEqual([role, expected(row, role)]);
    }
    for (const args of [[], [null], [7], [{}], ['x'], [[]]])
      expect
        .soft([JSON.stringify(args), await codeOf(doors, 'administrator', name, args, '/nl/platform/people', baseURL ?? '')])
        .toEqual([JSON.stringify(args), 'invalid']);
  });
}
