import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { VVSG } from '../../support/world/description';
import { PartnershipPage } from '../pages/partnership';
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
  const isInSight = async (table: string) => {
    // What stands in the first cell stands in the column that stays.
    const controls = page.getByRole('table').locator('tr > :not(:first-child) :is(a, button, input, select, summary)');
    await expect(controls, table).not.toHaveCount(0);
    for (const control of await controls.all()) {
      await control.focus();
      const now = await focused(page);
      expect.soft([table, now?.name, now?.isSeen]).toEqual([table, now?.name, true]);
    }
  };
  await become(page, HOOGLEDE.people.coordinator);
  await page.goto(`/nl/m/${HOOGLEDE.slug}/settings`);
  await isInSight('people');
  const partnership = new PartnershipPage(page);
  await partnership.openOf(HOOGLEDE.slug, 'Gossas');
  await partnership.openFacts();
  await isInSight('who takes part');
  await become(page, VVSG.administrator);
  await page.goto('/nl/platform/municipalities');
  await isInSight('municipalities');
});
