import { expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`one becomes somebody of the demonstration by its page and lands where that person works (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await page.goto(`/${locale}/demonstration`);
    await page.getByRole('button', { name: say('public.demonstration.become', { name: 'An Desmet' }) }).click();
    await page.waitForURL(`**/${locale}/m/roeselare`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roeselare');
  });
}
