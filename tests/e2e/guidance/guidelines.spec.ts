import type { Locator, Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import type { Locale } from '../../support/words';
import { GuidelinesPage } from '../pages/guidelines';
import { DIEST, VILVOORDE } from './guidelines.world';

/** The coordinator, whose partnerships have figures for these tests. */
async function asOfficer(page: Page, locale: Locale = 'nl') {
  await become(page, VILVOORDE.people.coordinator);
  return new GuidelinesPage(page, locale);
}

/** Somebody who only reads there. */
async function asReader(page: Page) {
  await become(page, VILVOORDE.people.reader);
  return new GuidelinesPage(page);
}

const SHORT = {
  nl: {
    counts: '2 richtwaarden, 3 aanbevelingen en 1 kenmerk van de vorm in 2026',
    first: 'Raming is € 2.400 onder de richtwaarde',
    rule: 'De richtlijn: ‘Minstens € 10.000 eigen werkingsmiddelen per jaar’.',
    figures: [
      'Eigen werkingsmiddelen, telt mee, € 7.600',
      'Andere middelen, telt niet mee, € 33.500',
      'Personeelskosten, telt niet mee, € 18.000',
    ],
    adjust: 'Raming aanpassen',
    staff: 'Minstens 0,5 VTE volgt de stedenband op',
    staffSays: 'Onder de richtwaarde. Raming is 0,2 VTE onder de richtwaarde.',
    staffFigures: ['VTE, telt mee, 0,3 VTE'],
    weighs: 'Richtwaarde volgens VVSG.',
    weight: /^(?:Richtwaarde|Aanbeveling|Kenmerk van de vorm) volgens (?:onze interpretatie van )?VVSG\.$/,
    answered: '5 van 6 richtlijnen beantwoord',
    notDescribed: '1 richtlijn nog niet beschreven',
    actors: 'Ook andere actoren doen mee',
    inOrder: '3 in orde',
    south: 'De partner is een lokaal bestuur in het Globale Zuiden',
    ours: 'onze interpretatie',
  },
  en: {
    counts: '2 benchmark values, 3 recommendations, and 1 feature of the approach in 2026',
    first: 'Plan is €2,400 below the benchmark value',
    rule: 'The guideline: ‘At least €10,000 of own operating money a year’.',
    figures: ['Own operating money, counts, €7,600', 'Other money, does not count, €33,500', 'Staff cost, does not count, €18,000'],
    adjust: 'Adjust the plan',
    staff: 'At least 0.5 FTE follows up the partnership',
    staffSays: 'Below the benchmark value. Plan is 0.2 FTE below the benchmark value.',
    staffFigures: ['FTE, counts, 0.3 FTE'],
    weighs: 'Benchmark value, according to VVSG.',
    weight: /^(?:Benchmark value|Recommendation|What makes the approach), (?:according to|in our interpretation of) VVSG\.$/,
    answered: '5 of 6 guidelines answered',
    notDescribed: '1 guideline not yet described',
    actors: 'Other actors take part too',
    inOrder: '3 met',
    south: 'The partner is a local government in the Global South',
    ours: 'our interpretation',
  },
} as const;

/** The rows of the figures as they are read, cell after cell. */
async function rowsOf(card: Locator): Promise<string[]> {
  const rows = await card.getByRole('row').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return cells.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join(', '));
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer reads what comes first, with the figures that count, and every other guideline in one line (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const words = SHORT[locale];
    const partnership = await asOfficer(page, locale);
    await partnership.openOf(VILVOORDE.slug, 'Stedenband Vilvoorde – Nikki');
    await expect(partnership.main.getByRole('heading', { name: words.counts })).toBeVisible();

    const card = partnership.sheet(words.first);
    await expect(card).toContainText(words.rule);
    expect(await rowsOf(card)).toEqual(words.figures);
    await expect(card.locator('q')).toHaveAttribute('lang', 'en');
    await expect(card.locator('q')).toHaveText('at least €10,000 per year in the city-to-city partnership from their own resources');
    await expect(card.getByRole('link', { name: words.adjust })).toHaveAttribute('href', /\/partnerships\/[0-9a-f-]{36}\/years\/2026$/);

    await expect(partnership.line(words.staff)).toContainText(words.staffSays);
    await expect(partnership.completeness).toContainText(words.answered);
    await expect(partnership.line(words.actors)).toBeHidden();
    await partnership.others.getByText(words.notDescribed).click();
    await expect(partnership.line(words.actors)).toBeVisible();
    await expect(partnership.line(words.actors)).toContainText(words.ours);
    await partnership.others.getByText(words.inOrder).click();
    await expect(partnership.line(words.south)).toBeVisible();

    await partnership.grounds(words.staff).click();
    expect(await rowsOf(partnership.line(words.staff))).toEqual(words.staffFigures);
    await expect(partnership.line(words.staff).locator('q')).toHaveText('an international policy officer (at least 0.5 FTE)');
    await expect(card).toContainText(words.weighs);
    const lines = await partnership.lines.all();
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      if (
        !(await line
          .locator('details')
          .getAttribute('open')
          .then((open) => open !== null))
      )
        await partnership.groundsIn(line).click();
      await expect(line.getByText(words.weight)).toBeVisible();
      await expect(line.locator('q')).toHaveAttribute('lang', 'en');
    }
    expect(await violations(page)).toEqual([]);
  });
}

test('what is to be described leads to its sheet among the facts', async ({ page }) => {
  const partnership = await asOfficer(page);
  await partnership.openOf(VILVOORDE.slug, 'Verbroedering Vilvoorde – Werl');
  await partnership.sheet('Past deze vorm zonder charter?').getByRole('link', { name: 'Overeenkomst bekijken' }).click();
  await page.waitForURL(/\/facts#agreement$/);
  await expect(page.locator('#agreement')).toBeInViewport();
});

test('a reader reads the same and is led nowhere to remedy', async ({ page }) => {
  const partnership = await asReader(page);
  await partnership.openOf(VILVOORDE.slug, 'Stedenband Vilvoorde – Nikki');
  await expect(partnership.sheet(SHORT.nl.first)).toContainText('telt niet mee');
  await partnership.others.getByText(SHORT.nl.notDescribed).click();
  await expect(partnership.line(SHORT.nl.actors)).toContainText('Er staat nog niet wie meedoet.');
  await expect(partnership.remedies).toHaveCount(0);
});

test('of a joint partnership each sees its own money and the staff time of all, and who is silent is named', async ({ page }) => {
  const partnership = await asOfficer(page);
  await partnership.openOf(VILVOORDE.slug, 'Stedenband Vilvoorde – Labé');
  const card = partnership.sheet('VTE 2026 nog in te vullen');
  await expect(card).toContainText('Nog niet ingevuld door Diest.');
  expect(await rowsOf(card)).toEqual(['Vilvoorde, telt mee, 0,2 VTE', 'Diest, telt mee, –']);
  // Vilvoorde has said its part: nothing to remedy here.
  await expect(card.getByRole('link')).toHaveCount(0);
  await expect(partnership.completeness.getByRole('link', { name: 'Invullen: VTE' })).toHaveCount(0);

  await become(page, DIEST.people.coordinator);
  await partnership.openOf(DIEST.slug, 'Stedenband Vilvoorde – Labé');
  await expect(
    partnership.sheet('Eigen werkingsmiddelen 2026 nog in te vullen').getByRole('link', { name: 'Middelen invullen' }),
  ).toBeVisible();
  await expect(partnership.main).not.toContainText('12.000');
  await expect(partnership.line('Minstens 0,5 VTE volgt de stedenband op')).toContainText('Nog niet ingevuld door Diest.');
});

test('of a partnership that is phasing out the figures are shown without a verdict, and nothing is a defect', async ({ page }) => {
  const partnership = await asOfficer(page);
  await partnership.openOf(VILVOORDE.slug, 'Stedenband Vilvoorde – Thiès');
  const figures = partnership.sheet('Cijfers van 2026, zonder oordeel');
  await expect(figures).toContainText('In afbouw: we tonen de cijfers zonder oordeel.');
  await expect(figures).toContainText('€ 1.500');
  await expect(figures).toContainText('0,1 VTE');
  await expect(partnership.main.getByText('onder de richtwaarde', { exact: false }).filter({ hasText: /€|VTE/ })).toHaveCount(0);
  await expect(figures.getByText('telt mee')).toHaveCount(0);
});

test('an approach without guidelines says so and shows its years', async ({ page }) => {
  const partnership = await asOfficer(page);
  await partnership.openOf(VILVOORDE.slug, 'Jongeren Vilvoorde – Tartu');
  await expect(partnership.main).toContainText('Voor deze vorm zijn er nog geen richtlijnen in Tweespan.');
  await expect(partnership.sheet('Jaren')).toBeVisible();
  await expect(partnership.completeness).toHaveCount(0);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing sticks out, and the folds open by keyboard alone', async ({ page }) => {
    const partnership = await asOfficer(page);
    await partnership.openOf(VILVOORDE.slug, 'Stedenband Vilvoorde – Nikki');
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    const fold = partnership.others.locator('summary').filter({ hasText: SHORT.nl.notDescribed });
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(partnership.line(SHORT.nl.actors)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(partnership.line(SHORT.nl.actors).getByRole('link')).toBeFocused();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
});

test('printed all folds are open and no link to remedy is left', async ({ page }) => {
  const partnership = await asOfficer(page);
  await partnership.openOf(VILVOORDE.slug, 'Stedenband Vilvoorde – Nikki');
  await expect(partnership.line(SHORT.nl.south)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(partnership.line(SHORT.nl.south)).toBeVisible();
  await expect(partnership.line(SHORT.nl.actors)).toBeVisible();
  for (const link of await partnership.remedies.all()) await expect(link).toBeHidden();
});
