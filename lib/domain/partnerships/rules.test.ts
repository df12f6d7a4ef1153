import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstDay,
  firstLifeCycleState,
  nextParticipation,
  PARTICIPATION_STATES,
  PARTICIPATION_STEPS,
  proposedTitle,
  TITLE_MAX,
  yearOf,
} from './rules';

describe('taking part', () => {
  test('every step from every state', () => {
    const table = PARTICIPATION_STEPS.map((step) => [
      step,
      ...[null, ...PARTICIPATION_STATES].map((state) => nextParticipation(state, step)),
    ]);
    expect(table).toEqual([
      // from:      nothing    invited     accepted  declined   left
      ['invite', 'invited', null, null, 'invited', null],
      ['accept', null, 'accepted', null, null, null],
      ['decline', null, 'declined', null, null, null],
      ['leave', null, null, 'left', null, null],
    ]);
  });

  test('nobody takes part without having accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTICIPATION_STEPS)), (steps) => {
        let state: ReturnType<typeof nextParticipation> = null;
        let accepted = false;
        for (const step of steps) {
          const next = nextParticipation(state, step);
          if (next !== null) accepted = step === 'accept';
          state = next ?? state;
        }
        expect(state === 'accepted').toBe(accepted);
      }),
    );
  });
});

describe('since when', () => {
  test('a year alone begins on 1 January, an unknown one always was', () => {
    expect(firstDay({ year: 2010, month: null, day: null })).toBe('2010-01-01');
    expect(firstDay({ year: 2010, month: 9, day: 3 })).toBe('2010-09-03');
    expect(firstDay({ year: null, month: null, day: null })).toBeNull();
  });

  test('what began or is of unknown age runs, what is to begin is explored', () => {
    expect(firstLifeCycleState(2026, 2026)).toBe('active');
    expect(firstLifeCycleState(null, 2026)).toBe('active');
    expect(firstLifeCycleState(2027, 2026)).toBe('exploring');
  });

  test('the year of a day', () => {
    expect(yearOf('2026-11-24')).toBe(2026);
  });
});

describe('the proposed title', () => {
  test('names the form and both ends', () => {
    expect(proposedTitle('Stedenband', 'Roeselare', ['Dogbo'])).toBe('Stedenband Roeselare – Dogbo');
    expect(proposedTitle('Stedenband', 'Deinze', ['Keur Moussa', 'Pout'])).toBe('Stedenband Deinze – Keur Moussa, Pout');
    expect(proposedTitle('Stedenband', 'Roeselare', ['Dogbo', 'dogbo '])).toBe('Stedenband Roeselare – Dogbo');
    expect(proposedTitle('Internationale netwerken', 'Gent', [])).toBe('Internationale netwerken Gent');
  });

  test('is never longer than a title may be', () => {
    expect(
      proposedTitle(
        'Stedenband',
        'Gent',
        Array.from({ length: 20 }, (_, n) => `${'x'.repeat(100)}${n}`),
      ),
    ).toHaveLength(TITLE_MAX);
  });
});
