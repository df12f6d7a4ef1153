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

/** Halts a process and its children where they stand: connections are taken, and nothing answers. Call what is returned to let them go on. */
export function halt(pid: number): () => void {
  const halted = family(pid);
  for (const each of halted) process.kill(each, 'SIGSTOP');
  return () => {
    for (const each of halted.toReversed()) process.kill(each, 'SIGCONT');
  };
}
