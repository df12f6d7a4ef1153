import type { APIRequestContext } from '@playwright/test';
import { test as base, become, expect } from './browser';
import { callAction } from './call-action';
import { CAST, ROLES, type Role } from './cast';

/** The program's door for everybody of the cast: requests with that person's cookies, without a browser around them. */
export interface Doors {
  doorOf(role: Role): APIRequestContext;
  /** Id of the joint tie that Deinze leads. */
  readonly tie: string;
  /** Id of a membership of Deinze. */
  readonly membership: string;
}

/** `test` with the doors, opened once a worker and database. */
export const test = base.extend<object, { doors: Doors }>({
  doors: [
    async ({ browser, playwright }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const doors = new Map<Role, APIRequestContext>();
      let tie = '';
      for (const role of ROLES) {
        const person = CAST[role];
        const context = await browser.newContext({ baseURL });
        const page = await context.newPage();
        if (person !== null) await become(page, person.name);
        if (role === 'coordinator') {
          await page.goto('/nl/m/deinze/partnerships');
          tie = (await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).getAttribute('href'))?.split('/').at(-1) ?? '';
        }
        doors.set(role, await playwright.request.newContext({ baseURL, storageState: await context.storageState() }));
        await context.close();
      }
      expect(tie).toMatch(/^[0-9a-f-]{36}$/);
      const doorOf = (role: Role) => {
        const door = doors.get(role);
        if (door === undefined) throw new Error(`no door for ${role}`);
        return door;
      };
      const member = { organisation: 'Vrienden van KeMoPoDi', approach: 'indirect' };
      const made = await callAction(
        { doorOf },
        'coordinator',
        'registerMembershipAction',
        ['deinze', member],
        '/nl/m/deinze/memberships/new',
        baseURL,
      );
      const { id: membership } = made.value as { id: string };
      await use({ doorOf, tie, membership });
      for (const door of doors.values()) await door.dispose();
    },
    { scope: 'worker' },
  ],
});
