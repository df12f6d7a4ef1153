import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tweespan-heap-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAP = pathToFileURL(path.resolve('lib/platform/launch/heap.mjs')).href;

/** Says its limit, and ends with 7 when it is asked to, or when who waits for it is gone. */
const WORKER = `
  import { getHeapStatistics } from 'node:v8';
  import { endWithStarter } from '${HEAP}';
  const end = () => process.exit(7);
  setTimeout(end, 60_000);
  process.on('SIGTERM', end);
  console.log(getHeapStatistics().heap_size_limit / 1048576);
  endWithStarter(end);
`;

/** As the worker, and listens only when who waits for it has long gone: as one that is still starting then. */
const LATE_WORKER = WORKER.replace(
  'endWithStarter(end);',
  'while (process.connected) await new Promise(setImmediate); endWithStarter(end);',
);

let launchers = 0;

/** Starts a process that waits for the worker, and hears what the worker says. */
async function started(megabytes: string | undefined, work = WORKER): Promise<{ waiting: ChildProcess; stdout: Readable; limit: number }> {
  const worker = path.join(folder, 'worker.mjs');
  const launcher = path.join(folder, `launcher-${launchers++}.mjs`);
  writeFileSync(worker, work);
  writeFileSync(
    launcher,
    `import { runWithinHeap } from '${HEAP}'; await runWithinHeap(${JSON.stringify(worker)}, ${JSON.stringify(megabytes)});`,
  );
  const waiting = spawn(process.execPath, [launcher], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = waiting;
  const [said] = await once(stdout, 'data');
  return { waiting, stdout, limit: Number(said) };
}

test('the heap has the limit that is asked for, or ours; a signal ends both, with the code of who worked', async () => {
  for (const [asked, least, most] of [
    ['200', 200, 240],
    [' 200', 200, 240],
    ['1', 160, 200],
    [undefined, 160, 200],
    ['many', 160, 200],
  ] as const) {
    const { waiting, limit } = await started(asked);
    expect(limit).toBeGreaterThanOrEqual(least);
    expect(limit).toBeLessThan(most);
    waiting.kill('SIGTERM');
    expect(await once(waiting, 'exit')).toEqual([7, null]);
  }
});

test.each([
  ['who works ends when who waits was killed', WORKER],
  ['who works ends when who waits was killed before it listened', LATE_WORKER],
])('%s', async (_, work) => {
  const { waiting, stdout } = await started('200', work);
  // Both write to it: it is closed when neither is there any more. The two ends are told in either order.
  const [ended] = await Promise.all([once(waiting, 'exit'), once(stdout, 'close'), waiting.kill('SIGKILL')]);
  expect(ended).toEqual([null, 'SIGKILL']);
});
