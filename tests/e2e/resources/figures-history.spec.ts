import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { VVSG } from '../../support/world/description';
import { PartnershipPage } from '../pages/partnership';
import { SUCCESSOR, WILLEBROEK } from './figures-history.world';

const FIGURES = {
  nl: [
    /Raming 2026, eigen werkingsmiddelen:\s*€\s7\.600/,
    /Werkelijk 2025, VTE:\s*0,50/,
    /Werkelijk 2023, fondsenwerving en privé, werkingsmiddelen:\s*€\s1\.850,50/,
  ],
  en: [
    /Planned 2026, own operating money:\s*€7,600/,
    /Actual 2025, FTE:\s*0\.50/,
    /Actual 2023, fundraising and private, operating:\s*€1,850\.50/,
  ],
} as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`the history of a partnership tells which figures were filled in and which years were confirmed (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await become(page, WILLEBROEK.people.reader);
    const partnership = new PartnershipPage(page, locale);
    await partnership.openOf(WILLEBROEK.slug, 'Thyou');
    await partnership.openHistory();
    await expect(page.getByRole('heading', { name: say('history.title') })).toBeVisible();
    const entries = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') });
    for (const year of ['2019', '2025'])
      await expect(
        entries.filter({ hasText: say('history.command.confirmYear', { name: WILLEBROEK.people.coordinator.name, year }) }),
      ).toHaveCount(1);
    await expect(
      entries.filter({ hasText: say('history.command.recordYear', { name: WILLEBROEK.people.coordinator.name, year: '2026' }) }),
    ).toHaveCount(2);
    for (const figure of FIGURES[locale]) await expect(entries.filter({ hasText: figure })).toHaveCount(1);
  });
}

test('after a merger the history says in whose name a year was filled in', async ({ page }) => {
  await become(page, SUCCESSOR.people.coordinator);
  const partnership = new PartnershipPage(page);
  await partnership.openOf(SUCCESSOR.slug, 'Tanguiéta');
  await partnership.openHistory();
  const main = page.getByRole('main');
  await expect(main.getByText('Raming 2024, eigen werkingsmiddelen (De Pinte):')).toBeVisible();
  await expect(main.getByText('Raming 2024, eigen werkingsmiddelen (Nazareth):')).toBeVisible();
  await expect(main.getByText('Raming 2025, eigen werkingsmiddelen:')).toBeVisible();
});

test('an approach without a partnership shows its history under its year, to who works there and to nobody else', async ({ page }) => {
  await become(page, WILLEBROEK.people.reader);
  await page.goto(`/nl/m/${WILLEBROEK.slug}/resources/humanitarian/2026`);
  const history = page.getByRole('region', { name: 'Geschiedenis' });
  await expect(history.getByText(`${WILLEBROEK.people.coordinator.name} vulde cijfers van 2026 in.`)).toBeVisible();
  await expect(history.getByText(/Raming 2026, eigen werkingsmiddelen:/)).toBeVisible();
  await page.context().clearCookies();
  await become(page, VVSG.adviser);
  await page.goto(`/nl/m/${WILLEBROEK.slug}/resources/humanitarian/2026`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Humanitaire hulp');
  await expect(history).toHaveCount(0);
});
