import { randomUUID } from 'node:crypto';
import { violations } from '../../support/axe';
import { arriveAs, become, elsewhere, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { LinkPage } from '../pages/link';
import { SettingsPage } from '../pages/settings';
import { SignInPage } from '../pages/sign-in';
import { LANAKEN, RIEMST, VOEREN } from './people.world';

const PASSWORD = 'twee paarden en één kar';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a coordinator offers a colleague a role, who accepts it by the link, and ends the role again (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, browser, complaints }) => {
    complaints.allow(/status of 404/);
    const say = wordsIn(locale);
    const colleague = { name: `Noor ${locale}`, email: `${randomUUID()}@${LANAKEN.slug}.example`, role: 'editor' };
    const role = say('access.role.editor');
    await arriveAs(page, LANAKEN.people.coordinator, locale);
    await page
      .getByRole('navigation', { name: say('shell.mainMenu') })
      .getByRole('link', { name: say('shell.rooms.settings') })
      .click();
    const settings = new SettingsPage(page, locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('people.settings.title'));
    await settings.add(colleague);
    await expect(page.getByText(say('people.add.offered', { name: colleague.name, role }))).toBeFocused();
    await expect(settings.offers.filter({ hasText: colleague.name })).toContainText(role);
    await expect(settings.row(colleague.name)).toHaveCount(0);
    const link = await settings.link.inputValue();
    await expect(page.getByLabel(say('people.link.mail'))).toHaveValue(new RegExp(link));

    const theirs = await elsewhere(browser, complaints);
    // As it is copied with the end of its sentence.
    await new LinkPage(theirs, locale).acceptAsNew(`${link}).`, PASSWORD);
    await new SignInPage(theirs, locale).signIn(colleague.email, PASSWORD);
    await theirs.waitForURL(`**/${locale}/m/${LANAKEN.slug}`);
    await expect(theirs.getByRole('link', { name: say('shell.rooms.settings') })).toHaveCount(0);
    await theirs.goto(link);
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(say('public.link.expiredTitle'));
    await theirs.goto(`/${locale}/m/${LANAKEN.slug}/partnerships`);

    await settings.open(LANAKEN.slug);
    await expect(settings.row(colleague.name)).toContainText(say('people.list.active'));
    await expect(settings.offers.filter({ hasText: colleague.name })).toHaveCount(0);
    await settings.change(colleague.name);
    await settings.dialog.getByRole('button', { name: say('people.colleague.endRole', { role }) }).click();
    await expect(settings.dialog.getByRole('button', { name: say('people.end.cancel') })).toBeFocused();
    await settings.dialog.getByRole('button', { name: say('people.end.confirm') }).click();
    const gone = say('people.list.gone', { name: colleague.name, municipality: LANAKEN.name });
    await expect(page.getByText(gone)).toBeFocused();
    await expect(settings.row(colleague.name)).toHaveCount(0);
    const by = { name: LANAKEN.people.coordinator.name, person: colleague.name, role };
    await expect(settings.changes.nth(0)).toContainText(say('people.history.ended', by));
    await expect(settings.changes.nth(1)).toContainText(say('people.history.accepted', by));
    await expect(settings.changes.nth(2)).toContainText(say('people.history.offered', by));

    await theirs
      .getByRole('main')
      .getByRole('link', { name: /Tikrit/ })
      .click();
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(say('shell.missing.title'));
    await theirs.context().close();
  });
}

test('another role is offered to a colleague, who accepts it signed in, before the old one ends; all by keyboard, and focus comes back', async ({
  page,
  browser,
  complaints,
}) => {
  const say = wordsIn('nl');
  const name = 'Toon Toetsenbord';
  const email = `${randomUUID()}@${RIEMST.slug}.example`;
  await become(page, RIEMST.people.coordinator);
  const settings = new SettingsPage(page);
  await settings.open(RIEMST.slug);
  await settings.add({ name, email, role: 'reader' });
  const theirs = await elsewhere(browser, complaints);
  await new LinkPage(theirs).acceptAsNew(await settings.link.inputValue(), PASSWORD);

  await settings.open(RIEMST.slug);
  const button = page.getByRole('button', { name: say('people.list.changeWho', { name }) });
  await button.focus();
  await page.keyboard.press('Enter');
  await settings.dialog.getByLabel(say('people.colleague.another')).focus();
  await page.keyboard.type('med');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(settings.dialog.getByText(say('people.add.offered', { name, role: 'medewerker' }))).toBeVisible();
  const link = await settings.dialog.getByLabel(say('people.link.link'), { exact: true }).inputValue();
  await new LinkPage(theirs).acceptAsKnown(link, email, PASSWORD);
  await theirs.waitForURL(`**/nl/m/${RIEMST.slug}`);
  await theirs.context().close();

  await settings.open(RIEMST.slug);
  await button.focus();
  await page.keyboard.press('Enter');
  await settings.dialog.getByRole('button', { name: say('people.colleague.endRole', { role: 'lezer' }) }).focus();
  await page.keyboard.press('Enter');
  await expect(settings.dialog.getByText(/blijft medewerker/)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(settings.dialog.getByText(say('people.colleague.ended', { name, role: 'lezer' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(settings.row(name)).toContainText('medewerker');
  await expect(settings.row(name)).not.toContainText('lezer');
});

test('the last coordinator has no button to end it; the own password has its own place', async ({ page }) => {
  const say = wordsIn('nl');
  await become(page, VOEREN.people.coordinator);
  const settings = new SettingsPage(page);
  await settings.open(VOEREN.slug);
  await settings.change(VOEREN.people.coordinator.name);
  await expect(settings.dialog.getByText(say('people.errors.last_coordinator'))).toBeVisible();
  await expect(settings.dialog.getByRole('button', { name: say('people.colleague.endRole', { role: 'coördinator' }) })).toHaveCount(0);
  await expect(settings.dialog.getByRole('button', { name: say('people.colleague.makeLink') })).toHaveCount(0);
  await expect(settings.dialog.getByRole('link', { name: 'Account' })).toBeVisible();
});

test('the answer is the same for who has an account already; an offer gets a new link, and is taken back', async ({
  page,
  browser,
  complaints,
}) => {
  const say = wordsIn('nl');
  const name = 'B. Zes';
  const role = 'lid van de adviesraad';
  await become(page, RIEMST.people.coordinator);
  const settings = new SettingsPage(page);
  await settings.open(RIEMST.slug);
  await settings.add({ name, email: ` ${VOEREN.people.editor.email.replace('bart.zes', 'Bart.Zes')}`, role: 'board_member' });
  await expect(page.getByText(say('people.add.offered', { name, role }))).toBeVisible();
  const first = await settings.link.inputValue();
  await expect(settings.row('Zes')).toHaveCount(0);
  const change = page.getByRole('button', { name: say('people.offers.changeWho', { name, role }) });
  await change.click();
  await settings.dialog.getByRole('button', { name: say('people.offers.makeLink') }).click();
  const second = await settings.dialog.getByLabel(say('people.link.link'), { exact: true }).inputValue();
  expect(second).not.toBe(first);
  await page.keyboard.press('Escape');

  const theirs = await elsewhere(browser, complaints);
  const opened = new LinkPage(theirs);
  await opened.open(first);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(say('public.link.expiredTitle'));
  await opened.open(second);
  await expect(theirs.getByRole('main')).toContainText(name);
  expect(await violations(theirs)).toEqual([]);
  await change.click();
  await settings.dialog.getByRole('button', { name: say('people.offers.takeBack') }).click();
  await expect(page.getByText(say('people.offers.takenBack', { name }))).toBeFocused();
  await opened.choose(PASSWORD, 'public.link.offer.freshSubmit');
  await expect(opened.refusal('link_used_up')).toBeVisible();
  await theirs.context().close();
  await expect(settings.changes.nth(0)).toContainText(
    say('people.history.takenBack', { name: RIEMST.people.coordinator.name, person: name, role }),
  );
});

test('the link can be copied, and stands selected when the browser forbids copying', async ({ page, context }) => {
  const say = wordsIn('nl');
  await become(page, RIEMST.people.coordinator);
  const settings = new SettingsPage(page);
  await settings.open(RIEMST.slug);
  await settings.add({ name: 'Kop Ieer', email: `${randomUUID()}@${RIEMST.slug}.example`, role: 'reader' });
  await context.clearPermissions();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: say('people.link.copyLink') }).click();
  await expect(page.getByText(say('people.link.selected'))).toBeVisible();
  const chosen = await settings.link.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(chosen).toBe(await settings.link.inputValue());
});
