import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { PartnershipPage } from '../pages/partnership';
import { RegisterPage } from '../pages/register';
import { SignInPage } from '../pages/sign-in';
import { KORTRIJK } from './journey.world';

const { coordinator, editor } = KORTRIJK.people;

const ANSWERS = {
  nl: { approach: 'Stedenband', place: 'Natitingou', country: 'Benin', since: '2024' },
  en: { approach: 'City-to-city partnership', place: 'Parakou', country: 'Benin', since: '2024' },
} as const;

const STATE = { nl: 'Lopend', en: 'Active' } as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer signs in, registers a partnership, renames it and reads in the history who did what (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    const answers = ANSWERS[locale];
    const proposed = `${answers.approach} ${KORTRIJK.name} – ${answers.place}`;

    const signIn = new SignInPage(page, locale);
    await signIn.open();
    await signIn.signIn(coordinator.email);
    await page.waitForURL(`**/${locale}/m/${KORTRIJK.slug}`);
    const rooms = page.getByRole('navigation', { name: say('shell.mainMenu') });
    await rooms.getByRole('link', { name: say('shell.rooms.partnerships') }).click();
    await page.waitForURL(`**/${locale}/m/${KORTRIJK.slug}/partnerships`);
    await page.getByRole('link', { name: say('partnerships.list.register') }).click();

    const register = new RegisterPage(page, locale);
    await register.answer(answers);
    await expect(page.getByText(proposed)).toBeVisible();
    await register.submit.click();

    const partnership = new PartnershipPage(page, locale);
    await expect(partnership.heading).toContainText(answers.place);
    await expect(partnership.heading).toContainText(KORTRIJK.name);
    await expect(page).toHaveTitle(`${proposed} – Tweespan`);
    await expect(partnership.fact(say('partnerships.page.state'))).toContainText(
      say('partnerships.page.since', { state: STATE[locale], when: '2024' }),
    );
    await expect(partnership.fact(say('partnerships.page.sinceTerm'))).toContainText('2024');

    const renamed = `${KORTRIJK.name} & ${answers.place} <samen>`;
    await partnership.editTitle();
    await partnership.title.fill(renamed);
    await partnership.save.click();
    await expect(page.getByText(say('shell.form.saved'), { exact: true })).toBeVisible();
    await expect(partnership.fact(say('partnerships.page.title'))).toContainText(renamed);

    await partnership.openHistory();
    const entries = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') });
    await expect(entries).toHaveCount(2);
    await expect(entries.nth(0)).toContainText(say('history.command.describePartnership', { name: coordinator.name }));
    await expect(entries.nth(0)).toContainText(proposed);
    await expect(entries.nth(0)).toContainText(renamed);
    await expect(entries.nth(1)).toContainText(say('history.command.registerPartnership', { name: coordinator.name }));
    await expect(entries.nth(1)).toContainText(answers.place);

    await page
      .getByRole('link', { name: say('partnerships.list.title') })
      .first()
      .click();
    await page.waitForURL(`**/${locale}/m/${KORTRIJK.slug}/partnerships`);
    const row = page.getByRole('row').filter({ hasText: renamed });
    await expect(row).toContainText(answers.country);
    await expect(row).toContainText(say('partnerships.lifeCycle.active'));
  });
}

test('the whole registration by keyboard alone', async ({ page }) => {
  await new SignInPage(page).open(`/nl/m/${KORTRIJK.slug}/partnerships/new`);
  await page.getByLabel('E-mailadres').focus();
  await page.keyboard.type(editor.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMONSTRATION_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/partnerships/new');
  const register = new RegisterPage(page);
  await register.approach('Stedenband').focus();
  await page.keyboard.press('ArrowDown');
  await expect(register.approach('Verbroedering')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(register.formality()).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(register.place()).toBeFocused();
  await page.keyboard.type('Arnhem');
  await expect(register.found.first()).toContainText('Gelderland, Nederland');
  await page.keyboard.press('Enter');
  await expect(register.found).toHaveCount(0);
  await register.since.focus();
  await page.keyboard.type('1999');
  await page.keyboard.press('Enter');
  await expect(new PartnershipPage(page).heading).toContainText('Arnhem');
});
