import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { RegisterListPage } from '../pages/register-list';
import { SignInPage } from '../pages/sign-in';
import { BEERSEL, EVERGEM } from './listing.world';

/** Reads in Beersel, which has more than stands on one page. */
async function listOfBeersel(page: Page, locale: Locale = 'nl', query = '') {
  await become(page, BEERSEL.people.reader);
  const list = new RegisterListPage(page, locale);
  await list.open(BEERSEL.slug, query);
  return list;
}

async function download(page: Page, link: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a reader searches, narrows and sorts the list, and what was found comes as a sheet (${locale})`, { tag: toldIn(locale) }, async ({
    page,
  }) => {
    const say = wordsIn(locale);
    const list = await listOfBeersel(page, locale);
    await expect(list.rows).toHaveCount(50);
    await expect(
      page.getByText(
        locale === 'nl' ? '3 samenwerkingen en 52 lidmaatschappen van Beersel' : '3 partnerships and 52 memberships of Beersel',
      ),
    ).toBeVisible();

    await list.search.fill('dasssa');
    await list.submit.click();
    await page.waitForURL(/search=dasssa/);
    await expect(list.rows).toHaveCount(1);
    await expect(list.rows.first()).toContainText('Dassa');
    await list.all.first().click();
    await expect(list.rows).toHaveCount(50);

    await list.choice('partnerships.filter.kind').selectOption({ label: say('partnerships.kind.partnership') });
    await list.submit.click();
    await page.waitForURL(/kind=partnership/);
    await expect(list.rows).toHaveCount(3);
    await list.sortBy('since').click();
    await page.waitForURL(/sort=since/);
    await list.sortBy('since').click();
    await page.waitForURL(/direction=desc/);
    await expect(list.head('since')).toHaveAttribute('aria-sort', 'descending');
    await expect(list.head('title')).not.toHaveAttribute('aria-sort', /./);
    const sorted = ['Dassa', 'Évian', 'Jumelage'];
    for (const [at, words] of sorted.entries()) await expect(list.rows.nth(at)).toContainText(words);

    await page.reload();
    await expect(list.choice('partnerships.filter.kind')).toHaveValue('partnership');
    for (const [at, words] of sorted.entries()) await expect(list.rows.nth(at)).toContainText(words);
    await list.choice('partnerships.filter.country').selectOption('FR');
    await list.submit.click();
    await page.waitForURL(/country=FR.*sort=since.*direction=desc/);
    await expect(list.rows).toHaveCount(1);
    await page.goBack();
    await expect(list.rows).toHaveCount(3);

    const { name, text } = await download(page, list.csv);
    expect(name).toBe(`${say('partnerships.csv.file')}-beersel-2026-11-24.csv`);
    expect(text.startsWith(`\uFEFF"${say('partnerships.csv.column.title')}";`)).toBe(true);
    const rows: string[][] = parse(text, { bom: true, delimiter: ';' });
    expect(rows.slice(1).map(([title]) => sorted.find((words) => title?.includes(words)))).toEqual(sorted);
    expect(rows[1]).toContain(say('partnerships.csv.lead'));

    const withCommas = (await download(page, await list.openCsvWithCommas())).text;
    expect(parse(withCommas, { bom: true, delimiter: ',' })).toEqual(rows);
    // What was chosen once holds for the plain link too, in this browser.
    expect((await download(page, list.csv)).text).toBe(withCommas);
  });
}

test('the sheet has the rows of all pages, and no formula', async ({ page }) => {
  const list = await listOfBeersel(page, 'nl', '?kind=membership');
  await expect(list.rows).toHaveCount(50);
  await page.getByRole('link', { name: 'Volgende' }).click();
  await page.waitForURL(/kind=membership&page=2/);
  await expect(list.rows).toHaveCount(2);
  const rows: string[][] = parse((await download(page, list.csv)).text, { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(53);
  expect(rows.map(([title]) => title)).toContain('\'=Eurocities; "de" steden');
});

test('who signs in for the sheet comes to the list it is of', async ({ page }) => {
  await page.goto('/nl/m/beersel/partnerships/csv?kind=partnership&sort=since');
  await new SignInPage(page).signIn(BEERSEL.people.reader.email);
  await page.waitForURL('**/nl/m/beersel/partnerships?kind=partnership&sort=since');
  await expect(new RegisterListPage(page).rows).toHaveCount(3);
});

test('by keyboard alone: search, a choice, a column, and the focus stays where one is', async ({ page }) => {
  const list = await listOfBeersel(page);
  await list.search.focus();
  await page.keyboard.type('netwerk');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search=netwerk/);
  await list.search.focus();
  await page.keyboard.press('Tab');
  await expect(list.choice('partnerships.filter.kind')).toBeFocused();
  await page.keyboard.type('lid');
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab');
  await expect(list.submit).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/search=netwerk&kind=membership/);
  await list.sortBy('title').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/direction=desc/);
  await expect(list.sortBy('title')).toBeFocused();
  await expect(list.head('title')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.rows.first()).toContainText('Netwerk 50');
});

test('a search without an answer says what to do, and leads back', async ({ page }) => {
  const list = await listOfBeersel(page, 'nl', '?search=zzz&state=ended');
  await expect(page.getByRole('heading', { name: 'Niets in de lijst past bij deze vraag.' })).toBeVisible();
  await expect(list.csv).toHaveCount(0);
  await list.all.last().click();
  await expect(list.rows).toHaveCount(50);
  await expect(list.search).toHaveValue('');
});

test('who may register finds both ways in', async ({ page }) => {
  await become(page, EVERGEM.people.coordinator);
  await new RegisterListPage(page).open(EVERGEM.slug);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Hier komen de samenwerkingen en lidmaatschappen van Evergem.' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Samenwerking registreren' })).toHaveAttribute(
    'href',
    `/nl/m/${EVERGEM.slug}/partnerships/new`,
  );
  await expect(main.getByRole('link', { name: 'Lidmaatschap registreren' })).toHaveAttribute(
    'href',
    `/nl/m/${EVERGEM.slug}/memberships/new`,
  );
  await expect(page.getByRole('search')).toHaveCount(0);
});

test.describe('on a phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the search stays in sight, the choices fold away, and all of it works', async ({ page }) => {
    const list = await listOfBeersel(page);
    await expect(list.search).toBeVisible();
    await expect(list.choice('partnerships.filter.kind')).toBeHidden();
    await page.getByRole('search').getByText('Filters en volgorde').click();
    await list.choice('partnerships.filter.kind').selectOption('partnership');
    await list.submit.click();
    await page.waitForURL(/kind=partnership/);
    await expect(list.rows).toHaveCount(3);
    await page.getByRole('search').getByText('Filters en volgorde (1 filter)').click();
    await page.getByRole('navigation', { name: 'Volgorde' }).getByRole('link', { name: 'Sinds' }).click();
    await page.waitForURL(/sort=since/);
    await expect(list.rows.first()).toContainText('Jumelage');
    expect((await download(page, await list.openCsvWithCommas())).text).toContain('\r\n"Jumelage');
    expect((await download(page, list.csv)).text.startsWith('\uFEFF"Naam","Soort",')).toBe(true);
  });
});
