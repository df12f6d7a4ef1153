import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { LifePage } from '../pages/life';
import { RegisterPage } from '../pages/register';
import { OUDENAARDE } from './life.world';

const { coordinator, editor, reader } = OUDENAARDE.people;

/** The coordinator registers a partnership of its own. */
async function registered(page: Page, locale: 'nl' | 'en', answers: { approach: string; place: string; country: string }) {
  await become(page, coordinator);
  const register = new RegisterPage(page, locale);
  await register.open(OUDENAARDE.slug);
  await register.answer({ ...answers, since: '2012' });
  await register.submit.click();
  const life = new LifePage(page, locale);
  await expect(life.heading).toContainText(answers.place);
  return life;
}

test('a partnership changes its state and its approach, begins earlier, is withdrawn and put back, and the history tells it all', async ({
  page,
}) => {
  const life = await registered(page, 'nl', { approach: 'Verbroedering', place: 'Natitingou', country: 'Benin' });
  const state = life.fact('Status');
  await expect(state).toContainText('Lopend sinds 2012');
  await expect(life.states).toHaveCount(0);

  // Another state: a cause is compulsory, the input stays.
  await life.button('change').click();
  await expect(life.dialog).not.toContainText('zonder oordeel');
  await life.choice('in afbouw').check();
  await expect(life.dialog).toContainText('Dan tonen we geld en VTE zonder oordeel.');
  await life.field('life.fromDay').fill('2025-02-01');
  await life.field('life.reason').fill('De schepen stopt ermee.');
  await life.keep.click();
  await expect(life.dialog).toContainText('Kies een reden uit de lijst.');
  await expect(life.field('life.fromDay')).toHaveValue('2025-02-01');
  await life.field('life.cause').selectOption({ label: 'politieke keuze' });
  await life.keep.click();
  await expect(life.dialog).toHaveCount(0);
  await expect(life.button('change')).toBeFocused();
  await expect(state).toContainText('In afbouw sinds 1 februari 2025: politieke keuze');
  await expect(life.states).toHaveCount(2);
  await expect(life.states.first()).toContainText('De schepen stopt ermee.');
  await expect(page.getByRole('main')).toContainText('In afbouw sinds 1 februari 2025');

  // The same state again is refused beside the field.
  await life.button('change').click();
  await life.choice('in afbouw').check();
  await life.field('life.cause').selectOption({ label: 'veiligheid' });
  await life.keep.click();
  await expect(life.dialog).toContainText('Dat was toen al de status.');
  page.once('dialog', (question) => question.accept());
  await page.keyboard.press('Escape');
  await expect(life.dialog).toHaveCount(0);

  // Another approach.
  await life.button('continue').click();
  await life.choice('Stedenband').check();
  await life.field('life.fromYear').fill('2018');
  await life.keep.click();
  await expect(life.dialog).toHaveCount(0);
  await expect(life.approachPeriods).toHaveCount(2);
  await expect(life.fact('Vorm')).toContainText('Stedenband, officiële samenwerking');

  // The first approach was chosen wrongly.
  await life.correct('Verbroedering, officiële samenwerking').click();
  await life.choice('vriendschapsband').check();
  await life.keep.click();
  await expect(life.dialog).toHaveCount(0);
  await expect(life.approachPeriods.last()).toContainText('Verbroedering, vriendschapsband');

  // Since when.
  await life.editSince('ooit');
  await expect(page.getByText('Schrijf een jaar, een maand of een dag')).toBeVisible();
  await page.getByRole('textbox', { name: 'Sinds' }).fill('14/5/2010');
  await life.save.click();
  await expect(life.fact('Sinds')).toContainText('14 mei 2010');
  await expect(life.states.last()).toContainText('14 mei 2010');
  await expect(life.approachPeriods.last()).toContainText('2010');

  // A wrong state is taken back, with a reason.
  await life.withdraw('in afbouw').click();
  await life.field('life.withdrawWhy').fill('Dat was een andere samenwerking.');
  await life.dialog.getByRole('button', { name: 'Intrekken', exact: true }).click();
  await expect(life.sheet.getByRole('status')).toBeFocused();
  await expect(state).toContainText('Lopend sinds 14 mei 2010');
  await expect(life.states).toHaveCount(0);

  // The whole partnership is withdrawn: nothing can be edited but that.
  await life.openWithdrawing.click();
  await life.why.fill('Staat er al.');
  await life.dialog.getByRole('button', { name: 'Samenwerking intrekken' }).click();
  await expect(page.getByText(/Ingetrokken op .*Reden: Staat er al\./)).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Ingetrokken op');
  await expect(life.button('change')).toHaveCount(0);
  await expect(life.openWithdrawing).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button', { name: /wijzigen/i })).toHaveCount(0);
  await life.restore.click();
  await expect(page.locator(':focus')).toContainText('Deze samenwerking telt weer mee.');
  await expect(life.button('change')).toBeVisible();
  await expect(page.getByText(/Ingetrokken op/)).toHaveCount(0);

  await life.openHistory();
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('time') });
  await expect(entries).toHaveCount(8);
  await expect(entries.nth(0)).toContainText(`${coordinator.name} zette deze samenwerking terug.`);
  await expect(entries.nth(1)).toContainText(`${coordinator.name} trok deze samenwerking in.`);
  await expect(entries.nth(1)).toContainText('Reden: Staat er al.');
  await expect(entries.nth(2)).toContainText(`${coordinator.name} trok een status in.`);
  await expect(entries.nth(2)).toContainText('Reden: Dat was een andere samenwerking.');
  await expect(entries.nth(2)).toContainText('1 februari 2025');
  await expect(entries.nth(3)).toContainText(`${coordinator.name} verbeterde sinds wanneer de samenwerking bestaat.`);
  await expect(entries.nth(3)).toContainText('mei');
  await expect(entries.nth(4)).toContainText(`${coordinator.name} paste de vorm aan.`);
  await expect(entries.nth(4)).toContainText('vriendschapsband');
  await expect(entries.nth(6)).toContainText(`${coordinator.name} zette de samenwerking in afbouw.`);
  await expect(entries.nth(6)).toContainText('politieke keuze');
  await expect(entries.nth(7)).toContainText('Hoe officieel');
});

test('in English a partnership ends, goes on in another approach, and the history says so', async ({ page }) => {
  const life = await registered(page, 'en', { approach: 'Twinning', place: 'Parakou', country: 'Benin' });
  await life.button('change').click();
  await life.choice('ended').check();
  await life.field('life.fromDay').fill('2025-06-30');
  await life.field('life.cause').selectOption({ label: 'goal reached' });
  await life.keep.click();
  await expect(life.fact('Status')).toContainText('Ended since 30 June 2025: goal reached');
  await life.button('continue').click();
  await life.choice('City-to-city partnership').check();
  await life.field('life.fromYear').fill('2018');
  await life.keep.click();
  await expect(life.approachPeriods.first()).toContainText('City-to-city partnership, official partnership');
  await life.editSince('5/2010');
  // While it is typed the field says how it reads that date: it is kept when the field has gone.
  await expect(page.getByRole('textbox', { name: 'Since' })).toHaveCount(0);
  await expect(life.fact('Since')).toContainText('May 2010');
  await life.openHistory();
  await expect(page.getByRole('main')).toContainText(`${coordinator.name} corrected since when the partnership exists.`);
  await expect(page.getByRole('main')).toContainText(`${coordinator.name} changed the approach.`);
  await expect(page.getByRole('main')).toContainText(`${coordinator.name} ended the partnership.`);
});

test('who only reads sees how it stands and no button', async ({ page }) => {
  await become(page, reader);
  const life = new LifePage(page);
  await life.openOf(OUDENAARDE.slug, 'Coburg');
  await life.openFacts();
  await expect(life.fact('Status')).toContainText('Lopend sinds 2010');
  await expect(life.sheet.getByRole('button')).toHaveCount(0);
  await expect(life.openWithdrawing).toHaveCount(0);
});

test('an editor changes the state and does not end it', async ({ page }) => {
  await become(page, editor);
  const life = new LifePage(page);
  await life.openOf(OUDENAARDE.slug, 'Coburg');
  await life.openFacts();
  await life.button('change').click();
  await expect(life.choice('in afbouw')).toBeVisible();
  await expect(life.choice('beëindigd')).toHaveCount(0);
  await expect(life.dialog).toContainText('Een coördinator beëindigt een samenwerking.');
  await page.keyboard.press('Escape');
  await expect(life.button('change')).toBeFocused();
  await expect(life.openWithdrawing).toHaveCount(0);
});

test('a state that a colleague corrects while somebody takes it back stays, is shown as it stands now, and the reason is still there', async ({
  page,
  browser,
  complaints,
}) => {
  const mine = await registered(page, 'en', { approach: 'Twinning', place: 'Colmar', country: 'France' });
  await mine.button('change').click();
  await mine.choice('phasing out').check();
  await mine.field('life.fromDay').fill('2025-02-01');
  await mine.field('life.cause').selectOption({ label: 'goal reached' });
  await mine.keep.click();
  await expect(mine.dialog).toHaveCount(0);
  await mine.withdraw('phasing out').click();
  await mine.field('life.withdrawWhy').fill('Not this one.');

  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, coordinator);
  await other.goto(page.url());
  const theirs = new LifePage(other, 'en');
  await theirs.correct('phasing out').click();
  await theirs.field('life.reason').fill('The school stands.');
  await theirs.keep.click();
  await expect(theirs.dialog).toHaveCount(0);

  const withdraw = mine.dialog.getByRole('button', { name: 'Withdraw', exact: true });
  await withdraw.click();
  await expect(mine.dialog.getByRole('alert')).toContainText('Somebody else just changed this; nothing was taken away yet.');
  await expect(mine.dialog).toContainText('The school stands.');
  await expect(mine.field('life.withdrawWhy')).toHaveValue('Not this one.');
  await withdraw.click();
  await expect(mine.dialog).toHaveCount(0);
  await expect(mine.states).toHaveCount(0);
  await elsewhere.close();
});
