import { createHash, randomUUID } from 'node:crypto';
import { become, expect, test } from '../../support/browser';
import { actionsOfTheBuild, keyOfTheBuild } from '../../support/build-manifest';
import { wordsIn } from '../../support/words';
import { SettingsPage } from '../pages/settings';

/** Pages that stood open while the program was renewed, or while somebody else signed in. */
const say = wordsIn('nl');
const colleague = (name: string) => ({ name, email: `${randomUUID()}@oostende.example`, role: 'reader' });

test('an action is named after the key of the build, its file and its export, so that equal sources with one key share all names', () => {
  const key = keyOfTheBuild();
  const actions = actionsOfTheBuild();
  expect(actions.length).toBeGreaterThan(40);
  for (const { id, name, file } of actions) {
    expect.soft([name, id.slice(2)]).toEqual([name, createHash('sha1').update(`${key}${file}:${name}`).digest('hex')]);
  }
});

test('a page that is older than the program says so, keeps what was typed and is loaded again', async ({ page, complaints }) => {
  complaints.allow(/status of 409/);
  await become(page, 'Nele Verhaeghe');
  const settings = new SettingsPage(page);
  await settings.open('oostende');
  await page.route('**/settings', (route) => {
    const headers = route.request().headers();
    return route.continue({ headers: 'next-action' in headers ? { ...headers, 'next-action': `7f${'0'.repeat(40)}` } : headers });
  });
  await settings.add(colleague('Oude Olga'));
  await expect(page.getByText(say('shell.form.outdated'))).toBeVisible();
  const name = page.getByRole('main').getByLabel(say('people.add.name'), { exact: true });
  await expect(name).toHaveValue('Oude Olga');
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: say('shell.form.loadAgain') }).click();
  await expect(name).toHaveValue('');
});

test('what the page of one person sends is not kept for another who signed in since; both are named, and the input stays', async ({
  page,
}) => {
  await become(page, 'Nele Verhaeghe');
  const settings = new SettingsPage(page);
  await settings.open('oostende');
  await become(page, 'Pieter Goethals');
  const person = colleague('Andere Ann');
  await settings.add(person);
  await expect(page.getByText(say('errors.another_person', { name: 'Pieter Goethals' }))).toBeVisible();
  await expect(page.getByRole('main').getByLabel(say('people.add.name'), { exact: true })).toHaveValue('Andere Ann');
  await become(page, 'Nele Verhaeghe');
  await page.getByRole('button', { name: say('people.add.submit'), exact: true }).click();
  await expect(page.getByText(say('people.add.offered', { name: person.name, role: say('access.role.reader') }))).toBeVisible();
});

for (const javaScript of ['with', 'without'] as const) {
  test.describe(`${javaScript} JavaScript`, () => {
    test.use({ javaScriptEnabled: javaScript === 'with' });

    test('the own name is not given to who signed in since', async ({ page }) => {
      await become(page, 'Nele Verhaeghe');
      await page.goto('/nl/account');
      await become(page, 'Pieter Goethals');
      await page.getByRole('main').getByLabel(say('people.account.name.name'), { exact: true }).fill('Nele Van Haeghe');
      await page.getByRole('button', { name: say('people.account.name.submit') }).click();
      await expect(page.getByText(say('people.account.anotherPerson'))).toBeVisible();
      await page.goto('/nl/account');
      await expect(page.getByRole('banner')).toContainText('Pieter Goethals');
    });
  });
}
