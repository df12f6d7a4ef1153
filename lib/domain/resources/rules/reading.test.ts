import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedCells, readAmount, readFte, TYPED_MAX } from './reading';

const euro = (cents: number | null) => ({ ok: true, value: cents });
const refused = (code: string) => ({ ok: false, code });

describe('an amount', () => {
  test.each([
    ['10.000,50', 1_000_050],
    ['10000,5', 1_000_050],
    ['€ 10 000', 1_000_000],
    ['10 000 €', 1_000_000],
    ['10.000', 1_000_000],
    ['1.234.567', 123_456_700],
    ['10.000 euro', 1_000_000],
    ['EUR 7600', 760_000],
    ['10\u00a0000,25', 1_000_025],
    ['0', 0],
    ['0,00', 0],
    ['12.5', 1_250],
    ['1,234.56', 123_456],
    ['950\r\n', 95_000],
    ['\n950\t', 95_000],
    ['\u200e950', 95_000],
    ['\u2066€ 1.950,50\u2069', 195_050],
    ['1\u2009950\u200b', 195_000],
    ['\ufeff950\u0007', 95_000],
    ['10.000,-', 1_000_000],
    ['€ 10.000,-', 1_000_000],
    ['10.000,--', 1_000_000],
    ['10.000,=', 1_000_000],
    ['10 000,– euro', 1_000_000],
    ['0,-', 0],
    ['\u200b', null],
    ['  ', null],
    ['', null],
  ])('in Dutch %j', (typed, cents) => {
    expect(readAmount(typed, 'nl')).toEqual(euro(cents));
  });

  test.each([
    ['10,000.50', 1_000_050],
    ['10000.5', 1_000_050],
    ['€10,000', 1_000_000],
    ['1.234,56', 123_456],
  ])('in English %j', (typed, cents) => {
    expect(readAmount(typed, 'en')).toEqual(euro(cents));
  });

  test.each([
    ['-5', 'amount_negative'],
    ['\u22125', 'amount_negative'],
    ['€ -5', 'amount_negative'],
    ['-€ 500', 'amount_negative'],
    ['(500)', 'amount_negative'],
    ['€ (500,00)', 'amount_negative'],
    ['(€ 500)', 'amount_negative'],
    ['500-', 'amount_negative'],
    ['500 -', 'amount_negative'],
    ['-500,-', 'amount_negative'],
    ['-', 'zero_or_nothing'],
    ['€ -', 'zero_or_nothing'],
    ['- €', 'zero_or_nothing'],
    [' €\u00a0 \u2013   ', 'zero_or_nothing'],
    ['\u2014', 'zero_or_nothing'],
    ['--', 'zero_or_nothing'],
    ['950\n500', 'several_figures'],
    ['950\r\n500\r\n', 'several_figures'],
    ['950\t500', 'several_figures'],
    ['1\t950', 'several_figures'],
    ['950\u000b500', 'several_figures'],
    ['950\n\n500', 'several_figures'],
    ['2024-2025', 'amount_unreadable'],
    [',-', 'amount_unreadable'],
    ['10,000', 'amount_unclear'],
    ['1e309', 'amount_unreadable'],
    ['NaN', 'amount_unreadable'],
    ['€', 'amount_unreadable'],
    ['10.00.000', 'amount_unreadable'],
    ['1 0', 'amount_unreadable'],
    ['10 000 0', 'amount_unreadable'],
    ['10,505', 'amount_unclear'],
    ['1234,505', 'amount_unreadable'],
    ['7.600 of zo', 'amount_unreadable'],
    ['1.000.000.000,01', 'amount_too_large'],
    ['9'.repeat(40), 'amount_too_large'],
    ['9'.repeat(400), 'amount_unreadable'],
  ])('%j is refused', (typed, code) => {
    expect(readAmount(typed, 'nl')).toEqual(refused(code));
  });

  test('in English the point with three figures is the unclear one', () => {
    expect(readAmount('10.000', 'en')).toEqual(refused('amount_unclear'));
  });

  test('whatever is typed becomes an amount, nothing, or a refusal', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('nl' as const, 'en' as const), (typed, locale) => {
        const read = readAmount(typed, locale);
        if (read.ok && read.value !== null) expect(Number.isInteger(read.value) && read.value >= 0).toBe(true);
      }),
    );
  });
});

describe('staff time', () => {
  test.each([
    ['0,5', 50],
    ['0.5', 50],
    [',5', 50],
    ['20 %', 20],
    ['20%', 20],
    ['4 u/week', 11],
    ['19 uur per week', 50],
    ['38 u/week', 100],
    ['120 u/jaar', 6],
    ['988 uur per jaar', 50],
    ['120 hours a year', 6],
    ['8 u/maand', 5],
    ['26 dagen per jaar', 10],
    ['1 day a month', 5],
    ['4 h/week', 11],
    ['1 dag', 20],
    ['5 dagen', 100],
    ['\u200e0,5\u200b', 50],
    ['0,5\r\n', 50],
    ['2 dagen per week', 40],
    ['1 day', 20],
    ['1 dag in de week', 20],
    ['2 days a week', 40],
    ['4 hours a week', 11],
    ['10', 1_000],
    ['12 VTE', 1_200],
    ['0,5 VTE', 50],
    ['0.145', 15],
    ['0,125 dagen per week', 3],
    ['0,005', 1],
    ['0', 0],
    ['0,00', 0],
    ['99,99 VTE', 9_999],
    ['', null],
  ])('%j', (typed, hundredths) => {
    expect(readFte(typed)).toEqual(euro(hundredths));
  });

  test.each([
    ['-1', 'fte_negative'],
    ['37,5', 'fte_unclear'],
    ['38', 'fte_unclear'],
    ['12,0', 'fte_unclear'],
    ['10,01', 'fte_unclear'],
    ['4u', 'fte_hours_unclear'],
    ['120 uur', 'fte_hours_unclear'],
    ['120 hours', 'fte_hours_unclear'],
    ['6 dagen', 'fte_days_unclear'],
    ['1.650 u/jaar', 'fte_unreadable'],
    ['10.000 u/jaar', 'fte_unreadable'],
    ['10,000 h/year', 'fte_unreadable'],
    ['26 days', 'fte_days_unclear'],
    ['0,004', 'fte_too_small'],
    ['0,4 %', 'fte_too_small'],
    ['1 u/jaar', 'fte_too_small'],
    ['-', 'zero_or_nothing'],
    ['\u2013', 'zero_or_nothing'],
    ['(0,5)', 'fte_negative'],
    ['0,5-', 'fte_negative'],
    ['0\n5', 'several_figures'],
    ['1\t2', 'several_figures'],
    ['0,5\r\n0,3\r\n', 'several_figures'],
    ['50', 'fte_unclear'],
    ['100', 'fte_unclear'],
    ['100 VTE', 'fte_too_large'],
    ['100,0 VTE', 'fte_too_large'],
    ['20 % per week', 'fte_unreadable'],
    ['0,5 VTE per jaar', 'fte_unreadable'],
    ['half', 'fte_unreadable'],
    ['1 maand', 'fte_unreadable'],
    ['1.000,5', 'fte_unreadable'],
    ['Infinity', 'fte_unreadable'],
    ['1e9', 'fte_unreadable'],
  ])('%j is refused', (typed, code) => {
    expect(readFte(typed)).toEqual(refused(code));
  });

  test('hours count against the week of the municipality', () => {
    expect(readFte('4 u/week', 40)).toEqual(euro(10));
  });
});

describe('what is pasted', () => {
  test.each([
    ['950', null],
    ['950,50 €', null],
    ['10 000', null],
    ['950\r\n', '950'],
    ['\n950', '950'],
    ['950\t\t', '950'],
    ['950\n500', '950\t500'],
    ['950\r\n500\r\n', '950\t500'],
    ['950 \t 500\n300', '950\t500\t300'],
    ['950\u000b500', '950\t500'],
  ])('%j comes into the field as %j', (pasted, typed) => {
    expect(pastedCells(pasted)).toBe(typed);
  });

  test('of two cells is never one figure, whatever stands in them', () => {
    const figure = fc.constantFrom('950', '500', '1', '0,5', '1.950', '20 %', '€ 7');
    const between = fc.constantFrom('\t', '\n', '\r\n', '\r', '\n\n', ' \n', '\u2028', '\u000c');
    fc.assert(
      fc.property(figure, between, figure, (one, end, other) => {
        for (const typed of [`${one}${end}${other}`, pastedCells(`${one}${end}${other}`) ?? '']) {
          expect(readAmount(typed, 'nl')).toEqual(refused('several_figures'));
          expect(readFte(typed)).toEqual(refused('several_figures'));
        }
      }),
    );
  });

  test('is no longer than what is read', () => {
    expect(pastedCells('950\n'.repeat(10_000))?.length).toBe(TYPED_MAX);
  });
});
