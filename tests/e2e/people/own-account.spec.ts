import { randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { become, type Complaints, expect, test } from '../../support/browser';
import { wordsIn } from '../../support/words';
import { LinkPage } from '../pages/link';
import { SettingsPage } from '../pages/settings';
import { SignInPage } from '../pages/sign-in';
import { MAASEIK } from './own-account.world';

const PASSWORD = 'twee paarden en één kar';
const OTHER = 'een kar met drie wielen';
const say = wordsIn('nl');

/** A colleague, who accepted without JavaScript, with a password; others sign in with the password of the demonstration, which must stay. */
async function aColleague(browser: Browser, complaints: Complaints): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  await complaints.listenTo(context);
  const page = await context.newPage();
  const email = `${randomUUID()}@${MAASEIK.slug}.example`;
  await become(page, MAASEIK.people.coordinator);
  const settings = new SettingsPage(page);
  await settings.open(MAASEIK.slug);
  await settings.add({ name: 'Wim Wachtwoord', email, role: 'reader' });
  const link = await settings.link.inputValue();
  await context.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await new LinkPage(await plain.newPage()).acceptAsNew(link, PASSWORD);
  await plain.close();
  return email;
}

for (const javaScript of ['with', 'without'] as const) {
  test.describe(`${javaScript} JavaScript`, () => {
    test.use({ javaScriptEnabled: javaScript === 'with' });

    test('one corrects the own name, and it stands there at once', async ({ page, browser, complaints }) => {
      const email = await aColleague(browser, complaints);
      await new SignInPage(page).open('/nl/account');
      await new SignInPage(page).signIn(email, PASSWORD);
      await page.waitForURL('**/nl/account');
      const field = page.getByRole('main').getByLabel(say('people.account.name.name'), { exact: true });
      const submit = page.getByRole('button', { name: say('people.account.name.submit') });
      await field.fill('  ');
      await submit.click();
      await expect(page.getByText(say('errors.required'))).toBeVisible();
      await field.fill('Wim Watervoort');
      await submit.click();
      await page.waitForURL('**/account?done=name');
      await expect(page.getByText(say('people.account.done.name'))).toBeVisible();
      await expect(page.getByRole('banner')).toContainText('Wim Watervoort');
    });

    test('one changes the own password; a wrong one is said beside its field, other places are signed out, this one is not', async ({
      page,
      browser,
      complaints,
    }) => {
      const email = await aColleague(browser, complaints);
      const there = await (await browser.newContext()).newPage();
      await new SignInPage(there).open('/nl/account');
      await new SignInPage(there).signIn(email, PASSWORD);
      await new SignInPage(page).open('/nl/account');
      await new SignInPage(page).signIn(email, PASSWORD);
      await page.waitForURL('**/nl/account');
      const main = page.getByRole('main');
      const fill = async (current: string, password: string, repeat = password) => {
        await main.getByLabel(say('people.account.password.current')).fill(current);
        await main.getByLabel(say('people.account.password.new'), { exact: true }).fill(password);
        await main.getByLabel(say('people.account.password.repeat')).fill(repeat);
        await main.getByRole('button', { name: say('people.account.password.submit') }).click();
      };
      await fill('iets heel anders', OTHER);
      await expect(main.getByText(say('people.errors.password_wrong'))).toBeVisible();
      await expect(main.getByLabel(say('people.account.password.current'))).toHaveAttribute('aria-invalid', 'true');
      await fill(PASSWORD, OTHER, `${OTHER}x`);
      await expect(main.getByText(say('people.errors.password_differs'))).toBeVisible();
      await fill(PASSWORD, 'kort');
      await expect(main.getByText('Dit wachtwoord is te kort. Neem er minstens 12 tekens voor.')).toBeVisible();
      await fill(PASSWORD, 'wimwachtwoord');
      await expect(main.getByText(say('people.errors.password_common'))).toBeVisible();
      await fill(PASSWORD, OTHER);
      await expect(main.getByText(say('people.account.done.password'))).toBeVisible();
      await expect(main.getByText(say('people.account.sessions.here'))).toBeVisible();
      await there.goto('/nl/account');
      await expect(there).toHaveURL(/\/sign-in/);
      await new SignInPage(there).signIn(email, PASSWORD);
      await expect(new SignInPage(there).refusal).toBeVisible();
      await new SignInPage(there).signIn(email, OTHER);
      await there.waitForURL('**/nl/account');

      await page.goto('/nl/account');
      await main.getByRole('button', { name: say('people.account.sessions.end') }).click();
      await expect(main.getByText(say('people.account.done.sessions')).first()).toBeVisible();
      await there.goto('/nl/account');
      await expect(there).toHaveURL(/\/sign-in/);
      await there.context().close();
    });
  });
}
