import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { CSV_DIALECTS, writeCsv } from '../../../platform/csv';
import { FORMALITIES, LIFE_CYCLE_STATES } from '../rules/life';
import { ENTRY_KINDS } from '../rules/listing';
import { partnershipsFileName, partnershipsSheet } from './list-sheet';

type ListedEntry = Parameters<typeof partnershipsSheet>[0][number];

const DOGBO: ListedEntry = {
  id: '1',
  kind: 'partnership',
  title: 'Stedenband Roeselare – Dogbo',
  approach: { name: 'Stedenband', markShape: '', markColour: '' },
  formality: 'partnership',
  lifeCycle: 'active',
  sinceYear: 2010,
  places: ['Dogbo', 'Lalo'],
  countries: ['Benin'],
  leads: true,
  withdrawn: false,
};
const EUROCITIES: ListedEntry = {
  ...DOGBO,
  kind: 'membership',
  title: 'Eurocities',
  formality: null,
  sinceYear: null,
  places: [],
  countries: [],
};

/** Text that a sheet could misread. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', "'", ';', ',', '\n', '\r', '\r\n', '\t', '=', '+', '-', '@', '＝', '\uFEFF', ' '),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const entries = fc.array(
  fc.record<ListedEntry>({
    id: fc.uuid(),
    kind: fc.constantFrom(...ENTRY_KINDS),
    title: hostile,
    approach: fc.record({ name: hostile, markShape: fc.constant(''), markColour: fc.constant('') }),
    formality: fc.option(fc.constantFrom(...FORMALITIES)),
    lifeCycle: fc.constantFrom(...LIFE_CYCLE_STATES),
    sinceYear: fc.option(fc.integer({ min: 1900, max: 2040 })),
    places: fc.array(hostile, { maxLength: 3 }),
    countries: fc.array(hostile, { maxLength: 3 }),
    leads: fc.boolean(),
    withdrawn: fc.boolean(),
  }),
  { maxLength: 8 },
);

/** What a cell says when no formula may begin in it. */
const tamed = (text: string) => text.replace(/(^|[;,\t\r\n"])([=+\-@＝＋－＠])/g, "$1'$2").replace(/^[\t\r]/, "'$&");

describe('the list as a sheet', () => {
  it('is for Excel on a Belgian machine, whatever the language: a byte order mark, semicolons, quotes, CRLF', () => {
    expect(writeCsv(partnershipsSheet([DOGBO, EUROCITIES], 'nl'), 'semicolon')).toBe(
      [
        '\uFEFF"Naam";"Soort";"Vorm";"Plaatsen";"Landen";"Status";"Hoe officieel";"Sinds";"Rol"',
        '"Stedenband Roeselare – Dogbo";"samenwerking";"Stedenband";"Dogbo, Lalo";"Benin";"lopend";"officiële samenwerking";"2010";"trekker"',
        '"Eurocities";"lidmaatschap of engagement";"Stedenband";"";"";"lopend";"";"";""',
        '',
      ].join('\r\n'),
    );
    expect(writeCsv(partnershipsSheet([{ ...DOGBO, leads: false, withdrawn: true }], 'en'), 'semicolon')).toBe(
      [
        '\uFEFF"Name";"Kind";"Approach";"Places";"Countries";"Status";"How official";"Since";"Role"',
        '"Stedenband Roeselare – Dogbo";"partnership";"Stedenband";"Dogbo, Lalo";"Benin";"withdrawn";"official partnership";"2010";"participating municipality"',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+32 51', "'+32 51"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['a=1', 'a=1'],
    ['=HYPERLINK("x";"y")', '\'=HYPERLINK(""x"";""y"")'],
  ])('%j begins no formula', (title, cell) => {
    const [, row] = writeCsv(partnershipsSheet([{ ...DOGBO, title }], 'nl'), 'semicolon').split('\r\n');
    expect(row?.startsWith(`"${cell}";`)).toBe(true);
  });

  it('says what the rows say, whatever stands in them', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...LOCALES), fc.constantFrom('semicolon', 'comma'), (rows, locale, dialect) => {
        const { kind, lifeCycle, formality, list, csv } = messagesFor(locale).partnerships;
        const read: string[][] = parse(writeCsv(partnershipsSheet(rows, locale), dialect), {
          bom: true,
          delimiter: CSV_DIALECTS[dialect].delimiter,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        const said = rows.map((row) =>
          [
            row.title,
            kind[row.kind],
            row.approach.name,
            row.places.join(', '),
            row.countries.join(', '),
            row.withdrawn ? list.withdrawn : lifeCycle[row.lifeCycle],
            row.formality === null ? '' : formality[row.formality],
            String(row.sinceYear ?? ''),
            row.kind === 'membership' ? '' : row.leads ? csv.lead : csv.participant,
          ].map(tamed),
        );
        expect(read.slice(1)).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  it('has a name of plain letters with the day in it', () => {
    expect(partnershipsFileName('roeselare', '2026-11-24', 'nl')).toBe('samenwerkingen-roeselare-2026-11-24');
    expect(partnershipsFileName('roeselare', '2026-11-24', 'en')).toBe('partnerships-roeselare-2026-11-24');
  });
});
