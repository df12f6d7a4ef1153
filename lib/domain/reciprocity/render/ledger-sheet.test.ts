import { describe, expect, it } from 'vitest';
import { aMeeting, anObstacle, on } from '@/tests/support/meetings';
import { writeCsv } from '../../../platform/csv';
import { ledgerOf } from '../rules/ledger';
import { ledgerFileName, ledgerSheet } from './ledger-sheet';

const LESSON = { id: '1', side: 'ours', lesson: 'Zonder papier' } as const;

const TODAY = '2026-11-24';

const csvOf = (meetings: ReturnType<typeof aMeeting>[], obstacles: ReturnType<typeof anObstacle>[], since: number | null) =>
  writeCsv(
    ledgerSheet({ partnership: 'Roeselare – Dogbo', meetings, ledger: ledgerOf(meetings, since, TODAY), obstacles, today: TODAY }, 'nl'),
    'semicolon',
  ).split('\r\n');

describe('the meetings of a partnership as a sheet', () => {
  it('has one a row: when as far as it is known, where, how many of each side, whose it was', () => {
    const rows = [
      aMeeting('later', { firstDay: null, lastDay: null, precision: null, status: 'planned', setting: 'third_place', place: 'Cotonou' }),
      aMeeting('=visum', {
        ...on('2026-05-04'),
        status: 'cancelled',
        cause: 'visum geweigerd',
        setting: 'with_us',
        people: [
          { side: 'theirs', people: 2 },
          { side: 'theirs', people: null },
        ],
      }),
      aMeeting('markt', {
        people: [
          { side: 'ours', people: 4 },
          { side: 'theirs', people: 30 },
        ],
        alsoThere: ['Lievegem', 'Deinze'],
        lessons: [LESSON],
      }),
      aMeeting('jaar', { firstDay: '2024-01-01', lastDay: '2024-12-31', precision: 'year', setting: 'online' }),
    ];
    const obstacles = [anObstacle('visum geweigerd', '2026-05-04'), anObstacle('pandemie', '2020-03-13', '2025-03-06')];
    expect(csvOf(rows, obstacles, 2010)).toEqual([
      '\uFEFF"Samenwerking";"Jaar";"Begin";"Einde";"Dagen";"Activiteit";"Soort";"Status";"Waarom het niet doorging";"Waar";"Plaats";"Personen van hier";"Personen van ginder";"Aantallen volledig";"Genoteerd door";"Nam ook deel";"Omstandigheden"',
      '"Roeselare – Dogbo";"";"";"";"";"Werkbezoek later";"werkbezoek";"gepland";"";"op een derde plaats";"Cotonou";"";"";"nee";"Roeselare";"";""',
      '"Roeselare – Dogbo";"2026";"2026-05-04";"2026-05-04";"";"Werkbezoek =visum";"werkbezoek";"ging niet door";"visum geweigerd";"naar ons";"";"";"2";"nee";"Roeselare";"";"visum geweigerd"',
      '"Roeselare – Dogbo";"2026";"2026-03-16";"2026-03-20";"5";"Werkbezoek markt";"werkbezoek";"ging door";"";"naar de partner";"";"4";"30";"ja";"Roeselare";"Lievegem | Deinze";"visum geweigerd"',
      '"Roeselare – Dogbo";"2025";"";"";"";"";"";"geen ontmoeting";"";"";"";"";"";"";"";"";"pandemie"',
      '"Roeselare – Dogbo";"2024";"2024";"2024";"";"Werkbezoek jaar";"werkbezoek";"ging door";"";"online";"";"";"";"nee";"Roeselare";"";"pandemie"',
      '"Roeselare – Dogbo";"";"2010";"2023";"";"";"";"niet bijgehouden";"";"";"";"";"";"";"";"";"pandemie"',
      '',
    ]);
  });

  it('names several circumstances of a year, each name once, and begins no formula with them', () => {
    const obstacles = [
      anObstacle('=1+1', '2026-05-04'),
      anObstacle('conflict', '2026-03-01', '2026-04-01'),
      { ...anObstacle('conflict', '2026-01-01', '2026-02-01'), remark: 'Alleen voor wie het noteerde.' },
    ];
    const [, row] = csvOf([aMeeting('a')], obstacles, null);
    expect(row).toMatch(/;"'=1\+1 \| conflict"$/);
    expect(csvOf([aMeeting('a')], obstacles, null).join()).not.toContain('Alleen voor');
  });

  it('says it in English too, never what was learned, and begins no formula', () => {
    const meetings = [aMeeting('a', { title: '@SUM(A1)', lessons: [LESSON] })];
    const text = writeCsv(
      ledgerSheet({ partnership: '=1+1', meetings, ledger: ledgerOf(meetings, null, TODAY), obstacles: [], today: TODAY }, 'en'),
      'comma',
    );
    expect(text).toContain('"Partnership","Year","From","Until"');
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain(`"'@SUM(A1)"`);
    expect(text).not.toContain(LESSON.lesson);
  });

  it('has a name of plain letters with the day in it', () => {
    expect(ledgerFileName('roeselare', '2026-11-24', 'nl')).toBe('wederkerigheid-roeselare-2026-11-24');
  });
});
