import { expect } from '../../support/browser';
import { ROLES } from '../../support/cast';
import { toldIn } from '../../support/databases';
import { test } from '../../support/doors';
import { SignInPage } from '../pages/sign-in';

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
      const path = `/nl/m/merelbeke${below.replace('[partnership]', partnership)}`;
      const response = await doorOf(role).get(path, { maxRedirects: 0 });
      if (role === 'visitor') {
        expect.soft([path, response.headers().location]).toEqual([path, `/nl/sign-in?next=${encodeURIComponent(path)}`]);
        continue;
      }
      const text = await response.text();
      expect.soft([role, path, response.status()]).toEqual([role, path, 200]);
      expect.soft([role, path, text.includes('Merelbeke is sinds 1 januari 2025 Merelbeke-Melle')]).toEqual([role, path, true]);
      expect.soft([role, path, text.includes('href="/nl/m/merelbeke-melle"')]).toEqual([role, path, true]);
      expect.soft([role, path, text.includes('KeMoPoDi')]).toEqual([role, path, false]);
    }
  }
});

test('one of the same name as its successor is told apart by its code', async ({ doors: { doorOf } }) => {
  const text = await (await doorOf('stranger').get('/en/m/deinze-44011/partnerships')).text();
  expect(text).toContain('Deinze has been Deinze since 1 January 2019');
  expect(text).toContain('href="/en/m/deinze"');
});

for (const { locale, heading, link } of [
  { locale: 'nl', heading: 'Merelbeke is sinds 1 januari 2025 Merelbeke-Melle', link: 'Naar Merelbeke-Melle' },
  { locale: 'en', heading: 'Merelbeke has been Merelbeke-Melle since 1 January 2025', link: 'To Merelbeke-Melle' },
] as const) {
  test(`who comes back to the old address signs in, reads it and goes on to what moved along (${locale})`, { tag: toldIn(locale) }, async ({
    page,
  }) => {
    await page.goto(`/${locale}/m/merelbeke/partnerships`);
    await new SignInPage(page, locale === 'nl' ? 'nl' : 'en').signIn('katrien.baeyens@melle.example');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveURL(new RegExp(`/${locale}/m/merelbeke/partnerships$`));
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await page.waitForURL(`**/${locale}/m/merelbeke-melle`);
    await page.goto(`/${locale}/m/merelbeke-melle/partnerships`);
    await page.getByRole('link', { name: /Toucountouna/ }).click();
    await page.getByRole('link', { name: locale === 'nl' ? 'Geschiedenis' : 'History' }).click();
    const entries = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') });
    await expect(entries.filter({ hasText: 'Sofie Claes' })).toContainText('Merelbeke-Melle');
    await expect(entries.last()).toContainText('Dries Van Hecke');
  });
}
