import { describe, expect, test } from 'vitest';
import { endPermanentCall, publishCall, raiseEnvelope, withdrawCall } from '@/lib/domain/calls/commands/deciding';
import { changeCall, discardCall } from '@/lib/domain/calls/commands/preparing';
import { APPROACH_OF_GRANTS, callPhase, partsOf } from '@/lib/domain/calls/rules';
import { onDay, today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { aColleague, aDraft, aPublishedCall, callHistory, callOf, grantsOffice, seen } from '../../support/calls';
import { rows } from '../../support/database';
import { asEditor, at } from '../../support/people';

/** Long enough from any day on which this is run. */
const OPEN = { opensOn: '1/9/2020', closesOn: `15/10/${Number(today().slice(0, 4)) + 1}` };
const PERMANENT = { kind: 'permanent', opensOn: '1/9/2020', closesOn: null } as const;

describe('a call is published', () => {
  test('by a coordinator, as it was seen; one that nobody divided gets one line, which is no part of it', async () => {
    const office = await grantsOffice();
    const { coordinator, handler } = office;
    const callId = await aDraft(office, OPEN);
    await expect(publishCall(...handler, await seen(handler, callId))).rejects.toMatchObject({ code: 'forbidden' });
    const asSeen = await seen(coordinator, callId);
    must(await changeCall(...handler, { callId, base: { envelope: '20.000' }, change: { envelope: '21.000' } }));
    expect(await publishCall(...coordinator, asSeen)).toMatchObject({ code: 'conflict' });
    must(await publishCall(...coordinator, await seen(coordinator, callId)));
    const call = await callOf(handler, callId);
    expect(call).toMatchObject({ state: 'published', lines: [{ name: call?.title, approach: APPROACH_OF_GRANTS, envelopeCents: null }] });
    expect(call && [partsOf(call), callPhase(call, today())]).toEqual([[], 'open']);
    expect((await callHistory(coordinator, callId)).map(({ command }) => command)).toEqual(['publishCall', 'changeCall', 'prepareCall']);
  });

  test('once, by whoever of two presses first; a second press changes nothing', async () => {
    const office = await grantsOffice();
    const callId = await aDraft(office, OPEN);
    const colleague = await aColleague(office.municipality);
    const asSeen = await seen(office.coordinator, callId);
    const both = await Promise.all([office.coordinator, colleague].map((by) => publishCall(...by, asSeen)));
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(both.filter((answer) => answer.ok && answer.unchanged === true)).toHaveLength(1);
    expect(await rows('select 1 from call_lines where call_id = $1', [callId])).toHaveLength(1);
  });

  test('or thrown away, and never both', async () => {
    const office = await grantsOffice();
    const callId = await aDraft(office, OPEN);
    const asSeen = await seen(office.coordinator, callId);
    const [published, discarded] = await Promise.all([publishCall(...office.coordinator, asSeen), discardCall(...office.handler, asSeen)]);
    expect([published.ok, discarded.ok].filter((ok) => ok)).toHaveLength(1);
    expect((await callOf(office.coordinator, callId))?.state).toBe(published.ok ? 'published' : undefined);
  });

  test('only of a version in force on its opening day, and not once it has closed', async () => {
    const office = await grantsOffice({ inForceFrom: '2020-09-02' });
    const early = await aDraft(office, OPEN);
    expect(await publishCall(...office.coordinator, await seen(office.coordinator, early))).toMatchObject({ code: 'version_not_in_force' });
    const late = await aDraft(office, { opensOn: '2/9/2020', closesOn: '3/9/2020' });
    expect(await publishCall(...office.coordinator, await seen(office.coordinator, late))).toMatchObject({ code: 'closing_day_passed' });
    await onDay('2020-09-03', async () => must(await publishCall(...office.coordinator, await seen(office.coordinator, late))));
  });

  test('and then stays as it is', async () => {
    const office = await grantsOffice();
    const { coordinator, handler } = office;
    const callId = await aPublishedCall(office, OPEN);
    for (const by of [coordinator, handler]) {
      const change = { callId, base: { title: 'Projecten in het Zuiden 2026' }, change: { title: 'Anders' } };
      expect(await changeCall(...by, change)).toMatchObject({ code: 'step_not_allowed' });
      expect(await discardCall(...by, await seen(by, callId))).toMatchObject({ code: 'step_not_allowed' });
    }
  });
});

describe('the envelope of a published call', () => {
  const raise = (envelope: string, base: number | string | null = 2_000_000) => ({
    base: { envelope: base },
    envelope,
    reason: 'AMJP van 23 juni',
  });

  test('gets another amount with a reason, and who was first is a conflict', async () => {
    const office = await grantsOffice();
    const { coordinator, municipality } = office;
    const callId = await aPublishedCall(office, OPEN);
    must(await raiseEnvelope(...coordinator, { callId, ...raise('25.000', '20.000') }));
    expect(await raiseEnvelope(...(await aColleague(municipality)), { callId, ...raise('30.000') })).toMatchObject({
      code: 'conflict',
      conflicts: { envelope: { theirs: 2_500_000, yours: 3_000_000 } },
    });
    expect(await raiseEnvelope(...coordinator, { callId, ...raise('25.000') })).toMatchObject({ unchanged: true });
    const [latest] = await callHistory(coordinator, callId);
    expect(latest).toMatchObject({
      command: 'raiseEnvelope',
      reason: 'AMJP van 23 juni',
      changes: [{ table: 'calls', field: 'envelope_cents', from: 2_000_000, to: 2_500_000 }],
    });
  });

  test('never goes below what was granted or what the lines have, nor without a reason', async () => {
    const office = await grantsOffice();
    const { coordinator, handler } = office;
    const lines = [{ name: 'Scholen', approach: 'indirect', envelope: '15.000' }];
    const callId = await aPublishedCall(office, { ...OPEN, lines });
    await rows(
      "with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) update calls set granted_cents = 1600000 from e where id = $1",
      [callId],
    );
    const refusedWith = async (envelope: string) => {
      const answer = await raiseEnvelope(...coordinator, { callId, ...raise(envelope) });
      return answer.ok ? 'done' : (answer.fields?.envelope?.code ?? answer.code);
    };
    expect(await refusedWith('15.999,99')).toBe('envelope_below_granted');
    expect(await refusedWith('')).toBe('required');
    expect(await refusedWith('0')).toBe('envelope_too_small');
    expect(await raiseEnvelope(...coordinator, { callId, ...raise('16.000'), reason: ' ' })).toMatchObject({
      fields: { reason: { code: 'required' } },
    });
    await expect(raiseEnvelope(...handler, { callId, ...raise('16.000') })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await refusedWith('16.000')).toBe('done');
    expect(await withdrawCall(...coordinator, { callId, reason: 'Toch niet' })).toMatchObject({ code: 'call_has_grants' });
  });

  test('of a draft is changed with the draft', async () => {
    const office = await grantsOffice();
    const callId = await aDraft(office, OPEN);
    expect(await raiseEnvelope(...office.coordinator, { callId, ...raise('25.000') })).toMatchObject({ code: 'step_not_allowed' });
  });
});

describe('a permanent call', () => {
  test('gets a last day, today at the earliest, which can change until it has passed', async () => {
    const office = await grantsOffice();
    const { coordinator, handler } = office;
    const callId = await aPublishedCall(office, PERMANENT);
    const yesterday = new Date(Date.parse(`${today()}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const end = (closesOn: string, base: string | null = null) => ({ callId, base: { closesOn: base }, closesOn });
    expect(await endPermanentCall(...coordinator, end(yesterday))).toMatchObject({ fields: { closesOn: { code: 'last_day_passed' } } });
    expect(await endPermanentCall(...coordinator, end('30/2/2030'))).toMatchObject({ fields: { closesOn: { code: 'no_such_day' } } });
    await expect(endPermanentCall(...handler, end(today()))).rejects.toMatchObject({ code: 'forbidden' });
    const next = `${Number(today().slice(0, 4)) + 1}-01-31`;
    must(await endPermanentCall(...coordinator, end(next)));
    expect(await endPermanentCall(...coordinator, end(today()))).toMatchObject({ code: 'conflict' });
    must(await endPermanentCall(...coordinator, end(today(), next)));
    expect(await callOf(coordinator, callId)).toMatchObject({ closesOn: today(), kind: 'permanent' });
    await onDay(next, async () => {
      expect(await endPermanentCall(...coordinator, end('31/12/2030', today()))).toMatchObject({ code: 'step_not_allowed' });
    });
  });

  test('alone has its end chosen: one with a window keeps its day', async () => {
    const office = await grantsOffice();
    const callId = await aPublishedCall(office, OPEN);
    const end = { callId, base: { closesOn: OPEN.closesOn }, closesOn: '31/12/2030' };
    expect(await endPermanentCall(...office.coordinator, end)).toMatchObject({ code: 'step_not_allowed' });
  });
});

describe('a published call is withdrawn', () => {
  test('by a coordinator with a reason, for good', async () => {
    const office = await grantsOffice();
    const { coordinator, municipality, handler } = office;
    const callId = await aPublishedCall(office, OPEN);
    await expect(withdrawCall(...handler, { callId, reason: 'Nee' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(withdrawCall(...at(asEditor(municipality), municipality), { callId, reason: 'Nee' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await withdrawCall(...coordinator, { callId, reason: '\u200b' })).toMatchObject({ fields: { reason: { code: 'required' } } });
    expect(await withdrawCall(...(await grantsOffice()).coordinator, { callId, reason: 'Nee' })).toMatchObject({ code: 'not_found' });
    must(await withdrawCall(...coordinator, { callId, reason: 'Geen budget' }));
    expect(await withdrawCall(...coordinator, { callId, reason: 'Nog eens' })).toMatchObject({ unchanged: true });
    expect(await callOf(handler, callId)).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Geen budget' });
    expect((await callHistory(handler, callId))[0]).toMatchObject({ command: 'withdrawCall', reason: 'Geen budget' });
    expect(await publishCall(...coordinator, await seen(coordinator, callId))).toMatchObject({ code: 'step_not_allowed' });
    expect(await raiseEnvelope(...coordinator, { callId, base: { envelope: 2_000_000 }, envelope: '1', reason: 'x' })).toMatchObject({
      code: 'step_not_allowed',
    });
  });

  test('and a draft is not', async () => {
    const office = await grantsOffice();
    const callId = await aDraft(office, OPEN);
    expect(await withdrawCall(...office.coordinator, { callId, reason: 'Nee' })).toMatchObject({ code: 'step_not_allowed' });
  });
});
