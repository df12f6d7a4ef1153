import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { InvolvementPage } from '../pages/involvement';
import { RegisterPage } from '../pages/register';
import { HERZELE, NINOVE, ZOTTEGEM } from './involvement.world';

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

/** A partnership of its own, with a place that no other test has. */
async function newPartnership(page: Page, place: string, locale: Locale = 'nl'): Promise<InvolvementPage> {
  const { approach, france } = OWN_WORDS[locale];
  const register = new RegisterPage(page, locale);
  await register.open(ZOTTEGEM.slug);
  await register.answerInFull({ approach, place, country: france, since: '2001' });
  await register.submit.click();
  const partnership = new InvolvementPage(page, locale);
  await expect(partnership.heading).toContainText(place);
  return partnership;
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
    await become(page, ZOTTEGEM.people.coordinator);
    const partnership = await newPartnership(page, `Ardresville ${locale}`, locale);

    await partnership.tick('schools', 'ours').check();
    await expect(partnership.year('schools', 'ours')).toHaveValue('2026');
    await partnership.year('schools', 'ours').selectOption('2023');
    await partnership.tick('administration', 'ours').check();
    await partnership.tick('youth', 'theirs').check();
    await partnership.year('youth', 'theirs').selectOption(say('partnerships.involvement.older'));
    await partnership.olderYear('youth', 'theirs').fill('1750');
    await page.keyboard.press('Enter');
    await expect(partnership.involvement.getByText(say('errors.year_too_early', { minimum: 1900 }))).toBeVisible();
    await partnership.olderYear('youth', 'theirs').fill('1998');
    await page.keyboard.press('Enter');
    await expect(partnership.year('youth', 'theirs')).toHaveValue('1998');
    await partnership.changeDepartments.click();
    await partnership.department(words.youth).check();
    await expect(partnership.department(words.youth)).toBeChecked();
    await partnership.involvement.getByRole('button', { name: say('shell.form.done') }).click();
    await expect(partnership.involvement.getByRole('listitem').filter({ hasText: words.youth })).toBeVisible();

    await partnership.button('partnerships.partnerPlaces.add').click();
    await partnership.placeField.pressSequentially('Comines');
    await partnership.foundPlaces.filter({ hasText: 'Comines' }).first().click();
    await partnership.button('partnerships.partnerPlaces.addSubmit').click();
    await expect(partnership.places.getByText(say('partnerships.partnerPlaces.added', { place: 'Comines' }))).toBeFocused();
    await partnership.button('partnerships.partnerPlaces.changeWhat', { place: 'Comines' }).click();
    await partnership.dialog.getByRole('radio', { name: say('partnerships.partner.grouping_of_local_governments') }).check();
    await partnership.dialog.getByLabel(say('partnerships.partnerPlaces.grouping')).fill(`MDL ${locale}`);
    await partnership.dialog.getByRole('button', { name: say('partnerships.partnerPlaces.save') }).click();
    await expect(partnership.places).toContainText(`MDL ${locale}`);

    await partnership.button('partnerships.circumstances.add').click();
    await partnership.dialog.getByLabel(say('partnerships.circumstances.what'), { exact: true }).selectOption({ label: words.visa });
    await partnership.dialog.getByLabel(say('partnerships.circumstances.fromDate'), { exact: true }).fill('2026-05-04');
    await partnership.dialog.getByLabel(say('partnerships.circumstances.untilDate')).fill('2026-05-03');
    await partnership.dialog.getByRole('button', { name: say('partnerships.circumstances.save') }).click();
    await expect(partnership.dialog.getByText(say('partnerships.errors.ends_before_it_begins')).last()).toBeVisible();
    await partnership.dialog.getByLabel(say('partnerships.circumstances.untilDate')).fill('2026-06-30');
    await partnership.dialog.getByRole('button', { name: say('partnerships.circumstances.save') }).click();
    await expect(partnership.dialog).toHaveCount(0);

    await expect(partnership.involvement.getByRole('alert')).toHaveCount(0);
    await reload(page, locale);
    await expect(partnership.year('schools', 'ours')).toHaveValue('2023');
    await expect(partnership.year('youth', 'theirs')).toHaveValue('1998');
    await expect(partnership.involvement).toContainText(words.youth);
    await expect(partnership.places).toContainText(`MDL ${locale}`);
    await expect(partnership.circumstances).toContainText(words.from);
    await expect(partnership.circumstances).toContainText(words.until);
    await partnership.still('schools', 'ours').click();
    await expect(partnership.year('schools', 'ours')).toHaveValue('2026');
    await expect(partnership.still('schools', 'ours')).toHaveCount(0);

    await reload(page, locale);
    await partnership.openHistory();
    const history = page.getByRole('main');
    await expect(history.getByText(say('history.command.describePartner', { name: ZOTTEGEM.people.coordinator.name }))).toBeVisible();
    await expect(history).toContainText(`MDL ${locale}`);
    await expect(history).toContainText(words.from);
    const seen = say('history.fieldOf', {
      field: say('history.field.participation_actors.last_seen_year'),
      of: say('partnerships.actor.schools'),
    });
    await expect(history.getByText(`${seen}:`)).toHaveCount(2);
  });
}

test('a place and a circumstance go again after a second question', async ({ page }) => {
  await become(page, ZOTTEGEM.people.coordinator);
  const partnership = await newPartnership(page, 'Weggaanstad');
  await partnership.button('partnerships.partnerPlaces.changeWhat', { place: 'Weggaanstad' }).click();
  await expect(partnership.dialog.getByText('Dit is de enige plaats.')).toBeVisible();
  await page.keyboard.press('Escape');
  await partnership.button('partnerships.partnerPlaces.add').click();
  await partnership.placeField.pressSequentially('Colmar');
  await partnership.foundPlaces.filter({ hasText: 'Colmar' }).first().click();
  await partnership.button('partnerships.partnerPlaces.addSubmit').click();
  await partnership.button('partnerships.partnerPlaces.changeWhat', { place: 'Weggaanstad' }).click();
  await partnership.dialog.getByRole('button', { name: 'Plaats weglaten' }).click();
  await expect(partnership.dialog.getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await partnership.dialog.getByRole('button', { name: 'Weglaten', exact: true }).click();
  await expect(partnership.places.getByText('Weggaanstad is weggelaten.')).toBeFocused();
  await expect(partnership.places.getByRole('listitem')).toHaveCount(1);

  await partnership.button('partnerships.circumstances.add').click();
  await partnership.dialog.getByLabel('Omstandigheid', { exact: true }).selectOption({ label: 'pandemie' });
  await partnership.dialog.getByLabel('Vanaf').fill('2020-03-13');
  await partnership.dialog.getByRole('button', { name: 'Bewaren' }).dblclick();
  await expect(partnership.circumstances.getByText('sinds 13 maart 2020, duurt nog')).toHaveCount(1);
  await partnership.circumstances.getByRole('button', { name: 'Wijzigen: pandemie, vanaf 13 maart 2020' }).click();
  await partnership.dialog.getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await partnership.dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(partnership.circumstances.getByText('De omstandigheid is verwijderd.')).toBeFocused();
  await expect(partnership.circumstances.getByRole('listitem')).toHaveCount(0);
});

test('all of it by keyboard alone, and the focus comes back', async ({ page }) => {
  await become(page, ZOTTEGEM.people.coordinator);
  const partnership = await newPartnership(page, 'Toetsenbord-aan-Zee');
  await partnership.tick('diaspora', 'ours').focus();
  await page.keyboard.press('Space');
  await expect(partnership.tick('diaspora', 'ours')).toBeChecked();
  await expect(partnership.tick('diaspora', 'ours')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(partnership.year('diaspora', 'ours')).toBeFocused();
  await page.keyboard.type('2022');
  await expect(partnership.year('diaspora', 'ours')).toHaveValue('2022');
  await page.keyboard.press('Tab');
  await expect(partnership.still('diaspora', 'ours')).toBeFocused();

  const add = partnership.button('partnerships.partnerPlaces.add');
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(partnership.placeField).toBeFocused();
  await page.keyboard.type('Sibiu');
  await expect(partnership.foundPlaces.first()).toContainText('Roemenië');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(partnership.places.getByText('Sibiu staat erbij.')).toBeFocused();

  const note = partnership.button('partnerships.circumstances.add');
  await note.focus();
  await page.keyboard.press('Enter');
  await expect(partnership.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
});

test('two people on one cell: the second sees both years and chooses', async ({ page, browser, complaints }) => {
  await become(page, ZOTTEGEM.people.coordinator);
  const mine = await newPartnership(page, 'Tweehandendorp');
  await mine.tick('committee', 'theirs').check();
  await reload(page);
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, ZOTTEGEM.people.coordinator);
  await other.goto(page.url());
  const theirs = new InvolvementPage(other);
  await theirs.year('committee', 'theirs').selectOption('2021');
  await reload(other);

  await mine.year('committee', 'theirs').selectOption('2024');
  const conflict = mine.involvement.getByRole('region', { name: 'Iemand anders wijzigde dit net' });
  await expect(conflict.getByRole('definition').filter({ hasText: '2021' })).toBeVisible();
  await expect(conflict.getByRole('definition').filter({ hasText: '2024' })).toBeVisible();
  await conflict.getByRole('button', { name: 'Behouden wat ik invulde' }).click();
  await expect(conflict).toHaveCount(0);
  await reload(page);
  await expect(mine.year('committee', 'theirs')).toHaveValue('2024');
  await elsewhere.close();
});

test('a tick that does not arrive says so, stays, and can be tried again', async ({ page, context, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await become(page, ZOTTEGEM.people.coordinator);
  const partnership = await newPartnership(page, 'Zonderdraad');
  await context.setOffline(true);
  await partnership.tick('youth', 'ours').check();
  await expect(partnership.involvement.getByText('Niet bewaard.')).toBeVisible();
  await expect(partnership.tick('youth', 'ours')).toBeChecked();
  await context.setOffline(false);
  await partnership.involvement.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(partnership.involvement.getByText('Niet bewaard.')).toHaveCount(0);
  await reload(page);
  await expect(partnership.tick('youth', 'ours')).toBeChecked();
});

test('a reader sees who takes part and no control; a participant changes its own side alone', async ({ page }) => {
  await become(page, NINOVE.people.reader);
  const partnership = new InvolvementPage(page);
  await partnership.openOf(NINOVE.slug, 'MboDa');
  await partnership.openFacts();
  await expect(partnership.row('committee')).toContainText('2026 Ninove');
  await expect(partnership.row('committee')).toContainText('2026 Herzele');
  await expect(partnership.row('schools')).toContainText('2024 Herzele');
  await expect(partnership.circumstances).toContainText('pandemie');
  await expect(partnership.places.getByRole('listitem').filter({ hasText: 'Mboro, Senegal' })).toBeVisible();
  for (const sheet of [partnership.involvement, partnership.places, partnership.circumstances]) {
    for (const role of ['button', 'checkbox', 'combobox', 'textbox'] as const) await expect(sheet.getByRole(role)).toHaveCount(0);
  }

  await become(page, HERZELE.people.coordinator);
  await partnership.openOf(HERZELE.slug, 'MboDa');
  await partnership.openFacts();
  await expect(partnership.involvement.getByRole('checkbox', { name: 'scholen, hier, Herzele' })).toBeChecked();
  await expect(partnership.involvement.getByRole('checkbox')).toHaveCount(10);
  await expect(partnership.row('schools')).toContainText('2025 Ninove');
  for (const sheet of [partnership.places, partnership.circumstances]) await expect(sheet.getByRole('button')).toHaveCount(0);
});
