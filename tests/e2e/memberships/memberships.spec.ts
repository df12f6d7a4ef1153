import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import type { Locale } from '../../support/words';
import { VVSG } from '../../support/world/description';
import { MembershipPage } from '../pages/membership';
import { MENEN, WAREGEM } from './memberships.world';

const ANSWERS = {
  nl: { typed: 'euroc', organisation: 'Eurocities', approach: 'Internationale netwerken', policyField: 'mobiliteit', since: 'mei 2010' },
  en: { typed: 'iclei', organisation: 'ICLEI', approach: 'International networks', policyField: 'mobility', since: 'May 2010' },
} as const;

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`an officer registers a membership, describes it, ends it, withdraws it and takes both back (${locale})`, {
    tag: toldIn(locale),
  }, async ({ page }) => {
    const { typed, organisation, approach, policyField, since } = ANSWERS[locale];
    await become(page, WAREGEM.people.coordinator);
    const membership = new MembershipPage(page, locale);
    const { say } = membership;
    const saved = page.getByRole('main').getByText(say('shell.form.saved'), { exact: true });

    // From the form of a partnership, where there is no place.
    await page.goto(`/${locale}/m/${WAREGEM.slug}/partnerships/new`);
    await page.getByRole('link', { name: say('partnerships.register.noPlaceLink') }).click();
    await page.waitForURL('**/memberships/new');
    const room = page.getByRole('navigation', { name: say('shell.mainMenu') }).getByRole('link', { name: say('shell.rooms.partnerships') });
    await expect(room.first()).toHaveAttribute('aria-current', 'true');
    await membership.choose(typed, organisation);
    await expect(membership.proposed).toContainText(approach);
    await membership.since.fill('5/2010');
    await membership.submit.click();

    await expect(membership.heading).toContainText(organisation);
    await expect(page).toHaveTitle(new RegExp(`^${organisation}.* – Tweespan$`));
    await expect(membership.fact('state')).toHaveText(say('memberships.state.active'));
    await expect(membership.fact('sinceTerm')).toContainText(since);
    await expect(membership.fact('approach')).toContainText(approach);

    const field = await membership.edit('policyField');
    await field.selectOption({ label: policyField });
    await membership.save.click();
    await expect(saved).toBeVisible();
    await expect(membership.fact('policyField')).toContainText(policyField);
    const purpose = await membership.edit('purpose');
    await purpose.fill('Leren van <steden>\nin Europa');
    await membership.save.click();
    await expect(membership.fact('purpose')).toContainText('Leren van <steden>');

    await membership.life('end').click();
    await membership.inDialog('year').fill('2024');
    await membership.inDialog('reason').fill('Te duur');
    await membership.dialog.getByRole('button', { name: say('memberships.life.end'), exact: true }).click();
    await expect(page.getByText(say('memberships.life.saidEnded', { year: '2024' }))).toBeFocused();
    await expect(membership.fact('state')).toHaveText(say('memberships.state.ended'));
    await membership.life('resume').click();
    await expect(page.getByText(say('memberships.life.saidResumed'))).toBeFocused();
    await expect(membership.fact('state')).toHaveText(say('memberships.state.active'));

    await membership.life('withdraw').click();
    const withdraw = membership.dialog.getByRole('button', { name: say('memberships.life.withdraw'), exact: true });
    await withdraw.click();
    await expect(membership.inDialog('reason')).toHaveAttribute('aria-invalid', 'true');
    await membership.inDialog('reason').fill('Twee keer ingevoerd');
    await withdraw.click();
    await expect(page.getByText(say('memberships.life.saidWithdrawn'))).toBeFocused();
    await expect(page.getByText(say('memberships.page.withdrawnWhy', { reason: 'Twee keer ingevoerd' }))).toBeVisible();
    await expect(page.getByRole('button', { name: say('shell.form.changeWhat', { label: say('memberships.page.purpose') }) })).toHaveCount(
      0,
    );
    await membership.life('restore').click();
    await expect(page.getByText(say('memberships.life.saidRestored'))).toBeFocused();

    await membership.openHistory();
    const commands = ['restore', 'withdraw', 'resume', 'end', 'describe', 'register'];
    await expect(membership.entries).toHaveCount(commands.length);
    for (const [at, verb] of commands.entries())
      await expect(membership.entries.nth(at)).toContainText(
        say(`history.command.${verb}Membership`, { name: WAREGEM.people.coordinator.name }),
      );
    await expect(membership.entries.nth(1)).toContainText(say('history.reason', { reason: 'Twee keer ingevoerd' }));
    await expect(membership.entries.nth(3)).toContainText(say('history.reason', { reason: 'Te duur' }));
    await expect(membership.entries.nth(4)).toContainText(policyField);
    await expect(membership.entries.nth(5)).toContainText(approach);
  });
}

test.describe('registering', () => {
  test.beforeEach(async ({ page }) => {
    await become(page, MENEN.people.coordinator);
  });

  test('what is registered already is said, with the way there, and nothing is held up', async ({ page }) => {
    const membership = new MembershipPage(page);
    await membership.openForm(MENEN.slug);
    await membership.choose('afri', 'AfriFOODlinks');
    const said = page.getByRole('status').filter({ hasText: 'Menen is al lid sinds 2023.' });
    await expect(said).toBeVisible();
    await said.getByRole('link').click();
    await expect(membership.heading).toHaveText('AfriFOODlinks');
    await expect(membership.fact('policyField')).toContainText('landbouw en voeding');
  });

  test('a name of its own, with an approach that is chosen; without one the form says so', async ({ page }) => {
    const membership = new MembershipPage(page);
    await membership.openForm(MENEN.slug);
    await membership.typeOwn('Burgemeesters voor vrede');
    await membership.submit.click();
    await expect(page).toHaveTitle(/^\(1 fout\) /);
    await expect(page.getByRole('region', { name: /nog niet/ }).getByRole('link', { name: /Kies een vorm/ })).toBeVisible();
    await membership.approach('Indirecte samenwerking').check();
    await membership.submit.click();
    await expect(membership.heading).toHaveText('Burgemeesters voor vrede');
  });

  test('another approach than the proposed one; another organisation proposes anew', async ({ page }) => {
    const membership = new MembershipPage(page);
    await membership.openForm(MENEN.slug);
    await membership.choose('trus', 'TruStone');
    await expect(membership.proposed).toContainText('Samenwerking met de private sector');
    await page.getByRole('button', { name: 'Een andere vorm kiezen' }).click();
    await expect(membership.approach('Samenwerking met de private sector')).toBeFocused();
    await membership.approach('Indirecte samenwerking').check();
    await membership.organisation.fill('');
    await membership.choose('SDG', 'SDG-engagementverklaring van VVSG');
    await expect(membership.approach('Indirecte samenwerking')).not.toBeChecked();
    await membership.organisation.fill('');
    await membership.choose('climate', 'Climate Alliance');
    await expect(membership.proposed).toContainText('Internationale netwerken');
  });

  test('what the server refuses stands beside its field, and nothing typed is lost', async ({ page }) => {
    const membership = new MembershipPage(page);
    await membership.openForm(MENEN.slug);
    await membership.submit.click();
    await expect(page).toHaveTitle(/^\(1 fout\) /);
    await membership.organisation.fill('zomaar');
    await membership.organisation.press('Escape');
    await membership.submit.click();
    await expect(page.getByText('Kies iets uit de lijst, of vul de naam zelf in.').last()).toBeVisible();
    await membership.organisation.fill('');
    await membership.choose('cemr', 'CEMR');
    await membership.since.fill('vorig jaar');
    await membership.submit.click();
    await expect(page.getByText(/^Schrijf een jaar, een maand of een dag/).last()).toBeVisible();
    await expect(membership.since).toHaveValue('vorig jaar');
    await membership.since.fill('2001');
    await membership.submit.dblclick();
    await expect(membership.heading).toHaveText('CEMR');
    await membership.openForm(MENEN.slug);
    await expect(page.getByRole('main').getByRole('link', { name: 'CEMR' })).toHaveCount(1);
  });
});

test('by keyboard alone', async ({ page }) => {
  await become(page, WAREGEM.people.editor);
  const membership = new MembershipPage(page);
  await membership.openForm(WAREGEM.slug);
  await membership.organisation.focus();
  await page.keyboard.type('fair trade');
  await expect(membership.found.first()).toContainText('FairTradeGemeente');
  await page.keyboard.press('Enter');
  await expect(membership.proposed).toContainText('Samenwerking met de private sector');
  await membership.since.focus();
  await page.keyboard.press('Enter');
  await expect(membership.heading).toHaveText('FairTradeGemeente');
  // An editor describes, and does not end.
  await expect(membership.life('end')).toHaveCount(0);
  await expect(page.getByText('Een coördinator beëindigt een lidmaatschap of trekt een foute invoer in.')).toBeVisible();
});

test('a reader and VVSG see the same facts, without buttons', async ({ page }) => {
  await become(page, MENEN.people.coordinator);
  const membership = new MembershipPage(page);
  await membership.openForm(MENEN.slug);
  await page.getByRole('main').getByRole('link', { name: 'FairTradeGemeente' }).click();
  await expect(membership.fact('organisation')).toContainText('eerlijke handel');
  const address = page.url();
  await become(page, VVSG.adviser);
  await page.goto(address);
  await expect(membership.fact('organisation')).toContainText('eerlijke handel');
  await expect(membership.fact('policyField')).toHaveText('aankoopbeleid');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
