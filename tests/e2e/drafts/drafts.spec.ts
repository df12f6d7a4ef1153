import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { actionsOfTheBuild } from '../../support/build-manifest';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { MembershipPage } from '../pages/membership';
import { PartnershipPage } from '../pages/partnership';
import { RegisterPage } from '../pages/register';
import { EEKLO } from './drafts.world';

const PERSON = EEKLO.people.coordinator;
const SLUG = EEKLO.slug;
const SAVE = () => actionsOfTheBuild().find(({ name }) => name === 'saveDraftAction')?.id ?? '';
/** The answer to the save that held this; one of a moment before says nothing. */
const saved = (page: Page, text: string) =>
  page.waitForResponse((response) => {
    const request = response.request();
    return request.headers()['next-action'] === SAVE() && (request.postData() ?? '').includes(`"${text}"`) && response.ok();
  });

test.describe.configure({ mode: 'serial' });

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`what was typed comes back in another browser and another language, and goes once it is registered (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, browser, complaints }) => {
    const say = wordsIn(locale);
    const words = { nl: { approach: 'Verbroedering', country: 'Frankrijk' }, en: { approach: 'Twinning', country: 'France' } };
    await become(page, PERSON);
    const register = new RegisterPage(page, locale);
    await register.open(SLUG);
    await register.approach(words[locale].approach).check();
    await register.formality().check();
    await register.typePlace(`Kladstad ${locale}`, words[locale].country);
    await page.getByRole('button', { name: say('partnerships.register.anotherName') }).click();
    const title = page.getByLabel(say('partnerships.register.ownTitle'));
    // It takes the focus a moment after it is there.
    await expect(title).toBeFocused();
    await title.fill('Een eigen naam');
    const kept = saved(page, '1998');
    await register.since.pressSequentially('1998', { delay: 30 });
    // Only an answer: the page is not drawn again under somebody's hands.
    expect(Object.keys((await kept).headers())).not.toContain('x-action-revalidated');
    await expect(register.since).toBeFocused();

    const elsewhere = await browser.newContext();
    await complaints.listenTo(elsewhere);
    const there = await elsewhere.newPage();
    const other = locale === 'nl' ? 'en' : 'nl';
    await become(there, PERSON);
    await there.goto(`/${other}/m/${SLUG}/partnerships/new`);
    const resumed = new RegisterPage(there, other);
    await expect(resumed.draftNote).toBeVisible();
    await expect(resumed.approach(words[other].approach)).toBeChecked();
    await expect(resumed.ownName()).toHaveValue(`Kladstad ${locale}`);
    await expect(resumed.ownName()).not.toBeFocused();
    await expect(resumed.country()).toHaveValue('FR');
    await expect(resumed.since).toHaveValue('1998');
    await expect(there.getByLabel(wordsIn(other)('partnerships.register.ownTitle'))).toHaveValue('Een eigen naam');
    await resumed.submit.click();
    await expect(new PartnershipPage(there, other).heading).toContainText(`Kladstad ${locale}`);
    await there.goto(`/${other}/m/${SLUG}/partnerships/new`);
    await expect(resumed.approach(words[other].approach)).not.toBeChecked();
    await expect(resumed.draftNote).toHaveCount(0);
    await elsewhere.close();
  });
}

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`what was typed of a membership comes back in another browser and another language, and goes once it is registered (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page, browser, complaints }) => {
    const organisation = { nl: 'Eurocities', en: 'ICLEI' }[locale];
    const approach = { nl: 'Stedenband', en: 'City-to-city partnership' };
    await become(page, PERSON);
    const membership = new MembershipPage(page, locale);
    await membership.openForm(SLUG);
    await membership.choose(organisation.slice(0, 5), organisation);
    // Another approach than the proposed one.
    await membership.proposed.getByRole('button', { name: membership.say('memberships.register.anotherApproach') }).click();
    await expect(page.getByRole('radio', { checked: true })).toBeFocused();
    await membership.approach(approach[locale]).check();
    const kept = saved(page, '5/2010');
    await membership.since.fill('5/2010');
    expect(Object.keys((await kept).headers())).not.toContain('x-action-revalidated');

    const elsewhere = await browser.newContext();
    await complaints.listenTo(elsewhere);
    const there = await elsewhere.newPage();
    const other = locale === 'nl' ? 'en' : 'nl';
    await become(there, PERSON);
    await there.goto(`/${other}/m/${SLUG}/memberships/new`);
    const resumed = new MembershipPage(there, other);
    await expect(resumed.draftNote).toBeVisible();
    await expect(there.getByRole('main')).toContainText(organisation);
    await expect(resumed.approach(approach[other])).toBeChecked();
    await expect(resumed.since).toHaveValue('5/2010');
    await resumed.submit.click();
    await expect(resumed.heading).toContainText(organisation);
    await expect(resumed.fact('approach')).toContainText(approach[other]);
    await there.goto(`/${other}/m/${SLUG}/memberships/new`);
    await expect(resumed.since).toHaveValue('');
    await expect(resumed.draftNote).toHaveCount(0);
    await elsewhere.close();
  });
}

test('beginning again with a membership that is not in the list leads back to the list, and the other draft stays', async ({ page }) => {
  await become(page, PERSON);
  const register = new RegisterPage(page);
  await register.open(SLUG);
  const first = saved(page, '2004');
  await register.since.fill('2004');
  await first;
  const membership = new MembershipPage(page);
  await membership.openForm(SLUG);
  await membership.typeOwn('Eigen engagement');
  await expect(membership.ownName).toBeFocused();
  const kept = saved(page, '2005');
  await membership.since.fill('2005');
  await kept;
  await page.reload();
  await expect(membership.draftNote).toBeVisible();
  await expect(membership.ownName).toHaveValue('Eigen engagement');
  await expect(membership.ownName).not.toBeFocused();
  await membership.beginAgain.click();
  await expect(membership.organisation).toBeFocused();
  await expect(membership.organisation).toHaveValue('');
  await expect(membership.since).toHaveValue('');
  await page.reload();
  await expect(membership.draftNote).toHaveCount(0);
  await page.goto(`/nl/m/${SLUG}/partnerships/new`);
  await expect(register.since).toHaveValue('2004');
  await register.beginAgain.click();
  await expect(register.draftNote).toHaveCount(0);
});

test('beginning again empties the form, for good, and focus is on the first question', async ({ page }) => {
  await become(page, PERSON);
  const register = new RegisterPage(page);
  await register.open(SLUG);
  const kept = saved(page, '2001');
  await register.approach('Stedenband').check();
  await register.since.fill('2001');
  await kept;
  await page.reload();
  await expect(register.draftNote).toContainText(/^Je was hier al aan begonnen, \d+ \p{L}+ om \d\d\.\d\d/u);
  await register.beginAgain.click();
  await expect(register.draftNote).toHaveCount(0);
  await expect(register.since).toHaveValue('');
  await expect(register.approach('Stedenband')).not.toBeChecked();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.reload();
  await expect(register.draftNote).toHaveCount(0);
});

test('going elsewhere and back by the browser finds what was typed', async ({ page }) => {
  await become(page, PERSON);
  const register = new RegisterPage(page);
  await register.open(SLUG);
  await register.approach('Stedenband').check();
  const kept = saved(page, '2002');
  await register.since.fill('2002');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Samenwerkingen' }).click();
  await kept;
  await page.waitForURL('**/partnerships');
  await page.goBack();
  await expect(register.draftNote).toBeVisible();
  await expect(register.since).toHaveValue('2002');
  await register.beginAgain.click();
  await expect(register.draftNote).toHaveCount(0);
});

test('a draft that cannot be kept says so once and quietly, and typing and sending go on', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED|Failed to fetch/);
  await become(page, PERSON);
  const register = new RegisterPage(page);
  await register.open(SLUG);
  await page.route('**/partnerships/new', (route) =>
    route.request().headers()['next-action'] === SAVE() ? route.abort() : route.fallback(),
  );
  await register.answerInFull({ approach: 'Verbroedering', place: 'Zonder klad', country: 'Frankrijk', since: '2003' });
  await expect(page.getByText('Tussentijds bewaren lukt nu niet.')).toHaveCount(1);
  await expect(register.since).toBeFocused();
  await register.submit.click();
  await expect(new PartnershipPage(page).heading).toContainText('Zonder klad');
});
