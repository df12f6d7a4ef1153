import { spawn } from 'node:child_process';
import process from 'node:process';

/** So many megabytes of what lives longer than a request; found by `npm run bench`. What is held outside the heap comes on top. */
const HEAP_MB = 160;
/** What a request throws away fits in here; more only waits longer to be cleared away. */
const YOUNG_MB = 8;

/**
 * Runs a script in a Node of its own that keeps to a heap, and ends with it, with its code. Left to itself Node takes four gigabytes before
 * it clears up, and no running process can be given less: that is said when it starts. So whoever starts us, npm or a service manager, gets
 * one process that waits and one that works; what ends the first ends the second.
 * @param {string} script
 * @param {string | undefined} megabytes as HEAP_MB has it; what cannot be meant runs within ours and is refused where the settings are read
 */
export function runWithinHeap(script, megabytes) {
  const asked = megabytes?.trim() ?? '';
  const heap = /^[1-9]\d{2,4}$/.test(asked) ? asked : HEAP_MB;
  const flags = [`--max-old-space-size=${heap}`, `--max-semi-space-size=${YOUNG_MB}`];
  // The channel tells it that we are gone, however that came.
  const child = spawn(process.execPath, [...flags, script], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill('SIGTERM'));
  return new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => process.exit(code ?? 1));
  });
}

/** Calls `end` in the process that works once the one that waits for it is gone, however that went. */
export function endWithStarter(end) {
  process.on('disconnect', end);
  // It may have gone while we were starting: that is told once, and nobody listened yet.
  if (process.send !== undefined && !process.connected) end();
  process.channel?.unref();
}

/** npm does not pass a signal on: when it is gone, so is the wish to serve. */
export function endWithNpm(end) {
  const starter = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) setInterval(() => process.ppid !== starter && end(), 500).unref();
}
