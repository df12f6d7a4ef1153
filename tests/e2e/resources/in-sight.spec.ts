import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { YearPage } from '../pages/year';
import { HOOGLEDE } from './in-sight.world';

/** A page at 400 % on a small screen, a phone on its side, and one upright. */
const WINDOWS = [
  [320, 256],
  [640, 360],
  [320, 640],
] as const;

/** What has the focus, and whether a bar stands over the middle of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return null;
    const { left, top, width, height } = here.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const name =
      here.getAttribute('aria-label') ??
      (here.id === '' ? here.textContent : document.querySelector(`label[for="${here.id}"]`)?.textContent);
    return { name: String(name).trim(), isSeen: over !== null && (here === over || here.contains(over)) };
  });

for (const [width, height] of WINDOWS) {
  test(`at ${width} by ${height} what has the focus in the form of a year is in sight, forwards and backwards`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await become(page, HOOGLEDE.people.coordinator);
    const year = new YearPage(page);
    await year.openOf(HOOGLEDE.slug, 'Tambacounda', 2026);
    await year.field('own_operating', 'planned').focus();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 9; step += 1) {
        const now = await focused(page);
        expect.soft([key, now?.name, now?.isSeen]).toEqual([key, now?.name, true]);
        await page.keyboard.press(key);
      }
    }
  });
}

test('in a table that is wider than a phone what has the focus is not behind the names of the rows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await become(page, HOOGLEDE.people.coordinator);
  for (const path of ['partnerships', 'resources?year=2026']) {
    await page.goto(`/nl/m/${HOOGLEDE.slug}/${path}`);
    const links = await page.getByRole('table').getByRole('link').all();
    for (const link of links) {
      await link.focus();
      const now = await focused(page);
      expect.soft([path, now?.name, now?.isSeen]).toEqual([path, now?.name, true]);
    }
  }
});
