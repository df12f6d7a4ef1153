import { describe, expect, test } from 'vitest';
import { confirmYear, takeOverPlan } from '@/lib/domain/resources/commands/confirming';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, at } from '../../support/people';
import {
  approach,
  kept,
  line,
  ofApproach,
  own,
  ownActual,
  partnership,
  record,
  staff,
  staffActual,
  thatDay,
} from '../../support/recording';
import { activePartnership } from '../../support/worlds';

async function planned() {
  const { id, municipality } = await activePartnership();
  const editor = asEditor(municipality);
  must(
    await record(editor, municipality, partnership(id), [
      own('7.600'),
      ownActual('7.000'),
      staff('0,3'),
      line('federal', 'operating', '12.500'),
      { ...line('fundraising_private', 'operating', '300'), basis: 'actual' },
    ]),
  );
  must(await record(editor, municipality, approach('indirect'), [own('500')]));
  must(await record(editor, municipality, partnership(id), [own('9.000')], { year: 2025 }));
  const takeOver = (input: object = { year: 2026 }) => takeOverPlan(...at(editor, municipality), input);
  return { id, municipality, editor, takeOver };
}

describe('the plan is taken over as actual', () => {
  test('where actual is empty, in every record of the year and in no other year', async () => {
    const { id, municipality, takeOver } = await planned();
    expect(await takeOver()).toEqual({ ok: true, value: { figures: 3 } });
    expect(await kept(partnership(id))).toMatchObject([
      { year: 2025, lines: ['own operating  900000 ?'] },
      {
        year: 2026,
        fte: ['0.30', '0.30'],
        lines: ['federal operating  1250000 1250000', 'fundraising_private operating  ? 30000', 'own operating  760000 700000'],
      },
    ]);
    expect(await kept(ofApproach(municipality, 'indirect'))).toMatchObject([{ lines: ['own operating  50000 50000'] }]);
  });

  test('of one record alone', async () => {
    const { id, municipality, takeOver } = await planned();
    const record = (await kept(partnership(id))).find(({ year }) => year === 2026);
    expect(await takeOver({ year: 2026, recordId: record?.id })).toEqual({ ok: true, value: { figures: 2 } });
    expect(await kept(ofApproach(municipality, 'indirect'))).toMatchObject([{ lines: ['own operating  50000 ?'] }]);
    expect(await takeOver({ year: 2025, recordId: record?.id })).toMatchObject({ ok: false, code: 'not_found' });
  });

  test('0 is known and stays; a second click changes nothing and leaves no event', async () => {
    const { id, municipality, editor, takeOver } = await planned();
    must(await record(editor, municipality, partnership(id), [staffActual('0')]));
    must(await takeOver());
    expect((await kept(partnership(id)))[1]).toMatchObject({ fte: ['0.30', '0.00'] });
    const events = () => rows("select 1 from events where command = 'takeOverPlan' and municipality_id = $1", [municipality.id]);
    expect(await takeOver()).toEqual({ ok: true, value: { figures: 0 }, unchanged: true });
    expect(await events()).toHaveLength(1);
  });

  test('not of a year that has not begun: its plan is no actual figure', async () => {
    const { id, municipality, editor } = await planned();
    must(await record(editor, municipality, partnership(id), [own('9.500')], { year: 2027 }));
    const refused = await thatDay(() => takeOverPlan(...at(editor, municipality), { year: 2027 }));
    expect(refused).toMatchObject({ ok: false, code: 'invalid', fields: { year: { code: 'year_too_late', values: { maximum: 2026 } } } });
    expect((await kept(partnership(id)))[2]).toMatchObject({ year: 2027, lines: ['own operating  950000 ?'] });
  });

  test('never in a confirmed record', async () => {
    const { id, municipality, takeOver } = await planned();
    must(await confirmYear(...at(asCoordinator(municipality), municipality), { year: 2026 }));
    const before = await kept(partnership(id));
    expect(await takeOver()).toMatchObject({ ok: true, unchanged: true });
    expect(await takeOver({ year: 2026, recordId: before[1]?.id })).toMatchObject({ ok: false, code: 'not_found' });
    expect(await kept(partnership(id))).toEqual(before);
  });

  test('while somebody types an actual figure: that one stays', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id, municipality, editor, takeOver } = await planned();
      const [typed, taken] = await Promise.all([record(editor, municipality, partnership(id), [staffActual('0,2')]), takeOver()]);
      expect(taken).toMatchObject({ ok: true });
      const actual = (await kept(partnership(id)))[1]?.fte[1];
      // Taken over first, the typed one crosses what stands there and hears of it.
      expect([actual, typed.ok ? null : typed.conflicts]).toEqual(
        typed.ok ? ['0.20', null] : ['0.30', { 'fte.actual': { theirs: 30, yours: 20 } }],
      );
    }
  });
});
