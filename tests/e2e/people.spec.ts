import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { arriveAs, become, type Complaints, expect, test } from '../support/browser';
import { toldIn } from '../support/databases';
import { type Locale, wordsIn } from '../support/words';
import { SettingsPage } from './pages/settings';
import { SignInPage } from './pages/sign-in';

const PASSWORD = 'twee paarden en één kar';

async function elsewhere(browser: Browser, complaints: Complaints): Promise<Page> {
  const context = await browser.newContext();
  await complaints.listenTo(context);
  return context.newPage();
}

/** Opens the link in a browser and chooses a password. */
async function choosePassword(page: Page, link: string, locale: Locale, password = PASSWORD) {
  const say = wordsIn(locale);
  await page.goto(link);
  await page.getByLabel(say('public.link.password'), { exact: true }).fill(password);
  await page.getByLabel(say('public.link.repeat')).fill(password);
  await page.getByRole('button', { name: say('public.link.submit') }).click();
  await page.waitForURL('**/sign-in?chosen=1');
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a coordinator adds a colleague, who comes in by the link, and ends the role again (${locale})`, { tag: toldIn(locale) }, async ({
    page,
    browser,
    complaints,
  }) => {
    complaints.allow(/status of 404/);
    const say = wordsIn(locale);
    const colleague = { name: `Noor ${locale}`, email: `${randomUUID()}@oostende.example`, role: 'editor' };
    const role = say('access.role.editor');
    await arriveAs(page, 'Nele Verhaeghe', locale);
    await page
      .getByRole('navigation', { name: say('shell.mainMenu') })
      .getByRole('link', { name: say('shell.rooms.settings') })
      .click();
    const settings = new SettingsPage(page, locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('people.settings.title'));
    await settings.add(colleague);
    await expect(page.getByText(say('people.add.added', { name: colleague.name, role }))).toBeVisible();
    await expect(settings.row(colleague.name)).toContainText(say('people.list.noPassword'));
    const link = await settings.link.inputValue();
    await expect(page.getByLabel(say('people.link.mail'))).toHaveValue(new RegExp(link));

    const theirs = await elsewhere(browser, complaints);
    await choosePassword(theirs, link, locale);
    await new SignInPage(theirs, locale).signIn(colleague.email, PASSWORD);
    await theirs.waitForURL(`**/${locale}/m/oostende`);
    await expect(theirs.getByRole('link', { name: say('shell.rooms.settings') })).toHaveCount(0);
    await theirs.goto(link);
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(say('public.link.expiredTitle'));
    await theirs.goto(`/${locale}/m/oostende/partnerships`);

    await settings.open('oostende');
    await expect(settings.row(colleague.name)).toContainText(say('people.list.active'));
    await settings.change(colleague.name);
    await settings.dialog.getByRole('button', { name: say('people.colleague.endRole', { role }) }).click();
    await expect(settings.dialog.getByRole('button', { name: say('people.end.cancel') })).toBeFocused();
    await settings.dialog.getByRole('button', { name: say('people.end.confirm') }).click();
    const gone = say('people.list.gone', { name: colleague.name, municipality: 'Oostende' });
    await expect(page.getByText(gone)).toBeFocused();
    await expect(settings.row(colleague.name)).toHaveCount(0);
    const by = { name: 'Nele Verhaeghe', person: colleague.name, role };
    await expect(settings.changes.nth(0)).toContainText(say('people.history.ended', by));
    await expect(settings.changes.nth(1)).toContainText(say('people.history.added', by));

    await theirs
      .getByRole('main')
      .getByRole('link', { name: /Banjul/ })
      .click();
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(say('shell.missing.title'));
    await theirs.context().close();
  });
}

test('a role is given before the old one ends, all by keyboard, and focus comes back', async ({ page }) => {
  const say = wordsIn('nl');
  const name = 'Toon Toetsenbord';
  await become(page, 'Pieter Goethals');
  const settings = new SettingsPage(page);
  await settings.open('brugge');
  await settings.add({ name, email: `${randomUUID()}@brugge.example`, role: 'reader' });
  await expect(settings.link).toBeVisible();
  const button = page.getByRole('button', { name: say('people.list.changeWho', { name }) });
  await button.focus();
  await page.keyboard.press('Enter');
  await settings.dialog.getByLabel(say('people.colleague.another')).focus();
  await page.keyboard.type('med');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(settings.dialog.getByText(say('people.colleague.given', { name, role: 'medewerker' }))).toBeVisible();
  await settings.dialog.getByRole('button', { name: say('people.colleague.endRole', { role: 'lezer' }) }).focus();
  await page.keyboard.press('Enter');
  await expect(settings.dialog.getByText(/blijft medewerker/)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(settings.dialog.getByText(say('people.colleague.ended', { name, role: 'lezer' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(settings.row(name)).toContainText('medewerker');
  await expect(settings.row(name)).not.toContainText('lezer');
});

test('the last coordinator has no button to end it; the own password has its own place', async ({ page }) => {
  const say = wordsIn('nl');
  await become(page, 'Bram Casteleyn');
  const settings = new SettingsPage(page);
  await settings.open('lichtervelde');
  await settings.change('Bram Casteleyn');
  await expect(settings.dialog.getByText(say('errors.last_coordinator'))).toBeVisible();
  await expect(settings.dialog.getByRole('button', { name: say('people.colleague.endRole', { role: 'coördinator' }) })).toHaveCount(0);
  await expect(settings.dialog.getByRole('button', { name: say('people.colleague.makeLink') })).toHaveCount(0);
  await expect(settings.dialog.getByRole('link', { name: 'Account' })).toBeVisible();
});

test('who has an account already gets the role and no link; a lost password is then for VVSG', async ({ page }) => {
  const say = wordsIn('nl');
  await become(page, 'Pieter Goethals');
  const settings = new SettingsPage(page);
  await settings.open('brugge');
  await settings.add({ name: 'B. Six', email: ' Bart.Six@regio-midden.example', role: 'board_member' });
  await expect(page.getByText(say('people.add.added', { name: 'Bart Six', role: 'lid van de adviesraad' }))).toBeVisible();
  await expect(page.getByText(say('people.add.known', { municipality: 'Brugge' }))).toBeVisible();
  await expect(settings.link).toHaveCount(0);
  await settings.change('Bart Six');
  await expect(settings.dialog.getByText(say('people.colleague.linkElsewhere', { name: 'Bart Six' }))).toBeVisible();
  await settings.dialog.getByRole('button', { name: /Beëindig/ }).click();
  await settings.dialog.getByRole('button', { name: say('people.end.confirm') }).click();
  await expect(settings.row('Bart Six')).toHaveCount(0);
});

test('the link can be copied, and stands selected when the browser forbids copying', async ({ page, context }) => {
  const say = wordsIn('nl');
  await become(page, 'Pieter Goethals');
  const settings = new SettingsPage(page);
  await settings.open('brugge');
  await settings.add({ name: 'Kop Ieer', email: `${randomUUID()}@brugge.example`, role: 'reader' });
  await context.clearPermissions();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: say('people.link.copyLink') }).click();
  await expect(page.getByText(say('people.link.selected'))).toBeVisible();
  const chosen = await settings.link.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(chosen).toBe(await settings.link.inputValue());
});
