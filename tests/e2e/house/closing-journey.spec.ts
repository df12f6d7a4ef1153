import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { PartnershipPage } from '../pages/partnership';
import { RegisterPage } from '../pages/register';
import { SignInPage } from '../pages/sign-in';
import { YearPage } from '../pages/year';

const ANSWERS = {
  nl: { approach: 'Stedenband', place: 'Bohicon', country: 'Benin', since: '2024' },
  en: { approach: 'City-to-city partnership', place: 'Kandi', country: 'Benin', since: '2024' },
} as const;

const TYPED = {
  nl: { short: '7.600', enough: '10.000', part: '0,3', half: '0,5' },
  en: { short: '7,600', enough: '10,000', part: '0.3', half: '0.5' },
} as const;

const READ = {
  nl: {
    toGo: ['nog €\u00a02.400', 'nog 0,2\u00a0VTE'],
    drawn: ['Raming 2026 is €\u00a02.400 onder de richtwaarde', 'Raming 2026 is 0,2\u00a0VTE onder de richtwaarde'],
    met: '2026 is op koers',
    told: [/Raming 2026, eigen werkingsmiddelen:.*7\.600.*10\.000/s, /Werkelijk 2026, eigen werkingsmiddelen:.*10\.000/s],
  },
  en: {
    toGo: ['€2,400 to go', '0.2\u00a0FTE to go'],
    drawn: ['The plan for 2026 is €2,400 below the benchmark value', 'The plan for 2026 is 0.2\u00a0FTE below the benchmark value'],
    met: '2026 is on course',
    told: [/Planned 2026, own operating money:.*7,600.*10,000/s, /Actual 2026, own operating money:.*10,000/s],
  },
} as const;

const OFFICER = 'An Desmet';

/** The two sheets of a partnership on the overview: money and staff over the years. */
function drawnOf(page: Page, title: string) {
  return page
    .getByRole('main')
    .getByRole('region')
    .filter({ hasText: title })
    .filter({ has: page.getByText('CSV') });
}

// Each on its own database: both confirm the same year of the same municipality.
test.describe
  .serial('the main job', () => {
    for (const locale of ['nl', 'en'] satisfies Locale[]) {
      test(`an officer registers a partnership, plans a year, reads what is missing, remedies it, and confirms the year (${locale})`, {
        tag: toldIn(locale),
      }, async ({ page }) => {
        const say = wordsIn(locale);
        const [answers, typed, read] = [ANSWERS[locale], TYPED[locale], READ[locale]];
        const title = `${answers.approach} Roeselare – ${answers.place}`;

        const signIn = new SignInPage(page, locale);
        await signIn.open();
        await signIn.signIn('an.desmet@roeselare.example');
        await page.waitForURL(`**/${locale}/m/roeselare`);
        await page.getByRole('link', { name: say('shell.rooms.partnerships'), exact: true }).click();
        await page.getByRole('link', { name: say('partnerships.list.register') }).click();
        const register = new RegisterPage(page, locale);
        await register.answer(answers);
        await register.submit.click();
        const partnership = new PartnershipPage(page, locale);
        await expect(partnership.heading).toContainText(answers.place);

        await page.getByRole('link', { name: say('partnerships.page.yearsTab'), exact: true }).click();
        await page.getByRole('link', { name: '2026', exact: true }).click();
        const year = new YearPage(page, locale);
        await year.type('own_operating', 'planned', typed.short);
        await year.type('fte', 'planned', typed.part);
        for (const words of read.toGo) await expect(year.standing).toContainText(words);
        await year.isSaved();

        await page.getByRole('link', { name: say('shell.rooms.overview'), exact: true }).click();
        for (const words of read.drawn) await expect(drawnOf(page, title).filter({ hasText: words })).toHaveCount(1);
        await page.getByRole('link', { name: say('shell.rooms.resources'), exact: true }).click();
        const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });
        for (const words of read.toGo) await expect(row).toContainText(words);

        await row.getByRole('link', { name: title }).click();
        await year.type('own_operating', 'planned', typed.enough);
        await year.type('fte', 'planned', typed.half);
        await expect(year.standing.getByText(say('guidance.sentence.onCourse'))).toHaveCount(2);
        await year.isSaved();
        await page.getByRole('link', { name: say('shell.rooms.overview'), exact: true }).click();
        await expect(drawnOf(page, title).filter({ hasText: read.met })).toHaveCount(2);

        await page.getByRole('link', { name: say('shell.rooms.resources'), exact: true }).click();
        await page.getByRole('button', { name: say('resources.form.takeOver'), exact: true }).click();
        await expect(row.getByRole('cell').nth(1)).toHaveText(typed.enough);
        // The program advises to wait for the end of the year.
        const confirm = say('resources.room.confirm.button');
        await page.getByRole('button', { name: confirm, exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: say('resources.room.confirm.anyway') }).click();
        await dialog.getByRole('button', { name: confirm, exact: true }).click();
        await expect(page.getByRole('rowheader', { name: title })).toContainText(say('resources.room.locked'));

        await row.getByRole('link', { name: title }).click();
        await expect(page.getByText(say('resources.form.locked'))).toBeVisible();
        await page.getByRole('link', { name: title, exact: true }).click();
        await partnership.openHistory();
        const entries = page
          .getByRole('main')
          .getByRole('listitem')
          .filter({ has: page.getByRole('time') });
        const by = { name: OFFICER, year: '2026' };
        await expect(entries.filter({ hasText: say('history.command.confirmYear', by) })).toHaveCount(1);
        await expect(entries.filter({ hasText: say('history.command.takeOverPlan', by) })).toContainText(read.told[1]);
        await expect(entries.filter({ hasText: say('history.command.recordYear', by) }).filter({ hasText: read.told[0] })).toHaveCount(1);
        await expect(entries.filter({ hasText: say('history.command.registerPartnership', { name: OFFICER }) })).toHaveCount(1);
      });
    }
  });
