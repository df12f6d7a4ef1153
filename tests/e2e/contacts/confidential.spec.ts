import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { type Person, VVSG } from '../../support/world/description';
import { ContactsSheet } from '../pages/contacts';
import { PartnershipPage } from '../pages/partnership';
import { RegisterPage } from '../pages/register';
import { IZEGEM, TORHOUT } from './confidential.world';

const { coordinator, reader, board_member } = TORHOUT.people;

/** A partnership that no other test opens. */
async function ownPartnership(page: Page, place: string, locale: Locale = 'nl'): Promise<string> {
  const register = new RegisterPage(page, locale);
  await register.open(TORHOUT.slug);
  const words = { nl: { approach: 'Verbroedering', country: 'Frankrijk' }, en: { approach: 'Twinning', country: 'France' } }[locale];
  await register.answerInFull({ ...words, place, since: '2004' });
  await register.submit.click();
  await expect(new PartnershipPage(page, locale).heading).toContainText(place);
  return page.url();
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a contact is added, changed and removed, and the history of the municipality tells it (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await become(page, coordinator);
    await ownPartnership(page, `Contactstad ${locale}`, locale);
    const contacts = new ContactsSheet(page, locale);
    await expect(contacts.side('theirs')).toContainText(say('contacts.nobody'));

    await contacts.addButton('theirs').click();
    await expect(contacts.field('name')).toBeFocused();
    await contacts.field('name').fill('Kossi Adjovi');
    await contacts.field('email').fill('kossi');
    await contacts.submit.click();
    await expect(contacts.dialog.getByText(say('contacts.errors.choose_function')).last()).toBeVisible();
    await contacts.field('function').selectOption('secretary_general');
    await contacts.submit.click();
    await expect(contacts.dialog.getByText(say('errors.not_an_email')).last()).toBeVisible();
    await expect(contacts.field('name')).toHaveValue('Kossi Adjovi');
    await contacts.field('email').fill('kossi@zichtstad.example');
    await contacts.field('phone').fill('+229 01 00 00 00 00');
    await contacts.submit.click();
    await expect(contacts.dialog).toHaveCount(0);
    await expect(contacts.sheet.getByText(say('contacts.said.added', { name: 'Kossi Adjovi' }))).toBeVisible();
    await expect(contacts.addButton('theirs')).toBeFocused();
    const card = contacts.side('theirs').getByRole('listitem');
    await expect(card.getByRole('link', { name: 'kossi@zichtstad.example' })).toHaveAttribute('href', 'mailto:kossi@zichtstad.example');
    await expect(card.getByRole('link', { name: '+229 01' })).toHaveAttribute('href', 'tel:+2290100000000');

    await contacts.changeButton('Kossi Adjovi').click();
    await contacts.field('name').fill('Kossi A. Adjovi');
    await contacts.dialog.getByRole('radio', { name: say('contacts.sides.ours'), exact: true }).check();
    await contacts.submit.click();
    await expect(contacts.side('ours').getByRole('listitem')).toContainText('Kossi A. Adjovi');
    await expect(contacts.dialog).toHaveCount(0);

    await contacts.changeButton('Kossi A. Adjovi').click();
    await contacts.dialog.getByRole('button', { name: say('contacts.form.remove') }).click();
    await expect(contacts.dialog.getByRole('button', { name: say('contacts.remove.cancel') })).toBeFocused();
    await contacts.dialog.getByRole('button', { name: say('contacts.remove.confirm') }).click();
    await expect(contacts.contact('Kossi A. Adjovi')).toHaveCount(0);
    await expect(contacts.sheet.getByText(say('contacts.said.removed', { name: 'Kossi A. Adjovi' }))).toBeVisible();

    await new PartnershipPage(page, locale).openHistory();
    const main = page.getByRole('main');
    for (const command of ['addContact', 'changeContact', 'removeContact']) {
      await expect(main.getByText(say(`history.command.${command}`, { name: coordinator.name }))).toBeVisible();
    }
    await expect(main.getByText(locale === 'nl' ? 'secretaris-generaal' : 'secretary general').first()).toBeVisible();
  });
}

test('two people on one note: the second sees both and chooses; lines stay', async ({ page, browser, complaints }) => {
  await become(page, coordinator);
  const url = await ownPartnership(page, 'Notitiestad');
  const mine = new ContactsSheet(page);
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, coordinator);
  await other.goto(url);
  const theirs = new ContactsSheet(other);
  const [myField, theirField] = [await mine.editNote('notes'), await theirs.editNote('notes')];
  await theirField.fill('Van de ander');
  await theirs.saveNote('notes').click();
  await expect(other.getByText('Bewaard', { exact: true })).toBeVisible();
  await theirs.addButton('theirs').click();
  await theirs.field('name').fill('Afi Mensah');
  await theirs.field('function').selectOption('secretary_general');
  await theirs.submit.click();
  await expect(theirs.contact('Afi Mensah')).toBeVisible();

  // Keeping something else reads the page again: what the other made of the open note is no base for mine.
  await (await mine.editNote('reciprocity')).fill('Iets anders');
  await mine.saveNote('reciprocity').click();
  await expect(mine.contact('Afi Mensah')).toBeVisible();

  await myField.fill('Van mij\n\n- met lijnen');
  await mine.saveNote('notes').click();
  const conflict = mine.sheet.getByRole('region', { name: 'Iemand anders wijzigde dit net' });
  await expect(conflict.getByText('Van de ander')).toBeVisible();
  await conflict.getByRole('button', { name: 'Behouden wat ik invulde' }).click();
  await expect(mine.note('notes').getByText('Bewaard', { exact: true })).toBeVisible();
  await page.reload();
  expect(await mine.note('notes').getByText('Van mij').innerText()).toBe('Van mij\n\n- met lijnen');
  await elsewhere.close();
});

test('a reader reads what is confidential and has no button for it; the advisory board and VVSG find nothing of it', async ({ page }) => {
  const contacts = new ContactsSheet(page);
  const open = async (who: Person) => {
    await become(page, who);
    const partnership = new PartnershipPage(page);
    await partnership.openOf(TORHOUT.slug, 'Guédiawaye');
    await partnership.openFacts();
    await expect(partnership.heading).toContainText('Guédiawaye');
  };
  await open(reader);
  await expect(contacts.contact('Aminata Sarr')).toContainText('secretaris-generaal');
  await expect(contacts.note('reciprocity')).toContainText('archivaris');
  await expect(contacts.sheet.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Wijzigen: Zichtbaarheid' })).toHaveCount(0);
  for (const who of [board_member, VVSG.adviser]) {
    await open(who);
    await expect(contacts.sheet).toHaveCount(0);
    expect(await page.content()).not.toContain('Sarr');
  }
});

test('a coordinator hides a partnership, and another municipality no longer finds it', async ({ page, browser, complaints }) => {
  await become(page, coordinator);
  const url = await ownPartnership(page, 'Zichtstad');
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, IZEGEM.people.coordinator);
  const register = new RegisterPage(other);
  const hint = other.getByText(
    'Torhout heeft hier al een samenwerking: Verbroedering Torhout – Zichtstad (verbroedering, lopend sinds 2004).',
  );
  await register.open(IZEGEM.slug);
  await register.typePlace('zichtstad', 'Frankrijk');
  await expect(hint).toBeVisible();

  const sheet = page.getByRole('region', { name: 'Zichtbaarheid', exact: true });
  await expect(sheet).toContainText('Alle gemeenten in Tweespan', { ignoreCase: true });
  await sheet.getByRole('button', { name: 'Wijzigen: Zichtbaarheid' }).click();
  await sheet.getByRole('combobox').selectOption('own');
  await sheet.getByRole('button', { name: 'Bewaren' }).click();
  await expect(sheet.getByText('Bewaard', { exact: true })).toBeVisible();
  await expect(sheet).toContainText('Andere gemeenten en bezoekers vinden ze niet.');

  await register.open(IZEGEM.slug);
  await register.typePlace('zichtstad', 'Frankrijk');
  await other.waitForResponse((response) => response.request().method() === 'POST');
  await expect(hint).toHaveCount(0);
  await elsewhere.close();

  await page.goto(`/nl/m/${TORHOUT.slug}/partnerships/new`);
  const mine = new RegisterPage(page);
  await mine.open(TORHOUT.slug);
  await mine.typePlace('Zichtstad', 'Frankrijk');
  const link = page.getByRole('main').getByRole('link', { name: 'Verbroedering Torhout – Zichtstad' });
  await expect(link).toHaveAttribute('href', new URL(url).pathname.replace(/\/facts$/, ''));
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`the dialogue of a contact, a note and the choice of who sees a partnership can be used by everybody (${width}, ${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await become(page, coordinator);
    await ownPartnership(page, `Iedereenstad ${width}`);
    const contacts = new ContactsSheet(page);
    await contacts.editNote('notes');
    await page.getByRole('button', { name: 'Wijzigen: Zichtbaarheid' }).click();
    expect(await violations(page)).toEqual([]);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await contacts.addButton('ours').click();
    await contacts.submit.click();
    await expect(contacts.dialog.getByText('Kies een functie.').last()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(contacts.addButton('ours')).toBeFocused();
  });
}
