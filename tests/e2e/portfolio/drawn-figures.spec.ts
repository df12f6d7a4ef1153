import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { arriveAs, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import type { Locale } from '../../support/words';
import { OverviewPage } from '../pages/overview';
import { DILBEEK, TERVUREN, ZAVENTEM } from './drawn-figures.world';

const NIKKI = 'Stedenband Dilbeek – Nikki';

const WORDS = {
  nl: {
    said: 'Raming 2026 is € 2.400 onder de richtwaarde',
    name: /^Eigen werkingsmiddelen van Stedenband Dilbeek – Nikki per jaar, in euro, 2022–2026\. Raming 2026 is €\s2\.400 onder de richtwaarde\. De cijfers staan in de tabel\.$/,
    rows: [
      ['2026', '7.600', '–', '10.000', 'nog € 2.400'],
      ['2025', '10.000', '9.100', '10.000', '€ 900 onder de richtwaarde'],
      ['2024', '–', '–', '10.000', 'nog in te vullen'],
    ],
    together: ['Totaal', '6', '21.100', '100 %', '0,60'],
    city: ['Stedenband', '3', '21.100', '100 %', '0,60'],
    byNumber: ['Stedenband', '3', '21.100', '50 %', '0,60'],
    number: 'Aantal',
    silent: '3 ervan hebben nog geen cijfers.',
  },
  en: {
    said: 'The plan for 2026 is €2,400 below the benchmark value',
    name: /^Own operating money of Stedenband Dilbeek – Nikki by year, in euro, 2022–2026\. The plan for 2026 is €2,400 below the benchmark value\. The figures are in the table\.$/,
    rows: [
      ['2026', '7,600', '–', '10,000', '€2,400 to go'],
      ['2025', '10,000', '9,100', '10,000', '€900 below'],
      ['2024', '–', '–', '10,000', 'not yet filled in'],
    ],
    together: ['Total', '6', '21,100', '100%', '0.60'],
    city: ['City-to-city partnership', '3', '21,100', '100%', '0.60'],
    byNumber: ['City-to-city partnership', '3', '21,100', '50%', '0.60'],
    number: 'Number',
    silent: '3 of them have no figures yet.',
  },
} as const;

async function openOverview(page: Page, locale: Locale = 'nl'): Promise<OverviewPage> {
  await arriveAs(page, DILBEEK.people.coordinator, locale);
  await page.waitForURL(`**/${locale}/m/${DILBEEK.slug}`);
  return new OverviewPage(page, locale);
}

async function fileOf(page: Page, link: Locator): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return parse(await readFile(await download.path(), 'utf8'), { bom: true, delimiter: ';' });
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`money over the years is drawn, said, told in a table and handed out as a file (${locale})`, { tag: toldIn(locale) }, async ({
    page,
  }) => {
    const words = WORDS[locale];
    const overview = await openOverview(page, locale);
    const sheet = overview.sheet('own_operating', NIKKI);
    await expect(sheet).toContainText(words.said);
    // Two are drawn, and only the one that fits is there for anybody.
    await expect(sheet.getByRole('img')).toHaveCount(1);
    await expect(sheet.getByRole('img')).toHaveAccessibleName(words.name);

    const fold = sheet.locator('summary').first();
    await fold.focus();
    await page.keyboard.press('Enter');
    expect((await overview.rows(sheet)).slice(0, 3)).toEqual(words.rows.map((row) => [...row]));

    const rows = await fileOf(page, sheet.getByRole('link', { name: /^CSV/ }));
    expect(rows).toHaveLength(11);
    expect(rows.find((row) => row[4] === '2025')?.slice(6, 9)).toEqual(['10000,00', '9100,00', '10000,00']);
    expect(new Set(rows.slice(1).map(([partnership]) => partnership))).toEqual(new Set([NIKKI]));
  });

  test(`the mix lists every approach and is measured by what one chooses (${locale})`, { tag: toldIn(locale) }, async ({ page }) => {
    const words = WORDS[locale];
    const overview = await openOverview(page, locale);
    const rows = await overview.rows(overview.mix);
    expect(rows).toHaveLength(9);
    expect([rows[0], rows.at(-1)]).toEqual([[...words.city], [...words.together]]);
    await expect(overview.mix).toContainText(words.silent);

    const byNumber = overview.mix.getByRole('link', { name: words.number, exact: true });
    await byNumber.click();
    await page.waitForURL(/\?mix=number/);
    await expect(byNumber).toHaveAttribute('aria-current', 'true');
    const measured = await overview.rows(overview.mix);
    expect(measured[0]).toEqual([...words.byNumber]);
    const approaches = measured.slice(0, -1);
    const all = Number(measured.at(-1)?.[1]);
    const percents = approaches.map(([, , , percent = '']) => Number.parseInt(percent || '0', 10));
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    for (const [at, [, number, , percent]] of approaches.entries())
      if (number === '–') expect(percent).toBe('');
      else expect(Math.abs((percents[at] ?? 0) - (100 * Number(number)) / all)).toBeLessThan(1);

    const file = await fileOf(page, overview.mix.getByRole('link', { name: /^CSV/ }));
    expect(file).toHaveLength(9);
    expect(file[1]?.[3]).toBe('21100,00');
  });
}

test('a partnership that is phasing out is drawn without a verdict, a twinning is not drawn', async ({ page }) => {
  const overview = await openOverview(page);
  await expect(overview.sheet('staff_time', 'Stedenband Dilbeek – Thiès')).toContainText('2026: cijfers zonder oordeel');
  await expect(page.getByRole('main').getByRole('img', { name: /Werl/ })).toHaveCount(0);
});

test('who takes part sees the staff of all, and its own money alone', async ({ page }) => {
  await arriveAs(page, TERVUREN.people.coordinator);
  await page.waitForURL(`**/nl/m/${TERVUREN.slug}`);
  const overview = new OverviewPage(page);
  const money = overview.sheet('own_operating', 'Stedenband Dilbeek – Labé');
  await expect(money).toContainText('Er staan nog geen cijfers.');
  await expect(money.getByRole('img')).toHaveCount(0);
  const staff = overview.sheet('staff_time', 'Stedenband Dilbeek – Labé');
  await staff.locator('summary').first().click();
  expect((await overview.rows(staff))[0]).toEqual(['2026', '0,20', '–', '0,50', 'nog in te vullen']);
});

test('a partnership that is not drawn has no file, and a visitor signs in first', async ({ page, browser }) => {
  await openOverview(page);
  expect((await page.request.get(`/nl/m/${DILBEEK.slug}/figures/csv?partnership=00000000-0000-4000-8000-000000000000`)).status()).toBe(404);
  const stranger = await browser.newContext();
  const visit = await stranger.newPage();
  await visit.goto(`/nl/m/${DILBEEK.slug}/mix/csv`);
  await expect(visit).toHaveURL(new RegExp(`/nl/sign-in\\?next=%2Fnl%2Fm%2F${DILBEEK.slug}$`));
  await stranger.close();
});

test('on a small phone the last five years are drawn, the older ones stand in the table, and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arriveAs(page, ZAVENTEM.people.coordinator);
  await page.waitForURL(`**/nl/m/${ZAVENTEM.slug}`);
  const sheet = new OverviewPage(page).sheet('own_operating', 'Zaventem – Songon');
  await expect(sheet.getByRole('img').getByText('2022', { exact: true })).toBeVisible();
  await expect(sheet.getByRole('img').getByText('2021', { exact: true })).toHaveCount(0);
  await expect(sheet.getByText('Oudere jaren staan in de tabel.').filter({ visible: true })).toHaveCount(1);
  await sheet.locator('summary').first().click();
  await expect(sheet.getByRole('rowheader', { name: '2021' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
