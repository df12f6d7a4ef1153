import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySwitches } from '@/tests/support/any-switches';
import { SWITCHES } from './rules';
import { keptSwitches } from './schema';

test('switches that were written are read back the same, in the order of the list', () => {
  fc.assert(
    fc.property(anySwitches, (switches) => {
      const read = keptSwitches.parse(JSON.parse(JSON.stringify(switches)));
      expect(read).toEqual(switches);
      expect(Object.keys(read)).toEqual(SWITCHES.filter((each) => each in switches));
    }),
  );
});

test.each([
  [{ amount: { article: '', maximumCents: 0, sharePercent: null } }],
  [{ amount: { article: '', maximumCents: 100_000_000_001, sharePercent: null } }],
  [{ amount: { article: '', maximumCents: 1.5, sharePercent: null } }],
  [{ closing: { article: '', kind: 'days', days: ['02-30'] } }],
  [{ closing: { article: '', kind: 'days', days: [] } }],
  [{ applicants: { article: '', forms: ['king'] } }],
])('what nobody can have kept is not read: %j', (kept) => expect(keptSwitches.safeParse(kept).success).toBe(false));
