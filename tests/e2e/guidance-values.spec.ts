import type { Page } from '@playwright/test';
import { become, expect, test } from '../support/browser';
import type { Locale } from '../support/words';

/** On this program VVSG asks EUR 12,000 and 0.6 FTE from 2026 on; before, what it asked in 2023 holds. */
const VALUES = {
  nl: { now: ['12.000', '0,6'], before: /10\.000|10,000|(?<![\d,.])0[,.]50?(?!\d)/, toGo: ['nog €\u00a04.400', 'nog 0,3\u00a0VTE'] },
  en: { now: ['12,000', '0.6'], before: /10\.000|10,000|(?<![\d,.])0[,.]50?(?!\d)/, toGo: ['€4,400 to go', '0.3\u00a0FTE to go'] },
} as const;

/** All that a page says, folded parts and the names of drawings included. */
async function saidOn(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const names = [...main.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    return [main.textContent, ...names].join('\n');
  });
}

/** Opens the tie of Roeselare with Dogbo, of which 2026 has figures of its own: EUR 7,600 and 0.3 FTE. */
async function tieOf(page: Page, locale: Locale): Promise<string> {
  await become(page, 'An Desmet');
  await page.goto(`/${locale}/m/roeselare/partnerships`);
  return (await page.getByRole('main').getByRole('link', { name: /Dogbo/ }).first().getAttribute('href')) ?? '';
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  const { now, before, toGo } = VALUES[locale];

  test(`hints, verdicts and the gauge of a year follow the values of that year (${locale})`, async ({ page }) => {
    const tie = await tieOf(page, locale);
    await page.goto(`${tie}/years/2026`);
    const form = await saidOn(page);
    for (const value of [...now, ...toGo]) expect(form).toContain(value);
    // What was spent in the year before stands beside each field: only there the old figures may be.
    const ownWords = form.replaceAll(/(vorig jaar|last year)[^:]*: [\d.,]+/g, '');
    expect(ownWords).not.toMatch(before);

    await page.goto(tie);
    const card = page.getByRole('region', { name: locale === 'nl' ? /onder de richtwaarde/ : /below the benchmark value/ }).first();
    await expect(card).toContainText(now[0]);
    expect(await card.textContent()).not.toMatch(before);
    for (const value of toGo) await expect(page.getByRole('row').filter({ hasText: '2026' })).toContainText(value);
    // A year that was judged before keeps its verdict: 10,300 was enough in 2025.
    await expect(page.getByRole('row').filter({ hasText: /^2025/ })).toContainText(locale === 'nl' ? 'in orde' : 'met');
  });

  test(`the overview, its drawings and Middelen follow (${locale})`, async ({ page }) => {
    const tie = await tieOf(page, locale);
    await page.goto(`/${locale}/m/roeselare`);
    const attention = page.getByRole('region', { name: locale === 'nl' ? 'Vraagt nu aandacht' : 'Needs attention now' });
    for (const value of now) await expect(attention).toContainText(value);
    expect(await attention.textContent()).not.toMatch(before);
    const drawings = page.getByRole('main').getByRole('img');
    await expect(drawings.filter({ visible: true }).filter({ hasText: now[0] }).first()).toBeVisible();

    await page.goto(`/${locale}/m/roeselare/resources?year=2026`);
    const head = page
      .getByRole('table')
      .getByRole('columnheader')
      .filter({ hasText: /richtwaarde|benchmark/ });
    expect((await head.allTextContents()).join(' ')).toContain(now[0]);
    expect((await head.allTextContents()).join(' ')).not.toMatch(before);
    const row = page.getByRole('row').filter({ hasText: /Dogbo/ });
    for (const value of toGo) await expect(row).toContainText(value);

    await page.goto(`/${locale}/m/roeselare/resources?year=2025`);
    expect((await head.allTextContents()).join(' ')).toMatch(before);

    const id = tie.split('/').at(-1);
    const files = [
      `/${locale}/m/roeselare/figures/csv?partnership=${id}`,
      `${tie}/years/csv`,
      `/${locale}/m/roeselare/resources/csv?year=2026`,
    ];
    for (const file of files) {
      const lines = (await (await page.request.get(file)).text()).split('\r\n');
      const ofYear = file.includes('/resources/')
        ? lines.filter((line) => /Dogbo/.test(line))
        : lines.filter((line) => /(^|[;,"])"?2026/.test(line));
      expect.soft(ofYear.length, file).toBeGreaterThan(0);
      expect.soft(ofYear.join('\n'), file).toMatch(/(?<!\d)(?:12000|4400)(?!\d)/);
      expect.soft(ofYear.join('\n'), file).not.toMatch(/(?<!\d)(?:10000|2400)(?!\d)/);
    }
  });
}
