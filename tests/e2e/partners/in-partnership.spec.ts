import { violations } from '../../support/axe';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { PartnersSheet } from '../pages/partners-of-partnership';
import { PartnershipPage } from '../pages/partnership';
import { AVELGEM, WEVELGEM } from './in-partnership.world';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`on a phone an officer adds a known and a new partner, changes what one does and removes another; who takes part reads it (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, browser, complaints }) => {
    const say = wordsIn(locale);
    await page.setViewportSize({ width: 390, height: 844 });
    await become(page, WEVELGEM.people.editor);
    const partnership = new PartnershipPage(page, locale);
    await partnership.openOf(WEVELGEM.slug, 'Nikki');
    await partnership.openFacts();
    const partners = new PartnersSheet(page, locale);

    // One of the other side than the column comes where it belongs.
    await partners.addButton('ours').click();
    await expect(partners.field('name')).toBeFocused();
    await partners.field('name').pressSequentially('maison');
    await expect(partners.found('Maison des jeunes de Nikki')).toBeVisible();
    await partners.found('Maison des jeunes de Nikki').click();
    await expect(partners.dialog.getByText(say('partners.inPartnership.otherSide.theirs'))).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await partners.button('addSubmit').click();
    await expect(partners.dialog.getByText(say('partners.errors.choose_role')).last()).toBeVisible();
    await expect(partners.field('name')).toHaveValue('Maison des jeunes de Nikki');
    await partners.role('takes_part').check();
    await partners.field('what').fill(locale === 'nl' ? 'ontvangst' : 'reception');
    await partners.button('addSubmit').click();
    await expect(partners.dialog).toHaveCount(0);
    await expect(
      partners.sheet.getByText(say('partners.inPartnership.added.theirs', { name: 'Maison des jeunes de Nikki' })),
    ).toBeVisible();
    await expect(partners.side('theirs').getByRole('link', { name: 'Maison des jeunes de Nikki' })).toBeVisible();

    // A new one: who looks like it is shown before there are two.
    await partners.addButton('ours').click();
    await partners.field('name').pressSequentially('JH Goudberge');
    await partners.found(say('partners.inPartnership.addNew', { name: 'JH Goudberge' })).click();
    await expect(partners.button('takeWho', { name: 'Jeugdhuis Ten Goudberge' })).toBeVisible();
    await partners.field('name').fill('Atelier Leie');
    await expect(partners.button('takeWho', { name: 'Jeugdhuis Ten Goudberge' })).toHaveCount(0);
    await partners.field('kind').selectOption('school');
    await partners.role('carries_out').check();
    await partners.button('askDays').click();
    await partners.field('fromDate').fill('ooit');
    await partners.button('addSubmit').click();
    await expect(partners.dialog.getByText(say('errors.not_a_day')).last()).toBeVisible();
    await partners.field('fromDate').fill(locale === 'nl' ? '1 september 2020' : '1 September 2020');
    await partners.button('addSubmit').click();
    await expect(partners.dialog).toHaveCount(0);
    await expect(partners.side('ours').getByRole('listitem').filter({ hasText: 'Atelier Leie' })).toContainText('2020');

    // A colleague says meanwhile what it does: both are shown.
    await partners.changeButton('Atelier Leie').click();
    await partners.field('what').fill('Van mij');
    const elsewhere = await browser.newContext();
    await complaints.listenTo(elsewhere);
    const other = await elsewhere.newPage();
    await become(other, WEVELGEM.people.coordinator);
    await other.goto(page.url());
    const theirs = new PartnersSheet(other, locale);
    await theirs.changeButton('Atelier Leie').click();
    await theirs.field('what').fill('Van de ander');
    await theirs.button('save').click();
    await expect(theirs.partner('Atelier Leie')).toContainText('Van de ander');
    await partners.button('save').click();
    await expect(partners.dialog.getByText('Van de ander')).toBeVisible();
    await expect(partners.field('what')).toHaveValue('Van mij');
    await partners.dialog.getByRole('button', { name: say('shell.form.keepMine') }).click();
    await partners.button('save').click();
    await expect(partners.partner('Atelier Leie')).toContainText('Van mij');

    await partners.changeButton('Maison des jeunes de Nikki').click();
    await partners.button('remove').click();
    await partners.button('removeConfirm').click();
    await expect(partners.sheet.getByText(say('partners.inPartnership.removed', { name: 'Maison des jeunes de Nikki' }))).toBeVisible();
    await expect(partners.side('theirs')).toContainText(say('partners.inPartnership.nobody'));

    // Who takes part reads it, and keeps only its own.
    await become(other, AVELGEM.people.coordinator);
    const atAvelgem = new PartnershipPage(other, locale);
    await atAvelgem.openOf(AVELGEM.slug, 'Nikki');
    await atAvelgem.openFacts();
    await expect(theirs.partner('Atelier Leie')).toContainText(say('partners.inPartnership.of', { municipality: WEVELGEM.name }));
    await expect(theirs.changeButton('Atelier Leie')).toHaveCount(0);
    await expect(theirs.changeButton('Basisschool Ter Schelde')).toBeVisible();
    await elsewhere.close();

    await partnership.openHistory();
    for (const command of ['addPartnerRole', 'changePartnerRole', 'removePartnerRole'])
      await expect(page.getByText(say(`history.command.${command}`, { name: WEVELGEM.people.editor.name })).first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(say('partners.role.carries_out'));
    await expect(page.getByRole('main')).not.toContainText('carries_out');
  });
}
