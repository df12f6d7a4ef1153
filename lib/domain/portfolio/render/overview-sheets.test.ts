import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { mixOfYear } from '@/tests/support/mix-of-a-year';
import { aPartnership, aRecord, operating, TODAY } from '@/tests/support/years-of-a-partnership';
import { CSV_DIALECTS, type CsvDialect, writeCsv } from '../../../platform/csv';
import type { Sheet } from '../../../platform/sheet';
import { TREND_FIGURES, trendOf } from '../rules/trend';
import { mixFileName, mixSheet } from './mix-sheet';
import { trendFileName, trendSheet } from './trend-sheet';

const RECORDS = [
  aRecord(2025, { lines: [operating(1_000_000, 1_030_050)], ftePlanned: 50, fteActual: 50 }),
  aRecord(2026, { lines: [operating(760_000)], ftePlanned: 30 }),
];
const read = (sheet: Sheet, dialect: CsvDialect): string[][] =>
  parse(writeCsv(sheet, dialect), { bom: true, delimiter: CSV_DIALECTS[dialect].delimiter });

describe('figures over the years', () => {
  const asked = { municipalityId: 'roeselare', today: TODAY };
  const told = (title: string) => [
    {
      title,
      placeNames: { places: ['Dogbo'], countries: ['Benin'] },
      trends: TREND_FIGURES.map((figure) => trendOf(figure, aPartnership(), RECORDS, [], asked)),
    },
  ];

  test('have a row for each figure of a year, in figures that Excel adds up', () => {
    const [head, ...rows] = read(trendSheet(told('=Dogbo'), 'nl'), 'semicolon');
    expect(head).toEqual([
      'Samenwerking',
      'Plaatsen',
      'Landen',
      'Wat',
      'Jaar',
      'Namens',
      'raming',
      'werkelijk',
      'Richtwaarde',
      'Status',
      'Nog',
    ]);
    expect(rows).toHaveLength(10);
    expect(rows[3]).toEqual([
      "'=Dogbo",
      'Dogbo',
      'Benin',
      'eigen werkingsmiddelen, in euro',
      '2025',
      '',
      '10000,00',
      '10300,50',
      '10000,00',
      'in orde',
      '',
    ]);
    expect(rows[9]).toEqual(["'=Dogbo", 'Dogbo', 'Benin', 'VTE', '2026', '', '0,30', '', '0,50', 'onder de richtwaarde', '0,20']);
    expect(rows[0]?.slice(6)).toEqual(['', '', '10000,00', 'nog in te vullen', '']);
  });

  test('have a comma between and a point within where that is asked', () => {
    const rows = read(trendSheet(told('Dogbo'), 'en'), 'comma');
    expect(rows[4]?.slice(6)).toEqual(['10000.00', '10300.50', '10000.00', 'met', '']);
    expect(trendFileName('roeselare', TODAY, 'en')).toBe('figures-by-year-roeselare-2026-11-24');
  });
});

test('the mix has a row for each approach by every measure, and none that adds them up', () => {
  const approaches = [
    { code: 'city_to_city', name: 'Stedenband' },
    { code: 'networks', name: 'Netwerken' },
  ];
  const rows = read(
    mixSheet(mixOfYear({ records: RECORDS, activities: { total: 2, byApproach: { city_to_city: 2 } } }), approaches, 'nl'),
    'semicolon',
  );
  expect(rows[0]?.slice(0, 5)).toEqual([
    'Jaar',
    'Raming of werkelijk',
    'Vorm',
    'Eigen werkingsmiddelen',
    'Eigen werkingsmiddelen, aandeel in %',
  ]);
  expect(rows[0]).toContain('VTE, aandeel in %');
  expect(rows[1]).toEqual(['2026', 'raming', 'Stedenband', '7600,00', '100', '7600,00', '100', '0,30', '100', '1', '100', '2', '100']);
  expect(rows[2]?.slice(2)).toEqual(['Netwerken', '', '', '', '', '', '', '', '', '', '']);
  expect(rows).toHaveLength(3);
  expect(mixFileName('roeselare', 2026, 'nl')).toBe('mix-roeselare-2026');
});
