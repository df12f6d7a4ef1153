import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { dateOf, isDay, type PartialDate } from '@/lib/domain/calendar/rules';
import { readPeriod, readWhen } from '@/lib/domain/calendar/rules/reading';
import { formatPeriod, formatWhen, keptAsWritten } from './when';
import { understood, whenRefusal } from './when-typed';

const anyDate: fc.Arbitrary<PartialDate> = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 31 })))
  .map(([year, month, day]) => dateOf({ year, month, day: month === null ? null : day }))
  .filter((date) => date.length < 10 || isDay(date));
const anyWriting = fc.record({ locale: fc.constantFrom(...LOCALES), length: fc.constantFrom('long' as const, 'short' as const) });

test('a moment as far as it is known', () => {
  expect([formatWhen('2010-05-14', 'nl'), formatWhen('2010-05', 'nl'), formatWhen('2010', 'nl')]).toEqual([
    '14 mei 2010',
    'mei 2010',
    '2010',
  ]);
  expect([formatWhen('2010-03-01', 'en'), formatWhen('2010-03-01', 'nl', 'short'), formatWhen('2010-09', 'en', 'short')]).toEqual([
    '1 March 2010',
    '1 mrt 2010',
    'Sept 2010',
  ]);
});

test.each([
  [{ from: '2026-04-07', until: '2026-04-17' }, '7 tot 17 april 2026', '7 to 17 April 2026', '7–17 apr 2026'],
  [{ from: '2026-04-28', until: '2026-05-03' }, '28 april tot 3 mei 2026', '28 April to 3 May 2026', '28 apr – 3 mei 2026'],
  [{ from: '2025-12-28', until: '2026-01-03' }, '28 december 2025 tot 3 januari 2026', '28 December 2025 to 3 January 2026', null],
  [{ from: '2026-03', until: '2026-05' }, 'maart tot mei 2026', 'March to May 2026', 'mrt–mei 2026'],
  [{ from: '2010', until: '2015' }, '2010 tot 2015', '2010 to 2015', '2010–2015'],
  [{ from: '2010-05', until: null }, 'vanaf mei 2010', 'from May 2010', 'vanaf mei 2010'],
  [{ from: '2010-05-14', until: '2010-05-14' }, '14 mei 2010', '14 May 2010', '14 mei 2010'],
  [{ from: '2026-04-07', until: '2026-05' }, '7 april 2026 tot mei 2026', '7 April 2026 to May 2026', null],
])('a period: %j', (period, dutch, english, short) => {
  expect([formatPeriod(period, 'nl'), formatPeriod(period, 'en')]).toEqual([dutch, english]);
  if (short !== null) expect(formatPeriod(period, 'nl', 'short')).toBe(short);
});

describe('what is written is read back the same', () => {
  test('a moment', () => {
    fc.assert(
      fc.property(anyDate, anyWriting, (date, { locale, length }) => {
        expect(readWhen(formatWhen(date, locale, length), 'any')).toEqual({ ok: true, value: date });
      }),
    );
  });

  test('a period', () => {
    const anyPeriod = fc
      .tuple(anyDate, fc.option(anyDate))
      .map(([one, other]) => (other !== null && other < one ? { from: other, until: one } : { from: one, until: other }));
    fc.assert(
      fc.property(anyPeriod, anyWriting, (period, { locale, length }) => {
        expect(readPeriod(formatPeriod(period, locale, length))).toEqual({ ok: true, value: period });
      }),
    );
  });
});

test('says back what was understood, unless it stands there', () => {
  expect(understood('14/5/2010', 'any', 'nl')).toBe('14 mei 2010');
  expect(understood('14/5/2010', 'day', 'en')).toBe('14 May 2010');
  expect(['14 mei 2010', ' 2010 ', '', 'mei', '1/'].map((typed) => understood(typed, 'any', 'nl'))).toEqual([null, null, null, null, null]);
});

test('refuses what lies outside the years of a field', () => {
  const asked = { precision: 'any', earliest: 1900, latest: 2036 } as const;
  expect(whenRefusal('mei 1899', asked)).toEqual({ code: 'year_too_early', values: { minimum: 1900 } });
  expect(whenRefusal('1/1/2037', asked)).toEqual({ code: 'year_too_late', values: { maximum: 2036 } });
  expect(whenRefusal('31/2/2010', asked)).toEqual({ code: 'no_such_day' });
  expect([whenRefusal('', asked), whenRefusal('mei 1998', asked)]).toEqual([null, null]);
});

test('what is kept is shown as people write it, and any other text as it is', () => {
  expect(['2010', '2010-05', '2010-05-14', 'mei 2010', '', null].map((kept) => keptAsWritten(kept, 'nl'))).toEqual([
    '2010',
    'mei 2010',
    '14 mei 2010',
    'mei 2010',
    '',
    '',
  ]);
});
