import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import { type Locale, wordsIn } from '../../support/words';
import { KUURNE } from './board.world';

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`a board is added, gets its members, is counted, and its chair finds it (${locale})`, { tag: toldIn(locale) }, async ({ page }) => {
    const say = wordsIn(locale);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const { grant_handler: handler, board_chair: chair } = KUURNE.people;
    const room = `/${locale}/m/${KUURNE.slug}`;
    const name = 'Wereldraad Kuurne';

    // The chair has the role and no seat yet.
    await become(page, chair);
    await page.goto(`${room}/board`);
    await expect(main.getByText(say('boards.own.none', { municipality: 'Kuurne' }))).toBeVisible();

    await become(page, handler);
    await page.goto(`${room}/grants/boards`);
    await expect(main.getByText(say('boards.list.empty', { municipality: 'Kuurne' }))).toBeVisible();
    await main.getByRole('button', { name: say('boards.add.open') }).click();
    await dialog.getByLabel(say('boards.facts.name')).fill(name);
    await dialog.getByRole('button', { name: say('boards.add.submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(main.getByText(say('boards.warning.decision'))).toBeVisible();

    /** Gives somebody a seat: what is typed, and what is chosen by its words. */
    async function addSeat(who: string, chosen: Readonly<Record<string, string>>, organisation = '') {
      await main.getByRole('button', { name: say('boards.seats.add') }).click();
      await dialog.getByLabel(say('boards.seat.name')).fill(who);
      for (const [field, label] of Object.entries(chosen)) await dialog.getByLabel(say(`boards.seat.${field}`)).selectOption({ label });
      if (organisation !== '') await dialog.getByLabel(say('boards.seat.organisation')).fill(organisation);
      await dialog.getByRole('button', { name: say('boards.seat.save') }).click();
    }
    await addSeat(
      chair.name,
      { function: say('boards.function.chair'), capacity: say('boards.capacity.organisation'), personId: chair.name },
      'Wereldwerkgroep',
    );
    await expect(main.getByText(say('boards.seat.added', { name: chair.name }))).toBeVisible();
    // One chair at a time: said beside the field, and put right there.
    await addSeat('Dirk Maes', { function: say('boards.function.chair'), capacity: say('boards.capacity.council_member') });
    await expect(dialog.getByText(say('boards.errors.chair_taken', { name: chair.name })).last()).toBeVisible();
    await dialog.getByLabel(say('boards.seat.function')).selectOption({ label: say('boards.function.member') });
    await dialog.getByLabel(say('boards.seat.votes')).selectOption({ label: say('boards.seats.votes') });
    await dialog.getByRole('button', { name: say('boards.seat.save') }).click();
    await expect(main.getByText(say('boards.warning.passage.EXT-02'))).toBeVisible();
    await main.getByRole('button', { name: say('boards.seats.changeWhat', { name: 'Dirk Maes' }) }).click();
    await dialog.getByLabel(say('boards.seat.votes')).selectOption({ label: say('boards.seats.noVote') });
    await dialog.getByRole('button', { name: say('boards.seat.save') }).click();
    await expect(main.getByText(say('boards.warning.passage.EXT-02'))).toBeHidden();

    const edit = async (label: string, text: string) => {
      await main.getByRole('button', { name: say('shell.form.changeWhat', { label: say(label) }) }).click();
      await main.getByRole('textbox').fill(text);
      await main.getByRole('button', { name: say('shell.form.save'), exact: true }).click();
      await expect(main.getByRole('textbox')).toHaveCount(0);
    };
    await edit('boards.facts.councilDate', '24/2/2025');
    await edit('boards.facts.councilNumber', '2025_GR_00041');
    await edit('boards.working.quorumPercent', '60');
    await expect(main.getByText(say('boards.warning.decision'))).toBeHidden();

    await main.getByRole('button', { name: say('boards.count.open'), exact: true }).click();
    await dialog.getByLabel(say('boards.count.countedOn')).fill('10/11/2026');
    for (const [group, numbers] of Object.entries({ all: ['1', '1', '0'], voting: ['1', '0', '0'] })) {
      const fields = dialog.getByRole('group', { name: say(`boards.count.${group}`) });
      for (const [at, gender] of ['women', 'men', 'others'].entries())
        await fields.getByLabel(say(`boards.count.of.${gender}`), { exact: true }).fill(numbers[at] ?? '');
    }
    await dialog.getByRole('button', { name: say('boards.count.save') }).click();
    // Of who votes all are women: the stricter of the two counts is told.
    const share = { gender: say('boards.warning.gender.women'), number: 1, total: 1, group: say('boards.warning.group.voting') };
    await expect(main.getByText(say('boards.warning.share', share))).toBeVisible();

    await main.getByRole('link', { name: say('boards.page.history') }).click();
    const entries = main.getByRole('listitem').filter({ has: page.getByRole('time') });
    for (const [at, command] of ['countBoard', 'changeBoard', 'changeSeat', 'addSeat', 'addSeat', 'addBoard'].entries())
      await expect(entries.nth(at)).toContainText(say(`history.command.${command}`, { name: handler.name }));
    await expect(entries.nth(2)).toContainText('Dirk Maes');

    // By the header to the own board, in large letters.
    await become(page, chair);
    await page.goto(room);
    await page
      .getByRole('banner')
      .getByRole('link', { name: say('shell.rooms.board') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(main.getByText(say('boards.own.way.closed'))).toBeVisible();
    await expect(main.getByText('Dirk Maes')).toBeVisible();
  });
}
