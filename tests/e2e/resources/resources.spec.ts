import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { become, expect, test } from '../../support/browser';
import { toldIn } from '../../support/databases';
import type { Locale } from '../../support/words';
import { VVSG } from '../../support/world/description';
import { ResourcesPage } from '../pages/resources';
import { YearPage } from '../pages/year';
import { MOL, RETIE } from './resources.world';

const { slug, people } = MOL;
const { coordinator, editor, reader } = people;

const ALONE = 'Stedenband Mol – Santo Tomas';
const JOINT = 'Stedenband Mol en Dessel – Kara';

test('a year shows every partnership, membership and approach, what is known of it, and how it stands', async ({ page }) => {
  const room = new ResourcesPage(page);
  await room.openAs(slug, reader, 2021);
  await expect(page).toHaveTitle('Middelen 2021, Mol – Tweespan');
  const unknown = ['–', '–'];
  expect(await room.row(ALONE)).toEqual([
    ...['7.600', '5.150,40', '33.500', '–', '18.000', '–', '0,30', '–'],
    expect.stringMatching(/^€ 4\.849,60 onder de richtwaarde\s+nog in te vullen$/),
  ]);
  expect(await room.row('Charter Kempen')).toEqual([...unknown, ...unknown, ...unknown, ...unknown, '–']);
  expect(await room.row('Indirecte samenwerking')).toEqual(['18.000', '–', ...unknown, ...unknown, ...unknown, '–']);
  expect(await room.row('Totaal')).toEqual(['39.600', '17.150,40', '33.500', '–', '18.000', '–', '0,60', '0,30', '']);
  await expect(page.getByText('In natura, in geen totaal: raming € 500.')).toBeVisible();
  await expect(room.table.getByRole('link', { name: ALONE })).toHaveAttribute('href', /\/partnerships\/[0-9a-f-]{36}\/years\/2021$/);
  await expect(room.table.getByRole('link', { name: 'Netwerk Kempen' })).toHaveAttribute(
    'href',
    /\/memberships\/[0-9a-f-]{36}\/years\/2021$/,
  );
  await expect(room.table.getByRole('link', { name: 'Indirecte samenwerking' })).toHaveAttribute(
    'href',
    `/nl/m/${slug}/resources/indirect/2021`,
  );

  await page.getByRole('link', { name: 'Vorig jaar, 2020' }).click();
  await expect(page.getByRole('heading', { name: 'Middelen 2020' })).toBeVisible();
  await page.goto(`/nl/m/${slug}/resources?year=ooit`);
  await expect(page.getByRole('heading', { name: 'Middelen 2026' })).toBeVisible();
  await page.goto(`/nl/m/${slug}/resources?year=1950`);
  await expect(page.getByText('In 1950 liep er geen samenwerking of lidmaatschap, en er is niets ingevuld.')).toBeVisible();
});

test('a joint partnership is judged on the staff of all, whatever the own share is', async ({ page }) => {
  const room = new ResourcesPage(page);
  await room.openAs(slug, reader, 2021);
  expect(await room.row(JOINT)).toEqual(['12.000', '12.000,00', '–', '–', '–', '–', '0,30', '0,30', 'in orde']);
});

test('who reads, or looks in from VVSG, sees the same figures and nothing to press', async ({ page }) => {
  const room = new ResourcesPage(page);
  await room.openAs(slug, reader, 2021);
  const figures = await room.table.innerText();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Middelen toevoegen buiten een samenwerking')).toHaveCount(0);
  await room.openAs(slug, VVSG.adviser, 2021);
  expect(await room.table.innerText()).toBe(figures);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('an editor takes the plan over once, is told how many figures, and confirms nothing', async ({ page }) => {
  const room = new ResourcesPage(page);
  await room.openAs(slug, editor, 2023);
  await expect(room.button('confirm.button')).toHaveCount(0);
  await expect(page.getByText('Een coördinator bevestigt het jaar; daarna liggen de cijfers vast.')).toBeVisible();
  await room.takeOver.dblclick();
  await expect(page.getByRole('status').filter({ hasText: '6 cijfers overgenomen.' })).toBeVisible();
  await expect.poll(() => room.row('Totaal')).toEqual(['39.600', '37.150,40', '33.500', '33.500', '18.000', '18.000', '0,60', '0,60', '']);
  expect(await room.row(ALONE)).toEqual(expect.arrayContaining(['5.150,40', '33.500', '18.000', '0,30']));
  await expect(room.takeOver).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Er staan geen ramingen meer open')).toBeVisible();
});

/** Each test that confirms has a year of its own. */
const OVER = { nl: 2025, en: 2024 } as const;

test.describe
  .serial('confirming', () => {
    for (const locale of ['nl', 'en'] satisfies Locale[]) {
      test(`a coordinator confirms a year that is over, knowing what is missing (${locale})`, { tag: toldIn(locale) }, async ({ page }) => {
        const room = new ResourcesPage(page, locale);
        const { say } = room;
        const year = OVER[locale];
        await room.openAs(slug, coordinator, year);
        await room.button('confirm.button').click();
        await expect(room.dialog.getByRole('heading', { name: say('resources.room.confirm.title', { year }), exact: true })).toBeVisible();
        const missing = room.dialog.getByRole('listitem');
        await expect(missing.getByRole('link')).toHaveText([
          JOINT,
          ALONE,
          'Charter Kempen',
          'Netwerk Kempen',
          /^(Indirecte samenwerking|Indirect cooperation)$/,
        ]);
        // With each what is missing: some of what was planned, or all that was spent.
        const nothing = say('resources.room.confirm.nothingSpent');
        await expect(missing.filter({ hasText: JOINT })).toContainText(
          locale === 'nl' ? '1 geraamd cijfer zonder' : '1 planned figure without',
        );
        await expect(missing.filter({ hasText: ALONE })).toContainText(
          locale === 'nl' ? '3 geraamde cijfers zonder' : '3 planned figures without',
        );
        await expect(missing.filter({ hasText: nothing })).toHaveCount(3);
        await expect(missing.filter({ hasText: ALONE }).getByRole('link')).toHaveAttribute('href', new RegExp(`/years/${year}$`));
        await expect(room.dialog.getByText(say('resources.room.confirm.running', { year }))).toHaveCount(0);
        await room.dialog.getByRole('button', { name: say('resources.room.confirm.cancel') }).click();
        await expect(room.button('confirm.button')).toBeFocused();

        await room.button('confirm.button').click();
        await room.dialog.getByRole('button', { name: say('resources.room.confirm.button') }).dblclick();
        await expect(
          page.getByText(locale === 'nl' ? `${year} is bevestigd: 4 fiches liggen vast.` : `${year} is confirmed: 4 records are locked.`),
        ).toBeFocused();
        await expect(
          page.getByText(locale === 'nl' ? /^bevestigd op \d+ \S+ \d{4} door Mia Claes$/ : /^confirmed on \d+ \S+ \d{4} by Mia Claes$/),
        ).toBeVisible();
        await expect(room.button('confirm.button')).toHaveCount(0);
        await expect(room.takeOver).toHaveCount(0);
        await expect(room.table.getByRole('rowheader', { name: ALONE })).toContainText(say('resources.room.locked'));
      });
    }

    test('of the running year asks to wait, and a second time when one goes on; by keyboard alone', async ({ page }) => {
      const room = new ResourcesPage(page);
      await room.openAs(slug, coordinator, 2026);
      await room.button('confirm.button').focus();
      await page.keyboard.press('Enter');
      await expect(room.dialog.getByText('2026 is nog niet voorbij.')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(room.dialog).toHaveCount(0);
      await expect(room.button('confirm.button')).toBeFocused();
      await page.keyboard.press('Enter');
      await room.button('confirm.anyway').focus();
      await page.keyboard.press('Enter');
      await expect(room.dialog.getByRole('heading', { name: '2026 nu al bevestigen?' })).toBeVisible();
      await expect(room.button('confirm.cancel')).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByText('2026 is bevestigd: 4 fiches liggen vast.')).toBeFocused();
      await page.reload();
      await expect(page.getByText(/^bevestigd op .* door Mia Claes$/)).toBeVisible();
    });

    test('again locks what came after it', async ({ page }) => {
      const room = new ResourcesPage(page);
      await room.openAs(slug, coordinator, 2022);
      await expect(room.table.getByRole('rowheader', { name: 'Indirecte samenwerking' })).toContainText('open');
      await expect(room.table.getByRole('rowheader', { name: 'Netwerk Kempen' })).toContainText('bevestigd');
      await room.button('confirm.buttonAgain').click();
      await expect(room.dialog.getByRole('listitem').getByRole('link')).toHaveText(['Indirecte samenwerking']);
      await room.dialog.getByRole('button', { name: 'Ook de open fiches bevestigen' }).click();
      await expect(page.getByText('2022 is bevestigd: 1 fiche ligt vast.')).toBeFocused();
      await expect(room.button('confirm.buttonAgain')).toHaveCount(0);
    });
  });

test('a year that is still to come is neither confirmed nor taken over, and can be planned without a partnership', async ({ page }) => {
  const room = new ResourcesPage(page);
  await room.openAs(slug, coordinator, 2027);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.getByText('Middelen toevoegen buiten een samenwerking').click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Humanitaire hulp en noodhulp' })).toHaveAttribute(
    'href',
    `/nl/m/${slug}/resources/humanitarian/2027`,
  );
  await page.getByRole('main').getByRole('link', { name: 'Humanitaire hulp en noodhulp' }).click();
  const form = new YearPage(page);
  await expect(form.field('own_operating', 'planned')).toBeVisible();
  await expect(form.field('own_operating', 'actual')).toHaveCount(0);
  await expect(form.field('fte', 'actual')).toHaveCount(0);
});

for (const locale of ['nl', 'en'] satisfies Locale[]) {
  test(`the files have what the table shows, and what stands behind it (${locale})`, { tag: toldIn(locale) }, async ({ page }) => {
    const room = new ResourcesPage(page, locale);
    await room.openAs(slug, reader, 2021);
    const download = async (key: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: room.say(`resources.room.csv.${key}`) }).click(),
      ]);
      const text = await readFile(await file.path(), 'utf8');
      return { name: file.suggestedFilename(), rows: parse(text, { bom: true, delimiter: ';' }) as string[][] };
    };
    const table = await download('table');
    expect(table.name).toBe(locale === 'nl' ? 'middelen-mol-2021.csv' : 'resources-mol-2021.csv');
    const plain = (cell: string) => (cell === '–' ? null : Number(cell.replaceAll(locale === 'nl' ? '.' : ',', '').replace(',', '.')));
    const number = (cell: string) => (cell === '' ? null : Number(cell.replace(',', '.')));
    for (const name of [ALONE, JOINT, 'Netwerk Kempen']) {
      const inFile = table.rows.find((row) => row[2] === name)?.slice(8, 16);
      expect([name, inFile?.map(number)]).toEqual([name, (await room.row(name)).slice(0, 8).map(plain)]);
    }
    expect(table.rows.map((row) => row[2])).not.toContain(room.say('resources.room.together'));
    const lines = await download('lines');
    const federal = lines.rows.find((row) => row[2] === ALONE && row[8] === 'VVSG');
    expect(federal?.slice(10)).toEqual(['33500,00', '', '', '']);
  });
}

test('who signs in for the file comes to the year it is of', async ({ page }) => {
  await page.goto(`/nl/m/${slug}/resources/csv?year=2023&by=source`);
  expect(new URL(page.url()).searchParams.get('next')).toBe(`/nl/m/${slug}/resources?year=2023`);
});

test('a municipality without anything is told what belongs here, and how to begin', async ({ page }) => {
  await become(page, RETIE.people.coordinator);
  await page.goto(`/nl/m/${RETIE.slug}/resources`);
  await expect(page.getByRole('heading', { name: 'Hier komen de middelen van Retie.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Samenwerking registreren' })).toHaveAttribute(
    'href',
    `/nl/m/${RETIE.slug}/partnerships/new`,
  );
  await page.getByText('Middelen toevoegen buiten een samenwerking').click();
  await expect(page.getByRole('link', { name: 'Humanitaire hulp en noodhulp' })).toHaveAttribute(
    'href',
    `/nl/m/${RETIE.slug}/resources/humanitarian/2026`,
  );
});

for (const width of [390, 320]) {
  test(`on a phone of ${width} each partnership is a block of its own, and nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const room = new ResourcesPage(page);
    await room.openAs(slug, reader, 2021);
    await expect(page.getByRole('heading', { name: ALONE })).toBeVisible();
    const block = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: JOINT }) });
    await expect(block.getByRole('row', { name: /^eigen werkingsmiddelen/i })).toContainText('12.000,00');
    await expect(block.getByText('in orde')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Charter Kempen' }) })).toContainText(
      'nog leeg',
    );
    const link = await block.getByRole('link').boundingBox();
    expect(link?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
