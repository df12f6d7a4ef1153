import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { YearPage } from '../pages/year';
import { STADEN } from './translated.world';

/** As a browser that translates does: it puts an element of its own in the place of each text, but where it is told not to. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('[translate="no"], script, style')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });

test('while a browser translates the page, totals, sentences and what is saved go on to tell the truth', async ({ page }) => {
  await become(page, STADEN.people.editor);
  const year = new YearPage(page);
  await year.openOf(STADEN.slug, 'Gossas', 2022);
  const total = page.getByText(year.say('resources.form.total'), { exact: true }).locator('xpath=ancestor::div[2]');
  await year.type('own_operating', 'planned', '1000');
  await year.isSaved();
  await translate(page);
  await year.field('staff', 'planned').fill('2345');
  await expect(total).toContainText('€\u00a03.345');
  await page.keyboard.press('Tab');
  await year.isSaved();
  await expect(total).not.toContainText('€\u00a01.000');
});
