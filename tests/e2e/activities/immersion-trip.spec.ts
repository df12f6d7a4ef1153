import { become, elsewhere, expect, test } from '../../support/browser';
import { readCalendar } from '../../support/calendars';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { PartnershipPage } from '../pages/partnership';
import { DIKSMUIDE } from './immersion-trip.world';

test.use({ viewport: { width: 390, height: 844 } });

const WORDS = {
  nl: {
    kind: 'Inleefreis',
    title: 'Inleefreis naar Nikki, 7 tot 17 april 2026',
    before: '14 maart 2026',
    after: '9 mei 2026',
    amount: '3.860',
    told: /€\s3\.860/,
    trip: /^Eén bezoek/,
  },
  en: {
    kind: 'Immersion trip',
    title: 'Immersion trip to Nikki, 7 to 17 April 2026',
    before: '14 March 2026',
    after: '9 May 2026',
    amount: '3,860',
    told: /€3,860/,
    trip: /^One visit/,
  },
} as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an immersion trip is planned on a phone, prepared, learned from and paid, and stands in list, mix, ledger and agenda (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, browser, complaints }) => {
    const say = wordsIn(locale);
    const words = WORDS[locale];
    await become(page, DIKSMUIDE.people.coordinator);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const region = (key: string) => main.getByRole('region', { name: say(key), exact: true });

    // One that was planned, and is past by now.
    await page.goto(`/${locale}/m/${DIKSMUIDE.slug}/activities/new?from=2026-04-07&until=2026-04-17`);
    await main.getByRole('checkbox').first().check();
    await main.getByRole('radio', { name: words.kind, exact: true }).check();
    await main.getByRole('radio', { name: /Nikki/ }).check();
    await main.getByRole('textbox', { name: say('activities.new.until') }).fill('17/4/2026');
    await main.getByRole('radio', { name: say('activities.new.statusIs.planned') }).check();
    await expect(main.getByText(words.title, { exact: true })).toBeVisible();
    await main.getByRole('button', { name: say('activities.new.submit') }).click();
    await expect(page).toHaveURL(/\/activities\/[0-9a-f-]{36}$/);
    const address = page.url();

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

    for (const [kind, day, what] of [
      ['preparation', words.before, 'infoavond'],
      ['follow_up', words.after, 'fototentoonstelling'],
    ] as const) {
      await main.getByRole('button', { name: say('activities.sessions.add') }).click();
      await dialog.getByRole('radio', { name: say(`activities.session.${kind}`) }).check();
      await dialog.getByLabel(say('activities.sessions.day')).fill(day);
      await dialog.getByLabel(say('activities.sessions.what')).fill(what);
      await dialog.getByRole('button', { name: say('activities.sessions.save') }).click();
      await expect(region('activities.steps.title').getByText(what)).toBeVisible();
    }

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

    // The year has one line of money of which it can be a part: it is proposed.
    await main.getByRole('button', { name: say('activities.costs.add'), exact: true }).click();
    await expect(dialog.getByLabel(say('activities.costs.line'))).not.toHaveValue('');
    await dialog.getByLabel(say('activities.costs.actual')).fill(words.amount);
    await dialog.getByRole('button', { name: say('activities.costs.addSubmit') }).click();
    const costs = region('activities.costs.title');
    await expect(costs.getByText(words.told).first()).toBeVisible();
    await expect(costs.getByText(say('activities.costs.within'))).toBeVisible();

    await main.getByRole('button', { name: say('activities.facts.yes'), exact: true }).click();
    await expect(main.getByText(say('activities.facts.said.done'))).toBeVisible();
    await expect(main.getByText(say('activities.status.done'), { exact: true })).toBeVisible();

    await main.getByRole('link', { name: say('activities.page.history') }).click();
    const { name } = DIKSMUIDE.people.coordinator;
    const entries = main.getByRole('listitem').filter({ has: page.getByRole('time') });
    await expect(entries.first()).toContainText(say('history.command.changeActivity', { name }));
    await expect(entries.nth(1)).toContainText(words.told);
    await expect(entries.nth(2)).toContainText('Een leerlingenraad.');

    // In the list, and in the mix as the one that took place.
    await page.goto(`/${locale}/m/${DIKSMUIDE.slug}/activities`);
    await expect(main.getByRole('link', { name: words.title }).first()).toBeVisible();
    await page.goto(`/${locale}/m/${DIKSMUIDE.slug}`);
    const mix = main.getByRole('region', { name: say('portfolio.mix.title'), exact: true });
    await mix.getByRole('link', { name: say('portfolio.mix.measure.activities'), exact: true }).click();
    await expect(mix.getByRole('row').last()).toContainText(say('portfolio.mix.all'));
    await expect(mix.getByRole('row').last().getByRole('cell').first()).toHaveText('1');

    // In the ledger, as the first thread.
    const partnership = new PartnershipPage(page, locale);
    await partnership.openOf(DIKSMUIDE.slug, 'Stedenband met Nikki');
    await partnership.openReciprocity();
    await expect(main.getByText('Regenwater opvangen.')).toBeVisible();
    await expect(main.getByText('Een leerlingenraad.')).toBeVisible();
    await expect(main.getByRole('link', { name: words.title }).first()).toHaveAttribute('href', new URL(address).pathname);

    // And in the agenda, whole days, the last of them too.
    await page.goto(`/${locale}/m/${DIKSMUIDE.slug}/activities/calendar`);
    await main.getByRole('button', { name: say('feeds.manage.submit'), exact: true }).click();
    const feed = await main.getByLabel(say('feeds.manage.address'), { exact: true }).inputValue();
    const { request } = await elsewhere(browser, complaints);
    const { dates } = readCalendar(await (await request.get(feed)).text());
    expect(dates.map(({ summary, span }) => [summary, ...span])).toContainEqual([words.title, '2026-04-07', '2026-04-18']);
  });
}
