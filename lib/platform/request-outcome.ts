import { AsyncLocalStorage } from 'node:async_hooks';

/** What became of a request inside, for whoever answers it. */
export interface RequestOutcome {
  /** An action began: what goes wrong from there on is ours and no longer the fault of the body that was sent. */
  reached: boolean;
  /** The database did not answer. */
  databaseAway: boolean;
}

/** Shared by the launcher, which follows each request, and the built application, which marks what becomes of it. */
const shared = globalThis as typeof globalThis & { tweespanOutcome?: AsyncLocalStorage<RequestOutcome> };

shared.tweespanOutcome ??= new AsyncLocalStorage();
const outcomes = shared.tweespanOutcome;

export function mark(what: keyof RequestOutcome): void {
  const outcome = outcomes.getStore();
  if (outcome) outcome[what] = true;
}

/** Handles a request; `outcome` tells at any time what became of it. */
export function follow<T>(handle: (outcome: Readonly<RequestOutcome>) => T): T {
  const outcome: RequestOutcome = { reached: false, databaseAway: false };
  return outcomes.run(outcome, () => handle(outcome));
}
