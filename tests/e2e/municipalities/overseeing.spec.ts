import { arriveAs, become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { joinByLink } from '../../support/joining-by-link';
import { type Locale, wordsIn } from '../../support/words';
import { VVSG } from '../../support/world/description';
import { MunicipalitiesPage } from '../pages/municipalities';
import { PartnershipPage } from '../pages/partnership';
import { SignInPage } from '../pages/sign-in';
import { BRECHT, HEUVELLAND, OFFICER_OF_MANY, OFFICER_OF_TWO, POPERINGE, WERVIK } from './overseeing.world';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an adviser finds a municipality, looks in, changes nothing and comes back (${locale})`, { tag: toldIn(locale) }, async ({
    page,
  }) => {
    const say = wordsIn(locale);
    await arriveAs(page, VVSG.adviser, locale);
    await page.waitForURL(`**/${locale}/platform/municipalities`);
    const table = new MunicipalitiesPage(page, locale);
    await expect(table.rows).toHaveCount(50);
    await page.getByRole('link', { name: say('shell.pages.next') }).click();
    await page.waitForURL(/page=2/);

    await table.search('Pópering');
    await expect(table.rows).toHaveCount(1);
    await expect(table.rows.first()).toContainText(say('municipalities.provinces.West-Vlaanderen'));
    await expect(table.rows.first()).toContainText(say('municipalities.list.hasCoordinator'));
    await table.link(POPERINGE.name).click();
    await page.waitForURL(`**/${locale}/m/${POPERINGE.slug}`);
    const header = page.getByRole('banner');
    await expect(header).toContainText(say('shell.lookingIn.vvsg'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(POPERINGE.name);
    const rooms = page.getByRole('navigation', { name: say('shell.mainMenu') });
    await rooms.getByRole('link', { name: say('shell.rooms.partnerships') }).click();
    await page.waitForURL(`**/${locale}/m/${POPERINGE.slug}/partnerships`);
    await expect(page.getByRole('link', { name: say('partnerships.list.register') })).toHaveCount(0);
    await page.getByRole('link', { name: /Kaolack/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kaolack');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await new PartnershipPage(page, locale).openFacts();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: say('history.title') })).toHaveCount(0);
    await header.getByRole('link', { name: say('shell.lookingIn.back') }).click();
    await page.waitForURL(`**/${locale}/platform/municipalities`);
    await expect(page.getByRole('link', { name: say('municipalities.list.people') })).toHaveCount(0);
  });

  test(
    `an administrator lets the first coordinator in, who chooses a password and signs in (${locale})`,
    { tag: toldIn(locale) },
    async ({ page, browser, complaints }, { project }) => {
      const say = wordsIn(locale);
      const where = locale === 'nl' ? { name: 'Herselt', slug: 'herselt' } : { name: 'Kinrooi', slug: 'kinrooi' };
      const email = `eerste@${where.slug}.example`;
      await arriveAs(page, VVSG.administrator, locale);
      const table = new MunicipalitiesPage(page, locale);
      await page.waitForURL(`**/${locale}/platform/municipalities`);
      await table.search(where.name);
      await expect(table.rows.first()).toContainText(say('municipalities.list.noCoordinator'));
      await table.rows.getByRole('link', { name: say('municipalities.list.peopleOf', { municipality: where.name }) }).click();

      await expect(page.getByText(say('people.byVvsg.nobody'))).toBeVisible();
      await page.getByLabel(say('people.add.name')).fill('Mia Eerste');
      await page.getByLabel(say('people.add.email')).fill(email);
      await page.getByRole('button', { name: say('people.add.submit') }).click();
      const link = await page.getByLabel(say('people.link.link'), { exact: true }).inputValue();
      expect(link).toContain(`/${locale}/link/`);
      await expect(page.getByRole('region', { name: say('people.offers.title') })).toContainText('Mia Eerste');

      const hers = await browser.newContext({ baseURL: project.use.baseURL });
      await complaints.listenTo(hers);
      const other = await hers.newPage();
      await other.goto(link);
      await other.getByLabel(say('public.link.password'), { exact: true }).fill('een lange zin die niemand raadt');
      await other.getByLabel(say('public.link.repeat')).fill('een lange zin die niemand raadt');
      await other.getByRole('button', { name: say('public.link.offer.freshSubmit') }).click();
      await other.waitForURL('**/sign-in?chosen=1');
      await new SignInPage(other, locale).signIn(email, 'een lange zin die niemand raadt');
      await other.waitForURL(`**/${locale}/m/${where.slug}`);

      await page.reload();
      await expect(page.getByRole('row').filter({ hasText: 'Mia Eerste' })).toContainText(say('people.list.active'));
      await page.getByRole('button', { name: say('people.list.changeWho', { name: 'Mia Eerste' }) }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: say('people.colleague.makeLink') }).click();
      expect(await dialog.getByLabel(say('people.link.link'), { exact: true }).inputValue()).not.toBe(link);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: say('people.list.changeWho', { name: 'Mia Eerste' }) }).click();
      await dialog.getByRole('button', { name: say('people.vvsg.close') }).click();
      await dialog.getByRole('button', { name: say('people.vvsg.closeConfirm') }).click();
      await expect(page.getByText(say('people.vvsg.closed', { name: 'Mia Eerste' }))).toBeFocused();
      await expect(page.getByRole('row').filter({ hasText: 'Mia Eerste' })).toContainText(say('people.list.closed'));
      await other.reload();
      await other.waitForURL('**/sign-in*');
      const again = new SignInPage(other, locale);
      await again.signIn(email, 'een lange zin die niemand raadt');
      await expect(other.getByRole('main').getByRole('alert')).toContainText(say('public.signIn.wrong'));
      await page.getByRole('button', { name: say('people.list.changeWho', { name: 'Mia Eerste' }) }).click();
      await dialog.getByRole('button', { name: say('people.vvsg.open') }).click();
      await dialog.getByRole('button', { name: say('people.vvsg.openConfirm') }).click();
      await expect(page.getByRole('row').filter({ hasText: 'Mia Eerste' })).toContainText(say('people.list.active'));
      await again.signIn(email, 'een lange zin die niemand raadt');
      await other.waitForURL(`**/${locale}/m/${where.slug}`);
      await hers.close();
    },
  );
}

test('a colleague at VVSG is offered a role by a link too, and nobody changes the own role', async ({ page, playwright, baseURL }) => {
  await become(page, VVSG.administrator);
  await page.goto('/nl/platform/people');
  const own = page.getByRole('row').filter({ hasText: VVSG.administrator.name });
  await expect(own).toContainText('(jij)');
  await expect(own.getByRole('button')).toHaveCount(0);
  const add = async (name: string, email: string, role: string) => {
    await page.getByLabel('Naam').fill(name);
    await page.getByLabel('E-mailadres', { exact: true }).fill(email);
    await page.getByRole('radio', { name: role }).check();
    await page.getByRole('button', { name: 'Rol aanbieden' }).click();
  };
  await add(VVSG.administrator.name, VVSG.administrator.email, 'adviseur');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('andere beheerder');
  await add('Nieuwe Adviseur', `nieuw.${Date.now()}@vvsg.example`, 'adviseur');
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\/nl\/link\//);
  const offers = page.getByRole('region', { name: 'Aangeboden rollen' }).getByRole('listitem');
  await expect(offers.filter({ hasText: 'Nieuwe Adviseur' }).first()).toContainText('adviseur bij VVSG');

  const name = `Weg ${Date.now()}`;
  await page.getByRole('button', { name: 'Nog iemand een rol aanbieden' }).click();
  await add(name, `${name.replace(' ', '.').toLowerCase()}@vvsg.example`, 'adviseur');
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await joinByLink(await playwright.request.newContext({ baseURL }), link.split('/').at(-1) ?? '', baseURL ?? '');
  await page.reload();
  await page.getByRole('button', { name: `${name} wijzigen` }).click();
  await page.getByRole('button', { name: 'Beëindigen' }).click();
  await page.getByRole('button', { name: 'Rol beëindigen' }).click();
  await expect(page.getByText(`${name} heeft geen rol meer bij VVSG.`)).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(0);
});

test('a name that a municipality typed is read by the adviser and adopted by the administrator', async ({ page }) => {
  await become(page, VVSG.adviser);
  await page.goto('/nl/platform/municipalities?selection=with_typed_names');
  await page.getByRole('link', { name: `1 getypte naam van ${WERVIK.name}` }).click();
  await page.waitForURL(`**/nl/platform/municipalities/${WERVIK.slug}`);
  const sheet = page.getByRole('region', { name: 'Getypte plaatsen en lokale besturen' });
  const name = 'Métropole de la Lys (MDL)';
  await expect(sheet.getByRole('listitem')).toContainText([name]);
  await expect(sheet).toContainText('Groepering van gemeenten in Comines, Frankrijk · in één samenwerking', { ignoreCase: true });
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);

  await become(page, VVSG.administrator);
  await page.goto(`/nl/platform/municipalities/${WERVIK.slug}`);
  await sheet.getByRole('button', { name: `Overnemen: ${name}` }).click();
  await expect(sheet.getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await sheet.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(sheet.getByText(`${name} is nu van iedereen`)).toBeFocused();
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await sheet.getByText('Overgenomen', { exact: true }).click();
  await expect(sheet).toContainText(`${VVSG.administrator.name} nam ${name} over.`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is searched, and the switcher keeps the room', async ({ page }) => {
    await arriveAs(page, VVSG.adviser);
    const table = new MunicipalitiesPage(page);
    await table.search('zzz');
    await expect(page.getByRole('heading', { name: 'Geen gemeente past bij deze vraag.' })).toBeVisible();
    await page.getByRole('link', { name: 'Alle gemeenten tonen' }).click();
    await page.getByLabel('Provincie').selectOption('Limburg');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/province=Limburg/);
    await expect(table.rows.first()).toContainText('Limburg');
    await page.getByRole('link', { name: 'Alle gemeenten tonen' }).click();
    await page.getByLabel('Welke gemeenten').selectOption('met een samenwerking');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/selection=with_partnerships/);
    await expect(table.link(POPERINGE.name)).toBeVisible();
    await expect(table.link('Aalst')).toHaveCount(0);
    await become(page, OFFICER_OF_TWO);
    await page.goto(`/nl/m/${POPERINGE.slug}/partnerships`);
    await page.locator('header summary').first().click();
    await page.getByRole('banner').getByRole('link', { name: HEUVELLAND.name }).click();
    await expect(page).toHaveURL(new RegExp(`/nl/m/${HEUVELLAND.slug}/partnerships$`));
  });
});

test('who works for many municipalities searches the switcher by keyboard and stays in the room', async ({ page }) => {
  await become(page, OFFICER_OF_MANY);
  await page.goto(`/nl/m/${BRECHT.slug}/partnerships`);
  const header = page.getByRole('banner');
  await header.locator('summary').first().click();
  const search = header.getByRole('searchbox', { name: 'Een andere gemeente zoeken' });
  await search.fill('zzz');
  await expect(header.getByText('Geen gemeente met die naam.')).toBeVisible();
  await search.fill('ÉDEG');
  await expect(header.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Edegem' }) })).toBeVisible();
  await expect(header.getByRole('link', { name: 'Essen' })).toHaveCount(0);
  await search.press('Enter');
  await page.waitForURL('**/nl/m/edegem/partnerships');
});

test('the switcher leads from one overview to the next', async ({ page }) => {
  await become(page, OFFICER_OF_MANY);
  await page.goto(`/nl/m/${BRECHT.slug}`);
  const header = page.getByRole('banner');
  await header.locator('summary').first().click();
  await header.getByRole('searchbox').fill('mort');
  await header.getByRole('searchbox').press('Enter');
  await page.waitForURL('**/nl/m/mortsel');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mortsel');
});

test('the municipality that was used last stands first where one chooses', async ({ page }) => {
  await arriveAs(page, OFFICER_OF_TWO);
  await page.waitForURL('**/nl/account');
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText(HEUVELLAND.name);
  await page.getByRole('main').getByRole('link', { name: POPERINGE.name }).click();
  await page.waitForURL(`**/nl/m/${POPERINGE.slug}`);
  await page.goto('/nl/account');
  await expect(first).toContainText(POPERINGE.name);
});
