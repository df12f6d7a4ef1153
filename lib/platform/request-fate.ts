import { AsyncLocalStorage } from 'node:async_hooks';

/** What became of a request inside, for whoever answers it. */
export interface RequestFate {
  /** An action began: what goes wrong from there on is ours and no longer the fault of the body that was sent. */
  reached: boolean;
  /** The database did not answer. */
  databaseAway: boolean;
}

/** Shared by the launcher, which follows each request, and the built application, which marks what becomes of it. */
const shared = globalThis as typeof globalThis & { tweespanFate?: AsyncLocalStorage<RequestFate> };

shared.tweespanFate ??= new AsyncLocalStorage();
const fates = shared.tweespanFate;

export function mark(what: keyof RequestFate): void {
  const fate = fates.getStore();
  if (fate) fate[what] = true;
}

/** Handles a request; `fate` tells at any time what became of it. */
export function follow<T>(handle: (fate: Readonly<RequestFate>) => T): T {
  const fate: RequestFate = { reached: false, databaseAway: false };
  return fates.run(fate, () => handle(fate));
}
