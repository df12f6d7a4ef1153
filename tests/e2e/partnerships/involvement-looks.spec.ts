import { violations } from '../../support/axe';
import { become, expect, test } from '../../support/browser';
import { InvolvementPage } from '../pages/involvement';
import { WETTEREN } from './involvement-looks.world';

test('with a finger each tick is 44 high and nothing sticks out at 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await become(page, WETTEREN.people.coordinator);
  const partnership = new InvolvementPage(page);
  await partnership.openOf(WETTEREN.slug, 'Vogan');
  await partnership.openFacts();
  const ticks = partnership.involvement.getByRole('checkbox').locator('xpath=..');
  await expect(ticks).toHaveCount(20);
  for (const tick of await ticks.all()) expect((await tick.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await partnership.button('partnerships.partnerPlaces.add').click();
  await expect(partnership.placeField).toBeVisible();
  await partnership.changeDepartments.click();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what opens can be used by everybody (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await become(page, WETTEREN.people.coordinator);
    const partnership = new InvolvementPage(page);
    await partnership.openOf(WETTEREN.slug, 'Kpalimé');
    await partnership.openFacts();
    await partnership.changeDepartments.click();
    await partnership.year('schools', 'ours').selectOption('ouder…');
    await partnership.button('partnerships.partnerPlaces.add').click();
    await partnership.placeField.pressSequentially('Boh');
    await expect(partnership.foundPlaces.first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await partnership.places.getByRole('button', { name: 'Annuleren' }).click();
    await expect(partnership.button('partnerships.partnerPlaces.add')).toBeFocused();
    await partnership.button('partnerships.partnerPlaces.changeWhat', { place: 'Kpalimé' }).click();
    await partnership.dialog.getByRole('radio', { name: 'groepering van gemeenten' }).check();
    expect(await violations(page)).toEqual([]);
    page.once('dialog', (question) => question.accept());
    await page.keyboard.press('Escape');
    await partnership.circumstances.getByRole('button', { name: /^Wijzigen: pandemie/ }).click();
    await expect(partnership.dialog.getByLabel('Vanaf')).toHaveValue('13 maart 2020');
    expect(await violations(page)).toEqual([]);
  });
}
