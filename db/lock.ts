import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The embedded database is open in another process. */
export class DatabaseInUse extends Error {
  constructor(readonly pid: number) {
    super(`the embedded database is in use by process ${pid}: stop the server first`);
    this.name = 'DatabaseInUse';
  }
}

/** Lets a second process that took over the same stale lock show itself. */
const SETTLE_MS = 60;

/**
 * Guards the embedded database against a second process, which would silently lose what it writes.
 * Takes over the lock of a process that died. Throws `DatabaseInUse`. Returns what releases it.
 */
export async function takeLock(file: string): Promise<() => void> {
  const mine = `${process.pid} ${startOf(process.pid)}`;
  if (!create(file, mine)) {
    const holder = read(file);
    if (holder !== null && isAlive(holder)) throw new DatabaseInUse(holder.pid);
    remove(file);
    if (!create(file, mine)) throw new DatabaseInUse(read(file)?.pid ?? 0);
    await wait(SETTLE_MS);
    if (readText(file) !== mine) throw new DatabaseInUse(read(file)?.pid ?? 0);
  }
  const release = () => {
    if (readText(file) === mine) remove(file);
  };
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

function create(file: string, text: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, text);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function read(file: string): { pid: number; start: string } | null {
  const [pid, start = ''] = (readText(file) ?? '').split(' ');
  return pid && Number.isInteger(Number(pid)) ? { pid: Number(pid), start } : null;
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // already gone
  }
}

/** A process id can be given to another process after a restart: where the system tells, its start counts too. */
function isAlive(holder: { pid: number; start: string }): boolean {
  if (holder.pid === process.pid) return holder.start !== '' && holder.start === startOf(process.pid);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.start === '' || holder.start === startOf(holder.pid);
}

/** Where the system tells: when the process began. One that is dead and only waits for its parent to notice has no beginning any more. */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
}
