import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, MUNICIPAL_ROLES, PLATFORM_ROLES } from '../../access/rules';
import { mayKeepOwnPart, nextParticipation, PARTICIPATION_STATES, PARTICIPATION_STEPS } from './participation';

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

describe('what belongs to the own part', () => {
  const actor = (roles: Actor['roles'], platformRole: Actor['platformRole'] = null) =>
    ({ userId: 'u', name: '', locale: 'nl', roles, platformRole, organisationId: null }) as unknown as Actor;
  const accepted = { state: 'accepted', withdrawnOn: null } as const;

  test('is kept by a coordinator or an editor there, and by nobody else', () => {
    const everybody = [
      ...MUNICIPAL_ROLES.map((role) => [role, actor({ here: [role] })] as const),
      ...PLATFORM_ROLES.map((role) => [role, actor({}, role)] as const),
    ];
    expect(everybody.filter(([, each]) => mayKeepOwnPart(each, 'here', accepted)).map(([role]) => role)).toEqual(['coordinator', 'editor']);
    expect(mayKeepOwnPart(actor({ elsewhere: ['coordinator'] }), 'here', accepted)).toBe(false);
  });

  test('while the municipality takes part, of an entry that counts', () => {
    const coordinator = actor({ here: ['coordinator'] });
    const states = [null, ...PARTICIPATION_STATES].filter((state) => mayKeepOwnPart(coordinator, 'here', { state, withdrawnOn: null }));
    expect(states).toEqual(['accepted']);
    expect(mayKeepOwnPart(coordinator, 'here', { ...accepted, withdrawnOn: '2026-01-01' })).toBe(false);
  });
});
