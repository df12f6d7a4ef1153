import { become, expect, test } from '../../support/browser';
import { BOTH } from '../../support/databases';
import { PartnershipPage } from '../pages/partnership';
import { RegisterPage } from '../pages/register';
import { MALDEGEM } from './registering.world';

/** What one waits for, and who says that it is so. */
function signal(): [say: () => void, said: Promise<void>] {
  let say = () => {};
  const said = new Promise<void>((resolve) => {
    say = resolve;
  });
  return [() => say(), said];
}

test.beforeEach(async ({ page }) => {
  await become(page, MALDEGEM.people.coordinator);
});

test('what is missing is said beside the fields and on top, with the number of errors in the title, and nothing typed is lost', async ({
  page,
}) => {
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.since.fill('1750');
  await register.submit.click();
  const main = page.getByRole('main');
  const summary = main.getByRole('region', { name: /nog niet/ });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(4);
  await expect(page).toHaveTitle(/^\(4 fouten\) /);
  await expect(register.since).toHaveValue('1750');
  await expect(register.since).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link', { name: /^Plaats/ }).click();
  await expect(register.place()).toBeFocused();
});

test('the server says what only it knows, beside the field', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.answerInFull({ approach: 'Stedenband', place: 'A\u0000B', country: 'Benin', since: '2010' });
  await register.submit.click();
  await expect(page.getByRole('main').getByText('Hier staan tekens in die we niet kunnen bewaren.').last()).toBeVisible();
  await expect(register.since).toHaveValue('2010');
});

test('1 MB in the title is refused with a sentence and stays', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.answerInFull({ approach: 'Stedenband', place: 'Kribi', country: 'Kameroen', since: '2010' });
  await page.getByRole('button', { name: 'Een andere naam kiezen' }).click();
  const title = page.getByLabel('Titel');
  await title.evaluate((input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'x'.repeat(1_000_000));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await register.submit.click();
  await expect(
    page
      .getByRole('main')
      .getByText(/plaats voor 200 tekens/)
      .last(),
  ).toBeVisible();
  expect((await title.inputValue()).length).toBe(1_000_000);
});

test('what is found while the button is pressed down does not move it away from under the pointer', async ({ page }) => {
  const register = new RegisterPage(page);
  const partnership = new PartnershipPage(page);
  const answers = { approach: 'Stedenband', place: 'Parakou', country: 'Benin', since: '2010' };
  const title = `Stedenband ${MALDEGEM.name} – Parakou`;
  await register.open(MALDEGEM.slug);
  await register.answer(answers);
  await register.submit.click();
  await expect(partnership.heading).toContainText(answers.place);
  const earlier = page.url();

  const [press, pressed] = signal();
  const [tell, told] = signal();
  await page.route('**/partnerships/new', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    const tells = (await response.text()).includes(title);
    if (tells) await pressed;
    await route.fulfill({ response });
    if (tells) tell();
  });
  await register.open(MALDEGEM.slug);
  await register.answer(answers);
  await register.submit.hover();
  await page.mouse.down();
  press();
  await told;
  // Time enough for the page to draw what it was told.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.getByRole('main').getByRole('link', { name: title })).toHaveCount(0);
  await page.mouse.up();
  await expect(partnership.heading).toContainText(answers.place);
  expect(page.url()).not.toBe(earlier);
});

test('a double click makes one partnership', { tag: BOTH }, async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.answerInFull({ approach: 'Verbroedering', place: 'Dubbelklik', country: 'Frankrijk', since: '2001' });
  await register.submit.dblclick();
  await expect(new PartnershipPage(page).heading).toContainText('Dubbelklik');
  await page.goto(`/nl/m/${MALDEGEM.slug}/partnerships`);
  await expect(page.getByRole('row').filter({ hasText: 'Dubbelklik' })).toHaveCount(1);
});

test('several places make one partnership', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.answer({ approach: 'Stedenband', place: 'Mbalmayo', country: 'Kameroen', since: '2015' });
  await page.getByRole('button', { name: 'Nog een plaats' }).click();
  await register.choosePlace('Sangmélima', 'Kameroen', 2);
  await page.getByRole('button', { name: 'Nog een plaats' }).click();
  await register.typePlace('Nergens', 'Kameroen', 3);
  await page.getByRole('button', { name: 'Plaats 3 weglaten' }).click();
  await expect(page.getByText(`Stedenband ${MALDEGEM.name} – Mbalmayo, Sangmélima`)).toBeVisible();
  await register.submit.click();
  await expect(new PartnershipPage(page).heading).toContainText('Sangmélima');
});

test('a save that does not arrive says so, keeps the input and can be tried again', async ({ page, context, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.answerInFull({ approach: 'Verbroedering', place: 'Zonder verbinding', country: 'Frankrijk', since: '2002' });
  await context.setOffline(true);
  await register.submit.click();
  await expect(page.getByText('Niet bewaard.')).toBeVisible();
  await expect(register.ownName()).toHaveValue('Zonder verbinding');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(new PartnershipPage(page).heading).toContainText('Zonder verbinding');
});

test('two people on one title: the second sees both values and chooses', { tag: BOTH }, async ({ page, browser, complaints }) => {
  const register = new RegisterPage(page);
  await register.open(MALDEGEM.slug);
  await register.answerInFull({ approach: 'Verbroedering', place: 'Twee handen', country: 'Spanje', since: '2003' });
  await register.submit.click();
  const mine = new PartnershipPage(page);
  await expect(mine.heading).toContainText('Twee handen');

  const elsewhere = await browser.newContext();
  await complaints.listenTo(elsewhere);
  const other = await elsewhere.newPage();
  await become(other, MALDEGEM.people.coordinator);
  await other.goto(page.url());
  const theirs = new PartnershipPage(other);
  await theirs.editTitle();
  await mine.editTitle();
  await theirs.title.fill('Titel van de ander');
  await theirs.save.click();
  await expect(other.getByText('Bewaard', { exact: true })).toBeVisible();

  await mine.title.fill('Titel van mij');
  await mine.save.click();
  const main = page.getByRole('main');
  const conflict = main.getByRole('region', { name: 'Iemand anders wijzigde dit net' });
  await expect(conflict.getByText('Titel van de ander')).toBeVisible();
  await expect(conflict.getByText('Titel van mij')).toBeVisible();
  await page.getByRole('button', { name: 'Behouden wat ik invulde' }).click();
  await expect(main.getByText('Bewaard', { exact: true })).toBeVisible();
  await expect(mine.fact('Titel')).toContainText('Titel van mij');
  await elsewhere.close();
});
