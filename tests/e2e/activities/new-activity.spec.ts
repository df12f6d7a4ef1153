import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { LEDEGEM } from './new-activity.world';

test.use({ viewport: { width: 390, height: 844 } });

const WORDS = {
  nl: { kind: 'Werkbezoek', typed: 'maart 2027', proposed: 'Werkbezoek aan Nikki, maart 2027' },
  en: { kind: 'Working visit', typed: 'March 2027', proposed: 'Working visit to Nikki, March 2027' },
} as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`on a phone an officer adds an activity in four answers, with a draft that comes back and a line that goes away (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, context, complaints }) => {
    complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    const say = wordsIn(locale);
    const words = WORDS[locale];
    const main = page.getByRole('main');
    const said = (key: string, values?: Record<string, string | number>) => main.getByText(say(key, values), { exact: true });
    const entry = (name: string) => main.getByRole('checkbox', { name });
    const from = main.getByRole('textbox', { name: say('activities.new.from') });
    await become(page, LEDEGEM.people.editor);
    await page.goto(`/${locale}/m/${LEDEGEM.slug}/activities/new`);

    // The last used stands first, three of four are shown; all of them on request.
    await expect(main.getByRole('checkbox')).toHaveCount(3);
    await expect(main.getByRole('checkbox').first()).toHaveAccessibleName('Verbroedering met Kronach');
    await main.getByRole('button', { name: say('activities.new.allEntries', { count: 4 }) }).click();
    const search = main.getByRole('searchbox', { name: say('activities.new.searchEntry') });
    await expect(search).toBeFocused();
    await expect(main.getByRole('checkbox')).toHaveCount(4);
    await search.fill('NÍKKI');
    await expect(main.getByRole('checkbox')).toHaveCount(2);
    await entry('Stedenband met Nikki').check();
    // What is chosen stays while one looks for something else, and Enter sends nothing.
    await search.fill('xyz');
    await search.press('Enter');
    await expect(main.getByRole('status').filter({ hasText: say('shell.form.noCard', { typed: 'xyz' }) })).toBeVisible();
    await expect(main.getByRole('checkbox')).toHaveCount(1);
    await main.getByRole('button', { name: say('activities.new.allKinds', { count: 16 }) }).click();
    await expect(main.getByRole('searchbox', { name: say('activities.new.searchKind') })).toBeFocused();
    await page.keyboard.type(words.kind.toUpperCase());
    await main.getByRole('radio', { name: words.kind, exact: true }).check();

    // Without a connection it stays on this device, and is kept by itself afterwards.
    await context.setOffline(true);
    await main.getByRole('radio', { name: say('activities.new.where.third_place') }).check();
    await from.fill(words.typed);
    await expect(said('shell.form.draft.offline')).toBeVisible();
    await context.setOffline(false);
    await expect(said('shell.form.draft.offline')).toHaveCount(0);

    await page.reload();
    await expect(main.getByRole('button', { name: say('shell.form.draft.again') })).toBeVisible();
    await expect(entry('Stedenband met Nikki')).toBeChecked();
    await expect(main.getByRole('radio', { name: words.kind, exact: true })).toBeChecked();
    await expect(from).toHaveValue(words.typed);

    // "Where" says who travels; the title follows what was answered.
    await main.getByRole('radio', { name: /Nikki/ }).check();
    await expect(main.getByText(words.proposed, { exact: true })).toBeVisible();
    await main.getByRole('button', { name: say('activities.new.submit') }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/m/${LEDEGEM.slug}/activities/[0-9a-f-]{36}$`));

    // What is past is asked whether it took place, beside what was typed.
    await page.goto(`/${locale}/m/${LEDEGEM.slug}/activities/new?from=2025-05-15`);
    await expect(main.getByRole('button', { name: say('shell.form.draft.again') })).toHaveCount(0);
    await main.getByRole('button', { name: say('activities.new.noEntry') }).click();
    await expect(main.getByRole('checkbox')).toHaveCount(8);
    await expect(main.getByRole('checkbox').first()).toBeFocused();
    await main.getByRole('checkbox').first().check();
    await main.getByRole('radio', { name: words.kind, exact: true }).check();
    await main.getByRole('radio', { name: say('activities.new.where.online') }).check();
    await main.getByRole('button', { name: say('activities.new.submit') }).click();
    await expect(said('activities.errors.choose_whether').first()).toBeVisible();
    await main.getByRole('radio', { name: say('activities.new.statusIs.done') }).check();
    await main.getByRole('button', { name: say('activities.new.submit') }).click();
    await expect(page).toHaveURL(/\/activities\/[0-9a-f-]{36}$/);
  });
}
