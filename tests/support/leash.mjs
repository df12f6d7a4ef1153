/**
 * Runs one command for exactly as long as the process that asked for it lives: that process holds our standard
 * input open. When it closes, for whatever reason (kill -9 included), the command ends and its folders are removed. The words
 * `crash 300` on it kill the command without a warning (-9), and start it again so many milliseconds later.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const PATIENCE_MS = 15_000;

const spec = JSON.parse(process.argv[2] ?? '{}');
let child = launch();
let ending = false;
/** How long it stays away, in milliseconds, while it crashes; else null. */
let absence = null;

function launch() {
  const { command, args, cwd, uid, gid } = spec;
  const launched = spawn(command, args, { cwd, uid, gid, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  launched.on('error', (error) => {
    process.stderr.write(`${command}: ${error.message}\n`);
    finish(127);
  });
  launched.on('exit', (code, name) => {
    if (absence !== null && !ending) {
      setTimeout(() => {
        if (!ending) child = launch();
      }, absence);
      absence = null;
    } else finish(code ?? (name === null ? 1 : 128));
  });
  return launched;
}

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

process.stdin.on('data', (word) => {
  const asked = /^crash (\d+)$/.exec(word.toString().trim());
  if (asked === null || child.pid === undefined) return;
  absence = Number(asked[1]);
  signal(-child.pid, 'SIGKILL');
});
process.stdin.on('end', end);
process.stdin.on('error', end);
process.stdin.resume();
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, end);
