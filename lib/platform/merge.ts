import type { Conflict } from './result';

/** What an edited section sends: the values it started from and the values it wants. */
export interface Change<T> {
  readonly base: Partial<T>;
  readonly change: Partial<T>;
}

/**
 * Joins an edit with what stands there now. Only a field that somebody else changed meanwhile, to something else, conflicts;
 * `changed` holds what is really new.
 */
export function mergeChange<T extends object>(
  current: T,
  { base, change }: Change<T>,
): { changed: Partial<T>; conflicts: Record<string, Conflict> } {
  const changed: Partial<T> = {};
  const conflicts: Record<string, Conflict> = {};
  for (const field of Object.keys(change) as (keyof T & string)[]) {
    const yours = change[field];
    if (yours === undefined || yours === current[field]) continue;
    if (base[field] !== current[field]) conflicts[field] = { theirs: current[field], yours };
    else changed[field] = yours;
  }
  return { changed, conflicts };
}
