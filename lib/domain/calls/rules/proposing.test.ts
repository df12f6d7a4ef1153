import { describe, expect, it } from 'vitest';
import type { Switches } from '../../regulations/rules/switches';
import { proposedCall } from './proposing';

const proposed = (switches: Switches, today = '2026-11-24') => proposedCall({ name: 'Projecten', switches }, today);
const article = '';

describe('the call that a regulation proposes', () => {
  it('closes on the next day that the regulation names, and is called after its year', () => {
    const days: Switches = { closing: { article, kind: 'days', days: ['10-15', '03-01'] } };
    expect(proposed(days, '2026-02-01')).toMatchObject({ title: 'Projecten 2026', kind: 'window', closesOn: '2026-03-01' });
    expect(proposed(days, '2026-10-15')).toMatchObject({ title: 'Projecten 2026', closesOn: '2026-10-15' });
    expect(proposed(days)).toMatchObject({ title: 'Projecten 2027', closesOn: '2027-03-01' });
  });

  it.each([
    { article, kind: 'permanent' },
    { article, kind: 'before', weeks: 6 },
  ] as const)('is permanent where one asks %j', (closing) => {
    expect(proposed({ closing })).toMatchObject({ title: 'Projecten 2026', kind: 'permanent', closesOn: null });
  });

  it('takes over the lines and the envelope', () => {
    const line = { maximumCents: 500_00, sharePercent: 75, body: null };
    const lines = {
      article,
      lines: [
        { ...line, name: 'Scholen' },
        { ...line, name: 'Verenigingen' },
      ],
      envelopeCents: 2_000_000,
    };
    expect(proposed({ lines })).toMatchObject({ lines: ['Scholen', 'Verenigingen'], envelopeCents: 2_000_000 });
  });

  it('has a window and no day where nothing is said', () => {
    expect(proposed({})).toEqual({ title: 'Projecten 2026', kind: 'window', closesOn: null, envelopeCents: null, lines: [] });
  });
});
