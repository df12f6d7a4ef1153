import { type Conflict, type Refusal, refused } from './result';

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

/**
 * Something goes only as it was seen by who wants it gone. The refusal, with what stands there now, when somebody changed it meanwhile;
 * null when it is still as it was.
 */
export function removalRefusal<T extends object>(current: NoInfer<T>, seen: T): Refusal | null {
  const conflicts: Record<string, Conflict> = {};
  for (const field of Object.keys(seen) as (keyof T & string)[]) {
    if (seen[field] !== current[field]) conflicts[field] = { theirs: current[field], yours: seen[field] };
  }
  return Object.keys(conflicts).length > 0 ? refused('conflict', { conflicts }) : null;
}
