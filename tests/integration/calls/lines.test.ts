import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publishCall } from '@/lib/domain/calls/commands/deciding';
import { addCallLine, changeCallLine, removeCallLine } from '@/lib/domain/calls/commands/lines';
import { CALL_LINES_MAX } from '@/lib/domain/calls/rules';
import { must } from '@/lib/platform/result';
import { aDraft, callHistory, callOf, grantsOffice, seen } from '../../support/calls';
import { asEditor, at } from '../../support/people';

const SCHOOLS = { name: 'Scholen', approach: 'indirect', envelope: '5.000' } as const;

describe('a line of a draft', () => {
  test('is added, changed and removed; who was first is a conflict', async () => {
    const office = await grantsOffice();
    const { handler, coordinator } = office;
    const callId = await aDraft(office);
    const { id: lineId } = must(await addCallLine(...handler, { callId, ...SCHOOLS }));
    must(await changeCallLine(...handler, { lineId, base: { envelope: '5.000' }, change: { envelope: '6.000' } }));
    expect(await changeCallLine(...coordinator, { lineId, base: { envelope: '5.000' }, change: { envelope: '7.000' } })).toMatchObject({
      code: 'conflict',
      conflicts: { envelope: { theirs: 600_000, yours: 700_000 } },
    });
    const base = { name: 'Scholen', approach: 'indirect', envelope: 500_000 };
    expect(await removeCallLine(...coordinator, { lineId, base })).toMatchObject({ code: 'conflict' });
    must(await removeCallLine(...coordinator, { lineId, base: { ...base, envelope: '6.000' } }));
    expect((await callOf(handler, callId))?.lines).toEqual([]);
    expect(await removeCallLine(...coordinator, { lineId, base })).toMatchObject({ code: 'not_found' });
  });

  test('is added once with one key; there are no more than ten, also of two who add the tenth at once', async () => {
    const office = await grantsOffice();
    const { handler, coordinator } = office;
    const callId = await aDraft(office);
    const key = randomUUID();
    const twice = await Promise.all([1, 2].map(() => addCallLine(...handler, { callId, ...SCHOOLS, envelope: '' }, { key })));
    expect(new Set(twice.map((answer) => must(answer).id)).size).toBe(1);
    for (let n = 2; n < CALL_LINES_MAX; n++) must(await addCallLine(...handler, { callId, ...SCHOOLS, name: `Lijn ${n}`, envelope: '' }));
    const last = await Promise.all([handler, coordinator].map((by) => addCallLine(...by, { callId, ...SCHOOLS, envelope: '' })));
    expect(last.filter(({ ok }) => ok)).toHaveLength(1);
    expect(last.find(({ ok }) => !ok)).toMatchObject({ code: 'too_many', values: { maximum: CALL_LINES_MAX } });
    expect((await callOf(handler, callId))?.lines).toHaveLength(CALL_LINES_MAX);
  });

  test('never brings the lines over the call, also of two who add at once', async () => {
    const office = await grantsOffice();
    const { handler, coordinator } = office;
    const callId = await aDraft(office);
    const both = await Promise.all([handler, coordinator].map((by) => addCallLine(...by, { callId, ...SCHOOLS, envelope: '12.000' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { envelope: { code: 'lines_above_envelope' } } });
    const [line] = (await callOf(handler, callId))?.lines ?? [];
    const change = { lineId: line?.id, base: { envelope: 1_200_000 }, change: { envelope: '20.000,01' } };
    expect(await changeCallLine(...handler, change)).toMatchObject({ fields: { envelope: { code: 'lines_above_envelope' } } });
    expect(await changeCallLine(...handler, { ...change, change: { approach: 'zwemmen' }, base: { approach: 'indirect' } })).toMatchObject({
      fields: { approach: { code: 'choose_approach' } },
    });
  });

  test('is nobody else’s, and stays as it is once the call is published', async () => {
    const office = await grantsOffice();
    const { handler, coordinator, municipality } = office;
    const callId = await aDraft(office, { closesOn: '15 oktober 2027' });
    const { id: lineId } = must(await addCallLine(...handler, { callId, ...SCHOOLS }));
    const change = { lineId, base: { name: 'Scholen' }, change: { name: 'Anders' } };
    await expect(changeCallLine(...at(asEditor(municipality), municipality), change)).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = await grantsOffice();
    expect(await changeCallLine(...elsewhere.coordinator, change)).toMatchObject({ code: 'not_found' });
    expect(await addCallLine(...elsewhere.coordinator, { callId, ...SCHOOLS })).toMatchObject({ code: 'not_found' });
    must(await publishCall(...coordinator, await seen(coordinator, callId)));
    for (const by of [handler, coordinator]) {
      expect(await changeCallLine(...by, change)).toMatchObject({ code: 'step_not_allowed' });
      expect(await addCallLine(...by, { callId, ...SCHOOLS })).toMatchObject({ code: 'step_not_allowed' });
      expect(await removeCallLine(...by, { lineId, base: { ...SCHOOLS } })).toMatchObject({ code: 'step_not_allowed' });
    }
  });

  test('is told in the history of its call by its name', async () => {
    const office = await grantsOffice();
    const { handler } = office;
    const callId = await aDraft(office);
    const { id: lineId } = must(await addCallLine(...handler, { callId, ...SCHOOLS }));
    must(await changeCallLine(...handler, { lineId, base: { envelope: '5.000' }, change: { envelope: '' } }));
    const [changed, added] = await callHistory(handler, callId);
    expect([changed?.command, added?.command]).toEqual(['changeCallLine', 'addCallLine']);
    expect(changed?.changes).toEqual([
      { table: 'call_lines', field: 'envelope_cents', from: 500_000, to: null, of: { field: 'name', value: 'Scholen' } },
    ]);
    expect(added?.changes[0]).toMatchObject({ table: 'call_lines', field: 'name', from: null, to: 'Scholen' });
  });
});
