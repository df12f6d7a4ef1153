import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { wordsIn } from '../../support/words';
import { ContactsSheet } from '../pages/contacts';
import { PartnershipPage } from '../pages/partnership';
import { YearPage } from '../pages/year';
import { STEKENE } from './leaving.world';

const say = wordsIn('nl');

/** Answers every question of the browser the same way, and keeps what was asked. */
function whoIsAsked(page: Page) {
  const asked: string[] = [];
  const answer = { stays: true };
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await (answer.stays ? dialog.dismiss() : dialog.accept());
  });
  return { asked, answer };
}

/** As the button of the browser does; it waits for nothing. */
const back = (page: Page) => page.evaluate(() => window.history.back());

async function openFactsOfStekene(page: Page): Promise<void> {
  const partnership = new PartnershipPage(page);
  await partnership.openOf(STEKENE.slug, 'Gossas');
  await partnership.openFacts();
}

/** Opens a year from the page of years, as a person does: going back leads there. */
async function fromItsYears(page: Page, year: number): Promise<YearPage> {
  const form = new YearPage(page);
  await form.openOf(STEKENE.slug, 'Gossas', year);
  await page.goto(`${new URL('.', page.url()).href.replace(/\/$/, '')}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: String(year), exact: true })
    .click();
  await page.waitForURL(new RegExp(`/years/${year}$`));
  return form;
}

test('back out of a field of a year: what can be read is kept, without a question', async ({ page }) => {
  const { asked } = whoIsAsked(page);
  await become(page, STEKENE.people.editor);
  const year = await fromItsYears(page, 2025);
  await year.field('own_operating', 'planned').fill('1234');
  await page.goBack();
  await page.waitForURL(/\/years$/);
  await page.goForward();
  await expect(year.field('own_operating', 'planned')).toHaveValue('1.234');
  expect(asked).toEqual([]);
});

test('back from a figure that cannot be read: one is asked, and it stays', async ({ page }) => {
  const { asked, answer } = whoIsAsked(page);
  await become(page, STEKENE.people.editor);
  const year = await fromItsYears(page, 2024);
  await year.field('staff', 'planned').fill('twaalf duizend');
  await back(page);
  await expect.poll(() => asked).toEqual([say('shell.form.leave')]);
  await expect(year.field('staff', 'planned')).toHaveValue('twaalf duizend');
  answer.stays = false;
  await year.field('staff', 'planned').focus();
  await page.keyboard.press('End');
  await back(page);
  await page.waitForURL(/\/years$/);
  expect(asked).toHaveLength(2);
});

test('a text that was not kept is not left without a question, by a link, by the browser or back', async ({ page, complaints }) => {
  // The browser says of a reload that somebody answered with "stay".
  complaints.allow(/beforeunload/);
  const { asked, answer } = whoIsAsked(page);
  await become(page, STEKENE.people.editor);
  await openFactsOfStekene(page);
  const field = await new ContactsSheet(page).editNote('notes');
  const text = `${await field.inputValue()} Half een zin`;
  await field.fill(text);
  const years = page.getByRole('link', { name: say('partnerships.page.yearsTab'), exact: true });
  await years.click();
  await expect.poll(() => asked).toEqual([say('shell.form.leave')]);
  await back(page);
  await expect.poll(() => asked).toHaveLength(2);
  await page.evaluate(() => window.location.reload());
  await expect.poll(() => asked).toHaveLength(3);
  await expect(field).toHaveValue(text);
  answer.stays = false;
  await years.click();
  await page.waitForURL(/\/years$/);
  expect(asked).toHaveLength(4);
});

test('of two fields that stand open one is asked once', async ({ page }) => {
  const { asked, answer } = whoIsAsked(page);
  await become(page, STEKENE.people.editor);
  await openFactsOfStekene(page);
  const contacts = new ContactsSheet(page);
  for (const note of ['notes', 'reciprocity'] as const) await (await contacts.editNote(note)).fill('Half');
  const years = page.getByRole('link', { name: say('partnerships.page.yearsTab'), exact: true });
  await years.click();
  await expect.poll(() => asked).toHaveLength(1);
  await back(page);
  await expect.poll(() => asked).toHaveLength(2);
  answer.stays = false;
  await back(page);
  await page.waitForURL((url) => !url.pathname.endsWith('/facts'));
  expect(asked).toHaveLength(3);
});

test('a dialogue that was filled in asks before one goes back', async ({ page }) => {
  const { asked } = whoIsAsked(page);
  await become(page, STEKENE.people.editor);
  await openFactsOfStekene(page);
  const contacts = new ContactsSheet(page);
  await contacts.addButton('theirs').click();
  await contacts.field('name').fill('Kossi');
  await back(page);
  await expect.poll(() => asked).toEqual([say('shell.form.leave')]);
  await expect(contacts.field('name')).toHaveValue('Kossi');

  await page.keyboard.press('Escape');
  await expect.poll(() => asked.at(-1)).toBe(say('shell.form.leaveDialog'));
  await expect(contacts.field('name')).toHaveValue('Kossi');
  await contacts.field('name').fill('');
  await page.keyboard.press('Escape');
  await expect(contacts.dialog).toHaveCount(0);
  expect(asked).toHaveLength(2);
});
