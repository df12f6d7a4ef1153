import { become, expect, test } from '../../support/browser';
import { ByKeyboard } from '../../support/by-keyboard';
import { holdNext } from '../../support/held-answer';
import { wordsIn } from '../../support/words';
import { PartnersSheet } from '../pages/partners-of-partnership';
import { WINGENE } from './by-keyboard.world';

const say = wordsIn('nl');
const ROOM = `/nl/m/${WINGENE.slug}`;

test('by keyboard alone a partner is made, asked about, and added to a partnership', async ({ page, complaints }) => {
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  const keys = new ByKeyboard(page);
  await become(page, WINGENE.people.coordinator);
  await page.goto(`${ROOM}/partners`);
  await keys.press(main.getByRole('link', { name: say('partners.list.add') }));
  await expect(title).toHaveText(say('partners.new.title'));

  // Who is called so cannot be shown: it is asked when one saves.
  complaints.allow(/ERR_FAILED/);
  await page.route(/\/partners\/new$/, (route, request) =>
    request.method() === 'POST' && request.postData()?.includes('{"text"') === true ? route.abort() : route.fallback(),
  );
  await keys.to(main.getByLabel(say('partners.new.name')));
  await page.keyboard.type('BS De Klimop');
  await keys.typeNext(main.getByLabel(say('partners.new.kind')), 'school');
  await keys.next(main.getByRole('radio').first());
  await page.keyboard.press('Space');
  const save = main.getByRole('button', { name: say('partners.new.submit') });
  await keys.press(save);
  await expect(main.getByRole('alert').filter({ hasText: 'Basisschool De Klimop' })).toBeVisible();
  await keys.staysAt(save);
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('BS De Klimop');

  // On a page that was opened the next stop is at its head.
  await keys.next(main.getByRole('link', { name: say('partners.list.title'), exact: true }));
  await keys.press(page.getByRole('banner').getByRole('link', { name: say('shell.rooms.partnerships') }));
  await keys.press(main.getByRole('link', { name: 'Stedenband met Nikki' }));
  await keys.press(main.getByRole('link', { name: say('partnerships.page.facts'), exact: true }));
  await page.waitForURL(/\/facts$/);

  const partners = new PartnersSheet(page, 'nl');
  await keys.press(partners.addButton('ours'));
  await keys.staysAt(partners.field('name'));
  await page.keyboard.type('bs de');
  await expect(partners.found('BS De Klimop')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(partners.field('name')).toHaveValue('BS De Klimop');
  await keys.next(partners.role('carries_out'));
  await page.keyboard.press('ArrowDown');
  await expect(partners.role('takes_part')).toBeChecked();
  await keys.typeNext(partners.field('what'), 'uitwisseling');
  await keys.press(partners.button('addSubmit'));
  await expect(partners.side('ours').getByRole('link', { name: 'BS De Klimop' })).toBeVisible();
  await keys.staysAt(partners.addButton('ours'));

  await keys.to(partners.changeButton('BS De Klimop'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await keys.press(partners.button('remove'), 'Space');
  await keys.staysAt(partners.dialog.getByRole('button', { name: say('partners.inPartnership.cancel') }));
  await page.keyboard.press('Escape');
  await keys.staysAt(partners.changeButton('BS De Klimop'));
});

test('by keyboard alone an activity is planned, with who took part, what was learned and what it cost', async ({ page }) => {
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const region = (key: string) => main.getByRole('region', { name: say(key, { status: '' }), exact: true });
  const radio = (key: string) => main.getByRole('radio', { name: say(key), exact: true });
  const keys = new ByKeyboard(page);
  await become(page, WINGENE.people.coordinator);
  await page.goto(`${ROOM}/activities`);
  await keys.press(main.getByRole('link', { name: say('activities.list.add') }).first());

  // Four answers. Arrows go through the cards of one.
  await keys.press(main.getByRole('checkbox', { name: 'Stedenband met Nikki' }), 'Space');
  await keys.to(main.getByRole('radio', { name: 'Werkbezoek', exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(main.getByRole('radio', { name: 'Tegenbezoek', exact: true })).toBeChecked();
  await keys.to(main.getByRole('radio', { name: /Nikki/ }));
  await page.keyboard.press('Space');
  await keys.next(main.getByRole('textbox', { name: say('activities.new.from') }));
  await page.keyboard.type('7/4/2026');
  await keys.typeNext(main.getByRole('textbox', { name: say('activities.new.until') }), '10/4/2026');
  await keys.next(radio('activities.new.statusIs.done'));
  await page.keyboard.press('Space');
  const another = main.getByRole('button', { name: say('activities.proposed.another') });
  await keys.press(another);
  await keys.staysAt(main.getByLabel(say('activities.proposed.own')));
  await keys.press(main.getByRole('button', { name: say('activities.proposed.back') }));
  await keys.staysAt(another);
  await keys.press(main.getByRole('button', { name: say('activities.new.submit') }));
  await expect(page).toHaveURL(/\/activities\/[0-9a-f-]{36}$/);

  // Who took part: a dialogue gives the focus back; what is wrong is said where one comes by.
  const here = region('activities.who.ours');
  const addGroup = here.getByRole('button', { name: say('activities.who.add') });
  await keys.press(addGroup);
  await keys.staysAt(dialog.getByLabel(say('activities.who.group')));
  await page.keyboard.type('scholen');
  await keys.next(dialog.getByLabel(say('activities.who.age')));
  await keys.typeNext(dialog.getByLabel(say('activities.who.people')), '-1');
  await page.keyboard.press('Enter');
  await keys.staysAt(dialog.getByRole('region'));
  await keys.next(dialog.getByRole('link', { name: say('activities.who.people') }));
  await page.keyboard.press('Enter');
  await keys.staysAt(dialog.getByLabel(say('activities.who.people')));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(here.getByText('14', { exact: true })).toBeVisible();
  await keys.staysAt(addGroup);

  const costs = region('activities.costs.title');
  const addCost = costs.getByRole('button', { name: say('activities.costs.add'), exact: true });
  await keys.press(addCost);
  await keys.staysAt(dialog.getByLabel(say('activities.costs.line')));
  await keys.next(dialog.getByLabel(say('activities.costs.planned')));
  await keys.typeNext(dialog.getByLabel(say('activities.costs.actual')), '3.860');
  await page.keyboard.press('Enter');
  await expect(costs.getByText(/€\s3\.860/).first()).toBeVisible();
  await keys.staysAt(addCost);

  // What was learned: the field stays open for the next one, Escape leaves it.
  const column = region('activities.lessons.ours');
  const addLesson = column.getByRole('button', { name: say('activities.lessons.add') });
  await keys.press(addLesson);
  await keys.staysAt(column.getByRole('textbox'));
  await page.keyboard.type('Regenwater opvangen.');
  await keys.next(column.getByRole('button', { name: say('shell.form.save') }));
  await page.keyboard.press('Enter');
  await expect(column.getByRole('listitem').getByText('Regenwater opvangen.')).toBeVisible();
  await keys.staysAt(column.getByRole('textbox'));
  await page.keyboard.press('Escape');
  await keys.staysAt(addLesson);
});

test('by keyboard alone it is said where an activity is and what became of it, and left again', async ({ page }) => {
  const main = page.getByRole('main');
  const button = (key: string) => main.getByRole('button', { name: say(key), exact: true });
  const pencil = (key: string) => main.getByRole('button', { name: say('shell.form.changeWhat', { label: say(key) }), exact: true });
  const keys = new ByKeyboard(page);
  await become(page, WINGENE.people.coordinator);
  await page.goto(`${ROOM}/activities`);
  await keys.press(main.getByRole('link', { name: 'Wereldfeest' }).first());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wereldfeest');

  await keys.press(button('activities.facts.no'));
  await keys.staysAt(main.getByLabel(say('activities.facts.cause')));
  await keys.press(button('activities.facts.cancel'));
  await keys.staysAt(button('activities.facts.no'));
  await keys.next(button('activities.facts.later'));
  await page.keyboard.press('Enter');
  await keys.staysAt(main.getByRole('textbox', { name: say('activities.when.from') }));
  await keys.press(button('activities.when.cancel'));
  await keys.staysAt(button('activities.facts.later'));

  await keys.press(pencil('activities.where.label'));
  await keys.staysAt(main.getByRole('radio', { name: say('activities.setting.third_place') }));
  await keys.press(button('activities.where.leaveOut'));
  await keys.staysAt(main.getByText(say('activities.where.leftOut')));
  await keys.press(button('activities.where.cancel'));
  await keys.staysAt(pencil('activities.where.label'));
  await keys.to(pencil('activities.facts.status'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await keys.staysAt(main.getByRole('radio', { name: say('activities.status.planned') }));
  await keys.press(button('activities.facts.cancel'));
  await keys.staysAt(pencil('activities.facts.status'));

  await keys.to(button('activities.facts.yes'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await keys.staysAt(main.getByText(say('activities.facts.said.done')));
});

test('by keyboard alone the ledger is opened with its table, and an address for the agenda is made', async ({ page }) => {
  const main = page.getByRole('main');
  const button = (key: string) => main.getByRole('button', { name: say(`feeds.manage.${key}`), exact: true });
  const all = say('feeds.manage.all', { municipality: WINGENE.name });
  const keys = new ByKeyboard(page);
  await become(page, WINGENE.people.coordinator);
  await page.goto(`${ROOM}/partnerships`);
  await keys.press(main.getByRole('link', { name: 'Stedenband met Nikki' }));
  await keys.press(main.getByRole('link', { name: say('partnerships.page.reciprocity'), exact: true }));
  await page.waitForURL(/\/reciprocity$/);
  await keys.to(main.getByRole('link', { name: 'Bezoek uit Nikki' }).first());
  const show = main.locator('summary', { hasText: say('reciprocity.table.show') });
  await keys.press(show, 'Space');
  await expect(main.getByRole('table').last()).toBeVisible();
  await keys.staysAt(show);
  await keys.to(main.getByRole('link', { name: /CSV/ }));

  await keys.press(page.getByRole('banner').getByRole('link', { name: say('shell.rooms.activities') }));
  await keys.press(main.getByRole('link', { name: say('activities.list.calendar') }));
  await keys.to(main.getByLabel(say('feeds.manage.what')));
  await keys.next(button('submit'));
  const reading = await holdNext(page, 'reading');
  await page.keyboard.press('Enter');
  await keys.staysAt(main.getByText(say('feeds.manage.made', { what: all })));
  await keys.next(main.getByLabel(say('feeds.manage.address'), { exact: true }));
  await keys.next(button('copy'));
  await keys.next(button('ready'));
  await page.keyboard.press('Enter');
  await keys.staysAt(main.getByLabel(say('feeds.manage.what')));

  // The list that says that there is one comes later, with another form.
  await reading.letThrough();
  const renew = main.getByRole('button', { name: say('feeds.manage.renewWhat', { what: all }) });
  await expect(renew).toBeVisible();
  await keys.staysAt(main.getByLabel(say('feeds.manage.what')));
  await keys.to(renew, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await keys.staysAt(button('cancel'));
  await page.keyboard.press('Enter');
  await keys.staysAt(renew);
  await keys.next(main.getByRole('button', { name: say('feeds.manage.endWhat', { what: all }) }));
  await page.keyboard.press('Enter');
  await keys.staysAt(button('cancel'));
  await keys.to(button('endConfirm'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await keys.staysAt(main.getByText(say('feeds.manage.ended', { what: all })));
});
