import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { IEPER } from './call.world';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a call is prepared, published, given more money and withdrawn (${locale})`, { tag: toldIn(locale) }, async ({ page }) => {
    const say = wordsIn(locale);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const room = `/${locale}/m/${IEPER.slug}/grants`;
    const title = 'Projecten in de wereld 2027';
    const amount = (nl: string, en: string) => (locale === 'nl' ? nl : en);

    // Who handles grants finds the room empty, and what the regulation settles proposed.
    await become(page, IEPER.people.grant_handler);
    await page.goto(room);
    await expect(main.getByRole('heading', { name: say('calls.room.empty') })).toBeVisible();
    await main.getByRole('link', { name: say('calls.room.prepare') }).click();
    await expect(main.getByLabel(say('calls.fields.name'))).toHaveValue(title);
    await expect(main.getByLabel(say('calls.fields.closes'), { exact: true })).toHaveValue(/15 [oO]\w+ 2027/);
    await main.getByLabel(say('calls.fields.opens')).fill('24/11/2026');
    await main.getByRole('button', { name: say('calls.new.addLine') }).click();
    await main.getByLabel(say('calls.fields.lineName')).fill('Scholen');
    await main.getByLabel(say('calls.fields.lineEnvelope')).fill(amount('25.000', '25,000'));
    await main.getByRole('button', { name: say('calls.new.submit') }).click();
    await expect(main.getByText(say('calls.errors.lines_above_envelope')).first()).toBeVisible();
    await main.getByLabel(say('calls.fields.lineEnvelope')).fill(amount('5.000', '5,000'));
    await main.getByRole('button', { name: say('calls.new.submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

    await main.getByRole('button', { name: say('calls.facts.change') }).click();
    await dialog.getByLabel(say('calls.fields.envelope')).fill(amount('22.500', '22,500'));
    await dialog.getByRole('button', { name: say('calls.facts.save') }).click();
    await expect(main.getByText(amount('€ 22.500', '€22,500'))).toBeVisible();
    await expect(main.getByText(say('calls.steps.whoPublishes'))).toBeVisible();
    await expect(main.getByRole('button', { name: say('calls.steps.publish') })).toHaveCount(0);

    // To the coordinator the room says that its opening day has come.
    await become(page, IEPER.people.coordinator);
    await page.goto(room);
    await expect(main.getByRole('heading', { name: say('calls.attention.not_published') })).toBeVisible();
    await main.getByRole('link', { name: say('calls.attention.openOf', { title }) }).click();
    await main.getByRole('button', { name: say('calls.steps.publish') }).click();
    await expect(dialog.getByText(say('calls.steps.publishFreezes'))).toBeVisible();
    await dialog.getByRole('button', { name: say('calls.steps.publish') }).click();
    await expect(main.getByText(say('calls.steps.published'))).toBeFocused();
    await expect(main.getByRole('button', { name: say('calls.facts.change') })).toHaveCount(0);

    await main.getByRole('button', { name: say('calls.steps.envelope') }).click();
    await dialog.getByLabel(say('calls.steps.envelopeNew')).fill('30000');
    await dialog.getByLabel(say('calls.steps.reason')).fill('AMJP');
    await dialog.getByRole('button', { name: say('calls.steps.save') }).click();
    await expect(main.getByText(amount('€ 30.000', '€30,000'))).toBeVisible();

    // Who only reads sees it without controls.
    const address = page.url();
    await become(page, IEPER.people.reader);
    await page.goto(address);
    await expect(main.getByText('Scholen', { exact: true })).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);

    await become(page, IEPER.people.coordinator);
    await page.goto(address);
    await main.getByRole('button', { name: say('calls.withdraw.open') }).click();
    await dialog.getByLabel(say('calls.steps.reason')).fill('Geen budget');
    await dialog.getByRole('button', { name: say('calls.withdraw.open') }).click();
    await expect(main.getByText(say('calls.page.withdrawn'))).toBeVisible();
    await main.getByRole('link', { name: say('calls.page.history') }).click();
    const { coordinator, grant_handler: handler } = IEPER.people;
    const entries = main.getByRole('listitem').filter({ has: page.getByRole('time') });
    for (const [at, [command, { name }]] of (
      [
        ['withdrawCall', coordinator],
        ['raiseEnvelope', coordinator],
        ['publishCall', coordinator],
        ['changeCall', handler],
        ['prepareCall', handler],
      ] as const
    ).entries())
      await expect(entries.nth(at)).toContainText(say(`history.command.${command}`, { name }));
    await expect(entries.nth(0)).toContainText('Geen budget');
    await page.goto(`${room}?phase=withdrawn`);
    await expect(main.getByRole('link', { name: title })).toBeVisible();
  });
}
