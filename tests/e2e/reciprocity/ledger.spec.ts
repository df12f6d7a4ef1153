import { violations } from '../../support/axe';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { PartnershipPage } from '../pages/partnership';
import { HERSTAPPE } from './ledger.world';

const POSTS = { ours: 'Herstappe', theirs: 'Kandi' };

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer shows on a phone who met whom, opens the table and takes the file; before the first meeting there is a way to add it (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await page.setViewportSize({ width: 390, height: 844 });
    await become(page, HERSTAPPE.people.coordinator);
    const partnership = new PartnershipPage(page, locale);
    await partnership.openOf(HERSTAPPE.slug, 'Kandi');
    await partnership.openReciprocity();

    const picture = page.getByRole('region', { name: say('reciprocity.ledger.drawing', POSTS) });
    await expect(page.getByText(/^3 (?:bezoeken sinds|visits since) 2024: 2 .*, 1 /)).toBeVisible();
    await expect(picture.getByRole('heading', { level: 3 })).toHaveText(['2026', '2025', '2024', /2010/]);
    await expect(picture.getByText(say('reciprocity.ledger.unrecorded'))).toBeVisible();
    await expect(picture.getByText(locale === 'nl' ? /visum geweigerd.*sinds 6 juli/ : /visa refused.*since 6 July/)).toBeVisible();
    const thread = picture.getByRole('link', { name: /Werkbezoek markt/ });
    await expect(thread).toHaveAttribute('href', new RegExp(`^/${locale}/m/herstappe/activities/[0-9a-f-]{36}$`));
    expect((await thread.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(picture.getByRole('link', { name: /Overleg/ })).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);

    await page.getByText(say('reciprocity.table.show'), { exact: true }).click();
    const total = page.getByRole('row').filter({ hasText: say('reciprocity.table.all') });
    await expect(total.getByRole('cell')).toHaveText([
      ...['2', '1', '0', '2', '0', '0'],
      ...[say('reciprocity.table.atLeast', { count: 5 }), '1', ''],
    ]);
    await expect(page.getByRole('row', { name: /2010/ }).getByText(locale === 'nl' ? 'pandemie' : 'pandemic')).toBeVisible();
    const link = page.getByRole('link', { name: say('reciprocity.table.file') });
    const [file] = await Promise.all([page.waitForEvent('download'), link.first().click()]);
    expect(file.suggestedFilename()).toContain('herstappe');

    await partnership.openOf(HERSTAPPE.slug, 'Sainte-Foy');
    await partnership.openReciprocity();
    const add = page.getByRole('link', { name: say('reciprocity.empty.add') });
    await expect(add).toHaveAttribute('href', new RegExp(`^/${locale}/m/herstappe/activities/new\\?partnership=`));
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger prints: picture, table, lessons and circumstances, and nothing sticks out', async ({ page }) => {
    const say = wordsIn('nl');
    await become(page, HERSTAPPE.people.reader);
    await new PartnershipPage(page, 'nl').openOf(HERSTAPPE.slug, 'Kandi');
    await page.goto(`${page.url()}/reciprocity`);
    // What A4 leaves between its margins.
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    const picture = page.getByRole('region', { name: say('reciprocity.ledger.drawing', POSTS) });
    await expect(picture.getByRole('link', { name: /Werkbezoek markt/ })).toBeVisible();
    await expect(picture.getByText(/pandemie.*13 maart 2020 tot 6 maart 2022/)).toBeVisible();
    await expect(page.getByRole('columnheader', { name: say('reciprocity.table.circumstances') })).toBeVisible();
    for (const part of ['lessons', 'obstacles'])
      await expect(page.getByRole('heading', { name: say(`reciprocity.${part}.title`) })).toBeVisible();
    await expect(page.getByText('Overleg gebeurde online.')).toBeVisible();
    const table = page.getByRole('region', { name: say('reciprocity.table.caption') });
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  });
});
