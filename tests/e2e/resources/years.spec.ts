import { become, expect, test } from '../../support/browser';
import { VVSG } from '../../support/world/description';
import { PartnershipPage } from '../pages/partnership';
import { YearPage } from '../pages/year';
import { BALEN, MEERHOUT, SUCCESSOR, TEMSE } from './years.world';

const { coordinator, editor } = TEMSE.people;

test('a confirmed year is locked, says since when and by whom, and is reopened with a reason by who may', async ({ page }) => {
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(TEMSE.slug, 'Tambacounda', 2024);
  await expect(page.getByText('Bevestigd op 24 november 2026 door Nele Smet.')).toBeVisible();
  await expect(page.getByText('Een coördinator kan ze heropenen, met een reden.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /eigen werkingsmiddelen/ })).toContainText('10.300');
  await expect(year.button('resources.form.reopen')).toHaveCount(0);

  await become(page, coordinator);
  await year.openOf(TEMSE.slug, 'Tambacounda', 2024);
  await year.button('resources.form.reopen').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Heropenen' }).click();
  await expect(dialog.getByText('Vul dit nog in.').last()).toBeVisible();
  await dialog.getByLabel('Waarom heropen je dit jaar?').fill('Een factuur kwam later');
  await dialog.getByRole('button', { name: 'Heropenen' }).click();
  await expect(page.getByText('2024 is bevestigd, maar deze cijfers kan je nog wijzigen.', { exact: true })).toBeVisible();
  await year.type('own_operating', 'actual', '10.400');
  await year.isSaved();
  await page.getByRole('link', { name: 'Bevestigen in Middelen' }).click();
  await page.waitForURL(/\/resources\?year=2024$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Middelen');

  await page.goto(`/nl/m/${TEMSE.slug}/resources/indirect/2024`);
  await expect(page.getByText('Dit jaar is bevestigd. Wat je hier invult, staat open tot het jaar opnieuw bevestigd wordt.')).toBeVisible();
});

test('who reads sees the same figures and no field; in a joint partnership those of the others too', async ({ page }) => {
  const form = new YearPage(page);
  for (const [{ slug, people }, staff] of [
    [BALEN, '0,2'],
    [MEERHOUT, '0,3'],
  ] as const) {
    await become(page, people.coordinator);
    await form.openOf(slug, 'Kloto', 2017);
    await form.type('own_operating', 'actual', '12.000');
    await form.type('fte', 'actual', staff);
    await form.isSaved();
  }
  await become(page, BALEN.people.reader);
  await form.openOf(BALEN.slug, 'Kloto', 2017);
  for (const role of ['textbox', 'button'] as const) await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
  await expect(form.standing.getByText('In orde')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /^VTE/ })).toContainText('0,20');
  const others = page.getByRole('region', { name: 'Andere deelnemende gemeenten', exact: true });
  await expect(others.getByRole('row', { name: /Meerhout/ })).toContainText('0,30');
  await become(page, VVSG.adviser);
  await form.openOf(BALEN.slug, 'Kloto', 2017);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
});

test('another year is opened by its number, a predecessor’s in its name, and what is no year is refused', async ({ page }) => {
  await become(page, SUCCESSOR.people.coordinator);
  await new PartnershipPage(page).openOf(SUCCESSOR.slug, 'Savè');
  const partnership = page.url();
  await page.goto(`${partnership}/years`);
  const open = async (year: string) => {
    await page.getByLabel('Ander jaar').fill(year);
    await page.getByRole('button', { name: 'Dit jaar openen' }).click();
  };
  await open('1750');
  await expect(page.getByText('Een jaar van 1900 tot en met 2036.')).toBeVisible();
  await expect(page.getByLabel('Ander jaar')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Namens').selectOption({ label: 'Bilzen' });
  await open('2016');
  await page.waitForURL(/\/years\/2016\?origin=73006$/);
  await expect(page.getByText('Namens Bilzen.')).toBeVisible();
  const form = new YearPage(page);
  await form.type('own_operating', 'actual', '6000');
  await form.isSaved();
  await page.goto(`${partnership}/years`);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '2016', exact: true }) });
  await expect(row).toContainText('Bilzen');
  await expect(row).toContainText('6.000');
  for (const address of ['2025?origin=73006', '2016?origin=36015', '1899', '2037', '20266', 'x'])
    expect((await page.request.get(`${partnership}/years/${address}`)).status()).toBe(404);
});

test('money without a partnership has a form of its own', async ({ page }) => {
  await become(page, editor);
  await page.goto(`/nl/m/${TEMSE.slug}/resources/indirect/2026`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indirecte samenwerking, buiten een samenwerking');
  const year = new YearPage(page);
  await expect(year.standing).toHaveCount(0);
  await year.type('own_operating', 'planned', '18.000');
  await year.isSaved();
  await page.reload();
  await expect(year.field('own_operating', 'planned')).toHaveValue('18.000');
  expect((await page.request.get(`/nl/m/${TEMSE.slug}/resources/dwars/2026`)).status()).toBe(404);
});

for (const width of [390, 320]) {
  test(`at ${width} px all of it is there, under each other, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await become(page, coordinator);
    const year = new YearPage(page);
    for (const [at, path] of [
      [2026, ''],
      [2024, ''],
      [2024, '/..'],
    ] as const) {
      await year.openOf(TEMSE.slug, 'Tambacounda', at);
      if (path !== '') await page.goto(page.url().replace(/\/\d{4}$/, ''));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await year.openOf(TEMSE.slug, 'Tambacounda', 2026);
    const [planned, actual] = [year.field('own_operating', 'planned'), year.field('own_operating', 'actual')];
    const [above, below] = [await planned.boundingBox(), await actual.boundingBox()];
    expect((below?.y ?? 0) - (above?.y ?? 0)).toBeGreaterThan(44);
    expect(above?.height).toBeGreaterThanOrEqual(44);
  });
}
