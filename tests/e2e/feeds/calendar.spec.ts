import { readFileSync } from 'node:fs';
import path from 'node:path';
import { become, elsewhere, expect, test } from '../../support/browser';
import { readCalendar } from '../../support/calendars';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { HEMIKSEM } from './calendar.world';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(
    `an agenda gets an address, reads at it, and the address is renewed and ended (${locale})`,
    {
      tag: toldIn(locale),
    },
    async ({ page, browser, complaints }, { project }) => {
      const say = wordsIn(locale);
      const main = page.getByRole('main');
      const button = (key: string) => main.getByRole('button', { name: say(`feeds.manage.${key}`), exact: true });
      const address = main.getByLabel(say('feeds.manage.address'), { exact: true });
      const all = say('feeds.manage.all', { municipality: HEMIKSEM.name });
      await become(page, HEMIKSEM.people.coordinator);
      await page.goto(`/${locale}/m/${HEMIKSEM.slug}/activities/calendar`);
      await expect(main.getByText(say('feeds.manage.none'))).toBeVisible();
      await button('submit').click();
      await expect(main.getByText(say('feeds.manage.made', { what: all }))).toBeFocused();
      const first = await address.inputValue();
      expect(first).toMatch(/^https?:\/\/[^/]+\/api\/calendar\/[\w-]{43}\.ics$/);

      // A program that signs in nowhere.
      const { request } = await elsewhere(browser, complaints);
      const answer = await request.get(first);
      expect(answer.status()).toBe(200);
      const { 'content-type': type, 'cache-control': keep, etag = '' } = answer.headers();
      expect([type, keep]).toEqual(['text/calendar; charset=utf-8', 'private, no-cache']);
      const { name, dates } = readCalendar(await answer.text());
      expect(name).toBe(say('feeds.calendar.name', { what: HEMIKSEM.name }));
      expect(dates.map(({ summary, span }) => [summary, ...span])).toEqual([
        ['Kaasfeest', '2027-05-01', '2027-05-02'],
        ['Inleefreis naar Nikki', '2026-12-05', '2026-12-13'],
        [say('feeds.calendar.agreementEnds', { partnership: 'Stedenband met Nikki' }), '2027-06-30', '2027-07-01'],
      ]);
      expect(dates[0]?.url).toMatch(new RegExp(`/${locale}/m/${HEMIKSEM.slug}/activities/[0-9a-f-]{36}$`));
      expect((await request.get(first, { headers: { 'if-none-match': etag } })).status()).toBe(304);
      expect((await request.head(first)).status()).toBe(200);

      // It stands there this once; the list says since when there is one.
      await button('ready').click();
      await expect(address).toHaveCount(0);
      await expect(page.getByRole('region', { name: say('feeds.manage.list') }).getByRole('listitem')).toContainText(all);
      await page.reload();
      await expect(main).not.toContainText('/api/calendar/');
      await main.getByLabel(say('feeds.manage.what')).selectOption({ label: 'Stedenband met Nikki' });
      await button('submit').click();
      const ofOne = await address.inputValue();
      expect(readCalendar(await (await request.get(ofOne)).text()).dates).toHaveLength(2);
      await button('ready').click();

      await main.getByRole('button', { name: say('feeds.manage.renewWhat', { what: all }) }).click();
      await expect(button('cancel')).toBeFocused();
      await button('renewConfirm').click();
      await expect(main.getByText(say('feeds.manage.made', { what: all }))).toBeFocused();
      const second = await address.inputValue();
      const missing = await request.get(first);
      expect([missing.status(), await missing.text()]).toEqual([404, '']);
      expect((await request.get(second)).status()).toBe(200);

      await main.getByRole('button', { name: say('feeds.manage.endWhat', { what: all }) }).click();
      await button('endConfirm').click();
      await expect(main.getByText(say('feeds.manage.ended', { what: all }))).toBeFocused();
      await expect(address).toHaveCount(0);
      expect((await request.get(second)).status()).toBe(404);

      // What the program wrote of all this names no address.
      const log = () => readFileSync(path.join(process.cwd(), `.tests/logs/server-${project.name}.log`), 'utf8');
      await expect.poll(log).toContain('/api/calendar/...');
      for (const token of [first, ofOne, second]) expect(log()).not.toContain(/[\w-]{43}/.exec(token)?.[0] ?? '?');
    },
  );
}
