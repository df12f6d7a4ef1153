import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { ZWEVEGEM } from './regulation.world';

const DAYS = { nl: ['3 maart 2025', '1 april 2025'], en: ['3 March 2025', '1 April 2025'] } as const;
const TEXT = 'Reglement wereldwerking\n\nArtikel 1. Bedrag\nHoogstens 6000 euro. <b>Niet vet</b>';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a regulation is pasted, has choices checked, is adopted and gets a new version (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const button = (key: string) => main.getByRole('button', { name: say(key), exact: true });
    const what = say('regulations.switch.amount');
    const amount = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: what, exact: false }) });
    const name = `Wereldwerking ${locale}`;
    const list = `/${locale}/m/${ZWEVEGEM.slug}/grants/regulations`;

    // Who handles grants prepares the draft.
    await become(page, ZWEVEGEM.people.grant_handler);
    await page.goto(list);
    await button('regulations.add.open').click();
    await dialog.getByLabel(say('regulations.add.name')).fill(name);
    await dialog.getByRole('button', { name: say('regulations.add.submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const address = page.url();
    await button('regulations.text.paste').click();
    await main.getByRole('textbox', { name: say('regulations.text.field') }).fill(TEXT);
    await button('regulations.text.save').click();
    await expect(main.getByRole('heading', { name: 'Artikel 1. Bedrag' })).toBeVisible();
    await expect(main.getByText('<b>Niet vet</b>')).toBeVisible();
    await main.getByRole('button', { name: say('regulations.choices.switchOnWhat', { what }) }).click();
    await dialog.getByLabel(say('regulations.field.maximum')).fill('6000');
    await dialog.getByLabel(say('regulations.choices.articleField')).fill('1');
    await dialog.getByRole('button', { name: say('regulations.choices.save') }).click();
    await expect(amount.getByRole('link', { name: say('regulations.choices.article', { article: '1' }) })).toHaveAttribute(
      'href',
      '#article-1',
    );
    await expect(button('regulations.adopt.open')).toHaveCount(0);

    // A coordinator notes the decision of the council: from then on it is read.
    await become(page, ZWEVEGEM.people.coordinator);
    await page.goto(address);
    await button('regulations.adopt.open').click();
    await dialog.getByLabel(say('regulations.adopt.councilDate')).fill(DAYS[locale][0]);
    await dialog.getByLabel(say('regulations.adopt.councilNumber')).fill('2025-12');
    await dialog.getByLabel(say('regulations.adopt.inForceFrom')).fill(DAYS[locale][1]);
    await dialog.getByRole('button', { name: say('regulations.adopt.submit') }).click();
    await expect(button('regulations.page.start')).toBeVisible();
    await expect(main.getByRole('button', { name: say('regulations.choices.changeWhat', { what }) })).toHaveCount(0);

    // A new version begins as the last, and says what is otherwise.
    await button('regulations.page.start').click();
    await main.getByRole('button', { name: say('regulations.choices.changeWhat', { what }) }).click();
    await dialog.getByLabel(say('regulations.field.maximum')).fill('7000');
    await dialog.getByRole('button', { name: say('regulations.choices.save') }).click();
    await expect(dialog).toHaveCount(0);
    const versions = page.locator('#versions');
    await expect(versions.getByRole('deletion')).toContainText(/6[.,]000/);
    await expect(versions.getByRole('insertion').first()).toContainText(/7[.,]000/);
    await versions.getByRole('link', { name: say('regulations.versions.open', { no: '1' }) }).click();
    await expect(amount).toContainText(/6[.,]000/);

    await main.getByRole('link', { name: say('regulations.page.history') }).click();
    await expect(main.getByText(say('history.command.adoptVersion', { name: ZWEVEGEM.people.coordinator.name }))).toBeVisible();

    // Who only reads sees it without a button.
    await become(page, ZWEVEGEM.people.reader);
    await page.goto(list);
    const own = main.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
    await expect(own).toContainText(say('regulations.list.since', { no: '1', day: DAYS[locale][1] }));
    await expect(main.getByRole('button')).toHaveCount(0);
  });
}
