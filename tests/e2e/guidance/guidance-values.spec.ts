import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { become, expect, test } from '../../support/browser';
import { guidanceTold, yearOfAddress } from '../../support/guidance-told';
import { DOWNLOADS } from '../../support/matrix';
import { pagesOfScreens } from '../../support/pages-of-screens';
import { type Locale, wordsIn } from '../../support/words';

/** On this program VVSG asks EUR 12,000 and 0.6 FTE from 2026 on; before, what it asked in 2023 holds. */
const VALUES = {
  nl: { now: ['12.000', '0,6'], before: /10\.000|10,000|(?<![\d,.])0[,.]50?(?!\d)/, toGo: ['nog €\u00a04.400', 'nog 0,3\u00a0VTE'] },
  en: { now: ['12,000', '0.6'], before: /10\.000|10,000|(?<![\d,.])0[,.]50?(?!\d)/, toGo: ['€4,400 to go', '0.3\u00a0FTE to go'] },
} as const;

/** The first year of the values of now; what is asked before and from then on, in cents and hundredths, and as any sentence writes it. */
const FROM = 2026;
const ASKED = { earlier: { money: 1_000_000, staff: 50 }, now: { money: 1_200_000, staff: 60 } } as const;
const EARLIER = [/(?<!\d)10[.,\s]?000(?!\d)/, /(?<![\d.,])0[.,]50?(?!\d)/];
const NOW = [/(?<!\d)12[.,\s]?000(?!\d)/, /(?<![\d.,])0[.,]60?(?!\d)/];

/** Who reads the files of a municipality. */
const READERS = [
  { person: 'An Desmet', slug: 'roeselare' },
  { person: 'Marleen De Vos', slug: 'deinze' },
  { person: 'Pieter Goethals', slug: 'brugge' },
];

/** The addresses of all its files; those of a year for this year and for the one before. */
function filesOf(slug: string, { partnership, membership }: { partnership: string; membership: string }): string[] {
  return Object.keys(DOWNLOADS.all)
    .filter((route) => membership !== '' || !route.includes('[membership]'))
    .map((route) => route.replace('[municipality]', slug).replace('[partnership]', partnership).replace('[membership]', membership))
    .flatMap((file) => (file.endsWith('/resources/csv') ? [`${file}?year=2026`, `${file}?year=2025`, `${file}?by=source`] : [file]));
}

const rowsIn = (text: string): Record<string, string>[] => parse(text, { bom: true, delimiter: ';', columns: true });

/** Cents, or hundredths of an FTE. */
const figureIn = (cell = '') => (cell === '' ? Number.NaN : Number(cell.replace(/[.,]/, '')));

/** All that a page says, folded parts and the names of drawings included. */
async function saidOn(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const names = [...main.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    return [main.textContent, ...names].join('\n');
  });
}

/** Opens the partnership of Roeselare with Dogbo, of which 2026 has figures of its own: EUR 7,600 and 0.3 FTE. */
async function partnershipOf(page: Page, locale: Locale): Promise<string> {
  await become(page, 'An Desmet');
  await page.goto(`/${locale}/m/roeselare/partnerships`);
  return (await page.getByRole('main').getByRole('link', { name: /Dogbo/ }).first().getAttribute('href')) ?? '';
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  const { now, before, toGo } = VALUES[locale];

  test(`hints, verdicts and the gauge of a year follow the values of that year (${locale})`, async ({ page }) => {
    const partnership = await partnershipOf(page, locale);
    await page.goto(`${partnership}/years/2026`);
    const form = await saidOn(page);
    for (const value of [...now, ...toGo]) expect(form).toContain(value);
    // What was spent in the year before stands beside each field: only there the old figures may be.
    const ownWords = form.replaceAll(/(vorig jaar|last year)[^:]*: [\d.,]+/g, '');
    expect(ownWords).not.toMatch(before);

    await page.goto(partnership);
    const card = page.getByRole('region', { name: locale === 'nl' ? /onder de richtwaarde/ : /below the benchmark value/ }).first();
    await expect(card).toContainText(now[0]);
    expect(await card.textContent()).not.toMatch(before);
    for (const value of toGo) await expect(page.getByRole('row').filter({ hasText: '2026' })).toContainText(value);
    // A year that was judged before keeps its verdict: 10,300 was enough in 2025.
    await expect(page.getByRole('row').filter({ hasText: /^2025/ })).toContainText(locale === 'nl' ? 'in orde' : 'met');
  });

  test(`the overview, its drawings and Middelen follow (${locale})`, async ({ page }) => {
    await become(page, 'An Desmet');
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
  });

  test(`no screen of a year says a value of another year (${locale})`, async ({ page }) => {
    const telling: Record<string, string[]> = { earlier: [], now: [] };
    const drawn = new Set<string>();
    for await (const { screen, address, html } of pagesOfScreens(page, locale)) {
      const year = yearOfAddress(address);
      const isNow = Number(year) >= FROM;
      const { text, drawings } = await guidanceTold(page, html, year, locale);
      const [own, other] = isNow ? [NOW, EARLIER] : [EARLIER, NOW];
      expect
        .soft(
          text.split('\n').filter((line) => other.some((each) => each.test(line))),
          `${screen.name}, ${address}`,
        )
        .toEqual([]);
      if (own.every((each) => each.test(text))) telling[isNow ? 'now' : 'earlier']?.push(screen.name);
      // A drawing goes up to the running year: there its line ends at the value of now.
      for (const { name, last } of drawings) {
        expect
          .soft(
            NOW.some((each) => each.test(last ?? '')),
            `${name}: its line ends at ${last}`,
          )
          .toBe(true);
        drawn.add(name);
      }
    }
    expect(telling.earlier).toEqual(expect.arrayContaining(['resources-confirmed', 'resources-merged', 'partnership-year-read']));
    expect(telling.now).toEqual(
      expect.arrayContaining([
        ...['overview', 'resources', 'partnership', 'partnership-phasing-out', 'partnership-joint'],
        ...['partnership-years', 'partnership-year', 'partnership-year-joint'],
      ]),
    );
    expect(drawn.size, 'money and staff time are drawn').toBeGreaterThanOrEqual(2);
  });

  test(`every file holds a year against the values of that year (${locale})`, async ({ page }) => {
    const say = wordsIn(locale);
    const counted = { money: 0, staff: 0, told: 0 };
    for (const { person, slug } of READERS) {
      await become(page, person);
      const list = await (await page.request.get(`/${locale}/m/${slug}/partnerships`)).text();
      const idOf = (kind: string) => new RegExp(`/m/${slug}/${kind}s/([0-9a-f-]{36})`).exec(list)?.[1] ?? '';
      const ids = { partnership: idOf('partnership'), membership: idOf('membership') };
      for (const file of filesOf(slug, ids).map((each) => `/${locale}${each}`)) {
        const answer = await page.request.get(file);
        expect(answer.status(), file).toBe(200);
        for (const row of rowsIn(await answer.text())) {
          const year = row[say('portfolio.trend.year')] ?? '2026';
          const asked = Number(year) >= FROM ? ASKED.now : ASKED.earlier;
          const at = `${file}: ${Object.values(row).join(' ')}`;
          const target = row[say('portfolio.trend.target')];
          if (target !== undefined) {
            const isStaff = row[say('portfolio.csv.what')] === say('portfolio.csv.figure.staff_time');
            if (target !== '') expect.soft(figureIn(target), at).toBe(isStaff ? asked.staff : asked.money);
            counted.told += 1;
          }
          const figure = say(Number(year) >= FROM ? 'resources.basis.planned' : 'resources.basis.actual');
          // What a figure falls short of its value makes, with the figure, the value.
          const missing = (head: string, of: string, value: number) => {
            if (!row[head]) return 0;
            expect.soft(figureIn(row[of]) + figureIn(row[head]), `${at}: ${head}`).toBe(value);
            return 1;
          };
          const money = say('resources.group.own_operating');
          counted.money += missing(say('resources.csv.missingEuro'), `${money}, ${figure}`, asked.money);
          // Staff time of a joint partnership adds up over its municipalities: the file of drawings has the sum.
          if (slug === 'roeselare')
            counted.staff += missing(say('resources.csv.missingFte'), `${say('resources.group.fte')}, ${figure}`, asked.staff);
          if (target !== undefined) counted.money += missing(say('portfolio.csv.difference'), figure, figureIn(target));
        }
      }
    }
    for (const [what, count] of Object.entries(counted)) expect(count, what).toBeGreaterThan(0);
  });

  test(`VVSG's table of municipalities counts by the values of the year (${locale})`, async ({ page }) => {
    await become(page, 'Sofie Claes');
    await page.goto(`/${locale}/platform/municipalities?search=deinze`);
    const heads = await page.getByRole('columnheader').allTextContents();
    const below = heads.findIndex((head) => head.includes(wordsIn(locale)('guidance.key.below')));
    // Its plan of 11,000 was enough for the values before.
    await expect(page.getByRole('row').filter({ hasText: 'Deinze' }).locator('th, td').nth(below)).toHaveText('1');
  });
}
