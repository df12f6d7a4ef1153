import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readFte } from './reading';

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
    ['4u', 11],
    ['19 uur per week', 50],
    ['4 h/week', 11],
    ['1 dag', 20],
    ['2 dagen per week', 40],
    ['1 day', 20],
    ['1 dag in de week', 20],
    ['2 days a week', 40],
    ['4 hours a week', 11],
    ['10', 1_000],
    ['12 VTE', 1_200],
    ['12,0', 1_200],
    ['0,5 VTE', 50],
    ['0.145', 15],
    ['0,005', 1],
    ['0,004', 0],
    ['99,99', 9_999],
    ['', null],
  ])('%j', (typed, hundredths) => {
    expect(readFte(typed)).toEqual(euro(hundredths));
  });

  test.each([
    ['-1', 'fte_negative'],
    ['50', 'fte_unclear'],
    ['100', 'fte_unclear'],
    ['100 VTE', 'fte_too_large'],
    ['100,0', 'fte_too_large'],
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
