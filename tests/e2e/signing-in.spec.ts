import { DEMONSTRATION_PASSWORD } from '@/db/seed/demonstration-facts';
import { expect, test } from '../support/browser';

const EMAIL = 'els.vandamme@roeselare.example';

for (const javaScript of ['with', 'without'] as const) {
  test.describe(`signing in ${javaScript} JavaScript`, () => {
    test.use({ javaScriptEnabled: javaScript === 'with' });

    test('a wrong password is refused in one sentence and the address is kept; the right one leads inside', async ({ page }) => {
      await page.goto('/nl/sign-in');
      const form = page.getByRole('main').locator('form', { has: page.getByLabel('Wachtwoord') });
      await form.getByLabel('E-mailadres').fill(EMAIL);
      await form.getByLabel('Wachtwoord').fill('een heel ander woord');
      await form.getByRole('button', { name: 'Aanmelden' }).click();
      await expect(form.getByRole('alert')).toContainText('horen niet bij elkaar');
      await expect(form.getByLabel('E-mailadres')).toHaveValue(EMAIL);

      await form.getByLabel('Wachtwoord').fill(DEMONSTRATION_PASSWORD);
      await form.getByRole('button', { name: 'Aanmelden' }).click();
      await page.waitForURL('**/nl/m/roeselare/**');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samenwerkingen');
    });
  });
}

test('a page inside asks a visitor to sign in first, and leads on to it', async ({ page }) => {
  await page.goto('/en/m/roeselare/partnerships');
  await expect(page).toHaveURL(/\/en\/sign-in/);
  const form = page.getByRole('main').locator('form', { has: page.getByLabel('Password') });
  await form.getByLabel('E-mail address').fill(EMAIL);
  await form.getByLabel('Password').fill(DEMONSTRATION_PASSWORD);
  await form.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/en\/m\/roeselare\/partnerships$/);
});
