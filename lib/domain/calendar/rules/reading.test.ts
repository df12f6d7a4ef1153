import { describe, expect, test } from 'vitest';
import { readPeriod, readWhen } from './reading';

const moment = (typed: string) => {
  const reading = readWhen(typed, 'any');
  return reading.ok ? reading.value : reading.code;
};
const period = (typed: string) => {
  const reading = readPeriod(typed);
  if (!reading.ok || reading.value === null) return reading.ok ? null : reading.code;
  const { from, until } = reading.value;
  return [from, until];
};

describe('one moment', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['\u200b', null],
    ['2010', '2010'],
    ['mei 1998', '1998-05'],
    ['Mei 1998', '1998-05'],
    ['MEI 1998.', '1998-05'],
    ['may 1998', '1998-05'],
    ['1998 mei', '1998-05'],
    ['5/1998', '1998-05'],
    ['05-2010', '2010-05'],
    ['2010-05', '2010-05'],
    ['14 mei 2010', '2010-05-14'],
    ['14mei2010', '2010-05-14'],
    ['14-mei-2010', '2010-05-14'],
    ['vrijdag 14 mei 2010', '2010-05-14'],
    ['op 14 mei 2010', '2010-05-14'],
    ['(14 mei 2010)', '2010-05-14'],
    ['« 14 mei, 2010 »', '2010-05-14'],
    ['14\u00a0mei\u202f2010', '2010-05-14'],
    ['\u200e14 mei 2010\u2069', '2010-05-14'],
    ['\u20662010\u2069', '2010'],
    ['de 14de mei 2010', '2010-05-14'],
    ['1e maart 2010', '2010-03-01'],
    ['1st of March 2010', '2010-03-01'],
    ['May 14, 2010', '2010-05-14'],
    ['May 14,2010', '2010-05-14'],
    ['14/05/2010', '2010-05-14'],
    ['14.05.2010', '2010-05-14'],
    [' 14 / 5 / 2010 ', '2010-05-14'],
    ['14 5 2010', '2010-05-14'],
    ['2010-05-14', '2010-05-14'],
    ['2010–05–14', '2010-05-14'],
    ['sinds mei 2010', '2010-05'],
    ['vanaf 2010', '2010'],
    ['tot en met 31/12/2026', '2026-12-31'],
    ['t.e.m. 31 dec. 2026', '2026-12-31'],
    ['jaar 2010', '2010'],
    ['29 februari 2024', '2024-02-29'],
    ['29 fébruari 2024', '2024-02-29'],
    ['3 mrt. 2024', '2024-03-03'],
    ['3 okt 2024', '2024-10-03'],
    ['3 Oct 2024', '2024-10-03'],
    ['3 Sept 2024', '2024-09-03'],
    ['3 augus 2024', '2024-08-03'],
  ])('%j is understood', (typed, date) => {
    expect(moment(typed)).toBe(date);
  });

  test.each([
    ['98', 'year_in_full'],
    ["'98", 'year_in_full'],
    ['mei 98', 'year_in_full'],
    ['14/5/98', 'year_in_full'],
    ['14 mei 10', 'year_in_full'],
    ['5/98', 'year_in_full'],
    ['-5', 'year_in_full'],
    ['mei', 'year_missing'],
    ['14 mei', 'year_missing'],
    ['14/5', 'year_missing'],
    ['5/6', 'year_missing'],
    ['13/2010', 'no_such_month'],
    ['0/2010', 'no_such_month'],
    ['2010-13', 'no_such_month'],
    ['05/14/2010', 'no_such_month'],
    ['31/2/2010', 'no_such_day'],
    ['29 februari 2023', 'no_such_day'],
    ['0 mei 2010', 'no_such_day'],
    ['2010-2015', 'one_moment'],
    ['7 tot 17 april 2026', 'one_moment'],
    ['2010/5/14/3', 'not_a_since'],
    ['ooit', 'not_a_since'],
    ['rond 2010', 'not_a_since'],
    ['1e3', 'year_missing'],
    ['0000', 'not_a_since'],
    ['2024,5', 'not_a_since'],
    ['20105', 'not_a_since'],
    ['-', 'not_a_since'],
    ['2010 €', 'not_a_since'],
    ['\u0000', 'not_a_since'],
    ['9'.repeat(100), 'not_a_since'],
    [`2010${' '.repeat(100)}`, 'not_a_since'],
  ])('%j is asked back: %s', (typed, code) => {
    expect(moment(typed)).toBe(code);
  });

  test('a field that asks for a day or a year says so', () => {
    const code = (typed: string, precision: 'day' | 'year') => {
      const reading = readWhen(typed, precision);
      return reading.ok ? reading.value : reading.code;
    };
    expect([code('14 mei 2010', 'day'), code('mei 2010', 'day'), code('2010', 'day'), code('ooit', 'day')]).toEqual([
      '2010-05-14',
      'day_missing',
      'day_missing',
      'not_a_day',
    ]);
    expect([code('2010', 'year'), code('mei 2010', 'year'), code('ooit', 'year'), code('10', 'year')]).toEqual([
      '2010',
      'year_alone',
      'not_a_year',
      'year_in_full',
    ]);
  });
});

describe('a period', () => {
  test.each([
    ['', null],
    ['14 mei 2010', ['2010-05-14', '2010-05-14']],
    ['mei 2010', ['2010-05', '2010-05']],
    ['7 tot 17 april 2026', ['2026-04-07', '2026-04-17']],
    ['7 t/m 17 april 2026', ['2026-04-07', '2026-04-17']],
    ['7 t.e.m. 17 april 2026', ['2026-04-07', '2026-04-17']],
    ['van 7 tot en met 17 april 2026', ['2026-04-07', '2026-04-17']],
    ['tussen 7 en 17 april 2026', ['2026-04-07', '2026-04-17']],
    ['7-17 april 2026', ['2026-04-07', '2026-04-17']],
    ['7–17 apr. 2026', ['2026-04-07', '2026-04-17']],
    ['from 7 to 17 April 2026', ['2026-04-07', '2026-04-17']],
    ['between 7 and 17 April 2026', ['2026-04-07', '2026-04-17']],
    ['April 7-17, 2026', ['2026-04-07', '2026-04-17']],
    ['7/4 - 17/4/2026', ['2026-04-07', '2026-04-17']],
    ['07/04/2026-17/04/2026', ['2026-04-07', '2026-04-17']],
    ['2026-04-07 tot 2026-04-17', ['2026-04-07', '2026-04-17']],
    ['28 april tot 3 mei 2026', ['2026-04-28', '2026-05-03']],
    ['28 april 2026 tot 3 mei', ['2026-04-28', '2026-05-03']],
    ['28 december 2025 tot 3 januari 2026', ['2025-12-28', '2026-01-03']],
    ['maart tot mei 2026', ['2026-03', '2026-05']],
    ['March–May 2026', ['2026-03', '2026-05']],
    ['3-5/2026', ['2026-05-03', '2026-05-03']],
    ['3 tot 5/2026', ['2026-03', '2026-05']],
    ['2010 tot 2015', ['2010', '2015']],
    ['2010-2015', ['2010', '2015']],
    ['7 april tot mei 2026', ['2026-04-07', '2026-05']],
    ['vanaf mei 2010', ['2010-05', null]],
    ['since 14 May 2010', ['2010-05-14', null]],
    ['2010 tot nu', ['2010', null]],
    ['van 2010 tot heden', ['2010', null]],
  ])('%j is understood', (typed, read) => {
    expect(period(typed)).toEqual(read);
  });

  test.each([
    ['17 tot 7 april 2026', 'period_backwards'],
    ['december tot februari 2026', 'period_backwards'],
    ['2015-2010', 'period_backwards'],
    ['7 tot 17 april', 'year_missing'],
    ['7 tot 17 april 26', 'year_in_full'],
    ['7 tot 31 april 2026', 'no_such_day'],
    ['1-2-3-2010', 'several_periods'],
    ['7 en 17 april 2026', 'not_a_period'],
    ['tot 17 april 2026', 'not_a_period'],
    ['7 tot 17 tot 20 april 2026', 'not_a_period'],
    ['ooit tot nu', 'not_a_period'],
    ['mei', 'year_missing'],
  ])('%j is asked back: %s', (typed, code) => {
    expect(period(typed)).toBe(code);
  });
});
