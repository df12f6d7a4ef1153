import { violations } from '../../support/axe';
import { expect, test } from '../../support/browser';
import { SCREENS } from '../../support/screens';
import { visitScreen } from '../../support/visit-screen';

/** WCAG 1.4.10: everything can be read and done at this width without scrolling sideways. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

const stickingOut = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What is folded belongs to the page as well, menus too. */
function unfold(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

for (const screen of SCREENS.asked) {
  test(`${screen.name} can be used by everybody`, async ({ page, complaints }) => {
    if (screen.state === 'empty') complaints.allow(/status of 404/);
    for (const locale of ['nl', 'en'] as const) {
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: locale === 'nl' ? 'light' : 'dark' });
      await visitScreen(page, screen, locale);
      expect((await page.locator('html').getAttribute('lang'))?.slice(0, 2)).toBe(locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await violations(page), `${locale}, wide`).toEqual([]);

      await page.setViewportSize(NARROW);
      expect(await page.evaluate(stickingOut), `${locale}: pixels that stick out at 320`).toBeLessThanOrEqual(0);
      expect(await violations(page), `${locale}, narrow`).toEqual([]);
      await page.evaluate(unfold);
      expect(await page.evaluate(stickingOut), `${locale}: pixels that stick out at 320, unfolded`).toBeLessThanOrEqual(0);
    }
  });
}

test('what is wrong with a page is found', async ({ page }) => {
  await page.setContent(
    '<html lang="nl"><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#aaa">grijs op wit</p></main></html>',
  );
  expect((await violations(page)).map((line) => line.split(':')[0])).toEqual(['color-contrast', 'image-alt']);
});
