import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { test as base, become, expect } from './browser';
import { callAction } from './call-action';
import { CAST, ROLES, type Role } from './cast';
import { EMAIL_OF_OFFERED } from './somebody-offered';

/** The program's door for everybody of the cast: requests with that person's cookies, without a browser around them. */
export interface Doors {
  doorOf(role: Role): APIRequestContext;
  /** Id of the joint partnership that Deinze leads. */
  readonly partnership: string;
  /** Id of a membership of Deinze. */
  readonly membership: string;
  /** Id of a partner of Deinze. */
  readonly partner: string;
  /** Id of an activity of Deinze in no partnership. */
  readonly activity: string;
  /** Id of an advisory board of Deinze. */
  readonly board: string;
  /** Id of a regulation of Deinze. */
  readonly regulation: string;
  /** Id of a call of Deinze. */
  readonly call: string;
}

/** Who has no role is none of the people whom one can become: signs in with the password. */
async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/nl/sign-in');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Aanmelden' }).click();
  await page.waitForURL('**/nl/account');
}

/** `test` with the doors, opened once a worker and database. */
export const test = base.extend<object, { doors: Doors }>({
  doors: [
    async ({ browser, playwright }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const doors = new Map<Role, APIRequestContext>();
      let [partnership, theCall] = ['', ''];
      for (const role of ROLES) {
        const person = CAST[role];
        const context = await browser.newContext({ baseURL });
        const page = await context.newPage();
        if (role === 'offered') await signIn(page, EMAIL_OF_OFFERED);
        else if (person !== null) await become(page, person.name);
        if (role === 'coordinator') {
          await page.goto('/nl/m/deinze/partnerships');
          partnership = (await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).getAttribute('href'))?.split('/').at(-1) ?? '';
          await page.goto('/nl/m/deinze/grants');
          theCall = (await page.getByRole('link', { name: 'Oproep van KeMoPoDi' }).getAttribute('href'))?.split('/').at(-1) ?? '';
        }
        doors.set(role, await playwright.request.newContext({ baseURL, storageState: await context.storageState() }));
        await context.close();
      }
      for (const id of [partnership, theCall]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
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
      const organisation = { name: 'School van KeMoPoDi', kind: 'school', side: 'theirs' };
      const added = await callAction(
        { doorOf },
        'coordinator',
        'addPartnerAction',
        ['deinze', organisation],
        '/nl/m/deinze/partners/new',
        baseURL,
      );
      const { id: partner } = added.value as { id: string };
      const visit = { title: 'Reis van KeMoPoDi', kind: 'working_visit', setting: 'at_partner', approaches: ['indirect'] };
      const planned = await callAction(
        { doorOf },
        'coordinator',
        'addActivityAction',
        ['deinze', visit],
        '/nl/m/deinze/activities/new',
        baseURL,
      );
      const { id: activity } = planned.value as { id: string };
      // Two boards of one municipality have two names, and each worker opens doors.
      const council = { name: `Adviesraad KeMoPoDi ${randomUUID()}` };
      const set = await callAction({ doorOf }, 'coordinator', 'addBoardAction', ['deinze', council], '/nl/m/deinze/grants/boards', baseURL);
      const { id: board } = set.value as { id: string };
      const adopted = await callAction(
        { doorOf },
        'coordinator',
        'addRegulationAction',
        ['deinze', { name: `Reglement van KeMoPoDi ${randomUUID()}` }],
        '/nl/m/deinze/grants/regulations',
        baseURL,
      );
      const { id: regulation } = adopted.value as { id: string };
      await use({ doorOf, partnership, membership, partner, activity, board, regulation, call: theCall });
      for (const door of doors.values()) await door.dispose();
    },
    { scope: 'worker' },
  ],
});
