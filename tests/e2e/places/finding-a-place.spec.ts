import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { become, expect, test } from '../../support/browser';
import { actionsOfTheBuild } from '../../support/build-manifest';
import { BOTH } from '../../support/databases';
import { PartnershipPage } from '../pages/partnership';
import { RegisterPage } from '../pages/register';
import { DUFFEL } from './finding-a-place.world';

const isAction = (page: Page) => (url: URL) => url.pathname === new URL(page.url()).pathname;

test.beforeEach(async ({ page }) => {
  await become(page, DUFFEL.people.coordinator);
});

test('a place is found while typing, by keyboard alone, with its region and country', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  const field = register.place();
  await register.approach('Stedenband').check();
  await register.formality().check();
  await field.focus();
  await page.keyboard.type('Djo');
  const djougou = register.found.filter({ hasText: 'Djougou' });
  await expect(djougou).toContainText('Donga, Benin');
  await expect(djougou.getByText('Djo', { exact: true })).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(register.found.first()).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.type('u');
  await expect(register.found.first()).toContainText('Djougou');
  await expect(register.found.first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowUp');
  await expect(register.notInTheList).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(register.found.first()).toHaveAttribute('aria-selected', 'true');
  const named = await field.getAttribute('aria-activedescendant');
  await expect(register.found.first()).toHaveId(named ?? '');

  await page.keyboard.press('Escape');
  await expect(register.found).toHaveCount(0);
  await expect(field).toHaveValue('Djou');
  await page.keyboard.press('ArrowDown');
  await expect(register.found.first()).toContainText('Djougou');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Djougou');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('Donga, Benin');
  await expect(page.getByText(`Stedenband ${DUFFEL.name} – Djougou`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(new PartnershipPage(page).heading).toContainText('Djougou');
});

test('a typing error, an accent and another language find the same place', { tag: BOTH }, async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  for (const [typed, name] of [
    ['tombacounda', 'Tambacounda'],
    ['elancourt', 'Élancourt'],
    ['rijsel', 'Lille'],
  ] as const) {
    await register.place().fill(typed);
    await expect(register.found.filter({ hasText: name })).toBeVisible();
  }
});

test('what is not in the list is typed in full, with what was typed already', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  await register.approach('Verbroedering').check();
  // Where all that is found only looks like it, typing it in full comes first.
  await register.place().fill('Amstredam');
  await expect(register.found.filter({ hasText: 'Amsterdam' }).first()).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveText('Staat ze er niet bij? Vul ze zelf in');
  await register.place().fill('Qzxwv');
  await expect(page.getByText('Niets gevonden.').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(register.ownName()).toBeFocused();
  await expect(register.ownName()).toHaveValue('Qzxwv');
  await page.getByRole('button', { name: 'Toch zoeken in de lijst' }).click();
  await expect(register.place()).toBeFocused();
  await expect(register.place()).toHaveValue('Qzxwv');
  await register.typePlace('Qzxwvstad', 'Frankrijk');
  await register.formality().check();
  await register.submit.click();
  await expect(new PartnershipPage(page).heading).toContainText('Qzxwvstad');
});

test('text that was not chosen is refused, and changing what was chosen undoes the choice', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  await register.answer({ approach: 'Verbroedering', place: 'Arnhem', country: 'Nederland', since: '1999' });
  await expect(page.getByText(`Verbroedering ${DUFFEL.name} – Arnhem`)).toBeVisible();
  await register.place().fill('Arnhe');
  await expect(page.getByText(`Verbroedering ${DUFFEL.name} – Arnhem`)).toHaveCount(0);
  await register.since.focus();
  await register.submit.click();
  await expect(page.getByRole('main').getByText('Kies een plaats uit de lijst, of vul ze zelf in.').last()).toBeVisible();
  await expect(register.place()).toHaveValue('Arnhe');
});

test('an old answer never comes over a newer one, and Enter waits for the answer', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  let release = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  let asked = 0;
  const search = actionsOfTheBuild().find(({ name }) => name === 'searchPlacesAction');
  await page.route(isAction(page), async (route) => {
    if (route.request().headers()['next-action'] !== search?.id) return route.continue();
    asked += 1;
    if (asked === 1) await held;
    await route.continue();
  });
  await register.place().fill('Djou');
  await expect.poll(() => asked).toBe(1);
  await register.place().fill('Natitin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/new$/);
  const seen: string[] = [];
  await page.exposeFunction('sawRows', (text: string) => seen.push(text));
  await page.evaluate(() => {
    const tell: unknown = Reflect.get(window, 'sawRows');
    new MutationObserver(() => {
      const rows = document.querySelector('[role=listbox]')?.textContent ?? '';
      if (typeof tell === 'function') tell(rows);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  release();
  await expect(register.found.first()).toContainText('Natitingou');
  expect(seen.filter((text) => text.includes('Djougou'))).toEqual([]);
  expect(asked).toBe(2);
});

test('without a connection the place can still be typed, and searching goes on when it is back', async ({ page, context, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  await register.approach('Verbroedering').check();
  await register.since.fill('2004');
  await context.setOffline(true);
  await register.place().fill('Arnhem');
  await expect(page.getByText('Zoeken lukt nu niet. Wat je invulde, blijft staan.').first()).toBeVisible();
  await expect(register.place()).toHaveValue('Arnhem');
  await register.notInTheList.click();
  await expect(register.ownName()).toHaveValue('Arnhem');
  await expect(register.since).toHaveValue('2004');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Toch zoeken in de lijst' }).click();
  await expect(register.place()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(register.found.first()).toContainText('Gelderland, Nederland');
});

test('with a finger every row is 44 high and nothing sticks out at 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const register = new RegisterPage(page);
  await register.open(DUFFEL.slug);
  await register.place().fill('San');
  await expect(register.found).toHaveCount(9);
  for (const row of await register.found.all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open list can be used by everybody (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const register = new RegisterPage(page);
    await register.open(DUFFEL.slug);
    await register.place().fill('Djo');
    await expect(register.found.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(register.found.first()).toHaveAttribute('aria-selected', 'true');
    expect(await violations(page)).toEqual([]);
  });
}
