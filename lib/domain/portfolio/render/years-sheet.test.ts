import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { facts, own, record, roeselare, VALUES } from '@/tests/support/year-facts';
import { writeCsv } from '../../../platform/csv';
import { evaluate } from '../../guidance/rules/evaluate';
import { standingOf } from '../../guidance/rules/standing';
import { yearsFileName, yearsSheet } from './years-sheet';

const RECORD = { ...record({ lines: [own(187_040, 760_000)], ftePlanned: 30 }), confirmedAt: null };
const mine = roeselare(RECORD);
const standing = standingOf(evaluate(facts({ own: mine, participants: [mine] }), VALUES), null);
const YEARS = [
  { year: 2026, municipality: 'Roeselare', record: RECORD, standing },
  { year: 2025, municipality: 'Roeselare', record: { ...RECORD, confirmedAt: new Date(0) }, standing: [] },
  { year: 2024, municipality: 'Roeselare', record: null, standing: [] },
];

test('a year is a row that Excel adds up: plain figures, unknown stays empty', () => {
  const [head, first, second, third] = parse(
    writeCsv(yearsSheet({ title: '=Dogbo', placeNames: { places: ['Dogbo', 'Lalo'], countries: ['Benin'] } }, YEARS, 'nl'), 'semicolon'),
    {
      bom: true,
      delimiter: ';',
    },
  ) as string[][];
  expect(head?.slice(0, 8)).toEqual([
    'Samenwerking of lidmaatschap',
    'Plaatsen',
    'Landen',
    'Jaar',
    'Gemeente',
    'Toestand',
    'eigen werkingsmiddelen, raming',
    'eigen werkingsmiddelen, werkelijk',
  ]);
  expect(first).toEqual([
    "'=Dogbo",
    'Dogbo, Lalo',
    'Benin',
    '2026',
    'Roeselare',
    'open',
    '1870,40',
    '7600,00',
    '',
    '',
    '',
    '',
    '0,30',
    '',
    'onder de richtwaarde',
    '8129,60',
    '0,20',
  ]);
  expect(second?.slice(5, 7)).toEqual(['bevestigd', '1870,40']);
  expect(third?.slice(5, 8)).toEqual(['nog leeg', '', '']);
});

test('with a point and a comma between where that is asked', () => {
  expect(writeCsv(yearsSheet({ title: 'Dogbo' }, YEARS, 'en'), 'comma').split('\r\n')[1]).toBe(
    '"Dogbo","","","2026","Roeselare","open","1870.40","7600.00","","","","","0.30","","below the benchmark value","8129.60","0.20"',
  );
  expect(yearsFileName('roeselare', '2026-11-24', 'en')).toBe('years-roeselare-2026-11-24');
});
