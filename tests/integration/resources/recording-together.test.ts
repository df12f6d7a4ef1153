import { describe, expect, test } from 'vitest';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asEditor } from '../../support/people';
import { approach, kept, line, own, ownActual, partnership, record, staff, type Typed } from '../../support/recording';
import { activePartnership } from '../../support/worlds';

async function aPartnership() {
  const { id, municipality } = await activePartnership();
  const type = (cells: readonly Typed[]) => record(asEditor(municipality), municipality, partnership(id), cells);
  return { id, municipality, type };
}

describe('two people on one year', () => {
  test('on two cells: both stay', async () => {
    const { id, type } = await aPartnership();
    const answers = await Promise.all([
      type([own('100')]),
      type([staff('0,5')]),
      type([ownActual('90')]),
      type([line('federal', 'staff', '70')]),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await kept(partnership(id))).toMatchObject([
      { fte: ['0.50', null], lines: ['federal staff  7000 ?', 'own operating  10000 9000'] },
    ]);
  });

  test('on one cell: the second hears both values, and nothing of what it sent is written', async () => {
    const { id, type } = await aPartnership();
    must(await type([own('100'), staff('0,5')]));
    must(await type([own('200', 10_000)]));
    expect(await type([own('300', 10_000), staff('0,6', 50)])).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { 'own.operating..planned': { theirs: 20_000, yours: 30_000 } },
    });
    expect(await kept(partnership(id))).toMatchObject([{ fte: ['0.50', null], lines: ['own operating  20000 ?'] }]);
  });

  test('to the same value: no conflict', async () => {
    const { type } = await aPartnership();
    must(await type([own('100')]));
    must(await type([own('200', 10_000)]));
    expect(await type([own('200', 10_000)])).toMatchObject({ ok: true, unchanged: true });
  });

  test('one blanked what the other changes, and the reverse', async () => {
    const { type } = await aPartnership();
    must(await type([own('100')]));
    must(await type([own('', 10_000)]));
    expect(await type([own('200', 10_000)])).toMatchObject({
      conflicts: { 'own.operating..planned': { theirs: null, yours: 20_000 } },
    });
    must(await type([own('300')]));
    expect(await type([own('', 10_000)])).toMatchObject({ conflicts: { 'own.operating..planned': { theirs: 30_000, yours: null } } });
  });

  test('a double click makes one record, of a partnership and of an approach', async () => {
    const { id, municipality, type } = await aPartnership();
    const twice = [own('7.600'), staff('0,3')];
    const answers = await Promise.all([type(twice), type(twice), type(twice)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(answers.filter((answer) => answer.ok && answer.unchanged)).toHaveLength(2);
    expect(await kept(partnership(id))).toHaveLength(1);
    const click = () => record(asEditor(municipality), municipality, approach('indirect'), [own('5')]);
    await Promise.all([click(), click()]);
    expect(await rows("select 1 from yearly_records where municipality_id = $1 and approach = 'indirect'", [municipality.id])).toHaveLength(
      1,
    );
  });
});
