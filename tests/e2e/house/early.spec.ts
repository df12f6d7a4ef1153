import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { holdScripts } from '../../support/late-scripts';
import { wordsIn } from '../../support/words';
import { InvolvementPage } from '../pages/involvement';
import { RegisterPage } from '../pages/register';
import { SettingsPage } from '../pages/settings';
import { YearPage } from '../pages/year';
import { KORTEMARK } from './early.world';

/** What people do while the page stands there and its code is still on its way. */
const { slug, people } = KORTEMARK;
const say = wordsIn('nl');
const waiting = (page: Page) => page.locator('[data-waiting]');

test('figures that are typed early are kept, the one that was left and the one in hand', async ({ page }) => {
  await become(page, people.editor);
  const code = await holdScripts(page);
  const year = new YearPage(page);
  await year.openOf(slug, 'Gossas', 2023);
  await year.type('own_operating', 'planned', '4321');
  await year.field('own_operating', 'actual').fill('17,5');
  await code.release();
  await year.isSaved();
  await expect(year.field('own_operating', 'actual')).toHaveValue('17,5');
  await page.keyboard.press('Tab');
  await expect(year.field('own_operating', 'actual')).toHaveValue('17,50');
  await year.isSaved();
  await page.reload();
  await expect(year.field('own_operating', 'planned')).toHaveValue('4.321');
  await expect(year.field('own_operating', 'actual')).toHaveValue('17,50');
});

test('a form that is filled in and sent early is answered with what was typed and chosen', async ({ page }) => {
  await become(page, people.coordinator);
  const code = await holdScripts(page);
  const settings = new SettingsPage(page);
  await settings.open(slug);
  const colleague = { name: 'Vroege Vera', email: `${randomUUID()}@kortemark.example`, role: 'reader' };
  await settings.add(colleague);
  await expect(waiting(page)).toHaveText(say('people.add.submit'));
  await code.release();
  const offered = say('people.add.offered', { name: colleague.name, role: say('access.role.reader') });
  await expect(page.getByText(offered)).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
});

test('a card that is chosen early stays chosen, and the newest press on a button is done', async ({ page }) => {
  await become(page, people.coordinator);
  const code = await holdScripts(page);
  const settings = new SettingsPage(page);
  await settings.open(slug);
  const role = page.getByRole('radio', { name: say('access.role.editor'), exact: true });
  await role.check();
  await page
    .getByRole('main')
    .getByRole('button', { name: /wijzigen$/i })
    .first()
    .click();
  await expect(waiting(page)).toHaveCount(1);
  await code.release();
  await expect(settings.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(role).toBeChecked();
});

test('a tick that is set early is kept', async ({ page }) => {
  await become(page, people.coordinator);
  const partnership = new InvolvementPage(page);
  await partnership.openOf(slug, 'Gossas');
  await partnership.openFacts();
  const code = await holdScripts(page);
  await page.goto(page.url());
  const tick = partnership.tick('diaspora', 'theirs');
  const before = await tick.isChecked();
  await tick.click();
  await code.release();
  await expect(partnership.involvement.getByRole('status').filter({ hasText: say('shell.form.saved') })).toHaveCount(1);
  const another = await page.context().newPage();
  await another.goto(page.url());
  await expect(new InvolvementPage(another).tick('diaspora', 'theirs')).toBeChecked({ checked: !before });
});

test('a year that is chosen early is kept', async ({ page }) => {
  await become(page, people.coordinator);
  const partnership = new InvolvementPage(page);
  await partnership.openOf(slug, 'Gossas');
  await partnership.openFacts();
  const saved = partnership.involvement.getByRole('status').filter({ hasText: say('shell.form.saved') });
  await partnership.tick('youth', 'ours').check();
  await expect(saved).toHaveCount(1);
  const code = await holdScripts(page);
  await page.goto(page.url());
  await partnership.year('youth', 'ours').selectOption('2024');
  await code.release();
  await expect(saved).toHaveCount(1);
  const another = await page.context().newPage();
  await another.goto(page.url());
  await expect(new InvolvementPage(another).year('youth', 'ours')).toHaveValue('2024');
});

test('a place that is typed early over the chosen one of a draft is not sent as the old one', async ({ page }) => {
  await become(page, people.coordinator);
  const register = new RegisterPage(page);
  await register.open(slug);
  await register.choosePlace('Colmar', 'Frankrijk');
  const detail = page.getByRole('main').getByRole('paragraph').filter({ hasText: 'Frankrijk' });
  await expect(detail).toHaveCount(1);
  await register.since.fill('1998');
  await expect(async () => {
    await page.goto(`/nl/m/${slug}/partnerships/new`);
    await expect(register.since).toHaveValue('1998', { timeout: 500 });
  }).toPass();
  await expect(detail).toHaveCount(1);
  const code = await holdScripts(page);
  await page.goto(page.url());
  await register.place().fill('Comines');
  await code.release();
  await expect(register.place()).toHaveValue('Comines');
  await expect(detail).toHaveCount(0);
  await expect(register.found.filter({ hasText: 'Comines' }).first()).toBeVisible();
});

test('a page that is only opened saves nothing', async ({ page }) => {
  await become(page, people.coordinator);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  const partnership = new InvolvementPage(page);
  await partnership.openOf(slug, 'Gossas');
  await partnership.openFacts();
  await expect(partnership.tick('diaspora', 'theirs')).toBeVisible();
  await page.reload();
  await expect(partnership.tick('diaspora', 'theirs')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(sent).toEqual([]);
});
