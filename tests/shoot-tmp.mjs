import { chromium } from '@playwright/test';
import { findChromium } from './support/chromium.mjs';
const found = await findChromium(() => {});
const browser = await chromium.launch({ executablePath: found.path, args: found.flags });
const base = 'http://localhost:3487';
const shots = JSON.parse(process.argv[2]);
for (const [person, path, locale, theme, width, extra] of shots) {
  const ctx = await browser.newContext({ baseURL: base, viewport: { width, height: 900 }, colorScheme: theme });
  const page = await ctx.newPage();
  await page.goto(`/${locale}/demonstration`);
  await page.getByRole('button', { name: new RegExp(person) }).first().click();
  await page.waitForURL((u) => !u.pathname.endsWith('/demonstration'));
  await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
  if (extra === 'print') await page.emulateMedia({ media: 'print' });
  const name = `${path.split('/').pop().replace(/[?=#]/g, '_')}-${locale}-${theme}-${width}${extra ?? ''}.png`;
  await page.screenshot({ path: `/tmp/charts-scratch/${name}`, fullPage: true });
  if (extra === 'pdf') { await page.emulateMedia({ media: 'print' }); const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true }); console.log('pages', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length); }
  console.log(name, await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
  await ctx.close();
}
await browser.close();
