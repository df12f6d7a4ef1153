import { expect, test } from '../../support/browser';
import { EMBEDDED } from '../../support/databases';
import { SignInPage } from '../pages/sign-in';
import { GENK, HECHTEL_EKSEL, OFFICER_OF_TWO } from './signing-in.world';

const OFFICER = GENK.people.editor.email;

for (const javaScript of ['with', 'without'] as const) {
  test.describe(`${javaScript} JavaScript`, () => {
    test.use({ javaScriptEnabled: javaScript === 'with' });

    test('a wrong password is refused in one sentence and the address is kept; the right one leads in, signing out leads out', {
      tag: javaScript === 'with' ? [] : [EMBEDDED],
    }, async ({ page }) => {
      const signIn = new SignInPage(page);
      await signIn.open();
      await signIn.signIn(OFFICER, 'iets heel anders');
      await expect(signIn.refusal).toContainText('horen niet bij elkaar');
      await expect(page.getByRole('main').getByLabel('E-mailadres')).toHaveValue(OFFICER);
      await signIn.signIn(OFFICER);
      await page.waitForURL(`**/nl/m/${GENK.slug}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(GENK.name);
      await page.getByText(GENK.people.editor.name).first().click();
      await page.getByRole('button', { name: 'Afmelden' }).first().click();
      await page.waitForURL((url) => url.pathname === '/nl');
      await page.goto('/nl/account');
      await expect(page).toHaveURL(/\/nl\/sign-in\?next=%2Fnl%2Faccount$/);
    });
  });
}

test.describe('the workspace without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('can be read', async ({ page }) => {
    const signIn = new SignInPage(page);
    await signIn.open(`/nl/m/${GENK.slug}/partnerships`);
    await signIn.signIn(OFFICER);
    await page.getByRole('link', { name: /Francistown/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Francistown');
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    await expect(page.getByText(`${GENK.people.coordinator.name} registreerde deze samenwerking.`)).toBeVisible();
  });
});

test('an unknown address gets the same answer as a wrong password', async ({ page }) => {
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn(OFFICER, 'mis');
  await expect(signIn.refusal).toContainText('horen niet bij elkaar');
  const sentence = await signIn.refusal.textContent();
  await signIn.open();
  await signIn.signIn('niemand@nergens.example', 'mis');
  await expect(signIn.refusal).toHaveText(sentence ?? '');
});

test('one comes back to the page that was asked for, and never to somebody else’s', async ({ page }) => {
  await page.goto(`/en/m/${GENK.slug}/partnerships/new`);
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await new SignInPage(page, 'en').signIn(OFFICER);
  await page.waitForURL(`**/en/m/${GENK.slug}/partnerships/new`);
  await page.context().clearCookies();
  for (const elsewhere of ['//evil.example', 'https://evil.example/nl', '/nl\\evil.example']) {
    const signIn = new SignInPage(page);
    await signIn.open(elsewhere);
    await signIn.signIn(OFFICER);
    await page.waitForURL(`**/nl/m/${GENK.slug}`);
    await page.context().clearCookies();
  }
});

test('after signing out the old cookie opens nothing', async ({ page, context }) => {
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn(OFFICER);
  await page.waitForURL(`**/m/${GENK.slug}`);
  const kept = await context.cookies();
  const session = kept.find(({ name }) => name.endsWith('tweespan.session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false });
  await page.getByText(GENK.people.editor.name).first().click();
  await page.getByRole('button', { name: 'Afmelden' }).first().click();
  await page.waitForURL((url) => url.pathname === '/nl');
  await context.addCookies(kept);
  await page.goto(`/nl/m/${GENK.slug}/partnerships`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('who works for several municipalities chooses one', async ({ page }) => {
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn(OFFICER_OF_TWO.email);
  await page.waitForURL('**/nl/account');
  await page.getByRole('main').getByRole('link', { name: HECHTEL_EKSEL.name }).click();
  await page.waitForURL(`**/nl/m/${HECHTEL_EKSEL.slug}`);
});

test('the fields tell a password manager what they are', async ({ page }) => {
  await new SignInPage(page).open();
  const main = page.getByRole('main');
  await expect(main.getByLabel('E-mailadres')).toHaveAttribute('autocomplete', /username|email/);
  await expect(main.getByLabel('Wachtwoord', { exact: true })).toHaveAttribute('autocomplete', 'current-password');
});
