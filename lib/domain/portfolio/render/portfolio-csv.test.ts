import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { mixOfYear } from '@/tests/support/mix-of-a-year';
import { aPartnership, aRecord, operating, TODAY } from '@/tests/support/years-of-a-partnership';
import { TREND_FIGURES, trendOf } from '../rules/trend';
import { mixCsv, mixCsvName } from './mix-csv';
import { trendCsv, trendCsvName } from './trend-csv';

const RECORDS = [
  aRecord(2025, { lines: [operating(1_000_000, 1_030_050)], ftePlanned: 50, fteActual: 50 }),
  aRecord(2026, { lines: [operating(760_000)], ftePlanned: 30 }),
];
const read = (text: string, delimiter: string): string[][] => parse(text, { bom: true, delimiter });

describe('figures over the years', () => {
  const asked = { municipalityId: 'roeselare', today: TODAY };
  const told = (title: string) => [{ title, trends: TREND_FIGURES.map((figure) => trendOf(figure, aPartnership(), RECORDS, [], asked)) }];

  test('have a row for each figure of a year, in figures that Excel adds up', () => {
    const [head, ...rows] = read(trendCsv(told('=Dogbo'), 'nl'), ';');
    expect(head).toEqual(['Samenwerking', 'Wat', 'Jaar', 'Namens', 'raming', 'werkelijk', 'Richtwaarde', 'Stand', 'Nog']);
    expect(rows).toHaveLength(10);
    expect(rows[3]).toEqual(["'=Dogbo", 'eigen werkingsmiddelen, in euro', '2025', '', '10000,00', '10300,50', '10000,00', 'in orde', '']);
    expect(rows[9]).toEqual(["'=Dogbo", 'VTE', '2026', '', '0,30', '', '0,50', 'onder de richtwaarde', '0,20']);
    expect(rows[0]?.slice(4)).toEqual(['', '', '10000,00', 'nog in te vullen', '']);
  });

  test('in English have a comma between and a point within', () => {
    const rows = read(trendCsv(told('Dogbo'), 'en'), ',');
    expect(rows[4]?.slice(4)).toEqual(['10000.00', '10300.50', '10000.00', 'met', '']);
    expect(trendCsvName('roeselare', TODAY, 'en')).toBe('figures-by-year-roeselare-2026-11-24.csv');
  });
});

test('the mix has a row for each approach by every measure, and all together', () => {
  const approaches = [
    { code: 'city_to_city', name: 'Stedenband' },
    { code: 'networks', name: 'Netwerken' },
  ];
  const rows = read(mixCsv(mixOfYear({ records: RECORDS }), approaches, 'nl'), ';');
  expect(rows[0]?.slice(0, 5)).toEqual([
    'Jaar',
    'Raming of werkelijk',
    'Vorm',
    'Eigen werkingsmiddelen',
    'Eigen werkingsmiddelen, aandeel in %',
  ]);
  expect(rows[0]).toContain('VTE, aandeel in %');
  expect(rows[1]).toEqual(['2026', 'raming', 'Stedenband', '7600,00', '100', '7600,00', '100', '0,30', '100', '1', '100']);
  expect(rows[2]?.slice(2)).toEqual(['Netwerken', '', '', '', '', '', '', '', '']);
  expect(rows[3]?.slice(2)).toEqual(['Samen', '7600,00', '100', '7600,00', '100', '0,30', '100', '1', '100']);
  expect(mixCsvName('roeselare', 2026, 'nl')).toBe('mix-roeselare-2026.csv');
});
