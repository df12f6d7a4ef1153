import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { changeCall, discardCall, prepareCall } from '@/lib/domain/calls/commands/preparing';
import { callDraft } from '@/lib/domain/calls/schema';
import { discardDraft, saveDraft } from '@/lib/domain/drafts/commands';
import { findDraft } from '@/lib/domain/drafts/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { adoptedRegulation } from '../../support/adopted-regulation';
import { aDraft, callHistory, callOf, grantsOffice, seen, typedCall } from '../../support/calls';
import { rows } from '../../support/database';
import { employed } from '../../support/employed';
import { asEditor, asReader, at, atVvsg, withRole } from '../../support/people';

const refusedBeside = (field: string, code: string) => ({ ok: false, code: 'invalid', fields: { [field]: { code } } });

describe('a call', () => {
  test('is prepared by who handles grants, in one form with its lines, and is a draft', async () => {
    const office = await grantsOffice();
    const lines = [
      { name: ' Scholen ', approach: 'indirect', envelope: '5.000,50' },
      { name: 'Noodhulp', approach: 'humanitarian', envelope: '' },
    ];
    const id = await aDraft(office, { title: '  Projecten  2026 ', isSealed: true, lines });
    expect(await callOf(office.handler, id)).toMatchObject({
      title: 'Projecten 2026',
      ...{ kind: 'window', state: 'draft', opensOn: '2026-09-01', closesOn: '2026-10-15', isSealed: true },
      ...{ envelopeCents: 2_000_000, grantedCents: 0 },
      regulation: { name: 'Projecten in het Zuiden', versionId: office.versionId, no: 1 },
      lines: [
        { name: 'Scholen', approach: 'indirect', envelopeCents: 500_050 },
        { name: 'Noodhulp', approach: 'humanitarian', envelopeCents: null },
      ],
    });
  });

  test('is prepared once, however often it is sent', async () => {
    const { handler, municipality, versionId } = await grantsOffice();
    const key = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => prepareCall(...handler, typedCall(versionId), { key })));
    expect(new Set(sent.map((answer) => must(answer).id)).size).toBe(1);
    expect(await rows('select 1 from calls where municipality_id = $1', [municipality.id])).toHaveLength(1);
  });

  test('is of a version that the own council adopted, and of no other', async () => {
    const { municipality, handler, coordinator } = await grantsOffice();
    const [other, draft] = [await grantsOffice(), await adoptedRegulation(coordinator, { name: 'Nog niet goedgekeurd', isAdopted: false })];
    for (const versionId of [other.versionId, draft.versionId, randomUUID()])
      expect(await prepareCall(...handler, typedCall(versionId))).toEqual(refusedBeside('versionId', 'choose_version'));
    expect(await rows('select 1 from calls where municipality_id = $1', [municipality.id])).toEqual([]);
  });

  test.each([
    ['30 februari', { opensOn: '30 februari 2027' }, 'opensOn', 'no_such_day'],
    ['a year of five figures', { opensOn: '1 september 19999' }, 'opensOn', 'not_a_day'],
    ['a year that nobody plans', { closesOn: '31/12/9999' }, 'closesOn', 'year_too_late'],
    ['no opening day', { opensOn: '' }, 'opensOn', 'required'],
    ['no closing day', { closesOn: null }, 'closesOn', 'closing_day_missing'],
    ['a closing before the opening', { closesOn: '31 augustus 2026' }, 'closesOn', 'closes_before_it_opens'],
    ['a permanent call that is sealed', { kind: 'permanent', isSealed: true }, 'isSealed', 'permanent_not_sealed'],
    ['nothing to give', { envelope: '0' }, 'envelope', 'envelope_too_small'],
    ['more than a billion', { envelope: '1.000.000.000,01' }, 'envelope', 'amount_too_large'],
    ['an amount that is none', { envelope: '<b>5</b>' }, 'envelope', 'amount_unreadable'],
    ['a title of signs that nobody sees', { title: '\u200b\u00ad ' }, 'title', 'required'],
    ['a title that is too long', { title: 'a'.repeat(161) }, 'title', 'too_long'],
    [
      'lines with more than the call',
      { lines: [{ name: 'A', approach: 'indirect', envelope: '20.000,01' }] },
      'envelope',
      'lines_above_envelope',
    ],
    ['a line without a name', { lines: [{ name: ' ', approach: 'indirect', envelope: '' }] }, 'lines.0.name', 'required'],
    [
      'a line of an approach that is none',
      { lines: [{ name: 'A', approach: 'zwemmen', envelope: '' }] },
      'lines.0.approach',
      'choose_approach',
    ],
    ['a line with nothing', { lines: [{ name: 'A', approach: 'indirect', envelope: '0,00' }] }, 'lines.0.envelope', 'envelope_too_small'],
    ['eleven lines', { lines: Array(11).fill({ name: 'A', approach: 'indirect', envelope: '' }) }, 'lines', 'too_many'],
  ] as const)('is refused with %s', async (_, more, field, code) => {
    const { handler, versionId } = await grantsOffice();
    const typed = typedCall(versionId, more as object);
    expect(await prepareCall(...handler, typed)).toMatchObject({ code: 'invalid', fields: { [field]: { code } } });
  });

  test('can have a cent and a billion, and a title with what looks like markup', async () => {
    const office = await grantsOffice();
    const small = await aDraft(office, { title: '<script>alert(1)</script> & “Zuid”', envelope: '0,01' });
    const large = await aDraft(office, {
      envelope: '1.000.000.000',
      lines: [{ name: 'Alles', approach: 'indirect', envelope: '1.000.000.000' }],
    });
    expect(await callOf(office.handler, small)).toMatchObject({ title: '<script>alert(1)</script> & “Zuid”', envelopeCents: 1 });
    expect(await callOf(office.handler, large)).toMatchObject({ envelopeCents: 100_000_000_000 });
  });

  test('is nobody else’s: not of who only reads, not of a board, not of VVSG, not of another municipality', async () => {
    const office = await grantsOffice();
    const { municipality, versionId } = office;
    const callId = await aDraft(office);
    const change = { callId, base: { title: 'Projecten in het Zuiden 2026' }, change: { title: 'Gekaapt' } };
    for (const actor of [asEditor(municipality), asReader(municipality), withRole(municipality, 'board_chair'), atVvsg('administrator')]) {
      await expect(prepareCall(...at(actor, municipality), typedCall(versionId))).rejects.toMatchObject({ code: 'forbidden' });
      await expect(changeCall(...at(actor, municipality), change)).rejects.toMatchObject({ code: 'forbidden' });
    }
    const elsewhere = await grantsOffice();
    expect(await changeCall(...elsewhere.handler, change)).toMatchObject({ code: 'not_found' });
    expect(await callOf(elsewhere.coordinator, callId)).toBeNull();
    // Whoever the program takes for a coordinator and is none: the database finds nothing.
    expect(await callOf(at(withRole(municipality, 'coordinator'), municipality), callId)).toBeNull();
    expect(await changeCall(...at(withRole(municipality, 'coordinator'), municipality), change)).toMatchObject({ code: 'not_found' });
    expect(await callOf(at(await employed(municipality, 'reader'), municipality), callId)).toMatchObject({ state: 'draft' });
    expect(await callOf(at(await employed(municipality, 'board_member'), municipality), callId)).toBeNull();
  });
});

describe('a draft', () => {
  test('is changed field by field and in one form; who was first is a conflict, and nothing new is no change', async () => {
    const office = await grantsOffice();
    const { handler, coordinator } = office;
    const callId = await aDraft(office);
    must(await changeCall(...handler, { callId, base: { envelope: '20.000' }, change: { envelope: '25.000' } }));
    expect(await changeCall(...coordinator, { callId, base: { envelope: '20.000' }, change: { envelope: '30.000' } })).toMatchObject({
      code: 'conflict',
      conflicts: { envelope: { theirs: 2_500_000, yours: 3_000_000 } },
    });
    expect(await changeCall(...coordinator, { callId, base: { envelope: '20.000' }, change: { envelope: '€ 25.000,00' } })).toMatchObject({
      unchanged: true,
    });
    const form = { kind: 'permanent', closesOn: '', title: 'Inleefreizen' } as const;
    must(
      await changeCall(...coordinator, {
        callId,
        base: { kind: 'window', closesOn: '15 oktober 2026', title: 'Projecten in het Zuiden 2026' },
        change: form,
      }),
    );
    expect(await callOf(handler, callId)).toMatchObject({
      kind: 'permanent',
      closesOn: null,
      title: 'Inleefreizen',
      envelopeCents: 2_500_000,
    });
    expect(await changeCall(...handler, { callId, base: { kind: 'permanent' }, change: { kind: 'window' } })).toEqual(
      refusedBeside('closesOn', 'closing_day_missing'),
    );
  });

  test('is thrown away as it was seen, with its lines, and not when somebody changed it meanwhile', async () => {
    const office = await grantsOffice();
    const { handler, coordinator, municipality } = office;
    const callId = await aDraft(office, { lines: [{ name: 'Scholen', approach: 'indirect', envelope: '' }] });
    const asSeen = await seen(handler, callId);
    must(await changeCall(...coordinator, { callId, base: { envelope: '20.000' }, change: { envelope: '25.000' } }));
    expect(await discardCall(...handler, asSeen)).toMatchObject({ code: 'conflict' });
    must(await discardCall(...handler, await seen(handler, callId)));
    expect(await discardCall(...handler, asSeen)).toMatchObject({ code: 'not_found' });
    expect(await rows('select 1 from call_lines where municipality_id = $1', [municipality.id])).toEqual([]);
    expect((await callHistory(coordinator, callId)).map(({ command }) => command)).toEqual(['discardCall', 'changeCall', 'prepareCall']);
  });

  test('and its form are kept for who handles grants alone, until it is sent', async () => {
    const { handler, municipality, versionId } = await grantsOffice();
    const content = { versionId, title: 'Half', kind: '', opensOn: '1 sep', closesOn: '', isSealed: false, envelope: '2', lines: [] };
    const kept = () => withActor(...handler, (reader) => findDraft(reader, 'call', callDraft));
    must(await saveDraft(...handler, { form: 'call', content }));
    expect((await kept())?.content).toEqual(content);
    must(await prepareCall(...handler, typedCall(versionId)));
    expect(await kept()).toBeNull();
    for (const actor of [asEditor(municipality), asReader(municipality), withRole(municipality, 'board_member'), atVvsg('adviser')]) {
      await expect(saveDraft(...at(actor, municipality), { form: 'call', content })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(discardDraft(...at(actor, municipality), { form: 'call' })).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(saveDraft(...handler, { form: 'partner', content: {} })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
