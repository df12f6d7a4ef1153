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
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = Number(readFileSync(FILE, 'utf8'));
    if (pid !== process.pid && isAlive(pid)) {
      throw new Error(`Process ${pid} is installing or building in this folder; try again when it is done.`);
    }
    // Its maker was killed.
    rmSync(FILE, { force: true });
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
