import { readdirSync, readFileSync } from 'node:fs';

/** Memory that a process and all it started hold, in whole megabytes (Linux: from /proc); null where the machine does not say. */
export function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const started = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return Math.round(kilobytes / 1024) + started.reduce((sum, each) => sum + (residentMegabytes(each) ?? 0), 0);
  } catch {
    return null;
  }
}
