import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { BOTH } from '../../support/databases';
import { holdNext } from '../../support/held-answer';
import type { Locale } from '../../support/words';
import { AboutPage } from '../pages/about';
import { RegisterPage } from '../pages/register';
import { RONSE } from './about.world';

/** A new partnership, open on its page. */
async function newPartnership(page: Page, place: string, locale: Locale = 'nl'): Promise<AboutPage> {
  await become(page, RONSE.people.coordinator);
  const register = new RegisterPage(page, locale);
  await register.open(RONSE.slug);
  const answers = {
    nl: { approach: 'Stedenband', country: 'Benin' },
    en: { approach: 'City-to-city partnership', country: 'Benin' },
  }[locale];
  await register.answerInFull({ ...answers, place, since: '2010' });
  await register.submit.click();
  const about = new AboutPage(page, locale);
  await expect(about.heading).toContainText(place);
  return about;
}

test('an officer says what was signed, and a charter forgets the end', async ({ page }) => {
  const about = await newPartnership(page, 'Overeengekomen');
  await expect(about.fact('Overeenkomst of charter')).toHaveText('–');
  await about.agree({ kind: 'overeenkomst', year: '2022', until: '31/12/2021', rhythm: 'om de twee jaar' });
  await expect(about.agreement.getByText(/kan niet eindigen voor ze ondertekend is/).first()).toBeVisible();
  const until = about.agreement.getByLabel('Loopt tot en met');
  await expect(until.locator('xpath=following-sibling::*[1]')).toHaveText('31 december 2021');
  await until.fill('31 dec. 26');
  await about.agreement.getByRole('button', { name: 'Bewaren' }).click();
  await expect(about.agreement.getByText(/met vier cijfers/).first()).toBeVisible();
  await until.fill('31 dec. 2026');
  await about.agreement.getByRole('button', { name: 'Bewaren' }).click();
  await expect(about.fact('Loopt tot en met')).toContainText('31 december 2026');
  await expect(about.fact('Ondertekend in')).toContainText('2022');
  await expect(about.fact('Hoe vaak jullie elkaar zien')).toContainText('om de twee jaar');

  await page.reload();
  await expect(about.fact('Overeenkomst of charter')).toContainText('overeenkomst');
  await expect(about.fact('Loopt tot en met')).toContainText('31 december 2026');
  await about.agree({ kind: 'charter' });
  await expect(about.fact('Overeenkomst of charter')).toContainText('geen einde en geeft geen verplichtingen');
  await expect(about.fact('Loopt tot en met')).toHaveCount(0);
  await expect(about.fact('Ondertekend in')).toContainText('2022');
});

test('goals on each side are added, worded otherwise and taken away after a question', async ({ page }) => {
  const about = await newPartnership(page, 'Doelgericht');
  await about.addGoals('ours', ['Scholen leren mee', 'Weg ermee']);
  await about.addGoals('theirs', ['Elk kind geregistreerd']);
  const first = about.goal('ours', 'Scholen leren mee');
  await first.getByRole('button', { name: 'Wijzigen: Doel 1' }).click();
  await about.column('ours').getByLabel('Doel 1').fill('Alle scholen leren mee');
  await about.save.click();
  await expect(about.goal('ours', 'Alle scholen leren mee')).toBeVisible();

  const second = about.goal('ours', 'Weg ermee');
  await second.getByRole('button', { name: 'Verwijderen: Doel 2' }).click();
  await expect(second.getByRole('button', { name: 'Nee, behouden' })).toBeFocused();
  await second.getByRole('button', { name: 'Nee, behouden' }).click();
  await expect(second.getByRole('button', { name: 'Verwijderen: Doel 2' })).toBeFocused();
  await second.getByRole('button', { name: 'Verwijderen: Doel 2' }).click();
  await second.getByRole('button', { name: 'Ja, verwijderen' }).click();
  await expect(about.goal('ours', 'Weg ermee')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Wat wij hier willen bereiken' })).toBeFocused();

  await page.reload();
  await expect(about.column('ours').getByRole('listitem')).toHaveCount(1);
  await expect(about.goal('theirs', 'Elk kind geregistreerd')).toBeVisible();
  await about.openHistory();
  const history = page.getByRole('main');
  await expect(history).toContainText(`${RONSE.people.coordinator.name} haalde een doel weg.`);
  await expect(history.getByText('hier', { exact: true }).first()).toBeVisible();
});

test('a goal that a colleague words otherwise while the second question is open stays, and is shown as it stands now', {
  tag: BOTH,
}, async ({ page, browser, complaints }) => {
  const mine = await newPartnership(page, 'Herwoorddorp');
  await mine.addGoals('ours', ['Eerste woorden']);
  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, RONSE.people.coordinator);
  await other.goto(page.url());
  const theirs = new AboutPage(other);

  await mine.goal('ours', 'Eerste woorden').getByRole('button', { name: 'Verwijderen: Doel 1' }).click();
  await theirs.pencil('Doel 1').click();
  await theirs.column('ours').getByLabel('Doel 1').fill('Andere woorden');
  await theirs.save.click();
  await expect(theirs.goal('ours', 'Andere woorden')).toBeVisible();
  await expect(mine.goal('ours', 'Eerste woorden')).toBeVisible();

  const remove = mine.column('ours').getByRole('button', { name: 'Ja, verwijderen' });
  await remove.click();
  await expect(mine.column('ours').getByRole('alert')).toContainText('Iemand anders wijzigde dit net; er is nog niets weggehaald.');
  await expect(mine.goal('ours', 'Andere woorden')).toBeVisible();
  await other.reload();
  await expect(theirs.goal('ours', 'Andere woorden')).toBeVisible();
  await remove.click();
  await expect(mine.column('ours').getByRole('listitem')).toHaveCount(0);
  await elsewhere.close();
});

test('themes, SDGs and further approaches: quick clicks all arrive, and the history names them', async ({ page }) => {
  const about = await newPartnership(page, 'Keuzerijk');
  await about.openSet('themes');
  for (const label of ['afval en recyclage', 'jeugd', 'sport', 'gezondheid']) await about.press(label, true);
  await about.press('sport', false);
  await expect(about.saved).toBeVisible();
  await about.done.click();
  await expect(about.pencil('Thema’s')).toBeFocused();
  // "Saved" is said where something is being chosen, and not once more by a set that is closed.
  await expect(about.saved).toHaveCount(0);
  await about.openSet('sdgs');
  await about.choice('Schoon water en sanitair').click();
  await expect(about.saved).toHaveCount(1);
  await about.done.click();
  await about.openSet('approaches');
  await expect(about.choice('Stedenband')).toHaveCount(0);
  await about.choice('Internationaal jeugdwerk').click();
  await expect(about.saved).toHaveCount(1);
  await about.done.click();

  await page.reload();
  for (const label of ['afval en recyclage', 'jeugd', 'gezondheid', 'Schoon water en sanitair', 'Internationaal jeugdwerk'])
    await expect(about.chip(label)).toBeVisible();
  await expect(about.chip('sport')).toHaveCount(0);
  await about.openHistory();
  const history = page.getByRole('main');
  await expect(history).toContainText(`${RONSE.people.coordinator.name} paste aan waarover de samenwerking gaat.`);
  await expect(history).toContainText('afval en recyclage');
  await expect(history).toContainText('6. Schoon water en sanitair');
});

test('a page that was read before a click does not take the click back', async ({ page }) => {
  const about = await newPartnership(page, 'Traagland');
  await about.openSet('themes');
  const reading = await holdNext(page, 'reading');
  await about.choice('jeugd').click();
  await reading.answered;
  const second = await holdNext(page, 'action');
  await about.choice('sport').click();
  await second.answered;
  const third = await holdNext(page, 'action');
  await about.choice('gezondheid').click();
  await second.letThrough();
  await third.answered;
  await reading.letThrough();
  await expect(about.choice('jeugd')).toBeChecked();
  await expect(about.choice('sport')).toBeChecked();
  await third.letThrough();
  await about.press('sport', false);
  await expect(about.saved).toBeVisible();

  await page.reload();
  await expect(about.chip('jeugd')).toBeVisible();
  await expect(about.chip('sport')).toHaveCount(0);
});

test('choices by keyboard alone', async ({ page }) => {
  const about = await newPartnership(page, 'Toetsenbord');
  await about.pencil('SDG’s').focus();
  await page.keyboard.press('Enter');
  await expect(about.choice('Geen armoede')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(about.choice('Geen honger')).toBeChecked();
  await page.keyboard.press('Space');
  await expect(about.choice('Geen honger')).not.toBeChecked();
  await expect(about.saved).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(about.pencil('SDG’s')).toBeFocused();
  await page.reload();
  await expect(about.chip('Geen armoede')).toBeVisible();
  await expect(about.chip('Geen honger')).toHaveCount(0);
});

test('a choice that does not arrive says so, stands as before and can be tried again', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED|Failed to fetch/);
  const about = await newPartnership(page, 'Onderbroken');
  await about.openSet('themes');
  await page.route('**/partnerships/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await about.choice('jeugd').click();
  await about.choice('sport').click();
  await expect(about.main.getByRole('alert')).toContainText('Misschien niet bewaard. sport, jeugd: de keuze staat weer zoals ze was.');
  await expect(about.choice('jeugd')).not.toBeChecked();
  await expect(about.choice('sport')).not.toBeChecked();
  await page.unroute('**/partnerships/**');
  await about.main.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(about.saved).toBeVisible();
  await expect(about.choice('jeugd')).toBeChecked();
  await expect(about.main.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(about.chip('sport')).toBeVisible();
});

test('a goal that does not arrive stays in its field and is added once', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED|Failed to fetch/);
  const about = await newPartnership(page, 'Wachtwoordloos');
  const column = about.column('ours');
  await column.getByRole('button', { name: 'Doel toevoegen' }).click();
  await column.getByLabel('Nieuw doel').fill('Eén keer');
  await page.route('**/partnerships/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await column.getByRole('button', { name: 'Bewaren' }).click();
  await expect(column.getByRole('alert')).toContainText('Misschien niet bewaard.');
  await expect(column.getByLabel('Nieuw doel')).toHaveValue('Eén keer');
  await page.unroute('**/partnerships/**');
  await column.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(about.goal('ours', 'Eén keer')).toHaveCount(1);
});

test('the essentials in English', async ({ page }) => {
  const about = await newPartnership(page, 'Agreedville', 'en');
  await about.agree({ kind: 'agreement', until: '30 June 2030' });
  await expect(about.fact('Runs until')).toContainText('30 June 2030');
  await about.addGoals('theirs', ['Every child is registered']);
  await about.openSet('themes');
  await about.choice('health').click();
  await about.done.click();
  await expect(about.chip('health')).toBeVisible();
  await expect(about.main.getByRole('status').filter({ hasText: 'Saving' })).toHaveCount(0);
  await page.reload();
  await expect(about.chip('health')).toBeVisible();
  await expect(about.goal('theirs', 'Every child is registered')).toBeVisible();
});

test('a reader sees all of it and no control', async ({ page }) => {
  await become(page, RONSE.people.reader);
  const about = new AboutPage(page);
  await about.openOf(RONSE.slug, 'Koudougou');
  await about.openFacts();
  await expect(about.fact('Loopt tot en met')).toContainText('31 december 2026');
  await expect(about.column('theirs')).toContainText('Elke wijk van Koudougou');
  await expect(about.chip('Kwaliteitsonderwijs')).toBeVisible();
  await expect(about.main.getByRole('button')).toHaveCount(0);
  await expect(about.main.getByRole('checkbox')).toHaveCount(0);
});
