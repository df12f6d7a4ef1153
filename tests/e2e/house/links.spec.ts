import { become, expect, test } from '../../support/browser';

test('a link is followed without loading the page anew, one within a drawing too; with a key it opens another page', async ({
  page,
  context,
}) => {
  await become(page, 'An Desmet');
  await page.goto('/nl/m/roeselare');
  await page.evaluate(() => Reflect.set(window, 'kept', true));
  const isKept = () => page.evaluate(() => Reflect.get(window, 'kept') === true);

  await page.getByRole('link', { name: 'Samenwerkingen', exact: true }).first().click();
  await expect(page).toHaveURL(/\/nl\/m\/roeselare\/partnerships$/);
  const link = page.getByRole('table').getByRole('link', { name: /Dogbo/ });

  const opened = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/nl\/m\/roeselare\/partnerships\/[0-9a-f-]{36}$/);
  await expect(page).toHaveURL(/\/partnerships$/);

  await link.click();
  await expect(page).toHaveURL(/\/nl\/m\/roeselare\/partnerships\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dogbo');
  expect(await isKept()).toBe(true);

  await page.goBack();
  await expect(page.getByRole('table').getByRole('link', { name: /Dogbo/ })).toBeVisible();
  expect(await isKept()).toBe(true);
});
