import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_MAX_CENTS } from '../../resources/rules/money';
import { amountBefore, amountTyped } from './amounts';
import { type CallFacts, callRefusal, envelopeRefusal, lastDayRefusal, linesTogether, publishRefusal } from './refusals';

const TODAY = '2026-11-24';
const CALL: CallFacts = {
  title: 'Projecten 2026',
  kind: 'window',
  opensOn: '2026-09-01',
  closesOn: '2026-10-15',
  isSealed: false,
  envelope: 2_000_000,
};
const VERSION = { inForceFrom: '2020-01-01', inForceUntil: null };
const beside = (field: string, code: string, values?: object) => ({
  ok: false,
  code: 'invalid',
  fields: { [field]: values === undefined ? { code } : { code, values } },
});

describe('a call', () => {
  it('can last a day, and be permanent with and without a last day', () => {
    for (const facts of [
      { closesOn: CALL.opensOn },
      { kind: 'permanent', closesOn: null },
      { kind: 'permanent' },
      { isSealed: true },
    ] as const)
      expect(callRefusal({ ...CALL, ...facts }, [], TODAY)).toBeNull();
  });

  it.each<readonly [string, Partial<CallFacts>, object]>([
    ['closes before it opens', { closesOn: '2026-08-31' }, beside('closesOn', 'closes_before_it_opens')],
    ['is permanent and ends before it opens', { kind: 'permanent', closesOn: '2026-08-31' }, beside('closesOn', 'closes_before_it_opens')],
    ['has a window and no closing day', { closesOn: null }, beside('closesOn', 'closing_day_missing')],
    ['is permanent and sealed', { kind: 'permanent', isSealed: true }, beside('isSealed', 'permanent_not_sealed')],
    [
      'opens in a year that nobody plans',
      { opensOn: '2037-01-01', closesOn: '2037-02-01' },
      beside('opensOn', 'year_too_late', { maximum: 2036 }),
    ],
    ['closes in one', { closesOn: '9999-12-31' }, beside('closesOn', 'year_too_late', { maximum: 2036 })],
    ['has no cent', { envelope: 0 }, beside('envelope', 'envelope_too_small')],
  ])('is refused that %s', (_, facts, refusal) => {
    expect(callRefusal({ ...CALL, ...facts }, [], TODAY)).toEqual(refusal);
  });

  it('never has lines with more than itself, to the cent', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: AMOUNT_MAX_CENTS }), { nil: null }), { maxLength: 10 }), (amounts) => {
        const lines = amounts.map((envelopeCents) => ({ envelopeCents }));
        const sum = linesTogether(lines);
        fc.pre(sum > 1);
        expect(callRefusal({ ...CALL, envelope: sum }, lines, TODAY)).toBeNull();
        expect(callRefusal({ ...CALL, envelope: sum - 1 }, lines, TODAY)).toEqual(beside('envelope', 'lines_above_envelope'));
        expect(callRefusal({ ...CALL, envelope: null }, lines, TODAY)).toBeNull();
      }),
    );
  });
});

describe('publishing', () => {
  const open = { ...CALL, closesOn: '2026-12-15' };
  it('asks for a version that holds on the opening day, both its days included', () => {
    for (const version of [VERSION, { inForceFrom: open.opensOn, inForceUntil: open.opensOn }])
      expect(publishRefusal(open, [], version, TODAY)).toBeNull();
    for (const version of [
      { inForceFrom: null, inForceUntil: null },
      { inForceFrom: '2026-09-02', inForceUntil: null },
      { inForceFrom: '2020-01-01', inForceUntil: '2026-08-31' },
    ])
      expect(publishRefusal(open, [], version, TODAY)).toMatchObject({ code: 'version_not_in_force' });
  });

  it('refuses what closed already, and what is not right', () => {
    expect(publishRefusal({ ...CALL, closesOn: '2026-11-23' }, [], VERSION, TODAY)).toMatchObject({ code: 'closing_day_passed' });
    expect(publishRefusal({ ...CALL, closesOn: TODAY }, [], VERSION, TODAY)).toBeNull();
    expect(publishRefusal({ ...open, envelope: 1 }, [{ envelopeCents: 2 }], VERSION, TODAY)).toMatchObject({ code: 'call_not_right' });
  });
});

describe('the envelope of a published call', () => {
  const held = { grantedCents: 1_800_000, lines: [{ envelopeCents: 1_900_000 }] };
  it('goes down to what is granted and what its lines have', () => {
    expect(envelopeRefusal(1_900_000, held)).toBeNull();
    expect(envelopeRefusal(1_899_999, held)).toEqual(beside('envelope', 'lines_above_envelope'));
    expect(envelopeRefusal(1_799_999, held)).toEqual(beside('envelope', 'envelope_below_granted'));
    expect(envelopeRefusal(null, held)).toEqual(beside('envelope', 'required'));
    expect(envelopeRefusal(AMOUNT_MAX_CENTS, held)).toBeNull();
  });
});

it('a permanent call ends today at the earliest, and never before it opened', () => {
  expect(lastDayRefusal(CALL, TODAY, TODAY)).toBeNull();
  expect(lastDayRefusal(CALL, '2026-11-23', TODAY)).toEqual(beside('closesOn', 'last_day_passed'));
  expect(lastDayRefusal({ opensOn: '2027-01-01' }, '2026-12-31', TODAY)).toEqual(beside('closesOn', 'closes_before_it_opens'));
  expect(lastDayRefusal(CALL, '2037-01-01', TODAY)).toEqual(beside('closesOn', 'year_too_late', { maximum: 2036 }));
});

describe('an amount', () => {
  it('is read in the language of who types it, from a cent to a billion', () => {
    expect(amountTyped('20.000', 'nl')).toBe(2_000_000);
    expect(amountTyped('€ 0,01', 'nl')).toBe(1);
    expect(amountTyped('1.000.000.000', 'nl')).toBe(AMOUNT_MAX_CENTS);
    expect(amountTyped('20,000.50', 'en')).toBe(2_000_050);
    expect(amountTyped('', 'nl')).toBeNull();
  });

  it.each([
    ['0', 'envelope_too_small'],
    ['1.000.000.000,01', 'amount_too_large'],
    ['veel', 'amount_unreadable'],
    ['-5', 'amount_negative'],
  ])('%s is refused: %s', (typed, code) => {
    expect(amountTyped(typed, 'nl', 'lines.0.envelope')).toEqual(beside('lines.0.envelope', code));
  });

  it('that stood there before is cents, whatever somebody typed', () => {
    expect(amountBefore('20.000', 'nl')).toBe(2_000_000);
    expect(amountBefore('', 'nl')).toBeNull();
    expect(amountBefore('veel', 'nl')).toBe('veel');
    expect(amountBefore(5, 'nl')).toBe(5);
  });
});
