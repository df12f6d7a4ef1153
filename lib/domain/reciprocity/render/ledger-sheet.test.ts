import { describe, expect, it } from 'vitest';
import { aMeeting, on } from '@/tests/support/meetings';
import { writeCsv } from '../../../platform/csv';
import { ledgerFileName, ledgerSheet } from './ledger-sheet';

const LESSON = { id: '1', side: 'ours', lesson: 'Zonder papier' } as const;

describe('the meetings of a partnership as a sheet', () => {
  it('has one a row: when as far as it is known, where, how many of each side, whose it was', () => {
    const rows = [
      aMeeting('markt', {
        people: [
          { side: 'ours', people: 4 },
          { side: 'theirs', people: 30 },
        ],
        alsoThere: ['Lievegem', 'Deinze'],
        lessons: [LESSON],
      }),
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
      aMeeting('later', { firstDay: null, lastDay: null, precision: null, status: 'planned', setting: 'third_place', place: 'Cotonou' }),
      aMeeting('jaar', { firstDay: '2024-01-01', lastDay: '2024-12-31', precision: 'year', setting: 'online' }),
    ];
    expect(
      writeCsv(
        ledgerSheet({ partnership: 'Roeselare – Dogbo', meetings: rows, unrecorded: { from: 2010, until: 2023 } }, 'nl'),
        'semicolon',
      ).split('\r\n'),
    ).toEqual([
      '\uFEFF"Samenwerking";"Jaar";"Begin";"Einde";"Activiteit";"Soort";"Status";"Waarom het niet doorging";"Waar";"Plaats";"Personen van hier";"Personen van ginder";"Aantallen volledig";"Genoteerd door";"Nam ook deel"',
      '"Roeselare – Dogbo";"2026";"2026-03-16";"2026-03-20";"Werkbezoek markt";"werkbezoek";"ging door";"";"naar de partner";"";"4";"30";"ja";"Roeselare";"Lievegem | Deinze"',
      '"Roeselare – Dogbo";"2026";"2026-05-04";"2026-05-04";"Werkbezoek =visum";"werkbezoek";"ging niet door";"visum geweigerd";"naar ons";"";"";"2";"nee";"Roeselare";""',
      '"Roeselare – Dogbo";"";"";"";"Werkbezoek later";"werkbezoek";"gepland";"";"op een derde plaats";"Cotonou";"";"";"nee";"Roeselare";""',
      '"Roeselare – Dogbo";"2024";"2024";"2024";"Werkbezoek jaar";"werkbezoek";"ging door";"";"online";"";"";"";"nee";"Roeselare";""',
      '"Roeselare – Dogbo";"";"2010";"2023";"";"";"niet bijgehouden";"";"";"";"";"";"";"";""',
      '',
    ]);
  });

  it('says it in English too, never what was learned, and begins no formula', () => {
    const text = writeCsv(
      ledgerSheet({ partnership: '=1+1', meetings: [aMeeting('a', { title: '@SUM(A1)', lessons: [LESSON] })], unrecorded: null }, 'en'),
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
