import { describe, expect, it } from 'vitest';
import { readCallSwitches } from '../schema/switches';
import { proposedCall } from './proposing';

const NOTHING = { closing: null, lines: [], envelopeCents: null };
const proposed = (switches: unknown, today = '2026-11-24') =>
  proposedCall({ name: 'Projecten', switches: readCallSwitches(switches) }, today);

describe('the call that a regulation proposes', () => {
  it('closes on the next day that the regulation names, and is called after its year', () => {
    const days = { closing: { kind: 'days', days: ['10-15', '03-01'] } };
    expect(proposed(days, '2026-02-01')).toMatchObject({ title: 'Projecten 2026', kind: 'window', closesOn: '2026-03-01' });
    expect(proposed(days, '2026-10-15')).toMatchObject({ title: 'Projecten 2026', closesOn: '2026-10-15' });
    expect(proposed(days)).toMatchObject({ title: 'Projecten 2027', closesOn: '2027-03-01' });
  });

  it('names no day that its year does not have', () => {
    const leap = { closing: { kind: 'days', days: ['02-29'] } };
    expect(proposed(leap)).toMatchObject({ title: 'Projecten 2026', closesOn: null });
    expect(proposed(leap, '2027-12-01')).toMatchObject({ title: 'Projecten 2028', closesOn: '2028-02-29' });
  });

  it.each(['permanent', 'before'])('is permanent where one asks %s', (kind) => {
    expect(proposed({ closing: { kind } })).toMatchObject({ title: 'Projecten 2026', kind: 'permanent', closesOn: null });
  });

  it('takes over the lines and the envelope', () => {
    const lines = {
      list: [{ name: 'Scholen', maximumCents: 500_00, sharePercent: 75 }, { name: 'Verenigingen' }],
      envelopeCents: 2_000_000,
    };
    expect(proposed({ lines })).toMatchObject({ lines: ['Scholen', 'Verenigingen'], envelopeCents: 2_000_000 });
  });
});

it.each([
  null,
  7,
  'closing',
  [],
  {},
  { closing: 'days', lines: 3 },
  { closing: { kind: 'never' }, lines: { list: 'x', envelopeCents: -1 } },
])('switches that nobody can read say nothing: %j', (kept) => {
  expect(readCallSwitches(kept)).toEqual(NOTHING);
});
