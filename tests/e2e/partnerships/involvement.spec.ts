import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { InvolvementPage } from '../pages/involvement';
import { RegisterPage } from '../pages/register';

const OWN_WORDS = {
  nl: {
    approach: 'Verbroedering',
    france: 'Frankrijk',
    youth: 'jeugddienst',
    visa: 'visum geweigerd',
    from: '4 mei 2026',
    until: '30 juni 2026',
  },
  en: { approach: 'Twinning', france: 'France', youth: 'youth', visa: 'visa refused', from: '4 May 2026', until: '30 June 2026' },
} as const;

/** A tie of its own, with a place that no other test has. */
async function newTie(page: Page, place: string, locale: Locale = 'nl'): Promise<InvolvementPage> {
  const { approach, france } = OWN_WORDS[locale];
  const register = new RegisterPage(page, locale);
  await register.open('brugge');
  await register.answerInFull({ approach, place, country: france, since: '2001' });
  await register.submit.click();
  const tie = new InvolvementPage(page, locale);
  await expect(tie.heading).toContainText(place);
  return tie;
}

/** Loads the page again once what was done last is kept. */
async function reload(page: Page, locale: Locale = 'nl') {
  await expect(page.getByRole('status').filter({ hasText: wordsIn(locale)('shell.form.saving') })).toHaveCount(0);
  await page.reload();
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer ticks who takes part, adds a place, names a grouping and notes what stood in the way; it is there again later (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    const words = OWN_WORDS[locale];
    await become(page, 'Pieter Goethals');
    const tie = await newTie(page, `Ardresville ${locale}`, locale);

    await tie.tick('schools', 'ours').check();
    await expect(tie.year('schools', 'ours')).toHaveValue('2026');
    await tie.year('schools', 'ours').selectOption('2023');
    await tie.tick('administration', 'ours').check();
    await tie.tick('youth', 'theirs').check();
    await tie.year('youth', 'theirs').selectOption(say('partnerships.involvement.older'));
    await tie.olderYear('youth', 'theirs').fill('1750');
    await page.keyboard.press('Enter');
    await expect(tie.involvement.getByText(say('errors.year_too_early', { minimum: 1900 }))).toBeVisible();
    await tie.olderYear('youth', 'theirs').fill('1998');
    await page.keyboard.press('Enter');
    await expect(tie.year('youth', 'theirs')).toHaveValue('1998');
    await tie.changeDepartments.click();
    await tie.department(words.youth).check();
    await expect(tie.department(words.youth)).toBeChecked();
    await tie.involvement.getByRole('button', { name: say('shell.form.done') }).click();
    await expect(tie.involvement.getByRole('listitem').filter({ hasText: words.youth })).toBeVisible();

    await tie.button('partnerships.partnerPlaces.add').click();
    await tie.placeField.pressSequentially('Audruicq');
    await tie.foundPlaces.filter({ hasText: 'Audruicq' }).first().click();
    await tie.button('partnerships.partnerPlaces.addSubmit').click();
    await expect(tie.places.getByText(say('partnerships.partnerPlaces.added', { place: 'Audruicq' }))).toBeFocused();
    await tie.button('partnerships.partnerPlaces.changeWhat', { place: 'Audruicq' }).click();
    await tie.dialog.getByRole('radio', { name: say('partnerships.partner.grouping_of_local_governments') }).check();
    await tie.dialog.getByLabel(say('partnerships.partnerPlaces.grouping')).fill(`CCRA ${locale}`);
    await tie.dialog.getByRole('button', { name: say('partnerships.partnerPlaces.save') }).click();
    await expect(tie.places).toContainText(`CCRA ${locale}`);

    await tie.button('partnerships.circumstances.add').click();
    await tie.dialog.getByLabel(say('partnerships.circumstances.what'), { exact: true }).selectOption({ label: words.visa });
    await tie.dialog.getByLabel(say('partnerships.circumstances.fromDate'), { exact: true }).fill('2026-05-04');
    await tie.dialog.getByLabel(say('partnerships.circumstances.untilDate')).fill('2026-05-03');
    await tie.dialog.getByRole('button', { name: say('partnerships.circumstances.save') }).click();
    await expect(tie.dialog.getByText(say('partnerships.errors.ends_before_it_begins')).last()).toBeVisible();
    await tie.dialog.getByLabel(say('partnerships.circumstances.untilDate')).fill('2026-06-30');
    await tie.dialog.getByRole('button', { name: say('partnerships.circumstances.save') }).click();
    await expect(tie.dialog).toHaveCount(0);

    await expect(tie.involvement.getByRole('alert')).toHaveCount(0);
    await reload(page, locale);
    await expect(tie.year('schools', 'ours')).toHaveValue('2023');
    await expect(tie.year('youth', 'theirs')).toHaveValue('1998');
    await expect(tie.involvement).toContainText(words.youth);
    await expect(tie.places).toContainText(`CCRA ${locale}`);
    await expect(tie.circumstances).toContainText(words.from);
    await expect(tie.circumstances).toContainText(words.until);
    await tie.still('schools', 'ours').click();
    await expect(tie.year('schools', 'ours')).toHaveValue('2026');
    await expect(tie.still('schools', 'ours')).toHaveCount(0);

    await reload(page, locale);
    await tie.openHistory();
    const history = page.getByRole('main');
    await expect(history.getByText(say('history.command.describePartner', { name: 'Pieter Goethals' }))).toBeVisible();
    await expect(history).toContainText(`CCRA ${locale}`);
    await expect(history).toContainText(words.from);
    const seen = say('history.fieldOf', {
      field: say('history.field.participation_actors.last_seen_year'),
      of: say('partnerships.actor.schools'),
    });
    await expect(history.getByText(`${seen}:`)).toHaveCount(2);
  });
}

test('a place and a circumstance go again after a second question', async ({ page }) => {
  await become(page, 'Pieter Goethals');
  const tie = await newTie(page, 'Weggaanstad');
  await tie.button('partnerships.partnerPlaces.changeWhat', { place: 'Weggaanstad' }).click();
  await expect(tie.dialog.getByText('Dit is de enige plaats.')).toBeVisible();
  await page.keyboard.press('Escape');
  await tie.button('partnerships.partnerPlaces.add').click();
  await tie.placeField.pressSequentially('Laubach');
  await tie.foundPlaces.filter({ hasText: 'Laubach' }).first().click();
  await tie.button('partnerships.partnerPlaces.addSubmit').click();
  await tie.button('partnerships.partnerPlaces.changeWhat', { place: 'Weggaanstad' }).click();
  await tie.dialog.getByRole('button', { name: 'Plaats weglaten' }).click();
  await expect(tie.dialog.getByRole('button', { name: 'Annuleer' })).toBeFocused();
  await tie.dialog.getByRole('button', { name: 'Weglaten', exact: true }).click();
  await expect(tie.places.getByText('Weggaanstad is weggelaten.')).toBeFocused();
  await expect(tie.places.getByRole('listitem')).toHaveCount(1);

  await tie.button('partnerships.circumstances.add').click();
  await tie.dialog.getByLabel('Omstandigheid', { exact: true }).selectOption({ label: 'pandemie' });
  await tie.dialog.getByLabel('Vanaf').fill('2020-03-13');
  await tie.dialog.getByRole('button', { name: 'Bewaren' }).dblclick();
  await expect(tie.circumstances.getByText('sinds 13 maart 2020, duurt nog')).toHaveCount(1);
  await tie.circumstances.getByRole('button', { name: 'Wijzig: pandemie, vanaf 13 maart 2020' }).click();
  await tie.dialog.getByRole('button', { name: 'Verwijder', exact: true }).click();
  await tie.dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(tie.circumstances.getByText('De omstandigheid is verwijderd.')).toBeFocused();
  await expect(tie.circumstances.getByRole('listitem')).toHaveCount(0);
});

test('all of it by keyboard alone, and the focus comes back', async ({ page }) => {
  await become(page, 'Pieter Goethals');
  const tie = await newTie(page, 'Toetsenbord-aan-Zee');
  await tie.tick('diaspora', 'ours').focus();
  await page.keyboard.press('Space');
  await expect(tie.tick('diaspora', 'ours')).toBeChecked();
  await expect(tie.tick('diaspora', 'ours')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tie.year('diaspora', 'ours')).toBeFocused();
  await page.keyboard.type('2022');
  await expect(tie.year('diaspora', 'ours')).toHaveValue('2022');
  await page.keyboard.press('Tab');
  await expect(tie.still('diaspora', 'ours')).toBeFocused();

  const add = tie.button('partnerships.partnerPlaces.add');
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(tie.placeField).toBeFocused();
  await page.keyboard.type('Crucea');
  await expect(tie.foundPlaces.first()).toContainText('Roemenië');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(tie.places.getByText('Crucea staat erbij.')).toBeFocused();

  const note = tie.button('partnerships.circumstances.add');
  await note.focus();
  await page.keyboard.press('Enter');
  await expect(tie.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
});

test('two people on one cell: the second sees both years and chooses', async ({ page, browser, complaints }) => {
  await become(page, 'Pieter Goethals');
  const mine = await newTie(page, 'Tweehandendorp');
  await mine.tick('committee', 'theirs').check();
  await reload(page);
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, 'Pieter Goethals');
  await other.goto(page.url());
  const theirs = new InvolvementPage(other);
  await theirs.year('committee', 'theirs').selectOption('2021');
  await reload(other);

  await mine.year('committee', 'theirs').selectOption('2024');
  const conflict = mine.involvement.getByRole('region', { name: 'Iemand anders wijzigde dit net' });
  await expect(conflict.getByRole('definition').filter({ hasText: '2021' })).toBeVisible();
  await expect(conflict.getByRole('definition').filter({ hasText: '2024' })).toBeVisible();
  await conflict.getByRole('button', { name: 'Houd de mijne' }).click();
  await expect(conflict).toHaveCount(0);
  await reload(page);
  await expect(mine.year('committee', 'theirs')).toHaveValue('2024');
  await elsewhere.close();
});

test('a tick that does not arrive says so, stays, and can be tried again', async ({ page, context, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await become(page, 'Pieter Goethals');
  const tie = await newTie(page, 'Zonderdraad');
  await context.setOffline(true);
  await tie.tick('youth', 'ours').check();
  await expect(tie.involvement.getByText('Niet bewaard.')).toBeVisible();
  await expect(tie.tick('youth', 'ours')).toBeChecked();
  await context.setOffline(false);
  await tie.involvement.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(tie.involvement.getByText('Niet bewaard.')).toHaveCount(0);
  await reload(page);
  await expect(tie.tick('youth', 'ours')).toBeChecked();
});

test('a reader sees who takes part and no control; a participant changes its own side alone', async ({ page }) => {
  await become(page, 'Wim De Smet');
  await page.goto('/nl/m/deinze/partnerships');
  await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).click();
  const tie = new InvolvementPage(page);
  await tie.openFacts();
  await expect(tie.row('committee')).toContainText('2026 Deinze');
  await expect(tie.row('committee')).toContainText('2026 Lievegem');
  await expect(tie.row('schools')).toContainText('2024 Lievegem');
  await expect(tie.circumstances).toContainText('pandemie');
  await expect(tie.places.getByRole('listitem').filter({ hasText: 'Keur Moussa, Senegal' })).toBeVisible();
  for (const sheet of [tie.involvement, tie.places, tie.circumstances]) {
    for (const role of ['button', 'checkbox', 'combobox', 'textbox'] as const) await expect(sheet.getByRole(role)).toHaveCount(0);
  }

  await become(page, 'Tom Claeys');
  await page.goto('/nl/m/lievegem/partnerships');
  await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).click();
  await tie.openFacts();
  await expect(tie.involvement.getByRole('checkbox', { name: 'scholen, onze kant, Lievegem' })).toBeChecked();
  await expect(tie.involvement.getByRole('checkbox')).toHaveCount(10);
  await expect(tie.row('schools')).toContainText('2025 Deinze');
  for (const sheet of [tie.places, tie.circumstances]) await expect(sheet.getByRole('button')).toHaveCount(0);
});
