import { describe, expect, test } from 'vitest';
import { allTransitions, CALL_STATES, MACHINES, type Machine, type MachineName, REGULATION_STATES, stateAfter } from './states';

const STATES: Readonly<Record<MachineName, readonly string[]>> = { regulation: REGULATION_STATES, call: CALL_STATES };

describe.each(Object.keys(MACHINES) as MachineName[])('%s', (name) => {
  const machine: Machine = MACHINES[name];

  test('every state is reached from the first, and none has no name', () => {
    const reached = new Set([machine.first]);
    const made = Object.values(machine.steps).flatMap((step) => Object.entries(step));
    for (const _ of STATES[name]) for (const [from, to] of made) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...STATES[name]].sort());
  });

  test('a step that there is not leads nowhere', () => {
    for (const state of [...STATES[name], 'no_such_state', 'constructor', '__proto__']) {
      for (const [step, ways] of Object.entries(machine.steps)) {
        expect(stateAfter(name, step as never, state)).toBe(Object.hasOwn(ways, state) ? (ways[state] ?? null) : null);
      }
    }
  });
});

test('the database keeps each change once, and the first state of each', () => {
  const kept = allTransitions().map(({ machine, fromState, toState }) => `${machine}: ${fromState} > ${toState}`);
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept).toEqual([
    'regulation:  > draft',
    'regulation: draft > adopted',
    'call:  > draft',
    'call: draft > published',
    'call: published > withdrawn',
  ]);
});
