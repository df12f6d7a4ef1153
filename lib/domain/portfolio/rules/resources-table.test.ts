import { describe, expect, test } from 'vitest';
import { budgetLine as line, partnershipOfYear as partnership, recordOfYear as record, tableOf } from '@/tests/support/resources-year';
import type { YearlyRecord } from '../../resources/rules/records';
import { openRows, type ResourcesRow, rowAddress, rowsToFillIn, type YearOfMunicipality, yearAsked } from './resources-table';

const rowsIn = (more: Partial<YearOfMunicipality>) => tableOf(more).groups.flatMap(({ rows }) => rows);
const says = ({ verdicts }: ResourcesRow) => verdicts.map(({ guideline, state, difference }) => [guideline, state, difference]);

describe('the year that is asked for', () => {
  test.each([
    ['2025', 2025],
    ['1900', 1900],
    ['2036', 2036],
    ['1899', 2026],
    ['2037', 2026],
    ['', 2026],
    ['20', 2026],
    ['2025 ', 2026],
    ['+202', 2026],
    ['٢٠٢٥', 2026],
    [['2024', '2025'], 2026],
    [undefined, 2026],
  ])('%j is %i', (asked, year) => expect(yearAsked(asked, '2026-11-24')).toBe(year));
});

describe('what stands in the table of a year', () => {
  test('a partnership from the first year of its part on, one that ended only with what was recorded, one that was left until it was left', () => {
    const ended = partnership('ended', {
      states: [
        { fromDate: null, state: 'active' },
        { fromDate: '2026-06-01', state: 'ended' },
      ],
    });
    const left = partnership('left', {
      parts: [{ municipalityId: 'r', nisCode: '36015', name: 'Roeselare', state: 'left', fromYear: 2010, untilYear: 2025 }],
    });
    const later = partnership('later', {
      parts: [{ municipalityId: 'r', nisCode: '36015', name: 'Roeselare', state: 'accepted', fromYear: 2027, untilYear: null }],
    });
    const partnerships = [partnership('runs'), ended, left, later];
    const shown = (year: number, records: readonly YearlyRecord[] = []) =>
      rowsIn({ year, partnerships, records }).map(({ subject }) => subject.id);
    expect(shown(2025)).toEqual(['runs', 'ended', 'left']);
    expect(shown(2026)).toEqual(['runs']);
    expect(shown(2027)).toEqual(['runs', 'later']);
    expect(shown(2009)).toEqual([]);
    const records = ['ended', 'left', 'later'].map((id) => record({ id, partnershipId: id, lines: [line({ actualCents: 1 })] }));
    expect(shown(2026, records)).toEqual(['runs', 'ended', 'left', 'later']);
    expect(rowsIn({ partnerships: [left], records })[0]).toMatchObject({ isOurs: false, verdicts: [] });
  });

  test('a membership that runs in the year, an approach with a record, and nothing of another year or another municipality', () => {
    const memberships = [
      { id: 'm', organisation: 'Eurocities', approach: 'networks', sinceYear: 2020, untilYear: 2025 },
      { id: 'n', organisation: 'TruStone', approach: 'private_sector', sinceYear: null, untilYear: null },
    ];
    const records = [
      record({ approach: 'indirect', lines: [line({ plannedCents: 1_800_000 })] }),
      record({ approach: 'city_to_city', year: 2025 }),
      record({ approach: 'city_to_city', municipalityId: 'other' }),
    ];
    const rows = rowsIn({ memberships, records });
    expect(rows.map(({ subject, title, approach }) => [subject.kind, title, approach])).toEqual([
      ['membership', 'TruStone', 'private_sector'],
      ['approach', null, 'indirect'],
    ]);
    expect(rowsIn({ memberships, year: 2025 }).map(({ title }) => title)).toEqual(['Eurocities', 'TruStone']);
  });

  test('what two municipalities recorded that went up in this one stays two rows, each with a verdict of its own', () => {
    const of = (nis: string, name: string, plannedCents: number) =>
      record({
        id: nis,
        partnershipId: 't',
        originNis: nis,
        origin: { nis, name, untilYear: 2024 },
        ftePlanned: 30,
        lines: [line({ plannedCents })],
      });
    const rows = rowsIn({ partnerships: [partnership('t')], records: [of('44043', 'Merelbeke', 600_000), of('44040', 'Melle', 500_000)] });
    expect(rows.map((row) => [row.record?.origin?.name, says(row)])).toEqual([
      [
        'Merelbeke',
        [
          ['C2C-01', 'below', 400_000],
          ['C2C-02', 'met', null],
        ],
      ],
      [
        'Melle',
        [
          ['C2C-01', 'below', 500_000],
          ['C2C-02', 'met', null],
        ],
      ],
    ]);
  });

  test('the figures of the others in a partnership count for its staff time and for no sum', () => {
    const joint = partnership('t', {
      parts: ['r', 'other'].map((id) => ({
        municipalityId: id,
        nisCode: id,
        name: id,
        state: 'accepted',
        fromYear: 2010,
        untilYear: null,
      })),
    });
    const records = [
      record({ partnershipId: 't', ftePlanned: 30, lines: [line({ plannedCents: 1_000_000 })] }),
      record({ partnershipId: 't', municipalityId: 'other', ftePlanned: 20, lines: [line({ plannedCents: 7 })] }),
    ];
    const table = tableOf({ partnerships: [joint], records });
    expect(table.groups[0]?.rows.map(says)).toEqual([[['C2C-01', 'met', null]]]);
    expect(table.totals).toMatchObject({ own_operating: { planned: 1_000_000 }, fte: { planned: 30 } });
  });
});

describe('figures', () => {
  test('unknown is not 0, in a row and in a total', () => {
    const table = tableOf({
      partnerships: [partnership('a'), partnership('b')],
      records: [record({ partnershipId: 'a', lines: [line({ plannedCents: 0 })] })],
    });
    const unknown = { planned: null, actual: null };
    expect(table.groups[0]?.rows.map(({ figures }) => figures.own_operating)).toEqual([{ planned: 0, actual: null }, unknown]);
    expect(table.totals).toEqual({ own_operating: { planned: 0, actual: null }, other: unknown, staff: unknown, fte: unknown });
  });

  test('in kind stands apart', () => {
    const lines = [line({ kind: 'in_kind', plannedCents: 250_000, actualCents: 1 }), line({ kind: 'investment', plannedCents: 300 })];
    const table = tableOf({ records: [record({ approach: 'indirect', lines })] });
    expect(table.inKind).toEqual({ planned: 250_000, actual: 1 });
    expect(table.totals.other).toEqual({ planned: 300, actual: null });
  });

  test('one figure with cents gives its column decimals, and no other column', () => {
    const lines = [line({ plannedCents: 190_000, actualCents: 187_040 })];
    const { decimals } = tableOf({ records: [record({ approach: 'indirect', lines }), record({ approach: 'city_to_city' })] });
    expect(decimals).toMatchObject({
      own_operating: { planned: false, actual: true },
      staff: { planned: false, actual: false },
      fte: { planned: true, actual: true },
    });
  });
});

describe('what is still open', () => {
  const rows = rowsIn({
    partnerships: [partnership('nothing'), partnership('part'), partnership('all'), partnership('locked')],
    records: [
      record({ id: '1', partnershipId: 'part', fteActual: 10, lines: [line({ plannedCents: 5 })] }),
      record({ id: '2', partnershipId: 'all', ftePlanned: 10, fteActual: 0, lines: [line({ plannedCents: 5, actualCents: 0 })] }),
      record({ id: '3', partnershipId: 'locked', confirmedAt: new Date(0), lines: [line({ plannedCents: 5 })] }),
      record({ id: '4', approach: 'indirect', ftePlanned: 10 }),
    ],
  });

  test('to fill in is what nobody said, and what was planned and never told; not what is locked', () => {
    expect(rowsToFillIn(rows).map(({ subject }) => subject.id)).toEqual(['nothing', 'part', 'indirect']);
  });

  test('of a partnership that was left, a year without figures is shown and never asked', () => {
    const left = partnership('left', {
      parts: [{ nisCode: '36015', municipalityId: 'r', name: 'Roeselare', state: 'left', fromYear: 2010, untilYear: 2026 }],
    });
    const shown = rowsIn({ partnerships: [left], records: [record({ partnershipId: 'left', ftePlanned: 10 })] });
    for (const leftRows of [rowsIn({ partnerships: [left] }), shown]) {
      expect(leftRows).toMatchObject([{ subject: { id: 'left' }, isOurs: false }]);
      expect(rowsToFillIn(leftRows)).toEqual([]);
    }
  });

  test('open are records that are not locked, of partnerships that were not left', () => {
    expect(openRows(rows).map(({ subject }) => subject.id)).toEqual(['part', 'all', 'indirect']);
  });
});

test('a row leads to the form of its subject in the year, in the name of who recorded it', () => {
  const address = (more: Partial<YearlyRecord>) =>
    rowsIn({
      partnerships: [partnership('t')],
      memberships: [{ id: 'm', organisation: 'M', approach: 'networks', sinceYear: null, untilYear: null }],
      records: [record(more)],
    }).map((row) => rowAddress('/m/roeselare', row, 2026));
  expect(address({ approach: 'indirect' })).toEqual([
    '/m/roeselare/partnerships/t/years/2026',
    '/m/roeselare/memberships/m/years/2026',
    '/m/roeselare/resources/indirect/2026',
  ]);
  const origin = { nis: '44043', name: 'Merelbeke', untilYear: 2024 };
  expect(address({ partnershipId: 't', origin })[0]).toBe('/m/roeselare/partnerships/t/years/2026?origin=44043');
});
