import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextParticipation, PARTICIPATION_STATES, PARTICIPATION_STEPS } from './participation';

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
