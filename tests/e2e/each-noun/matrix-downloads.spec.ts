import type { APIResponse } from '@playwright/test';
import { expect } from '../../support/browser';
import { CAST, expected, foreignSlug, isVvsg, ROLES, type Sight } from '../../support/cast';
import { type Doors, test } from '../../support/doors';
import { DOWNLOADS, DOWNLOADS_OF_THE_LEAD, NAMELESS_DOWNLOADS } from '../../support/matrix';
import { SECRET } from '../../support/what-a-noun-brings';

const addressOf = ({ partnership, membership }: Doors, route: string, slug: string) =>
  `/nl${route.replace('[municipality]', slug).replace('[partnership]', partnership).replace('[membership]', membership)}`;

function sightOf(response: APIResponse): Sight | string {
  const { location = '', 'content-disposition': disposition = '' } = response.headers();
  if (response.status() === 307) return location.includes('/sign-in') ? 'sign_in' : 'onward';
  if (response.status() === 200 && disposition.startsWith('attachment;')) return 'page';
  return response.status() === 404 ? 'missing' : `status ${response.status()}`;
}

for (const [route, row] of Object.entries(DOWNLOADS.asked)) {
  test(`${route}: every role gets the file that it may, of its own municipality and of another`, async ({ doors }) => {
    const { doorOf } = doors;
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      const own = await doorOf(role).get(addressOf(doors, route, slug), { maxRedirects: 0 });
      expect.soft([role, sightOf(own)]).toEqual([role, expected(row, role)]);
      const hasNoPart = role === 'invited' || role === 'stranger' || (role === 'participant' && DOWNLOADS_OF_THE_LEAD.all.includes(route));
      const tells = expected(row, role) === 'page' && !hasNoPart && !NAMELESS_DOWNLOADS.all.includes(route);
      expect.soft([role, (await own.text()).includes(SECRET)]).toEqual([role, tells]);
      expect.soft(own.headers()['cache-control']).toMatch(/private.*no-store|no-store.*private/);
      const head = await doorOf(role).head(addressOf(doors, route, slug), { maxRedirects: 0 });
      expect.soft([role, head.status()]).toEqual([role, own.status()]);
      const another = foreignSlug(role);
      if (another === null) continue;
      const foreign = await doorOf(role).get(addressOf(doors, route, another), { maxRedirects: 0 });
      const isOfOneRecord = /\[(?:partnership|membership)\]/.test(route);
      const seen = isVvsg(role) && isOfOneRecord ? 'missing' : expected(row, role, true);
      expect.soft([role, another, sightOf(foreign)]).toEqual([role, another, seen]);
      expect.soft(await foreign.text()).not.toContain(SECRET);
    }
  });

  test(`${route}: is fetched, and answers no other method`, async ({ doors }) => {
    const { doorOf } = doors;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
      const response = await doorOf('coordinator').fetch(addressOf(doors, route, 'deinze'), { method });
      expect.soft([method, [403, 405].includes(response.status())]).toEqual([method, true]);
    }
  });
}
