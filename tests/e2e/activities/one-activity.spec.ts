import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { DIKSMUIDE } from './one-activity.world';

const KIND = { nl: 'Werkbezoek', en: 'Working visit' } as const;
const DAYS = { nl: '14 maart 2026', en: '14 March 2026' } as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a trip that is past gets its numbers, a preparation and a lesson on each side, and took place (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const say = wordsIn(locale);
    await become(page, DIKSMUIDE.people.coordinator);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const region = (key: string) => main.getByRole('region', { name: say(key), exact: true });

    // One that was planned, and is past by now.
    await page.goto(`/${locale}/m/${DIKSMUIDE.slug}/activities/new?from=2026-04-07`);
    await main.getByRole('checkbox').first().check();
    await main.getByRole('radio', { name: KIND[locale], exact: true }).check();
    await main.getByRole('radio', { name: /Nikki/ }).check();
    await main.getByRole('radio', { name: say('activities.new.statusIs.planned') }).check();
    await main.getByRole('button', { name: say('activities.new.submit') }).click();
    await expect(page).toHaveURL(/\/activities\/[0-9a-f-]{36}$/);

    // How many: what is no number is refused in a sentence, and stays there.
    const here = region('activities.who.ours');
    await here.getByRole('button', { name: say('activities.who.add') }).click();
    await dialog.getByLabel(say('activities.who.group')).selectOption('youth');
    await dialog.getByLabel(say('activities.who.people')).fill('-1');
    await dialog.getByRole('button', { name: say('activities.who.save') }).click();
    await expect(dialog.getByText(/500[.,]000/).first()).toBeVisible();
    await expect(dialog.getByLabel(say('activities.who.people'))).toHaveValue('-1');
    await dialog.getByLabel(say('activities.who.people')).fill('14');
    await dialog.getByRole('button', { name: say('activities.who.save') }).click();
    await expect(here.getByText('14', { exact: true })).toBeVisible();

    await main.getByRole('button', { name: say('activities.sessions.add') }).click();
    await dialog.getByRole('radio', { name: say('activities.session.preparation') }).check();
    await dialog.getByLabel(say('activities.sessions.day')).fill(DAYS[locale]);
    await dialog.getByLabel(say('activities.sessions.what')).fill('infoavond');
    await dialog.getByRole('button', { name: say('activities.sessions.save') }).click();
    await expect(region('activities.steps.title').getByText('infoavond')).toBeVisible();

    for (const [side, lesson] of [
      ['ours', 'Regenwater opvangen.'],
      ['theirs', 'Een leerlingenraad.'],
    ] as const) {
      const column = region(`activities.lessons.${side}`);
      await column.getByRole('button', { name: say('activities.lessons.add') }).click();
      await column.getByRole('textbox').fill(lesson);
      await column.getByRole('button', { name: say('shell.form.save') }).click();
      await expect(column.getByRole('listitem').getByText(lesson)).toBeVisible();
      await column.getByRole('button', { name: say('activities.lessons.close') }).click();
    }

    await main.getByRole('button', { name: say('activities.facts.yes'), exact: true }).click();
    await expect(main.getByText(say('activities.facts.said.done'))).toBeVisible();
    await expect(main.getByText(say('activities.status.done'), { exact: true })).toBeVisible();

    await main.getByRole('link', { name: say('activities.page.history') }).click();
    const { name } = DIKSMUIDE.people.coordinator;
    const entries = main.getByRole('listitem').filter({ has: page.getByRole('time') });
    await expect(entries.first()).toContainText(say('history.command.changeActivity', { name }));
    await expect(entries.nth(1)).toContainText('Een leerlingenraad.');
  });
}
