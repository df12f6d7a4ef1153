import { become, elsewhere, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { KRUISEM, ZWALM } from './again-and-joint.world';

const WORDS = {
  nl: { repeats: 'Maakt een geplande kopie, 2 jaar later.', again: 'mei 2028', also: 'Ook Zwalm nam deel.' },
  en: { repeats: 'Makes a planned copy, 2 years later.', again: 'May 2028', also: 'Zwalm took part too.' },
} as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`the festival of a twinning comes back after its rhythm, and a second municipality says that it took part too (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, browser, complaints }) => {
    const say = wordsIn(locale);
    const words = WORDS[locale];
    const main = page.getByRole('main');
    await become(page, KRUISEM.people.coordinator);
    await page.goto(`/${locale}/m/${KRUISEM.slug}/activities`);
    await main.getByRole('link', { name: 'Eierfeest 2026' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eierfeest 2026');
    const festival = page.url();

    // Pressed twice it comes back once: planned, in the same month, two years later.
    await expect(main.getByText(words.repeats)).toBeVisible();
    await main.getByRole('button', { name: say('activities.again.repeat'), exact: true }).dblclick();
    await expect(page).not.toHaveURL(festival);
    await expect(main.getByText(words.again).first()).toBeVisible();
    await expect(main.getByText(say('activities.status.planned'), { exact: true }).first()).toBeVisible();
    await page.goto(`/${locale}/m/${KRUISEM.slug}/activities?year=2028`);
    const soon = main.getByRole('region', { name: say('activities.list.soon'), exact: true });
    await expect(soon.getByRole('link', { name: 'Eierfeest 2028' })).toHaveCount(1);

    // The other one finds it in its own list, and does not type it again.
    const theirs = await elsewhere(browser, complaints);
    const there = theirs.getByRole('main');
    await become(theirs, ZWALM.people.coordinator);
    await theirs.goto(`/${locale}/m/${ZWALM.slug}/activities`);
    await there.getByRole('link', { name: 'Eierfeest 2026' }).first().click();
    await expect(there.getByText(say('activities.joint.recordedBy', { municipality: KRUISEM.name })).first()).toBeVisible();
    await expect(there.getByText(say('activities.joint.alone'))).toBeVisible();
    await there.getByRole('button', { name: say('activities.joint.join'), exact: true }).click();
    await expect(there.getByText(say('activities.joint.joined'))).toBeVisible();
    await expect(there.getByText(words.also)).toBeVisible();
    // Notes of its own: who recorded it reads none of them.
    await there.getByRole('button', { name: say('shell.form.changeWhat', { label: say('activities.notes.notes') }) }).click();
    await there.getByRole('textbox', { name: say('activities.notes.notes') }).fill('De bus van Zwalm was te klein.');
    await there.getByRole('button', { name: say('shell.form.save') }).click();
    await expect(there.getByText('De bus van Zwalm was te klein.')).toBeVisible();

    await page.goto(festival);
    await expect(main.getByText(words.also)).toBeVisible();
    await expect(main).not.toContainText('De bus van Zwalm');
  });
}
