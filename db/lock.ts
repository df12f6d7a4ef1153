import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';

/** The embedded database is open in another process. */
export class DatabaseInUse extends Error {
  constructor(readonly pid: number) {
    super(`the embedded database is in use by process ${pid}: stop the server first`);
    this.name = 'DatabaseInUse';
  }
}

/**
 * Guards the embedded database against a second process, which would silently lose what it writes.
 * Takes over the lock of a process that died. Throws `DatabaseInUse`. Returns what releases it.
 */
export function takeLock(file: string): () => void {
  const mine = `${process.pid} ${startOf(process.pid)}`;
  if (!create(file, mine)) {
    const held = readText(file);
    const holder = parse(held);
    if (holder !== null && isAlive(holder)) throw new DatabaseInUse(holder.pid);
    if (!takeAway(file, held) || !create(file, mine)) throw new DatabaseInUse(parse(readText(file))?.pid ?? 0);
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

/** The lock appears with its text in it, or not at all. */
function create(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    remove(draft);
  }
}

/** Takes a dead lock away. What was moved aside is looked at again: another process may have put its own there meanwhile. */
function takeAway(file: string, dead: string | null): boolean {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const isThatOne = readText(aside) === dead;
  if (!isThatOne) linkSync(aside, file);
  remove(aside);
  return isThatOne;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(text: string | null): { pid: number; start: string } | null {
  const [pid, start = ''] = (text ?? '').split(' ');
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
