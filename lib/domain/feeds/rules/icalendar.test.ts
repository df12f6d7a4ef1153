import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, folded, textValue, writeCalendar } from './icalendar';

const STAMP = new Date('2026-11-24T00:00:00Z');
const DAY: CalendarDate = {
  uid: 'activity-1@tweespan',
  title: 'Werkbezoek',
  span: { firstDay: '2026-05-01', lastDay: '2026-05-01' },
  url: 'https://tweespan.example/nl/m/roeselare/activities/1',
};

const written = (...dates: readonly Partial<CalendarDate>[]) =>
  writeCalendar({ name: 'Roeselare', stamp: STAMP, dates: dates.map((date) => ({ ...DAY, ...date })) });

/** What another program reads of it. */
function read(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { uid, summary, description, location, startDate, endDate } = event;
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    return {
      ...{ uid, summary, description, location },
      isDays: startDate.isDate,
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      end: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
      ...{ status: value('status'), url: value('url'), stamp: value('dtstamp') },
      names: component.getAllProperties().map(({ name }) => name),
    };
  });
}

describe('an agenda, as another program reads it', () => {
  it('has whole days, of which the end is the day after', () => {
    const spans = [
      ['2026-05-01', '2026-05-01'],
      ['2028-02-28', '2028-02-29'],
      ['2026-12-30', '2027-01-02'],
      ['2026-03-28', '2026-03-29'],
      ['2026-10-24', '2026-10-25'],
    ] as const;
    const found = read(written(...spans.map(([firstDay, lastDay]) => ({ span: { firstDay, lastDay } }))));
    expect(found.map(({ isDays, start, end }) => [isDays, start, end])).toEqual([
      [true, '2026-05-01', '2026-05-02'],
      [true, '2028-02-28', '2028-03-01'],
      [true, '2026-12-30', '2027-01-03'],
      [true, '2026-03-28', '2026-03-30'],
      [true, '2026-10-24', '2026-10-26'],
    ]);
  });

  it('has instants, and no end where nobody knows it or where it is none', () => {
    const from = new Date('2026-03-29T00:30:00Z');
    const found = read(
      written(
        { span: { from, until: new Date('2026-03-29T01:30:00Z') } },
        { span: { from, until: null } },
        { span: { from, until: from } },
      ),
    );
    expect(found.map(({ isDays, start, end, names }) => [isDays, start, end, names.includes('dtend')])).toEqual([
      [false, '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z', true],
      [false, '2026-03-29T00:30:00.000Z', '2026-03-29T00:30:00.000Z', false],
      [false, '2026-03-29T00:30:00.000Z', '2026-03-29T00:30:00.000Z', false],
    ]);
  });

  it('says what was cancelled, with no number that would go back when it is put back', () => {
    expect(read(written({}, { isCancelled: true })).map(({ status, names }) => [status, names.includes('sequence')])).toEqual([
      ['CONFIRMED', false],
      ['CANCELLED', false],
    ]);
  });

  it('is the same text as long as nothing changes', () => {
    expect(written({})).toBe(written({}));
    expect(read(written({}))[0]).toMatchObject({ uid: DAY.uid, url: DAY.url, stamp: '2026-11-24T00:00:00Z' });
  });

  it('is an agenda too where nothing is carried', () => {
    expect(read(written())).toEqual([]);
  });
});

const HOSTILE = [
  'Feest\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:vals',
  'Feest\nATTENDEE:mailto:x@example.org',
  'Feest\rBEGIN:VALARM',
  'a\u2028b\u2029c\u0085d\u000Be\u000Cf',
  'back\\slash; semi, comma: colon "quote" \\n \\\\;',
  'nul\u0000 bel\u0007 esc\u001B',
  'half \uD83D teken',
  'kind 👨‍👩‍👧‍👦 '.repeat(40),
  `é${'ë'.repeat(300)}`,
  '漢'.repeat(160),
  'x'.repeat(5_000),
];

/** What is kept of a text: each end of a line is one, and what no text can hold is gone. */
const kept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\n\P{Cc}]/gu, '');

const lines = (calendar: string) => calendar.split('\r\n');
const bytes = (line: string) => new TextEncoder().encode(line).length;

describe('a text in an agenda', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 30), text] as const))('stays one value: %j', (_, text) => {
    const calendar = writeCalendar({ name: text, stamp: STAMP, dates: [{ ...DAY, title: text, description: text, location: text }] });
    const found = read(calendar);
    expect(found).toMatchObject([{ summary: kept(text), description: kept(text), location: kept(text) }]);
    expect(found[0]?.names).toEqual([
      'uid',
      'dtstamp',
      'dtstart',
      'dtend',
      'transp',
      'summary',
      'description',
      'location',
      'url',
      'status',
    ]);
    expect(Math.max(...lines(calendar).map(bytes))).toBeLessThanOrEqual(75);
    // Whatever a program takes for the end of a line, there is none but ours.
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  it('is read back whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const calendar = written({ title: `t${text}` });
        expect(read(calendar)).toMatchObject([{ summary: `t${kept(text)}` }]);
        expect(Math.max(...lines(calendar).map(bytes))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 40 },
    );
  });

  it('is cut at 75 bytes and not within a sign', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(folded(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
  });

  it('escapes what parts values', () => {
    expect(textValue('a\\b;c,d\ne:f')).toBe('a\\\\b\\;c\\,d\\ne:f');
  });
});
