import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseInUse, takeLock } from '@/db/lock';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tweespan-lock-'));
  file = path.join(folder, 'pg.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that lives until it is killed. */
function another() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const start = () => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  return { pid: child.pid ?? 0, start, kill };
}

test('a lock is taken, names its process and is gone after release', () => {
  const release = takeLock(file);
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d*$`));
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a living process is refused and left alone', async () => {
  const other = another();
  const held = `${other.pid} ${other.start()}`;
  writeFileSync(file, held);
  expect(() => takeLock(file)).toThrowError(DatabaseInUse);
  expect(readFileSync(file, 'utf8')).toBe(held);
  await other.kill();
  const release = takeLock(file);
  expect(readFileSync(file, 'utf8')).toContain(String(process.pid));
  release();
});

test('a process that got the number of a dead one is not taken for it', async () => {
  const other = another();
  writeFileSync(file, `${other.pid} 1`);
  takeLock(file)();
  await other.kill();
});

test.each(['', 'nonsense', '999999999 5'])('a lock that says %j is nobody’s', (text) => {
  writeFileSync(file, text);
  takeLock(file)();
  expect(readdirSync(folder)).toEqual([]);
});

test('taken twice by one process it is refused', () => {
  const release = takeLock(file);
  expect(() => takeLock(file)).toThrowError(DatabaseInUse);
  release();
});
