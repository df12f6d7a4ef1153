import { execFileSync } from 'node:child_process';

/** A process and all that it started. */
function family(pid: number): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='])
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = all.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
  return [pid, ...children.flatMap(family)];
}

/** Tells a process something; whether it was still there. */
function tell(pid: number, signal: 'SIGSTOP' | 'SIGCONT'): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/**
 * Halts a process and its children where they stand: connections are taken, and nothing answers. Call what is returned to let them go
 * on. The parent halts first, so that it starts no more children; one that ends meanwhile is no loss.
 */
export function halt(pid: number): () => void {
  if (!tell(pid, 'SIGSTOP')) throw new Error(`there is no process ${pid} to halt`);
  const children = family(pid).slice(1);
  for (const each of children) tell(each, 'SIGSTOP');
  return () => {
    for (const each of [...children, pid]) tell(each, 'SIGCONT');
  };
}
