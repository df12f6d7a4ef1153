import { describe, expect, test } from 'vitest';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { withdrawPartnership } from '@/lib/domain/partnerships/commands/withdrawing';
import { confirmYear, reopenRecord, takeOverPlan } from '@/lib/domain/resources/commands/confirming';
import { listConfirmedYears, listRecordsOf } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, asReader, at } from '../../support/people';
import { approach, kept, member, nisOf, ofApproach, own, ownActual, partnership, record, staff, thatDay } from '../../support/recording';
import { activeMembership, activePartnership, jointPartnership } from '../../support/worlds';

async function recorded() {
  const { id, municipality } = await activePartnership();
  const [editor, coordinator] = [asEditor(municipality), asCoordinator(municipality)];
  must(await record(editor, municipality, partnership(id), [own('100'), ownActual('90')]));
  must(await record(editor, municipality, approach('indirect'), [own('5')]));
  must(await record(editor, municipality, partnership(id), [own('80')], { year: 2025 }));
  const confirm = (year: unknown = 2026) => thatDay(() => confirmYear(...at(coordinator, municipality), { year }));
  const reopen = (recordId: string, reason = 'Factuur kwam later') => reopenRecord(...at(coordinator, municipality), { recordId, reason });
  return { id, municipality, editor, coordinator, confirm, reopen };
}
const years = (municipality: { id: string }) =>
  rows('select origin_nis as nis, year, confirmed_by as by from municipality_years where municipality_id = $1 order by year', [
    municipality.id,
  ]);

describe('a year is confirmed', () => {
  test('once, with all its records: nobody changes a figure any more, also not somebody who had the form open', async () => {
    const { id, municipality, editor, coordinator, confirm } = await recorded();
    expect(await confirm()).toEqual({ ok: true, value: { records: 2 } });
    expect(await years(municipality)).toEqual([{ nis: await nisOf(municipality), year: 2026, by: coordinator.name }]);
    const before = await kept(partnership(id));
    expect(before.map(({ year, locked }) => [year, locked])).toEqual([
      [2025, false],
      [2026, true],
    ]);
    for (const cells of [[own('200', 10_000)], [own('', 10_000)], [staff('1')], [own('100')]])
      expect(await record(editor, municipality, partnership(id), cells)).toEqual({ ok: false, code: 'year_confirmed' });
    expect(await kept(partnership(id))).toEqual(before);
    expect(await kept(ofApproach(municipality, 'indirect'))).toMatchObject([{ locked: true, lines: ['own operating  500 ?'] }]);
  });

  test('a second click, and a second coordinator, change nothing and are not told of', async () => {
    const { municipality, confirm } = await recorded();
    const answers = await Promise.all([confirm(), confirm(), confirm()]);
    expect(answers.map((answer) => answer.ok && answer.value.records).sort()).toEqual([0, 0, 2]);
    expect(answers.filter((answer) => answer.ok && answer.unchanged)).toHaveLength(2);
    expect(await years(municipality)).toHaveLength(1);
    expect(await rows("select 1 from events where command = 'confirmYear' and municipality_id = $1", [municipality.id])).toHaveLength(1);
  });

  test('as it was seen: what changed or came meanwhile is looked at first', async () => {
    const { id, municipality, editor, coordinator } = await recorded();
    const open = () =>
      rows<{ recordId: string; version: number }>(
        'select id as "recordId", version from yearly_records where municipality_id = $1 and year = 2026 and confirmed_at is null order by id',
        [municipality.id],
      );
    const confirm = (seen: unknown) => thatDay(() => confirmYear(...at(coordinator, municipality), { year: 2026, seen }));
    const before = await open();
    must(await record(editor, municipality, partnership(id), [ownActual('', 9_000)]));
    expect(await confirm(before)).toEqual({ ok: false, code: 'conflict' });
    const blanked = await open();
    must(await record(editor, municipality, approach('humanitarian'), [own('5')]));
    expect(await confirm(blanked)).toEqual({ ok: false, code: 'conflict' });
    expect(await years(municipality)).toEqual([]);
    const seen = await open();
    expect(await confirm(seen)).toEqual({ ok: true, value: { records: 3 } });
    expect(await confirm(seen)).toMatchObject({ ok: true, unchanged: true });
    for (const wrong of [[{ recordId: 'x', version: 1 }], [{ recordId: before[0]?.recordId, version: 'x' }]])
      expect(await confirm(wrong)).toMatchObject({ ok: false, code: 'invalid' });
  });

  test('also an empty one; a record that comes after it starts open, and is confirmed by confirming again', async () => {
    const { id, municipality, editor, confirm } = await recorded();
    expect(await confirm(2024)).toEqual({ ok: true, value: { records: 0 } });
    must(await record(editor, municipality, partnership(id), [own('70')], { year: 2024 }));
    expect((await kept(partnership(id)))[0]).toMatchObject({ year: 2024, locked: false });
    expect(await confirm(2024)).toEqual({ ok: true, value: { records: 1 } });
    expect(await years(municipality)).toHaveLength(1);
  });

  test.each([[2027, 'year_too_late'] as const, [1899, 'year_too_early'] as const, ['ooit', 'not_a_year'] as const])(
    'not the year %s: %s',
    async (year, code) => {
      const { municipality, confirm } = await recorded();
      expect(await confirm(year)).toMatchObject({ ok: false, code: 'invalid', fields: { year: { code } } });
      expect(await years(municipality)).toEqual([]);
    },
  );

  test('while somebody saves: the save is in it, or is refused; it is never half', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id, municipality, editor, confirm } = await recorded();
      const [saved, confirmed] = await Promise.all([
        record(editor, municipality, partnership(id), [own('200', 10_000), staff('0,4')]),
        confirm(),
        takeOverPlan(...at(editor, municipality), { year: 2026 }),
      ]);
      expect(confirmed).toMatchObject({ ok: true });
      const [, kept2026] = await kept(partnership(id));
      expect(kept2026?.locked).toBe(true);
      expect(kept2026?.lines).toEqual([saved.ok ? 'own operating  20000 9000' : 'own operating  10000 9000']);
      expect(kept2026?.fte[0]).toBe(saved.ok ? '0.40' : null);
      if (!saved.ok) expect(saved.code).toBe('year_confirmed');
    }
  });

  test('is of that municipality alone', async () => {
    const { municipality, confirm } = await recorded();
    const other = await aMunicipality();
    must(await record(asEditor(other), other, approach('indirect'), [own('5')]));
    must(await confirm());
    expect(await kept(ofApproach(other, 'indirect'))).toMatchObject([{ locked: false }]);
    const read = (of: typeof other) => withActor(...at(asReader(of), of), listConfirmedYears);
    expect(await read(municipality)).toMatchObject([{ year: 2026 }]);
    expect(await read(other)).toEqual([]);
  });
});

describe('a record is reopened', () => {
  test('with a reason, alone; its year stays confirmed, and it is confirmed again later', async () => {
    const { id, municipality, editor, confirm, reopen } = await recorded();
    must(await confirm());
    const [, { id: recordId } = { id: '' }] = await kept(partnership(id));
    must(await reopen(recordId, '  Factuur   kwam later '));
    expect(await rows("select reason from events where command = 'reopenRecord' and municipality_id = $1", [municipality.id])).toEqual([
      { reason: 'Factuur kwam later' },
    ]);
    expect((await kept(partnership(id)))[1]).toMatchObject({ locked: false });
    expect(await kept(ofApproach(municipality, 'indirect'))).toMatchObject([{ locked: true }]);
    expect(await years(municipality)).toHaveLength(1);
    must(await record(editor, municipality, partnership(id), [ownActual('95', 9_000)]));
    expect(await confirm()).toEqual({ ok: true, value: { records: 1 } });
    const read = await withActor(...at(asReader(municipality), municipality), (reader) => listRecordsOf(reader, partnership(id)));
    expect(read[0]).toMatchObject({ year: 2026, confirmedAt: expect.any(Date), lines: [{ plannedCents: 10_000, actualCents: 9_500 }] });
  });

  test('not without a reason, not an open one, not twice, not one that does not exist', async () => {
    const { id, confirm, reopen } = await recorded();
    const [, { id: recordId } = { id: '' }] = await kept(partnership(id));
    expect(await reopen(recordId)).toMatchObject({ ok: false, code: 'not_found' });
    must(await confirm());
    for (const [reason, code] of [
      ['  ', 'required'],
      ['x'.repeat(10_000), 'too_long'],
      ['a\u0000b', 'unreadable'],
    ] as const)
      expect(await reopen(recordId, reason)).toMatchObject({ ok: false, code: 'invalid', fields: { reason: { code } } });
    expect((await kept(partnership(id)))[1]).toMatchObject({ locked: true });
    must(await reopen(recordId));
    expect(await reopen(recordId)).toMatchObject({ ok: false, code: 'not_found' });
    expect(await reopen('6a1d8c2e-0000-4000-8000-000000000000')).toMatchObject({ ok: false, code: 'not_found' });
    expect(await reopen('x')).toMatchObject({ ok: false, code: 'invalid' });
  });
});

describe('what has a confirmed year', () => {
  test('a partnership is not withdrawn, whoever confirmed it; reopened it is', async () => {
    const { id, lead, participant } = await jointPartnership();
    const [there, here] = [at(asCoordinator(participant), participant), at(asCoordinator(lead), lead)];
    must(await record(asEditor(participant), participant, partnership(id), [own('100')], { year: 2024 }));
    must(await thatDay(() => confirmYear(...there, { year: 2024 })));
    expect(await withdrawPartnership(...here, { partnershipId: id, reason: 'Fout' })).toEqual({ ok: false, code: 'has_confirmed_year' });
    must(await reopenRecord(...there, { recordId: (await kept(partnership(id)))[0]?.id, reason: 'Fout jaar' }));
    must(await withdrawPartnership(...here, { partnershipId: id, reason: 'Fout' }));
  });

  test('a membership is not withdrawn', async () => {
    const { id, municipality, coordinator } = await activeMembership();
    must(await record(coordinator, municipality, member(id), [own('100')], { year: 2024 }));
    must(await thatDay(() => confirmYear(...at(coordinator, municipality), { year: 2024 })));
    expect(await withdrawMembership(...at(coordinator, municipality), { membershipId: id, reason: 'Fout' })).toEqual({
      ok: false,
      code: 'has_confirmed_year',
    });
  });
});
