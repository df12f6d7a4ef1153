import type { Page } from '@playwright/test';

/** The program's own code, as pages ask for it. */
const CODE = /\/_next\/static\/.+\.js/;

/** The page's code comes when `release` is called: until then one sees the first picture, and nothing answers but what the browser does by itself. */
export async function holdScripts(page: Page): Promise<{ release: () => Promise<void> }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(CODE, async (route) => {
    await released;
    await route.continue();
  });
  openEarly(page);
  return {
    async release() {
      release();
      await page.waitForLoadState('load');
    },
  };
}

/** All code of the page comes so many milliseconds late, as on a slow line. */
export async function delayScripts(page: Page, milliseconds: number): Promise<void> {
  await page.route(CODE, async (route) => {
    await new Promise((later) => setTimeout(later, milliseconds));
    // A page that was left meanwhile wants it no more.
    await route.continue().catch(() => {});
  });
  openEarly(page);
}

/** A page is open as soon as it can be seen: people do not wait for code. */
function openEarly(page: Page): void {
  const open = page.goto.bind(page);
  page.goto = (address, options) => open(address, { waitUntil: 'domcontentloaded', ...options });
}
