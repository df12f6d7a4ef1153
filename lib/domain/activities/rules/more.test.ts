import { describe, expect, test } from 'vitest';
import { moreOf } from './more';

/** A fair-trade breakfast: where it belongs, and nothing more. */
const BREAKFAST: Parameters<typeof moreOf>[0] = {
  ...{ isTrip: false, setting: 'at_home', choices: [{ set: 'approaches' }] },
  ...{ sessions: [], hasNoSessions: false, lessons: [] },
};
const SOMETHING = [{}];

describe('what not every activity needs', () => {
  test.each(['at_home', 'online'] as const)('is folded where nobody travels (%s)', (setting) => {
    expect(moreOf({ ...BREAKFAST, setting }, [])).toBe('folded');
  });

  test.each([
    { sessions: SOMETHING },
    { hasNoSessions: true },
    { lessons: SOMETHING },
    ...['themes', 'sdgs', 'departments', 'support'].map((set) => ({ choices: [{ set: 'approaches' }, { set }] })),
  ])('is open as soon as any of it is filled in: %j', (filled) => {
    expect(moreOf({ ...BREAKFAST, ...filled }, [])).toBe('open');
  });

  test('is open with costs, of whomever they are', () => {
    expect(moreOf(BREAKFAST, SOMETHING)).toBe('open');
  });

  test.each([{ isTrip: true }, { setting: 'at_partner' }, { setting: 'with_us' }, { setting: 'third_place' }] as const)(
    'is spread out of a trip: %j',
    (trip) => {
      expect(moreOf({ ...BREAKFAST, ...trip }, [])).toBe('spread');
      expect(moreOf({ ...BREAKFAST, ...trip }, SOMETHING)).toBe('spread');
    },
  );
});
