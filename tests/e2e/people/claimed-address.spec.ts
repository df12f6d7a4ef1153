import { randomUUID } from 'node:crypto';
import { become, elsewhere, expect, test } from '../../support/browser';
import { wordsIn } from '../../support/words';
import { VVSG } from '../../support/world/description';
import { LinkPage } from '../pages/link';
import { SettingsPage } from '../pages/settings';
import { SignInPage } from '../pages/sign-in';
import { BREE, PEER } from './claimed-address.world';

const HERS = 'twee paarden en één kar';
const OWN = 'iets heel anders dan zij koos';

test('who claimed an address beforehand gets nothing of a later role, and who it was meant for gets the account back by VVSG', async ({
  page,
  browser,
  complaints,
}) => {
  const say = wordsIn('nl');
  const email = `${randomUUID()}@peer.example`;
  const settings = new SettingsPage(page);
  await become(page, BREE.people.coordinator);
  await settings.open(BREE.slug);
  await settings.add({ name: 'Lien Claes', email, role: 'reader' });
  const hers = await elsewhere(browser, complaints);
  await new LinkPage(hers).acceptAsNew(await settings.link.inputValue(), HERS);
  await new SignInPage(hers).signIn(email, HERS);
  await hers.waitForURL(`**/nl/m/${BREE.slug}`);

  await become(page, PEER.people.coordinator);
  await settings.open(PEER.slug);
  await settings.add({ name: 'Lien Claes', email, role: 'editor' });
  const offer = await settings.link.inputValue();
  complaints.allow(/status of 404/);
  await hers.goto(`/nl/m/${PEER.slug}`);
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText(say('shell.missing.title'));

  const theirs = await elsewhere(browser, complaints);
  const link = new LinkPage(theirs);
  await link.open(offer);
  await link.choose(OWN, 'public.link.offer.freshSubmit');
  await expect(link.refusal('has_account')).toBeVisible();

  await become(page, VVSG.administrator);
  await page.goto(`/nl/platform/municipalities/${BREE.slug}`);
  await settings.change('Lien Claes');
  await settings.dialog.getByRole('button', { name: say('people.colleague.makeLink') }).click();
  await link.open(await settings.dialog.getByLabel(say('people.link.link'), { exact: true }).inputValue());
  await expect(theirs.getByRole('region', { name: say('public.link.held') })).toContainText(`lezer, ${BREE.name}`);
  await link.choose(OWN, 'public.link.submit');
  await theirs.waitForURL('**/sign-in?chosen=1');
  await hers.goto(`/nl/m/${BREE.slug}`);
  await hers.waitForURL('**/nl/sign-in*');
  await new SignInPage(theirs).signIn(email, OWN);
  await theirs.waitForURL(`**/nl/m/${BREE.slug}`);
  await link.open(offer);
  await link.accept();
  await theirs.waitForURL(`**/nl/m/${PEER.slug}`);
  for (const each of [hers, theirs]) await each.context().close();
});
