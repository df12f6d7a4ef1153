import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { CSV_DIALECTS, writeCsv } from '../../../platform/csv';
import { SIDES } from '../../partnerships/rules/facts';
import { PARTNER_ROLES } from '../rules';
import { partnersFileName, partnersSheet } from './list-sheet';

type ListedPartner = Parameters<typeof partnersSheet>[0][number];

const MARK = { markShape: '', markColour: '' };
const DOGBO = { ...MARK, id: '1', title: 'Roeselare – Dogbo', role: 'takes_part', what: 'scholenband', untilDate: null } as const;
const SCHOOL: ListedPartner = {
  id: '1',
  name: 'Atelierschool',
  kindName: 'school',
  side: 'ours',
  place: 'Roeselare',
  country: 'België',
  website: 'https://www.school.be/',
  kbo: '0207500123',
  vcode: 'V0001234',
  isShared: false,
  roles: [
    DOGBO,
    { ...DOGBO, role: 'funds', what: '' },
    { ...MARK, id: '2', title: 'Jongeren', role: 'carries_out', what: '', untilDate: '2024-06-03' },
  ],
};
const COMMUNE: ListedPartner = {
  id: '2',
  name: 'Dogbo',
  kindName: 'lokaal bestuur',
  side: 'theirs',
  place: 'Dogbo',
  country: 'Benin',
  website: '',
  kbo: null,
  vcode: null,
  isShared: true,
  roles: [{ ...DOGBO, role: null, what: '' }],
};

/** Text that a sheet could misread. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', "'", ';', ',', '\n', '\r', '\r\n', '\t', '=', '+', '-', '@', '＝', '\uFEFF', ' ', '|', '$&'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const partners = fc.array(
  fc.record<ListedPartner>({
    id: fc.uuid(),
    name: hostile,
    kindName: hostile,
    side: fc.constantFrom(...SIDES),
    place: fc.option(hostile),
    country: fc.option(hostile),
    website: hostile,
    kbo: fc.option(fc.constant('0207500123')),
    vcode: fc.option(fc.constant('V0001234')),
    isShared: fc.boolean(),
    roles: fc.array(
      fc.record({
        id: fc.uuid(),
        title: hostile,
        markShape: fc.constant(''),
        markColour: fc.constant(''),
        role: fc.constantFrom(...PARTNER_ROLES),
        what: hostile,
        untilDate: fc.constant(null),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 8 },
);

/** What a cell says when no formula may begin in it. */
const tamed = (text: string) => text.replace(/(^|[;,\t\r\n"])([=+\-@＝＋－＠])/g, "$1'$2").replace(/^[\t\r]/, "'$&");

describe('the list of partners as a sheet', () => {
  it('says of each what anybody may know, its number as it is written, and what it does where', () => {
    expect(writeCsv(partnersSheet([SCHOOL, COMMUNE], 'nl'), 'semicolon')).toBe(
      [
        '\uFEFF"Naam";"Soort";"Kant";"Plaats";"Land";"KBO-nummer";"vCode";"Website";"Samenwerkingen";"Rollen"',
        '"Atelierschool";"school";"hier";"Roeselare";"België";"0207.500.123";"V0001234";"https://www.school.be/";"Roeselare – Dogbo | Jongeren";"neemt deel: scholenband, financiert | voert uit (tot en met 3 juni 2024)"',
        '"Dogbo";"lokaal bestuur";"ginder";"Dogbo";"Benin";"";"";"";"Roeselare – Dogbo";"is de partner"',
        '',
      ].join('\r\n'),
    );
    expect(writeCsv(partnersSheet([{ ...SCHOOL, kbo: null, vcode: null, website: '', roles: [] }], 'en'), 'semicolon')).toBe(
      [
        '\uFEFF"Name";"Kind";"Side";"Place";"Country";"Enterprise number";"vCode";"Website";"Partnerships";"Roles"',
        '"Atelierschool";"school";"here";"Roeselare";"België";"";"";"";"";""',
        '',
      ].join('\r\n'),
    );
  });

  it('says what the rows say, whatever stands in them', () => {
    fc.assert(
      fc.property(partners, fc.constantFrom(...LOCALES), fc.constantFrom('semicolon', 'comma'), (rows, locale, dialect) => {
        const { partners: words, partnerships } = messagesFor(locale);
        const read: string[][] = parse(writeCsv(partnersSheet(rows, locale), dialect), {
          bom: true,
          delimiter: CSV_DIALECTS[dialect].delimiter,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        const said = rows.map((row) =>
          [
            row.name,
            row.kindName,
            partnerships.side[row.side],
            row.place ?? '',
            row.country ?? '',
            row.kbo === null ? '' : '0207.500.123',
            row.vcode ?? '',
            row.website,
            row.roles.map(({ title }) => title).join(' | '),
            row.roles
              .map(({ role, what }) => [role === null ? '' : words.role[role], what].filter((part) => part !== '').join(': '))
              .join(' | '),
          ].map(tamed),
        );
        expect(read.slice(1)).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  it('has a name of plain letters with the day in it', () => {
    expect(partnersFileName('roeselare', '2026-11-24', 'nl')).toBe('partners-roeselare-2026-11-24');
  });
});
