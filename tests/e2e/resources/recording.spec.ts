import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { BOTH, toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { YearPage } from '../pages/year';
import { SINT_NIKLAAS } from './recording.world';

const { slug, people } = SINT_NIKLAAS;
const { coordinator, editor } = people;

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
  test(`an officer types a year as people write it, reads how it stands while typing, remedies both and finds it again (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await become(page, coordinator);
    const year = new YearPage(page, locale);
    await year.openOf(slug, TYPED[locale].place, 2026);

    await year.field('own_operating', 'planned').fill(TYPED[locale].own);
    await expect(year.standing).toContainText(READ[locale].below);
    await page.keyboard.press('Tab');
    await year.field('fte', 'planned').fill('30 %');
    await expect(year.standing).toContainText(READ[locale].staff);
    await year.standing.getByText(say('guidance.page.grounds')).first().click();
    const used = year.standing.getByRole('table').first();
    await expect(used).toContainText(say('guidance.figure.own_operating'));
    // What the figures mean stands under them, not over them.
    const [figures, reasons] = [await used.boundingBox(), await year.standing.getByRole('heading', { level: 3 }).first().boundingBox()];
    expect(reasons?.y ?? 0).toBeGreaterThanOrEqual((figures?.y ?? 0) + (figures?.height ?? 0));
    await expect(
      year.standing.getByText(say('guidance.page.weightVvsg', { severity: say('guidance.severity.benchmark') })).first(),
    ).toBeVisible();
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
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(slug, 'Tambacounda', 2023);
  await year.type('staff', 'planned', 'tienduizend');
  await year.type('own_operating', 'actual', '12.5');
  await expect(page.getByText('Dit bedrag kunnen we niet lezen.')).toBeVisible();
  await expect(page.getByText('1 veld is nog niet bewaard. Kijk het na.')).toBeVisible();
  await expect(year.field('staff', 'planned')).toHaveValue('tienduizend');
  await expect(year.field('staff', 'planned')).toHaveAttribute('aria-invalid', 'true');
  await expect(year.field('own_operating', 'actual')).toHaveValue('12,50');

  // A browser would make one figure of two cells; a single one brings the line end of its row along.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const paste = async (cells: string) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), cells);
    await year.field('own_operating', 'planned').press('ControlOrMeta+V');
  };
  await paste('950\r\n500\r\n');
  await expect(page.getByText('Hier staan cijfers uit meer dan één cel.')).toBeVisible();
  await expect(year.field('own_operating', 'planned')).toHaveValue('950\t500');
  await year.field('own_operating', 'planned').press('Escape');
  await paste('950\r\n');
  await expect(year.field('own_operating', 'planned')).toHaveValue('950');
  await year.field('own_operating', 'planned').press('Escape');

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
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(slug, 'Tambacounda', 2022);
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

test('two people on one year: nothing is lost, and on one cell the second chooses', { tag: BOTH }, async ({
  page,
  browser,
  complaints,
}) => {
  await become(page, editor);
  const mine = new YearPage(page);
  await mine.openOf(slug, 'Tambacounda', 2021);
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, coordinator);
  await other.goto(page.url());
  const theirs = new YearPage(other);
  await theirs.type('own_operating', 'planned', '5000');
  await theirs.type('fte', 'planned', '1 dag');
  await theirs.isSaved();

  await mine.type('own_operating', 'planned', '6000');
  await mine.type('staff', 'planned', '7000');
  await expect(mine.conflict).toContainText('€\u00a05.000');
  await expect(mine.conflict).toContainText('€\u00a06.000');
  await mine.conflict.getByRole('button', { name: 'Behouden wat ik invulde' }).click();
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
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(slug, 'Tambacounda', 2020);
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

test('who types and goes on at once waits for the save, without being asked', async ({ page }) => {
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(slug, 'Tambacounda', 2016);
  await year.field('own_operating', 'planned').fill('2500');
  await page.getByRole('link', { name: 'Klaar', exact: true }).click();
  await page.waitForURL(/\/years$/);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '2016', exact: true }) });
  await expect(row).toContainText('2.500');
});

test('a save that does not arrive keeps the input, says so and goes again', async ({ page, complaints }) => {
  complaints.allow(/net::ERR_FAILED|Failed to fetch/);
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(slug, 'Tambacounda', 2019);
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
  await become(page, editor);
  const year = new YearPage(page);
  await year.openOf(slug, 'Tambacounda', 2018);
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
