import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './root.mjs';

const FILE = path.join(ROOT, '.build/busy');

/** Two that install or build at once in one folder spoil each other's work: the second is refused with one sentence. */
export async function alone(work) {
  mkdirSync(path.dirname(FILE), { recursive: true });
  take();
  try {
    return await work();
  } finally {
    rmSync(FILE, { force: true });
  }
}

function take() {
  const mine = `${process.pid} ${startOf(process.pid)}`;
  try {
    writeFileSync(FILE, mine, { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const [pid, start] = readFileSync(FILE, 'utf8').split(' ');
    if (isAlive(Number(pid), start))
      throw new Error(`Process ${pid} is getting ready in this folder (it installs and builds): try again when it is done.`);
    // Its maker was killed.
    rmSync(FILE, { force: true });
    writeFileSync(FILE, mine, { flag: 'wx' });
  }
}

/** A process id can be given away again: where the system tells when a process began, that counts too (as in db/lock.ts). */
function isAlive(pid, start) {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return start === startOf(pid);
}

function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'dead' : fields[19];
  } catch {
    return '';
  }
}
