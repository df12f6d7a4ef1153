import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addActivityCost, changeActivityCost, removeActivityCost } from '@/lib/domain/activities/commands/costs';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { must } from '@/lib/platform/result';
import { aCost, aTrip, besideTrip, costsOf, ownLine, tripWithLine } from '../../support/costs';
import { rows } from '../../support/database';
import { byCoordinator } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { asEditor, asEnglishEditor, asReader, at, atVvsg } from '../../support/people';
import { own, ownActual, partnership, record, thatDay } from '../../support/recording';

const AS_IT_WAS = { planned: '2.100', actual: '', isRough: false };

describe('what an activity costs', () => {
  test('is a part of a line: added, changed field by field, removed as it was seen', async () => {
    const { municipality, activityId, line, by } = await tripWithLine();
    const id = await aCost(municipality, activityId, { line, planned: '2.100' });
    expect(await costsOf(municipality, activityId)).toMatchObject([
      { id, isOwn: true, plannedCents: 210_000, actualCents: null, standing: { state: 'within', lineCents: 500_000, cents: 210_000 } },
    ]);
    must(await changeActivityCost(...by, { costId: id, base: AS_IT_WAS, change: { planned: '5.300', isRough: true } }));
    expect(await costsOf(municipality, activityId)).toMatchObject([{ isRough: true, standing: { state: 'over', cents: 530_000 } }]);
    // Two people on one field: the second reads what the first wrote, in cents; on another field they do not meet.
    expect(await changeActivityCost(...by, { costId: id, base: AS_IT_WAS, change: { planned: '1.000' } })).toMatchObject({
      code: 'conflict',
      conflicts: { planned: { theirs: 530_000, yours: 100_000 } },
    });
    must(await changeActivityCost(...by, { costId: id, base: AS_IT_WAS, change: { actual: '4.999,50' } }));
    must(await changeActivityCost(...by, { costId: id, base: { planned: 530_000 }, change: { planned: '2.100' } }));
    const seen = { line, planned: 210_000, actual: 499_950, isRough: true };
    expect(await removeActivityCost(...by, { costId: id, base: { ...seen, planned: 0 } })).toMatchObject({ code: 'conflict' });
    must(await removeActivityCost(...by, { costId: id, base: seen }));
    expect(await costsOf(municipality, activityId)).toEqual([]);
    expect(await removeActivityCost(...by, { costId: id, base: seen })).toMatchObject({ code: 'not_found' });
  });

  test('is added once for one form, and on one line of one activity once', async () => {
    const { municipality, activityId, line, by } = await tripWithLine();
    const key = randomUUID();
    const input = { activityId, line, planned: '100' };
    const [first, again] = await thatDay(async () => [
      await addActivityCost(...by, input, { key }),
      await addActivityCost(...by, input, { key }),
    ]);
    expect(must(again)).toEqual(must(first));
    const meanwhile = await thatDay(() => addActivityCost(...at(asEditor(municipality), municipality), input, { key: randomUUID() }));
    expect(meanwhile).toMatchObject({ fields: { line: { code: 'cost_on_line_already' } } });
    const other = await aCost(municipality, activityId, { planned: '50' });
    expect(await thatDay(() => changeActivityCost(...by, { costId: other, base: { line: '' }, change: { line } }))).toMatchObject({
      fields: { line: { code: 'cost_on_line_already' } },
    });
    expect(await costsOf(municipality, activityId)).toHaveLength(2);
  });

  test('by two people at the same moment stands once', async () => {
    const { municipality, activityId, line } = await tripWithLine();
    const add = () => addActivityCost(...at(asEditor(municipality), municipality), { activityId, line, planned: '100' });
    const answers = await thatDay(() => Promise.all([add(), add()]));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await costsOf(municipality, activityId)).toHaveLength(1);
  });

  test('is said of the line together with other activities, without those that were withdrawn', async () => {
    const { id, municipality, activityId, line } = await tripWithLine();
    const other = await aTrip(municipality, { partnershipIds: [id], title: 'Werkbezoek' });
    await aCost(municipality, activityId, { line, planned: '3.000' });
    await aCost(municipality, other, { line, planned: '2.500' });
    expect(await costsOf(municipality, activityId)).toMatchObject([{ standing: { state: 'over', cents: 550_000 } }]);
    await rows(
      "update activities set withdrawn_on = '2026-05-01' from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e where id = $1",
      [other],
    );
    expect(await costsOf(municipality, activityId)).toMatchObject([{ standing: { state: 'within', cents: 300_000 } }]);
    // Of a line it says nothing itself: it is in no sum.
    expect(await costsOf(municipality, other)).toMatchObject([{ plannedCents: 250_000, standing: { state: 'unknown' } }]);
    // Nothing more is written on what was withdrawn.
    expect(await thatDay(() => addActivityCost(...byCoordinator(municipality), { activityId: other, planned: '1' }))).toMatchObject({
      code: 'not_found',
    });
  });

  test('stays on a line that is emptied a moment later and says nothing of it, until the line is back', async () => {
    const { id, municipality, activityId, line, by } = await tripWithLine();
    const costId = await aCost(municipality, activityId, { line, planned: '2.100' });
    must(await record(asEditor(municipality), municipality, partnership(id), [own('', 500_000)]));
    expect(await rows('select 1 from budget_lines where municipality_id = $1', [municipality.id])).toEqual([]);
    expect(await costsOf(municipality, activityId)).toMatchObject([{ id: costId, held: null, standing: { state: 'unknown' } }]);
    must(await thatDay(() => changeActivityCost(...by, { costId, base: AS_IT_WAS, change: { planned: '2.000' } })));
    expect(
      await thatDay(() => addActivityCost(...by, { activityId, line: line.replace('.own.', '.federal.'), planned: '1' })),
    ).toMatchObject({ fields: { line: { code: 'cost_line_gone' } } });
    must(await record(asEditor(municipality), municipality, partnership(id), [own('1.500')]));
    expect(await costsOf(municipality, activityId)).toMatchObject([{ standing: { state: 'over', cents: 200_000, lineCents: 150_000 } }]);
  });

  test('can be noted on a year that is confirmed, and moves no figure of it', async () => {
    const { municipality, activityId, line, by } = await tripWithLine();
    must(await thatDay(() => confirmYear(...by, { year: 2026 })));
    const before = await rows('select * from budget_lines where municipality_id = $1', [municipality.id]);
    const costId = await aCost(municipality, activityId, { line, planned: '4.000' });
    must(await changeActivityCost(...by, { costId, base: { actual: '' }, change: { actual: '3.860' } }));
    expect(await rows('select * from budget_lines where municipality_id = $1', [municipality.id])).toEqual(before);
  });

  test('is read as people write it in their language, and what is no amount stands beside its field', async () => {
    const { municipality, activityId, by } = await tripWithLine();
    const english = at(asEnglishEditor(municipality), municipality);
    const costId = must(await addActivityCost(...english, { activityId, planned: '3,860.50' })).id;
    expect(await costsOf(municipality, activityId)).toMatchObject([{ plannedCents: 386_050 }]);
    must(await changeActivityCost(...english, { costId, base: { planned: '3,860.50' }, change: { planned: '€ 4,000' } }));
    for (const [planned, code] of [
      ['veel', 'amount_unreadable'],
      ['-5', 'amount_negative'],
      ['1,234', 'amount_unclear'],
      ['99999999999', 'amount_too_large'],
      ['', 'cost_needs_an_amount'],
      ['9'.repeat(61), 'amount_unreadable'],
    ] as const)
      expect(await addActivityCost(...by, { activityId, planned })).toMatchObject({ code: 'invalid', fields: { planned: { code } } });
    expect(await changeActivityCost(...by, { costId, base: { planned: 400_000 }, change: { planned: '' } })).toMatchObject({
      fields: { planned: { code: 'cost_needs_an_amount' } },
    });
    expect(await addActivityCost(...by, { activityId, planned: '1', line: 'own' })).toMatchObject({
      fields: { line: { code: 'choose_cost_line' } },
    });
  });
});

describe('of a joint partnership', () => {
  test('who took part keeps its own costs, the others read them, and VVSG reads all', async () => {
    const { id, lead, participant, stranger, left } = await partnershipWithFigures();
    const activityId = await aTrip(lead, { partnershipIds: [id] });
    await aCost(lead, activityId, { line: await ownLine(lead, activityId), planned: '3.000' });
    const theirs = { activityId, line: await ownLine(participant, activityId), planned: '700' };
    expect(await thatDay(() => addActivityCost(...byCoordinator(participant), theirs))).toMatchObject({ code: 'say_you_took_part' });
    must(await joinActivity(...byCoordinator(participant), { activityId }));
    const costId = must(await thatDay(() => addActivityCost(...byCoordinator(participant), theirs))).id;
    const private_ = await aCost(participant, activityId, { planned: '99' });
    expect(await rows('select owner_id, municipality_id from activity_costs where id = $1', [costId])).toEqual([
      { owner_id: lead.id, municipality_id: participant.id },
    ]);
    expect((await costsOf(lead, activityId)).map(({ isOwn, plannedCents }) => [isOwn, plannedCents])).toEqual([
      [true, 300_000],
      [false, 70_000],
    ]);
    // Without a line it is of no partnership: nobody else reads it.
    expect((await costsOf(participant, activityId)).map(({ isOwn }) => isOwn)).toEqual([true, true, false]);
    expect((await costsOf(participant, activityId)).map((cost) => cost.id)).toContain(private_);
    for (const other of [stranger, left]) {
      expect(await costsOf(other, activityId)).toEqual([]);
      expect(await addActivityCost(...byCoordinator(other), { activityId, planned: '1' })).toMatchObject({ code: 'not_found' });
      expect(await changeActivityCost(...byCoordinator(other), { costId, base: {}, change: { planned: '1' } })).toMatchObject({
        code: 'not_found',
      });
    }
    expect(await changeActivityCost(...byCoordinator(lead), { costId, base: {}, change: { planned: '1' } })).toMatchObject({
      code: 'not_found',
    });
    const seenByVvsg = await besideTrip(at(atVvsg('adviser'), lead), { id: activityId, recorder: lead });
    expect([seenByVvsg?.lines, seenByVvsg?.steps]).toEqual([[], null]);
    expect(seenByVvsg?.costs.map(({ isOwn, plannedCents }) => [isOwn, plannedCents])).toEqual([
      [true, 300_000],
      [false, 70_000],
    ]);
  });

  test('only who describes a municipality writes them', async () => {
    const { municipality, activityId } = await tripWithLine();
    const costId = await aCost(municipality, activityId, { actual: '5' });
    const reader = at(asReader(municipality), municipality);
    const vvsg = at(atVvsg('administrator'), municipality);
    for (const by of [reader, vvsg]) {
      await expect(addActivityCost(...by, { activityId, planned: '1' })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(changeActivityCost(...by, { costId, base: {}, change: {} })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

test('actual money is held against actual money', async () => {
  const { id, municipality, activityId, line } = await tripWithLine();
  must(await record(asEditor(municipality), municipality, partnership(id), [ownActual('4.380')]));
  await aCost(municipality, activityId, { line, planned: '9.000', actual: '3.860' });
  expect(await costsOf(municipality, activityId)).toMatchObject([{ standing: { state: 'within', cents: 386_000, lineCents: 438_000 } }]);
});
