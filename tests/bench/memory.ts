import { readdirSync, readFileSync } from 'node:fs';

const childrenOf = (pid: number) =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

function heldBy(pid: number): number {
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  return childrenOf(pid).reduce((sum, each) => sum + heldBy(each), kilobytes / 1024);
}

/**
 * Memory that all hold that a process started, in whole megabytes, without its own: it is the leash of the program (Linux: from /proc).
 * Null where the machine does not say.
 */
export function residentMegabytes(leash: number): number | null {
  try {
    return Math.round(childrenOf(leash).reduce((sum, each) => sum + heldBy(each), 0));
  } catch {
    return null;
  }
}
