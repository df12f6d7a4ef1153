import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { arriveAs, become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import type { Locale } from '../../support/words';
import { VVSG } from '../../support/world/description';
import { MunicipalitiesPage } from '../pages/municipalities';
import { AARSCHOT, HALLE, KOKSIJDE, MIDDELKERKE, OOSTKAMP, ZONNEBEKE } from './overview.world';

const WORDS = {
  nl: {
    stats: [
      /^5.*en 1 lidmaatschap.*Stedenband 3.*Verbroedering 1/s,
      /^€ 21\.100.*raming, over één vorm/s,
      /^0,60.*VTE.*1 VTE \(voltijds equivalent\) is één voltijdse job/s,
      /^2.*onder de richtwaarde.*1 bespreekpunt/s,
    ],
    attention: 'Vraagt nu aandacht',
    points: [
      'Raming is € 2.400 onder de richtwaarde',
      'Raming is 0,2 VTE onder de richtwaarde',
      'In 2025: € 900 onder de richtwaarde',
      'Past deze vorm zonder charter?',
    ],
    facts: 'Stedenband Halle – Nikki, eigen werkingsmiddelen 2026: raming € 7.600, richtwaarde € 10.000.',
    all: 'Alle 7 punten tonen',
    last: 'Eigen werkingsmiddelen 2025 nog in te vullen',
    toFill: 'Nog in te vullen voor 2026',
    answered: '5 van 6 richtlijnen beantwoord. Vul wie meedoet in; dan is nog één richtlijn beantwoord.',
    without: 'Nog zonder cijfers: Jongeren Halle – Tartu, Verbroedering Halle – Werl, FairTradeGemeente.',
    confirmed: `door ${HALLE.people.coordinator.name}`,
  },
  en: {
    stats: [
      /^5.*and 1 membership.*City-to-city partnership 3.*Twinning 1/s,
      /^€21,100.*planned, over one approach/s,
      /^0\.60.*FTE.*1 FTE \(full-time equivalent\) is one full-time job/s,
      /^2.*below the benchmark value.*1 to discuss/s,
    ],
    attention: 'Needs attention now',
    points: [
      'Plan is €2,400 below the benchmark value',
      'Plan is 0.2 FTE below the benchmark value',
      'In 2025: €900 below the benchmark value',
      'Does this approach fit without a charter?',
    ],
    facts: 'Stedenband Halle – Nikki, own operating money 2026: planned €7,600, benchmark value €10,000.',
    all: 'Show all 7 points',
    last: 'Own operating money 2025 not yet filled in',
    toFill: 'Still to be filled in for 2026',
    answered: '5 of 6 guidelines answered. Fill in who takes part, and one more guideline is answered.',
    without: 'Still without figures: Jongeren Halle – Tartu, Verbroedering Halle – Werl, FairTradeMunicipality.',
    confirmed: `by ${HALLE.people.coordinator.name}`,
  },
} as const;

const sheet = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true });

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer lands on what needs attention, in order of weight, and is led to where it is remedied (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const words = WORDS[locale];
    await arriveAs(page, HALLE.people.coordinator, locale);
    await page.waitForURL(`**/${locale}/m/${HALLE.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HALLE.name);
    const stats = page.getByRole('main').getByRole('definition');
    for (const [at, stat] of words.stats.entries()) expect((await stats.nth(at).innerText()).replace(/\u00a0/g, ' ')).toMatch(stat);

    const attention = sheet(page, words.attention);
    await expect(attention.getByRole('heading', { level: 3 })).toHaveText([...words.points]);
    await expect(attention.getByRole('listitem').first()).toContainText(words.facts);
    const toFill = sheet(page, words.toFill);
    await expect(toFill).toContainText(words.answered);
    await expect(toFill).toContainText(words.without);
    await expect(toFill).toContainText(words.confirmed);
    // A partnership that is phasing out asks for nothing.
    await expect(toFill).not.toContainText('Thiès');
    expect(await violations(page)).toEqual([]);

    await attention.getByRole('link', { name: words.all }).click();
    await page.waitForURL(/\?all=1/);
    await expect(attention.getByRole('heading', { level: 3 })).toHaveCount(7);
    await expect(attention.getByRole('heading', { level: 3, name: words.last })).toBeVisible();
    await attention.getByRole('listitem').first().getByRole('link').last().click();
    await page.waitForURL(/\/partnerships\/[0-9a-f-]{36}\/years\/2026$/);
  });
}

for (const [locale, title, facts, link] of [
  [
    'nl',
    'Overeenkomst loopt af over 37 dagen',
    /Termijn\. Stedenband Zonnebeke – Messan: loopt tot en met 31 december 2026/,
    /^Overeenkomst bekijken/,
  ],
  ['en', 'Agreement ends in 37 days', /Term\. Stedenband Zonnebeke – Messan: runs until 31 December 2026/, /^Look at the agreement/],
] as const) {
  test(`an agreement that ends soon is told in time, and leads to where it stands (${locale})`, { tag: toldIn(locale) }, async ({
    page,
  }) => {
    await become(page, ZONNEBEKE.people.coordinator);
    await page.goto(`/${locale}/m/${ZONNEBEKE.slug}?all=1`);
    const point = sheet(page, WORDS[locale].attention)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: title }) });
    await expect(point).toContainText(facts);
    await point.getByRole('link', { name: link }).click();
    await page.waitForURL(/\/facts#agreement$/);
    await become(page, ZONNEBEKE.people.reader);
    await page.goto(`/${locale}/m/${ZONNEBEKE.slug}?all=1`);
    await expect(point).toContainText(facts);
    await expect(point.getByRole('link')).toHaveCount(1);
  });
}

test('the overview is printed from its head; without JavaScript there is no button that does nothing', async ({ page, browser }) => {
  await arriveAs(page, HALLE.people.coordinator, 'nl');
  await page.waitForURL(`**/nl/m/${HALLE.slug}`);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  // A click before the page is alive prints nothing yet.
  await expect(async () => {
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes', { timeout: 500 });
  }).toPass();
  const still = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await still.newPage();
  await plain.goto(page.url());
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(HALLE.name);
  await expect(plain.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await still.close();
});

test('a reader reads the points and is led to the partnership alone', async ({ page }) => {
  await arriveAs(page, HALLE.people.reader);
  await page.waitForURL(`**/nl/m/${HALLE.slug}`);
  const attention = sheet(page, 'Vraagt nu aandacht');
  await expect(attention.getByRole('listitem')).toHaveCount(4);
  for (const point of await attention.getByRole('listitem').all()) await expect(point.getByRole('link')).toHaveCount(1);
  await attention.getByRole('link', { name: 'Stedenband Halle – Nikki' }).first().click();
  await expect(page.getByRole('heading', { name: 'Raming is € 2.400 onder de richtwaarde' })).toBeVisible();
});

test('a participant finds the joint partnership among what it has to fill in', async ({ page }) => {
  await arriveAs(page, AARSCHOT.people.coordinator);
  await page.waitForURL(`**/nl/m/${AARSCHOT.slug}`);
  const attention = sheet(page, 'Vraagt nu aandacht');
  await expect(attention.getByRole('heading', { level: 3 }).first()).toHaveText('Eigen werkingsmiddelen 2026 nog in te vullen');
  await expect(page.getByRole('main')).not.toContainText('12.000');
});

test('a municipality without anything is shown how to begin', async ({ page }) => {
  await arriveAs(page, KOKSIJDE.people.coordinator);
  await page.waitForURL(`**/nl/m/${KOKSIJDE.slug}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Hier komt het overzicht van Koksijde.' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Samenwerking registreren' })).toHaveAttribute(
    'href',
    `/nl/m/${KOKSIJDE.slug}/partnerships/new`,
  );
});

for (const [locale, question, none] of [
  ['nl', 'Ging dit door?', 'In 2026 loopt er geen samenwerking.'],
  ['en', 'Did this take place?', 'No partnership runs in 2026.'],
] as const) {
  test(`a municipality with activities of an approach alone is asked about them and finds them in its mix (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    await arriveAs(page, MIDDELKERKE.people.coordinator, locale);
    await page.waitForURL(`**/${locale}/m/${MIDDELKERKE.slug}`);
    const attention = sheet(page, WORDS[locale].attention).getByRole('listitem');
    await expect(attention).toHaveCount(1);
    await expect(attention.getByRole('heading', { name: question })).toBeVisible();
    await expect(attention).toContainText('Filmavond');
    await expect(page.getByRole('main').getByText(none, { exact: true })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto(`/${locale}/m/${MIDDELKERKE.slug}?mix=activities`);
    const all = page.locator('#mix').getByRole('row').last();
    await expect(all.getByRole('cell').first()).toHaveText('1');
  });
}

test('on a small phone nothing sticks out, and the first way to remedy is reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arriveAs(page, HALLE.people.coordinator);
  await page.waitForURL(`**/nl/m/${HALLE.slug}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  const first = sheet(page, 'Vraagt nu aandacht').getByRole('listitem').first();
  await first.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await expect(first.getByRole('link', { name: /^Raming aanpassen/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/years\/2026$/);
});

test('it prints on one page; further city-to-city partnerships take another one', async ({ page }) => {
  const pagesOf = async ({ slug, people }: typeof OOSTKAMP | typeof HALLE) => {
    await arriveAs(page, people.coordinator);
    await page.waitForURL(`**/nl/m/${slug}`);
    const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return file.match(/\/Type\s*\/Page\b/g)?.length;
  };
  expect(await pagesOf(OOSTKAMP)).toBe(1);
  expect(await pagesOf(HALLE)).toBe(2);
});

test('VVSG counts the verdicts of each municipality, adviser and administrator alike', async ({ page }) => {
  for (const who of [VVSG.adviser, VVSG.administrator]) {
    await arriveAs(page, who);
    const table = new MunicipalitiesPage(page);
    await table.search(HALLE.name);
    await expect(page.getByRole('main')).toContainText('Deze lijst dient om gemeenten te begeleiden.');
    const cells = table.rows.filter({ has: page.getByRole('link', { name: HALLE.name, exact: true }) }).getByRole('cell');
    expect((await cells.allInnerTexts()).slice(1, 7)).toEqual(['5', '0', '2', '1', '4', '9']);
  }
});
