import { expect } from '../../support/browser';
import { ROLES } from '../../support/cast';
import { toldIn } from '../../support/databases';
import { test } from '../../support/doors';
import { SECRET } from '../../support/what-a-noun-brings';
import { VVSG } from '../../support/world/description';
import { PartnershipPage } from '../pages/partnership';
import { SignInPage } from '../pages/sign-in';
import { BORGLOON, SUCCESSOR, TONGEREN } from './merged.world';

/** Addresses of municipalities that merged, and below them also what never was. */
const OLD_ADDRESSES = [
  '',
  '/partnerships',
  '/partnerships/new',
  '/partnerships/[partnership]',
  '/partnerships/[partnership]/history',
  '/settings',
  '/partners/2014/x',
];

test('the address of a merged municipality says what became of it, to whoever signed in, on every page', async ({
  doors: { doorOf, partnership },
}) => {
  for (const role of ROLES) {
    for (const below of OLD_ADDRESSES) {
      const path = `/nl/m/${TONGEREN.slug}${below.replace('[partnership]', partnership)}`;
      const response = await doorOf(role).get(path, { maxRedirects: 0 });
      if (role === 'visitor') {
        expect.soft([path, response.headers().location]).toEqual([path, `/nl/sign-in?next=${encodeURIComponent(path)}`]);
        continue;
      }
      const text = await response.text();
      expect.soft([role, path, response.status()]).toEqual([role, path, 200]);
      expect.soft([role, path, text.includes('Tongeren is sinds 1 januari 2025 Tongeren-Borgloon')]).toEqual([role, path, true]);
      expect.soft([role, path, text.includes(`href="/nl/m/${SUCCESSOR.slug}"`)]).toEqual([role, path, true]);
      expect.soft([role, path, text.includes(SECRET)]).toEqual([role, path, false]);
    }
  }
});

test('one of the same name as its successor is told apart by its code', async ({ doors: { doorOf } }) => {
  const text = await (await doorOf('stranger').get('/en/m/aalter-44001/partnerships')).text();
  expect(text).toContain('Aalter has been Aalter since 1 January 2019');
  expect(text).toContain('href="/en/m/aalter"');
});

for (const { locale, heading, link } of [
  { locale: 'nl', heading: 'Tongeren is sinds 1 januari 2025 Tongeren-Borgloon', link: 'Naar Tongeren-Borgloon' },
  { locale: 'en', heading: 'Tongeren has been Tongeren-Borgloon since 1 January 2025', link: 'To Tongeren-Borgloon' },
] as const) {
  test(`who comes back to the old address signs in, reads it and goes on to what moved along (${locale})`, { tag: toldIn(locale) }, async ({
    page,
  }) => {
    await page.goto(`/${locale}/m/${TONGEREN.slug}/partnerships`);
    await new SignInPage(page, locale).signIn(BORGLOON.people.coordinator.email);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveURL(new RegExp(`/${locale}/m/${TONGEREN.slug}/partnerships$`));
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await page.waitForURL(`**/${locale}/m/${SUCCESSOR.slug}`);
    const partnership = new PartnershipPage(page, locale);
    await partnership.openOf(SUCCESSOR.slug, 'Ouidah');
    await partnership.openHistory();
    const entries = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') });
    await expect(entries.filter({ hasText: VVSG.administrator.name })).toContainText(SUCCESSOR.name);
    await expect(entries.last()).toContainText(TONGEREN.people.coordinator.name);
  });
}
