import fc from 'fast-check';
import { isValidElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { html, plain, sheet } from '@/tests/support/ledger-drawn';
import { aMeeting, anObstacle, on } from '@/tests/support/meetings';
import { Balance } from './balance';
import { LedgerSheet } from './ledger-sheet';
import { thicknessOf } from './thread-line';

/** What is read aloud of each row, with where it leads. */
const readAloud = (page: string) =>
  [...page.matchAll(/<a class="thread" data-follow href="([^"]*)"><span class="sr-only">(.*?)<\/span>/g)].map(([, href, said]) => [
    said,
    href,
  ]);
describe('the picture', () => {
  test('reads as sentences, row by row, each a link to its activity', () => {
    const page = html(
      sheet([
        aMeeting('a', { people: [{ side: 'ours', people: 4 }] }),
        aMeeting('b', { ...on('2026-05-04'), setting: 'with_us', status: 'cancelled', cause: 'visum geweigerd' }),
        aMeeting('c', { ...on('2026-06-09'), setting: 'online' }),
        aMeeting('d', { ...on('2026-10-09'), setting: 'at_home' }),
        aMeeting('e', { ...on('2026-04-15'), setting: 'third_place', place: 'Cotonou' }),
        aMeeting('f', { ...on('2026-11-30'), status: 'planned' }),
      ]),
    );
    expect(readAloud(page)).toEqual([
      ['30 november 2026: een bezoek van Roeselare naar Dogbo, 1 dag, gepland, Werkbezoek f', '/nl/m/roeselare/activities/f'],
      ['9 oktober 2026: in eigen gemeente, Werkbezoek d', '/nl/m/roeselare/activities/d'],
      ['9 juni 2026: online, Werkbezoek c', '/nl/m/roeselare/activities/c'],
      ['4 mei 2026: een bezoek van Dogbo naar Roeselare, ging niet door: visum geweigerd, Werkbezoek b', '/nl/m/roeselare/activities/b'],
      ['15 april 2026: Roeselare en Dogbo, in Cotonou, Werkbezoek e', '/nl/m/roeselare/activities/e'],
      ['16 tot 20 maart 2026: 4 personen van Roeselare naar Dogbo, 5 dagen, Werkbezoek a', '/nl/m/roeselare/activities/a'],
    ]);
    expect(plain(page)).toContain('1 bezoek sinds 2026: 1 keer van Roeselare naar Dogbo, 0 keer van Dogbo naar Roeselare.');
    expect(plain(page)).toContain(
      'Daarnaast één keer online, één keer op een derde plaats en één keer in eigen gemeente. 1 activiteit ging niet door.',
    );
  });

  test('says of years before the first recorded one that nothing was kept, never nought', () => {
    const page = plain(html(sheet([aMeeting('a', on('2024-03-16'))])));
    expect(page).toContain('2010 tot 2023 niet bijgehouden');
    expect(page).toContain('2025 geen ontmoeting');
    expect(page).not.toMatch(/20(?:1\d|2[0-3]) 0/);
  });

  test('invents no years: what is planned later is told without a beginning, and the years before it stay unknown', () => {
    const page = plain(html(sheet([aMeeting('a', { ...on('2028-03-16'), status: 'planned' })])));
    expect(page).toContain('Er is nog geen bezoek van Roeselare aan Dogbo of omgekeerd geweest.');
    expect(page).toContain('2010 tot 2026 niet bijgehouden');
    expect(page).not.toMatch(/[Ss]inds|2027|2028 tot/);
  });

  test('makes one thread of what was online in a year, each date a link of its own', () => {
    const online = (id: string, day: string) => aMeeting(id, { ...on(day), setting: 'online' });
    const page = html(sheet([online('a', '2026-02-12'), online('b', '2026-06-09'), online('c', '2026-09-01')]));
    expect(plain(page)).toContain('3 keer online : 1 september : Werkbezoek c , 9 juni : Werkbezoek b , 12 februari : Werkbezoek a');
    for (const id of ['a', 'b', 'c']) expect(page).toContain(`href="/nl/m/roeselare/activities/${id}"`);
  });

  test('asks of a planned one whose day is past whether it took place', () => {
    const page = html(sheet([aMeeting('a', { ...on('2026-11-01'), status: 'planned' })]));
    expect(plain(page)).toContain('ging dit door?');
  });

  test('says "at least" where a number is missing, and nothing where nothing is known', () => {
    const some = [
      { side: 'ours' as const, people: 12 },
      { side: 'ours' as const, people: null },
    ];
    expect(plain(html(sheet([aMeeting('a', { people: some })])))).toContain('minstens 12 personen van Roeselare naar Dogbo');
    expect(plain(html(sheet([aMeeting('a')])))).not.toContain('personen van');
  });

  test('says whose a meeting was where several municipalities take part', () => {
    const meeting = aMeeting('a', { municipality: 'Deinze', alsoThere: ['Lievegem'] });
    expect(plain(html(sheet([meeting], { isJoint: true })))).toContain('Deinze en Lievegem, Werkbezoek a');
    expect(plain(html(sheet([meeting])))).not.toContain('Lievegem');
  });

  test('folds older years away behind a link where there are more than twelve', () => {
    const meetings = [aMeeting('a', on('2010-03-16')), aMeeting('b')];
    const page = html(sheet(meetings));
    expect(page).toContain('href="/nl/m/roeselare/partnerships/1/reciprocity?years=all"');
    expect(readAloud(page)).toHaveLength(1);
    expect(readAloud(html(sheet(meetings, { isAll: true })))).toHaveLength(2);
  });

  test('is drawn as one text, and no circumstance or thread is an element of its own', () => {
    const one = aMeeting('a', on('2012-03-16'));
    const many = [one, ...Array.from({ length: 60 }, (_, at) => aMeeting(String(at), on(`${2013 + (at % 12)}-03-16`)))];
    const elements = (node: ReactNode): number => {
      if (Array.isArray(node)) return node.reduce((sum: number, each: ReactNode) => sum + elements(each), 0);
      if (!isValidElement<{ children?: ReactNode }>(node)) return 0;
      return 1 + elements(node.props.children);
    };
    const drawn = (meetings: typeof many) => {
      let count = 0;
      const Counting = () => {
        const made = LedgerSheet(sheet(meetings, { isAll: true, obstacles: [anObstacle('pandemie', '2020-03-13', '2022-03-06')] }).props);
        count = elements(made);
        return made;
      };
      html(<Counting />);
      return count;
    };
    expect(drawn(many)).toBe(drawn([one]));
  });

  test('is thicker for more people, and never fills the page', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, other) => {
        expect(thicknessOf(Math.max(one, other))).toBeGreaterThanOrEqual(thicknessOf(Math.min(one, other)));
        expect(thicknessOf(one)).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('the balance of the first page', () => {
  const shown = (balance: Parameters<typeof Balance>[0]['balance']) =>
    html(<Balance balance={balance} theirs="Dogbo" href="/m/roeselare/partnerships/1/reciprocity" />);

  test('says how often who travelled, and leads to the ledger', () => {
    const page = shown({ toPartner: 8, toUs: 5, cancelled: 4, since: 2019 });
    expect(plain(page)).toContain('8 keer naar Dogbo, 5 keer naar ons');
    expect(plain(page)).toContain('sinds 2019; 4 bezoeken gingen niet door');
    expect(page).toContain('href="/nl/m/roeselare/partnerships/1/reciprocity"');
  });

  test('has no ring before the first visit', () => {
    const page = shown({ toPartner: 0, toUs: 0, cancelled: 0, since: null });
    expect(page).not.toContain('balance-ring');
    expect(plain(page)).toContain('Nog geen bezoek');
  });
});
