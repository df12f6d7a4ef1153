import { mkdirSync } from 'node:fs';
import { test } from './browser';
import { PICTURES, pictureOf, VARIANTS } from './pictures';
import { SCREENS } from './screens';
import { visitScreen } from './visit-screen';

mkdirSync(PICTURES, { recursive: true });

for (const screen of SCREENS.asked) {
  for (const variant of VARIANTS) {
    test(`${screen.name}, ${variant.locale}, ${variant.theme}, ${variant.width} px`, async ({ page, complaints }) => {
      if (screen.state === 'empty') complaints.allow(/status of 404/);
      await page.setViewportSize({ width: variant.width, height: variant.width === 390 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' });
      await visitScreen(page, screen, variant.locale);
      await page.screenshot({ path: pictureOf(screen, variant), fullPage: true });
    });
  }
}
