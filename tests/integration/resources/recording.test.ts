import { describe, expect, test } from 'vitest';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import { LINES_MAX } from '@/lib/domain/resources/rules/records';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asEditor, asEnglishEditor, at } from '../../support/people';
import {
  approach,
  kept,
  line,
  member,
  nisOf,
  ofApproach,
  own,
  ownActual,
  partnership,
  record,
  staff,
  staffActual,
  type Typed,
} from '../../support/recording';
import { activeMembership, activePartnership } from '../../support/worlds';

async function aPartnership() {
  const { id, municipality } = await activePartnership();
  const type = (cells: readonly Typed[], year = 2026) => record(asEditor(municipality), municipality, partnership(id), cells, { year });
  return { id, municipality, type };
}

describe('a year is recorded', () => {
  test('of a partnership: the record comes with its first figures, under the municipality’s own NIS code', async () => {
    const { id, municipality, type } = await aPartnership();
    const answer = await type([own('7.600'), staff('0,3'), line('federal', 'operating', '12.500,50', 'Stedenbanden')]);
    expect(answer).toEqual({
      ok: true,
      value: {
        values: { 'own.operating..planned': 760_000, 'fte.planned': 30, 'federal.operating.Stedenbanden.planned': 1_250_050 },
        version: 1,
      },
    });
    expect(await kept(partnership(id))).toEqual([
      {
        id: expect.any(String),
        year: 2026,
        nis: await nisOf(municipality),
        municipality: municipality.id,
        fte: ['0.30', null],
        locked: false,
        lines: ['federal operating Stedenbanden 1250050 ?', 'own operating  760000 ?'],
      },
    ]);
  });

  test('of a membership, and of an approach without a partnership', async () => {
    const { id, municipality } = await activeMembership();
    must(await record(asEditor(municipality), municipality, member(id), [own('1.500'), staff('1 dag')]));
    must(await record(asEditor(municipality), municipality, approach('humanitarian'), [own('2.500')]));
    expect(await kept(member(id))).toMatchObject([{ fte: ['0.20', null], lines: ['own operating  150000 ?'] }]);
    expect(await kept(ofApproach(municipality, 'humanitarian'))).toMatchObject([{ fte: [null, null], lines: ['own operating  250000 ?'] }]);
  });

  test('year by year, a past one and one that is planned', async () => {
    const { id, type } = await aPartnership();
    for (const year of [2026, 2019, 2036]) must(await type([own('100')], year));
    expect((await kept(partnership(id))).map(({ year }) => year)).toEqual([2019, 2026, 2036]);
  });

  test('as people write amounts, each in the language of who types', async () => {
    const { id, municipality, type } = await aPartnership();
    must(await type([own('€ 10 000'), ownActual('10000,5'), staff('20 %'), staffActual('4 u/week')]));
    expect(await kept(partnership(id))).toMatchObject([{ fte: ['0.20', '0.11'], lines: ['own operating  1000000 1000050'] }]);
    const english = await record(asEnglishEditor(municipality), municipality, partnership(id), [
      own('€1,234.50', 1_000_000),
      staff('0.25 FTE', 20),
    ]);
    expect(english).toMatchObject({ ok: true, value: { values: { 'own.operating..planned': 123_450, 'fte.planned': 25 }, version: 2 } });
  });

  test('empty is unknown and 0 is known', async () => {
    const { id, type } = await aPartnership();
    must(await type([own('0'), ownActual(''), staff('0'), staffActual(' ')]));
    expect(await kept(partnership(id))).toMatchObject([{ fte: ['0.00', null], lines: ['own operating  0 ?'] }]);
  });

  test('blanking a figure takes it away, and the line goes with its last one', async () => {
    const { id, type } = await aPartnership();
    must(await type([own('100'), ownActual('90'), staff('0,5')]));
    must(await type([own('', 10_000)]));
    expect(await kept(partnership(id))).toMatchObject([{ lines: ['own operating  ? 9000'] }]);
    must(await type([ownActual('', 9_000), staff('', 50)]));
    expect(await kept(partnership(id))).toMatchObject([{ fte: [null, null], lines: [] }]);
  });

  test('two grants of one source stand apart by their programme', async () => {
    const { id, type } = await aPartnership();
    must(await type([line('european', 'operating', '100', 'LIFE'), line('european', 'operating', '200', '  Erasmus  + ')]));
    expect(await kept(partnership(id))).toMatchObject([
      { lines: ['european operating Erasmus + 20000 ?', 'european operating LIFE 10000 ?'] },
    ]);
  });

  test('sent twice, the second answers the same and leaves nothing behind', async () => {
    const { id, type } = await aPartnership();
    const first = await type([own('7.600'), staff('0,3')]);
    const before = await kept(partnership(id));
    expect(await type([own('7.600'), staff('0,3')])).toEqual({ ...first, unchanged: true });
    expect(await kept(partnership(id))).toEqual(before);
    const [told] = await rows("select count(*)::int as n from audit_rows where table_name = 'yearly_records' and subject_id = $1", [
      before[0]?.id ?? '',
    ]);
    expect(told).toEqual({ n: 2 });
  });

  test('with nothing but empty cells no record comes into being', async () => {
    const { id, type } = await aPartnership();
    expect(await type([own(''), staff('')])).toMatchObject({ ok: true, unchanged: true });
    expect(await kept(partnership(id))).toEqual([]);
  });
});

describe('what cannot be', () => {
  test.each([
    [own('tien'), 'own.operating..planned', 'amount_unreadable'],
    [own('10,000'), 'own.operating..planned', 'amount_unclear'],
    [ownActual('-5'), 'own.operating..actual', 'amount_negative'],
    [own('1.000.000.000,01'), 'own.operating..planned', 'amount_too_large'],
    [own('9'.repeat(400)), 'own.operating..planned', 'amount_unreadable'],
    [own('1\u00000'), 'own.operating..planned', 'amount_unreadable'],
    [own('\ud800'), 'own.operating..planned', 'amount_unreadable'],
    [own('<b>5</b>'), 'own.operating..planned', 'amount_unreadable'],
    [own('950\t500'), 'own.operating..planned', 'several_figures'],
    [own('950\r\n500'), 'own.operating..planned', 'several_figures'],
    [staffActual('0\n5'), 'fte.actual', 'several_figures'],
    [ownActual('€ -'), 'own.operating..actual', 'zero_or_nothing'],
    [staff('120 uur'), 'fte.planned', 'fte_hours_unclear'],
    [staff('0,004'), 'fte.planned', 'fte_too_small'],
    [staff('100,0 VTE'), 'fte.planned', 'fte_too_large'],
    [staff('50'), 'fte.planned', 'fte_unclear'],
    [staff('-0,1'), 'fte.planned', 'fte_negative'],
    [staff('half'), 'fte.planned', 'fte_unreadable'],
    [staffActual('x'.repeat(1000)), 'fte.actual', 'fte_unreadable'],
  ])('%j is refused beside its field, and the good cell beside it is not written either', async (cell, field, code) => {
    const { id, type } = await aPartnership();
    expect(await type([line('other', 'operating', '100'), cell])).toEqual({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await kept(partnership(id))).toEqual([]);
  });

  test('all that cannot be read is said at once', async () => {
    const { type } = await aPartnership();
    const answer = await type([own('tien'), staff('veel'), ownActual('5')]);
    expect(!answer.ok && Object.keys(answer.fields ?? {}).sort()).toEqual(['fte.planned', 'own.operating..planned']);
  });

  test.each([
    [2037, 'year_too_late', { maximum: 2036 }],
    [1899, 'year_too_early', { minimum: 1900 }],
    [2026.5, 'not_a_year', undefined],
  ])('the year %d: %s', async (year, code, values) => {
    const { id, municipality } = await aPartnership();
    const answer = await record(asEditor(municipality), municipality, partnership(id), [own('1')], { year });
    expect(answer).toMatchObject({ ok: false, code: 'invalid', fields: { year: { code, ...(values && { values }) } } });
    expect(await kept(partnership(id))).toEqual([]);
  });

  test('what is spent in a year that has not begun is said beside its field, and its plan is no plan kept by half', async () => {
    const { id, type } = await aPartnership();
    expect(await type([own('1.000'), ownActual('900'), staffActual('0,1')], 2027)).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { 'own.operating..actual': { code: 'year_not_begun' }, 'fte.actual': { code: 'year_not_begun' } },
    });
    expect(await kept(partnership(id))).toEqual([]);
    must(await type([own('1.000'), ownActual('')], 2027));
    expect(await kept(partnership(id))).toMatchObject([{ year: 2027, lines: ['own operating  100000 ?'] }]);
  });

  test('a source, a kind or a subject that does not exist, no cell at all, one cell twice', async () => {
    const { id, municipality } = await aPartnership();
    const here = at(asEditor(municipality), municipality);
    const good = { subject: partnership(id), year: 2026, cells: [own('1')] };
    for (const wrong of [
      { cells: [] },
      { cells: [{ ...own('1'), line: { source: 'lottery', kind: 'operating' } }] },
      { cells: [{ ...own('1'), line: { source: 'own', kind: 'gifts' } }] },
      { cells: [{ ...own('1'), base: 0.5 }] },
      { cells: [own('1'), own('2')] },
      { subject: { kind: 'planet', id } },
      { originNis: '1 or 1=1' },
    ])
      expect([wrong, await recordYear(...here, { ...good, ...wrong })]).toEqual([
        wrong,
        expect.objectContaining({ ok: false, code: 'invalid' }),
      ]);
    expect(await kept(partnership(id))).toEqual([]);
  });

  test('a programme with signs that no database holds, or too long, is said beside it', async () => {
    const { type } = await aPartnership();
    expect(await type([line('federal', 'operating', '1', 'a\u0000b')])).toMatchObject({
      fields: { 'cells.0.line.programme': { code: 'unreadable' } },
    });
    expect(await type([line('federal', 'operating', '1', 'x'.repeat(121))])).toMatchObject({
      fields: { 'cells.0.line.programme': { code: 'too_long' } },
    });
  });

  test('more lines than a record has room for', async () => {
    const { id, type } = await aPartnership();
    must(await type(Array.from({ length: LINES_MAX }, (_, n) => line('european', 'operating', '1', `Programma ${n}`))));
    expect(await type([own('1')])).toEqual({ ok: false, code: 'too_many', values: { maximum: LINES_MAX } });
    expect((await kept(partnership(id)))[0]?.lines).toHaveLength(LINES_MAX);
  });

  test('a partnership, a membership and an approach that do not exist', async () => {
    const { municipality } = await aPartnership();
    const nowhere = '6a1d8c2e-0000-4000-8000-000000000000';
    for (const subject of [
      partnership(nowhere),
      member(nowhere),
      approach('friendship'),
      partnership('x'),
      member("'; drop table people; --"),
    ])
      expect(await record(asEditor(municipality), municipality, subject, [own('1')])).toMatchObject({ ok: false, code: 'not_found' });
  });
});
