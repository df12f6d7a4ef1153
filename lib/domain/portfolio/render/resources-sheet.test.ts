import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { budgetLine, partnershipOfYear, recordOfYear, tableOf } from '@/tests/support/resources-year';
import { CSV_DIALECTS, type CsvDialect, writeCsv } from '../../../platform/csv';
import type { Sheet } from '../../../platform/sheet';
import { linesSheet, resourcesFileName, resourcesSheet } from './resources-sheet';

const approach = (code: string, name: string) => ({
  code,
  name,
  markShape: '',
  markColour: '',
  hasPlace: true,
  partnerIsLocalGovernment: true,
  what: '',
});
const OF = {
  municipality: 'Roeselare',
  year: 2026,
  approaches: [approach('city_to_city', 'Stedenband'), approach('indirect', 'Indirecte samenwerking')],
  placeNames: new Map([['t', { places: ['Dogbo', 'Lalo'], countries: ['Benin'] }]]),
  table: tableOf({
    partnerships: [partnershipOfYear('t', { title: '=Dogbo; "de" stad' }), partnershipOfYear('u', { title: 'Leeg' })],
    records: [
      recordOfYear({
        partnershipId: 't',
        ftePlanned: 30,
        lines: [
          budgetLine({ plannedCents: 760_000, actualCents: 515_040 }),
          budgetLine({ source: 'federal', programme: 'VVSG', plannedCents: 3_350_000 }),
        ],
      }),
      recordOfYear({
        approach: 'indirect',
        confirmedAt: new Date(0),
        origin: { nis: '1', name: 'Merelbeke', untilYear: 2024 },
        lines: [budgetLine({ plannedCents: 1_800_000, actualCents: 0 }), budgetLine({ kind: 'in_kind', plannedCents: 50_000 })],
      }),
    ],
  }),
};
const read = (sheet: Sheet, dialect: CsvDialect = 'semicolon'): string[][] =>
  parse(writeCsv(sheet, dialect), { bom: true, delimiter: CSV_DIALECTS[dialect].delimiter });

describe('the table of a year as a sheet', () => {
  test('has its rows and how each stands, and none that adds them up; what is not known stays empty', () => {
    const [head, dogbo, empty, indirect, ...more] = read(resourcesSheet(OF, 'nl'));
    expect(head?.slice(0, 10)).toEqual([
      ...['Jaar', 'Soort', 'Naam', 'Vorm', 'Plaatsen', 'Landen', 'Gemeente', 'Toestand'],
      ...['eigen werkingsmiddelen, raming', 'eigen werkingsmiddelen, werkelijk'],
    ]);
    expect(dogbo).toEqual([
      ...['2026', 'samenwerking', '\'=Dogbo; "de" stad', 'Stedenband', 'Dogbo, Lalo', 'Benin', 'Roeselare', 'open'],
      ...['7600,00', '5150,40', '33500,00', '', '', '', '0,30', ''],
      ...['onder de richtwaarde', '2400,00', '0,20', '', ''],
    ]);
    expect(empty?.slice(7, 10)).toEqual(['nog leeg', '', '']);
    expect(indirect?.slice(1, 10)).toEqual([
      ...['buiten een samenwerking', 'Indirecte samenwerking', 'Indirecte samenwerking', '', '', 'Merelbeke', 'bevestigd'],
      ...['18000,00', '0,00'],
    ]);
    expect(indirect?.slice(-2)).toEqual(['500,00', '']);
    expect(more).toEqual([]);
  });

  test('is English on an English screen, and has a point and a comma between where that is asked', () => {
    const [head, dogbo] = read(resourcesSheet(OF, 'en'), 'comma');
    expect(head).toHaveLength(dogbo?.length ?? 0);
    expect(dogbo?.slice(7, 10)).toEqual(['open', '7600.00', '5150.40']);
  });
});

test('by source and kind every amount has its row, and the staff time too', () => {
  const [, ...rows] = read(linesSheet(OF, 'nl'));
  expect(rows.map((row) => row.slice(7))).toEqual([
    ['eigen middelen', '', 'werkingsmiddelen', '7600,00', '5150,40', '', ''],
    ['federaal', 'VVSG', 'werkingsmiddelen', '33500,00', '', '', ''],
    ['', '', 'VTE', '', '', '0,30', ''],
    ['eigen middelen', '', 'werkingsmiddelen', '18000,00', '0,00', '', ''],
    ['eigen middelen', '', 'in natura', '500,00', '', '', ''],
  ]);
});

test('the files are named after what they hold', () => {
  expect(resourcesFileName('roeselare', 2026, 'nl', false)).toBe('middelen-roeselare-2026');
  expect(resourcesFileName('roeselare', 2026, 'en', true)).toBe('resources-by-source-roeselare-2026');
});
