import { describe, expect, test } from 'vitest';
import { html, plain, type Shown, sheet } from '@/tests/support/ledger-drawn';
import { aMeeting, anObstacle, on } from '@/tests/support/meetings';

const PANDEMIC = anObstacle('pandemie', '2020-03-13', '2022-03-06');
const VISA = anObstacle('visum geweigerd', '2026-05-04');

/** Each row of the picture as it is read, with `|` where a band runs behind it. */
const rowsRead = (page: string) => {
  const picture = /<section aria-label="Elke ontmoeting.*?<\/div><\/section>/.exec(page)?.[0] ?? '';
  return [...picture.matchAll(/<h3>(.*?)<\/h3>|<li( class="band[^"]*")?>(.*?)<\/li>/g)].map(([, year, band, said = '']) =>
    year === undefined ? `${band === undefined ? ' ' : '|'} ${plain(said).trim()}` : year,
  );
};

describe('what stood in the way', () => {
  test('is a band with its word behind the years that it covers, read aloud where it stands', () => {
    const meetings = [aMeeting('a', on('2020-01-20')), aMeeting('b', { ...on('2021-10-04'), status: 'cancelled', cause: 'pandemie' })];
    const page = html(sheet(meetings, { obstacles: [VISA, PANDEMIC] }));
    expect(rowsRead(page).filter((row) => !/^202[345]$/.test(row))).toEqual([
      '2026',
      '| omstandigheid: visum geweigerd , sinds 4 mei, duurt nog; geen ontmoeting',
      '2022',
      '| omstandigheid: pandemie , tot 6 maart; geen ontmoeting',
      '2021',
      '| omstandigheid: pandemie , het hele jaar',
      expect.stringMatching(/^\| 4 oktober 2021: /),
      '2020',
      '| omstandigheid: pandemie , vanaf 13 maart',
      expect.stringMatching(/^ {2}20 januari 2020: /),
      '2010 tot 2019',
    ]);
    expect(plain(page)).toMatch(/Legende: .* omstandigheid /);
    expect(plain(html(sheet(meetings)))).not.toContain('omstandigheid');
  });

  test('says when in its year it was', () => {
    const words = (from: string, until: string | null, year: string) => {
      const page = html(sheet([aMeeting('a', on('2024-06-01')), aMeeting('b')], { obstacles: [anObstacle('conflict', from, until)] }));
      const rows = rowsRead(page);
      return rows.slice(rows.indexOf(year)).find((row) => row.includes('conflict'));
    };
    expect(words('2025-06-04', '2025-06-07', '2025')).toBe('| omstandigheid: conflict , 4 tot 7 juni; geen ontmoeting');
    expect(words('2025-06-04', '2025-06-04', '2025')).toBe('| omstandigheid: conflict , 4 juni; geen ontmoeting');
    expect(words('2025-01-01', '2025-12-31', '2025')).toBe('| omstandigheid: conflict , het hele jaar; geen ontmoeting');
    expect(words('2024-02-01', null, '2026')).toBe('| omstandigheid: conflict , duurt nog');
    expect(words('2026-12-01', null, '2026')).toBe('| omstandigheid: conflict , vanaf 1 december');
  });

  test('before the first recorded year stands where nothing was kept', () => {
    const page = plain(html(sheet([aMeeting('a', on('2024-03-16'))], { obstacles: [PANDEMIC] })));
    expect(page).toContain('2010 tot 2023 niet bijgehouden omstandigheid: pandemie , 13 maart 2020 tot 6 maart 2022');
  });

  test('stands in the table too, with the days that each side was away', () => {
    const meetings = [
      aMeeting('a'),
      aMeeting('b', { firstDay: '2026-02-01', lastDay: '2026-02-28', precision: 'month' }),
      aMeeting('c', { ...on('2025-06-02'), setting: 'with_us' }),
      aMeeting('d', { firstDay: '2025-02-01', lastDay: '2025-02-28', precision: 'month' }),
    ];
    const rows = (obstacles: Shown['obstacles'] = []) =>
      [...html(sheet(meetings, { obstacles, since: 2019 })).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, content = '']) => plain(content).trim()),
      );
    expect(rows([VISA, PANDEMIC])).toEqual([
      [
        ...['Jaar', 'naar Dogbo', 'naar Roeselare', 'op een derde plaats', 'online', 'in eigen gemeente', 'ging niet door'],
        ...['naar Dogbo, in dagen', 'naar Roeselare, in dagen', 'omstandigheden'],
      ],
      ['2026', '2', '0', '0', '0', '0', '0', 'minstens 5', '0', 'visum geweigerd'],
      ['2025', '1', '1', '0', '0', '0', '0', '–', '1', ''],
      ['2019 tot 2024', 'niet bijgehouden', 'pandemie'],
      ['Totaal', '3', '1', '0', '0', '0', '0', 'minstens 5', '1', ''],
    ]);
    expect(rows().map((row) => row.length)).toEqual([9, 9, 9, 2, 9]);
  });
});
