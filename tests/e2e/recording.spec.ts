import type { Page } from '@playwright/test';
import { become, expect, test } from '../support/browser';
import { type Locale, wordsIn } from '../support/words';
import { YearPage } from './pages/year';

const TYPED = {
  nl: { place: 'Tambacounda', own: '7.600,00', more: '€ 10 000', staff: '0,5', hours: '4 u/week', becomes: '= 0,11\u00a0VTE' },
  en: { place: 'Gossas', own: '7,600.00', more: '€10,000', staff: '0.5', hours: '4 h/week', becomes: '= 0.11\u00a0FTE' },
} as const;
const READ = {
  nl: {
    below: 'Raming is €\u00a02.400 onder de richtwaarde',
    staff: 'Raming is 0,2\u00a0VTE onder de richtwaarde',
    own: '10.000',
    fte: '0,50',
  },
  en: {
    below: 'Plan is €2,400 below the benchmark value',
    staff: 'Plan is 0.2\u00a0FTE below the benchmark value',
    own: '10,000',
    fte: '0.50',
  },
} as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer types a year as people write it, reads how it stands while typing, mends both and finds it again (${locale})`, async ({
    page,
  }) => {
    const say = wordsIn(locale);
    await become(page, 'Mia Wauters', locale);
    const year = new YearPage(page, locale);
    await year.openOf(TYPED[locale].place, 2026);

    await year.field('own_operating', 'planned').fill(TYPED[locale].own);
    await expect(year.standing).toContainText(READ[locale].below);
    await page.keyboard.press('Tab');
    await year.field('fte', 'planned').fill('30 %');
    await expect(year.standing).toContainText(READ[locale].staff);
    await page.keyboard.press('Tab');
    await year.isSaved();

    await year.field('fte', 'actual').fill(TYPED[locale].hours);
    await expect(page.getByText(TYPED[locale].becomes)).toBeVisible();
    await page.keyboard.press('Tab');
    await year.type('own_operating', 'planned', TYPED[locale].more);
    await year.type('fte', 'planned', TYPED[locale].staff);
    await expect(year.standing.getByText(say('guidance.sentence.onCourse'))).toHaveCount(2);
    await year.isSaved();

    await page.reload();
    await expect(year.field('own_operating', 'planned')).toHaveValue(READ[locale].own);
    await expect(year.field('fte', 'planned')).toHaveValue(READ[locale].fte);
    await page.getByRole('link', { name: say('resources.form.done'), exact: true }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '2026', exact: true }) });
    await expect(row).toContainText(READ[locale].own);
    await expect(row.getByText(say('guidance.verdict.met')).last()).toBeVisible();
  });
}

test('what cannot be read says so beside its field, stays, and keeps no other from being saved; leaving asks first', async ({ page }) => {
  await become(page, 'Jan Buys');
  const year = new YearPage(page);
  await year.openOf('Tambacounda', 2023);
  await year.type('staff', 'planned', 'tienduizend');
  await year.type('own_operating', 'actual', '12.5');
  await expect(page.getByText('Dit bedrag kunnen we niet lezen.')).toBeVisible();
  await expect(page.getByText('1 vak is nog niet bewaard. Kijk het na.')).toBeVisible();
  await expect(year.field('staff', 'planned')).toHaveValue('tienduizend');
  await expect(year.field('staff', 'planned')).toHaveAttribute('aria-invalid', 'true');
  await expect(year.field('own_operating', 'actual')).toHaveValue('12,50');

  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Klaar', exact: true }).click();
  await expect(year.field('staff', 'planned')).toHaveValue('tienduizend');
  expect(asked).toEqual(['Niet alles is bewaard. Wil je deze pagina toch verlaten?']);
  await year.field('staff', 'planned').press('Escape');
  await expect(year.field('staff', 'planned')).toHaveValue('');
  await page.getByRole('link', { name: 'Klaar', exact: true }).click();
  await page.waitForURL(/\/years$/);
  expect(asked).toHaveLength(1);
});

test('other money has no source yet until one says so; with two behind it the sum is shown and each is typed', async ({ page }) => {
  await become(page, 'Jan Buys');
  const year = new YearPage(page);
  await year.openOf('Tambacounda', 2022);
  await year.type('other', 'planned', '1500');
  await year.isSaved();
  await expect(page.getByText('bron nog niet toegewezen')).toBeVisible();
  await year.button('resources.form.add').click();
  await page.getByLabel('Bron', { exact: true }).selectOption({ label: 'federaal' });
  await page.getByLabel(/^Programma/).fill(' VVSG ');
  await page.keyboard.press('Enter');
  const federal = year.fieldOf('federaal, VVSG, werkingsmiddelen', 'planned');
  await expect(federal).toBeFocused();
  await federal.fill('32000');
  await federal.press('Enter');
  await year.isSaved();
  await expect(year.field('other', 'planned')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'andere middelen' })).toContainText('€\u00a033.500');
  await page.reload();
  await expect(federal).toHaveValue('32.000');
  await expect(year.fieldOf('nog niet toegewezen, werkingsmiddelen', 'planned')).toHaveValue('1.500');
  // A later year begins with the lines that were used, and with nothing in them.
  await page.getByRole('link', { name: 'Volgend jaar, 2023' }).click();
  await expect(federal).toHaveValue('');
  await expect(page.getByText('vorig jaar: 32.000')).toBeVisible();
});

test('two people on one year: nothing is lost, and on one cell the second chooses', async ({ page, browser, complaints }) => {
  await become(page, 'Jan Buys');
  const mine = new YearPage(page);
  await mine.openOf('Tambacounda', 2021);
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, 'Mia Wauters');
  await other.goto(page.url());
  const theirs = new YearPage(other);
  await theirs.type('own_operating', 'planned', '5000');
  await theirs.type('fte', 'planned', '1 dag');
  await theirs.isSaved();

  await mine.type('own_operating', 'planned', '6000');
  await mine.type('staff', 'planned', '7000');
  await expect(mine.conflict).toContainText('€\u00a05.000');
  await expect(mine.conflict).toContainText('€\u00a06.000');
  await mine.conflict.getByRole('button', { name: 'Houd de mijne' }).click();
  await expect(mine.conflict).toHaveCount(0);
  await mine.isSaved();
  await other.reload();
  await expect(theirs.field('own_operating', 'planned')).toHaveValue('6.000');
  await expect(theirs.field('staff', 'planned')).toHaveValue('7.000');
  await expect(theirs.field('fte', 'planned')).toHaveValue('0,20');
  await elsewhere.close();
});

/** Counts what is sent to keep something. */
function savesOf(page: Page): { count: number } {
  const saves = { count: 0 };
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.headers()['next-action'] !== undefined) saves.count += 1;
  });
  return saves;
}

test('Enter twice saves once; all of it by keyboard alone', async ({ page }) => {
  await become(page, 'Jan Buys');
  const year = new YearPage(page);
  await year.openOf('Tambacounda', 2020);
  const saves = savesOf(page);
  await year.field('own_operating', 'planned').focus();
  await page.keyboard.type('4321,09');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await year.isSaved();
  await page.keyboard.press('Tab');
  await expect(year.field('own_operating', 'actual')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(year.field('other', 'planned')).toBeFocused();
  await expect(year.field('own_operating', 'planned')).toHaveValue('4.321,09');
  expect(saves.count).toBe(1);
});

test('a save that does not arrive keeps the input, says so and goes again', async ({ page, complaints }) => {
  complaints.allow(/net::ERR_FAILED|Failed to fetch/);
  await become(page, 'Jan Buys');
  const year = new YearPage(page);
  await year.openOf('Tambacounda', 2019);
  await page.route('**/years/2019', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await year.type('own_operating', 'planned', '3000');
  const failed = page.getByRole('main').getByRole('alert').filter({ hasText: 'Niet bewaard.' });
  await expect(failed).toBeVisible();
  await expect(year.field('own_operating', 'planned')).toHaveValue('3000');
  await page.unroute('**/years/2019');
  await failed.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await year.isSaved();
  await page.reload();
  await expect(year.field('own_operating', 'planned')).toHaveValue('3.000');
});

test('the plan is taken over as actual where that is empty', async ({ page }) => {
  await become(page, 'Jan Buys');
  const year = new YearPage(page);
  await year.openOf('Tambacounda', 2018);
  await year.type('own_operating', 'planned', '8000');
  await year.type('staff', 'planned', '9000');
  await year.type('staff', 'actual', '9500');
  await year.type('fte', 'planned', '0,4');
  await year.isSaved();
  await year.button('resources.form.takeOver').dblclick();
  await expect(page.getByText('2 cijfers overgenomen.')).toBeVisible();
  await expect(year.field('own_operating', 'actual')).toHaveValue('8.000');
  await expect(year.field('staff', 'actual')).toHaveValue('9.500');
  await expect(year.field('fte', 'actual')).toHaveValue('0,40');
  await expect(year.button('resources.form.takeOver')).toHaveCount(0);
});

test('a confirmed year is locked, says since when and by whom, and is reopened with a reason by who may', async ({ page }) => {
  await become(page, 'Jan Buys');
  const year = new YearPage(page);
  await year.openOf('Tambacounda', 2024);
  await expect(page.getByText('Bevestigd op 24 november 2026 door Mia Wauters.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /eigen werkingsmiddelen/ })).toContainText('10.300');
  await expect(year.button('resources.form.reopen')).toHaveCount(0);

  await become(page, 'Mia Wauters');
  await year.openOf('Tambacounda', 2024);
  await year.button('resources.form.reopen').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Heropenen' }).click();
  await expect(dialog.getByText('Vul dit nog in.').last()).toBeVisible();
  await dialog.getByLabel('Waarom heropen je dit jaar?').fill('Een factuur kwam later');
  await dialog.getByRole('button', { name: 'Heropenen' }).click();
  await expect(page.getByText('Dit jaar is bevestigd; deze cijfers staan weer open.')).toBeVisible();
  await year.type('own_operating', 'actual', '10.400');
  await year.isSaved();
});

test('who reads sees the same figures and no field; in a joint tie those of the others too', async ({ page }) => {
  const form = new YearPage(page);
  const openJoint = async (slug: string, year: number) => {
    await page.goto(`/nl/m/${slug}/partnerships`);
    const tie = await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).getAttribute('href');
    await page.goto(`${tie}/years/${year}`);
  };
  for (const [name, slug, staff] of [
    ['Marleen De Vos', 'deinze', '0,2'],
    ['Tom Claeys', 'lievegem', '0,3'],
  ] as const) {
    await become(page, name);
    await openJoint(slug, 2017);
    await form.type('own_operating', 'actual', '12.000');
    await form.type('fte', 'actual', staff);
    await form.isSaved();
  }
  await become(page, 'Wim De Smet');
  await openJoint('deinze', 2017);
  for (const role of ['textbox', 'button'] as const) await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
  await expect(form.standing.getByText('In orde')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /^VTE/ })).toContainText('0,20');
  const others = page.getByRole('region', { name: 'Andere deelnemende gemeenten', exact: true });
  await expect(others.getByRole('row', { name: /Lievegem/ })).toContainText('0,30');
  await become(page, 'Joris Maes');
  await openJoint('deinze', 2017);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
});

test('another year is opened by its number, a predecessor’s in its name, and what is no year is refused', async ({ page }) => {
  await become(page, 'Dries Van Hecke');
  await page.goto('/nl/m/merelbeke-melle/partnerships');
  const tie = await page.getByRole('link', { name: /Toucountouna/ }).getAttribute('href');
  await page.goto(`${tie}/years`);
  const open = async (year: string) => {
    await page.getByLabel('Ander jaar').fill(year);
    await page.getByRole('button', { name: 'Open dit jaar' }).click();
  };
  await open('1750');
  await expect(page.getByText('Een jaar van 1900 tot en met 2036.')).toBeVisible();
  await expect(page.getByLabel('Ander jaar')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Namens').selectOption({ label: 'Merelbeke' });
  await open('2016');
  await page.waitForURL(/\/years\/2016\?origin=44043$/);
  await expect(page.getByText('Namens Merelbeke.')).toBeVisible();
  const form = new YearPage(page);
  await form.type('own_operating', 'actual', '6000');
  await form.isSaved();
  await page.goto(`${tie}/years`);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '2016', exact: true }) });
  await expect(row).toContainText('Merelbeke');
  await expect(row).toContainText('6.000');
  for (const address of ['2025?origin=44043', '2016?origin=36015', '1899', '2037', '20266', 'x'])
    expect((await page.request.get(`${tie}/years/${address}`)).status()).toBe(404);
});

test('money without a partnership has a form of its own', async ({ page }) => {
  await become(page, 'Jan Buys');
  await page.goto('/nl/m/sint-niklaas/resources/indirect/2026');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indirecte samenwerking, zonder samenwerking');
  const year = new YearPage(page);
  await expect(year.standing).toHaveCount(0);
  await year.type('own_operating', 'planned', '18.000');
  await year.isSaved();
  await page.reload();
  await expect(year.field('own_operating', 'planned')).toHaveValue('18.000');
  expect((await page.request.get('/nl/m/sint-niklaas/resources/dwars/2026')).status()).toBe(404);
});

for (const width of [390, 320]) {
  test(`at ${width} px all of it is there, under each other, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await become(page, 'Mia Wauters');
    const year = new YearPage(page);
    for (const [at, path] of [
      [2026, ''],
      [2024, ''],
      [2024, '/..'],
    ] as const) {
      await year.openOf('Tambacounda', at);
      if (path !== '') await page.goto(page.url().replace(/\/\d{4}$/, ''));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await year.openOf('Tambacounda', 2026);
    const [planned, actual] = [year.field('own_operating', 'planned'), year.field('own_operating', 'actual')];
    const [above, below] = [await planned.boundingBox(), await actual.boundingBox()];
    expect((below?.y ?? 0) - (above?.y ?? 0)).toBeGreaterThan(44);
    expect(above?.height).toBeGreaterThanOrEqual(44);
  });
}
