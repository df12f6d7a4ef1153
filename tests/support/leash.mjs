/**
 * Runs one command for exactly as long as the process that asked for it lives: that process holds our standard
 * input open. When it closes, for whatever reason (kill -9 included), the command ends and its folders are removed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const PATIENCE_MS = 15_000;

const spec = JSON.parse(process.argv[2] ?? '{}');
const child = spawn(spec.command, spec.args, {
  cwd: spec.cwd,
  uid: spec.uid,
  gid: spec.gid,
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});

let ending = false;

function signal(target, name) {
  try {
    process.kill(target, name);
  } catch {
    // Already gone: that is what was wanted.
  }
}

function end() {
  if (ending || child.pid === undefined) return;
  ending = true;
  signal(child.pid, spec.signal ?? 'SIGTERM');
  setTimeout(() => signal(-child.pid, 'SIGKILL'), PATIENCE_MS).unref();
}

function finish(code) {
  if (child.pid !== undefined) signal(-child.pid, 'SIGKILL');
  for (const folder of spec.remove ?? []) rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

child.on('error', (error) => {
  process.stderr.write(`${spec.command}: ${error.message}\n`);
  finish(127);
});
child.on('exit', (code, name) => finish(code ?? (name === null ? 1 : 128)));
process.stdin.on('end', end);
process.stdin.on('error', end);
process.stdin.resume();
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, end);
