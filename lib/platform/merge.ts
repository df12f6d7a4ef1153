import { type Conflict, type Refusal, type Result, refused, unchanged } from './result';

/** What an edited section sends: the values it started from and the values it wants. */
export interface Change<T> {
  /** As they were seen, which may be what no longer can be. */
  readonly base: Readonly<Partial<Record<keyof T, unknown>>>;
  readonly change: Partial<T>;
}

/** An edit held against what stands there now: settled with its answer, or what is really new and what then stands there. */
export type Edit<T> =
  | { readonly settled: true; readonly result: Result<T> }
  | { readonly settled: false; readonly changed: Partial<T>; readonly next: T };

/**
 * Joins an edit with what stands there now; null is nothing any more. It is settled when there is nothing to edit, when somebody else
 * changed a field meanwhile to something else (a conflict), and when all is so already.
 */
export function mergeEdit<T extends object>(current: T | null, { base, change }: Change<NoInfer<T>>): Edit<T> {
  if (current === null) return { settled: true, result: refused('not_found') };
  const changed: Partial<T> = {};
  const conflicts: Record<string, Conflict> = {};
  for (const field of Object.keys(change) as (keyof T & string)[]) {
    const yours = change[field];
    if (yours === undefined || yours === current[field]) continue;
    if (base[field] !== current[field]) conflicts[field] = { theirs: current[field], yours };
    else changed[field] = yours;
  }
  const refusal = conflictIn(conflicts);
  if (refusal !== null) return { settled: true, result: refusal };
  if (Object.keys(changed).length === 0) return { settled: true, result: unchanged(current) };
  return { settled: false, changed, next: { ...current, ...changed } };
}

/**
 * Something goes only as it was seen by who wants it gone. What is gone already is no change; when somebody changed it meanwhile that is
 * refused with what stands there now. Null when it is still as it was: then it goes.
 */
export function settledRemoval<T extends object>(current: NoInfer<T> | null, seen: T): Result<null> | null {
  if (current === null) return unchanged(null);
  const conflicts: Record<string, Conflict> = {};
  for (const field of Object.keys(seen) as (keyof T & string)[]) {
    if (seen[field] !== current[field]) conflicts[field] = { theirs: current[field], yours: seen[field] };
  }
  return conflictIn(conflicts);
}

function conflictIn(conflicts: Readonly<Record<string, Conflict>>): Refusal | null {
  return Object.keys(conflicts).length > 0 ? refused('conflict', { conflicts }) : null;
}
