/** What one kind of record can become: its first state, and for each step from which state to which. */
export interface Machine {
  readonly first: string;
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Every state that is kept of grants, and every step from one to another. Commands ask `stateAfter`; the database has the same list
 * (`transitions`) and refuses any other change, so that no road goes around. What follows from a date is never kept: open, closed, in force.
 */
export const MACHINES = {
  regulation: { first: 'draft', steps: { adopt: { draft: 'adopted' } } },
  call: { first: 'draft', steps: { publish: { draft: 'published' }, withdraw: { published: 'withdrawn' } } },
} as const satisfies Readonly<Record<string, Machine>>;
export type MachineName = keyof typeof MACHINES;
export type StepOf<M extends MachineName> = keyof (typeof MACHINES)[M]['steps'] & string;

/** The states that a record of this machine can have. */
export const REGULATION_STATES = ['draft', 'adopted'] as const;
export type RegulationState = (typeof REGULATION_STATES)[number];
export const CALL_STATES = ['draft', 'published', 'withdrawn'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** The state after this step; null when it cannot be made from that state. */
export function stateAfter<M extends MachineName>(machine: M, step: StepOf<M>, state: string): string | null {
  const { steps }: Machine = MACHINES[machine];
  const ways = steps[step] ?? {};
  return Object.hasOwn(ways, state) ? (ways[state] ?? null) : null;
}

/** One change of state that there is; from nothing for a new record. */
export interface Transition {
  readonly machine: MachineName;
  readonly fromState: string;
  readonly toState: string;
}

/** All of them, in a fixed order: what the database keeps. */
export function allTransitions(): Transition[] {
  return (Object.keys(MACHINES) as MachineName[]).flatMap((machine) => {
    const { first, steps }: Machine = MACHINES[machine];
    const made = Object.values(steps).flatMap((step) => Object.entries(step));
    return [['', first] as const, ...made].map(([fromState, toState]) => ({ machine, fromState, toState }));
  });
}
