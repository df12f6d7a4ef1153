import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { TIELT } from './partner.world';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a partner is edited, linked, given a contact and merged with its look-alike (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await become(page, TIELT.people.coordinator);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const button = (key: string) => main.getByRole('button', { name: say(key), exact: true });
    const list = `/${locale}/m/${TIELT.slug}/partners`;

    // By the list to both, whose addresses the journey comes back to.
    await page.goto(list);
    await main.getByRole('link', { name: 'JH De Kelder vzw' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('JH De Kelder vzw');
    const oldAddress = page.url();
    await main.getByRole('button', { name: say('shell.form.changeWhat', { label: say('partners.facts.kbo') }) }).click();
    await main.getByRole('textbox').fill('0207500123');
    await button('shell.form.save').click();
    await expect(main.getByText('0207.500.123')).toBeVisible();

    await button('partners.links.add').click();
    await dialog.getByRole('combobox', { name: say('partners.links.withTheirs') }).pressSequentially('maison');
    await dialog.getByRole('option', { name: /Maison du quartier/ }).click();
    await dialog.getByLabel(say('partners.links.sinceYear')).fill('2023');
    await dialog.getByRole('button', { name: say('partners.links.save') }).click();
    await expect(main.getByText(say('partners.links.since', { year: '2023' }))).toBeVisible();

    await button('contacts.add').click();
    await dialog.getByLabel(say('contacts.form.name')).fill('Ruben Claeys');
    await dialog.getByLabel(say('contacts.form.function')).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: say('contacts.form.submit') }).click();
    await expect(main.getByText('Ruben Claeys', { exact: true })).toBeVisible();

    await main.getByRole('link', { name: say('partners.page.merge') }).click();
    await main.getByRole('combobox', { name: say('partners.merge.which') }).pressSequentially('jeugdhuis');
    await page.getByRole('option', { name: /Jeugdhuis De Kelder/ }).click();
    await button('partners.merge.compare').click();
    // The one with more roles stays, unless one chooses otherwise; what only the other knows is taken over.
    const outcome = main.getByRole('region', { name: say('partners.merge.outcome') });
    await expect(outcome.getByText(say('partners.merge.knownAlone', { name: 'JH De Kelder vzw' }))).toHaveCount(2);
    await expect(main.getByText(say('partners.merge.forGood', { goes: 'JH De Kelder vzw', stays: 'Jeugdhuis De Kelder' }))).toBeVisible();
    await button('partners.merge.submit').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeugdhuis De Kelder');
    await expect(main.getByText('0207.500.123')).toBeVisible();
    await expect(main.getByText('Ruben Claeys', { exact: true })).toBeVisible();
    await expect(main.getByText(say('partners.links.since', { year: '2023' }))).toBeVisible();
    const newAddress = page.url();
    await page.goto(oldAddress);
    await expect(page).toHaveURL(newAddress);

    await main.getByRole('link', { name: say('partners.page.history') }).click();
    const { name } = TIELT.people.coordinator;
    const entries = main.getByRole('listitem').filter({ has: page.getByRole('time') });
    for (const [at, command] of ['mergePartners', 'addContact', 'addPartnerLink', 'changePartner'].entries())
      await expect(entries.nth(at)).toContainText(say(`history.command.${command}`, { name }));
    await expect(entries.nth(3)).toContainText('0207.500.123');
  });
}
