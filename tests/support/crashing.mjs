/** The program and its database, to be killed while they work. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crash, stop } from './children.mjs';
import { postgresServer } from './postgres.mjs';
import { answers, fill, serve } from './program.mjs';

/**
 * Starts the program on demonstration data, on a database that keeps what it acknowledges.
 * @param {'pglite' | 'postgres'} kind
 */
export async function crashable(kind) {
  const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
  const server = kind === 'postgres' ? await postgresServer(say, { durable: true }) : null;
  const folder = mkdtempSync(path.join(tmpdir(), 'tweespan-kill-'));
  const close = async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env = server === null ? {} : { TWEESPAN_TEST_POSTGRES: server.url };
    const settings = await fill('prepare', { log: `prepare-killed-${kind}`, folder, env });
    const { url, started } = await serve(`killed-${kind}`, folder, settings);
    const victims = { program: started, database: server?.started };
    return {
      url,
      /**
       * @param {'program' | 'database'} victim
       * @param {number} [absence] how long it stays away, in milliseconds
       */
      kill: (victim, absence) => {
        if (victims[victim] === undefined) throw new Error(`there is no ${victim} to kill`);
        crash(victims[victim], absence);
      },
      /** Waits until the program answers again, its database behind it. */
      back: () => answers(`${url}/api/health`, started),
      close: async () => {
        await stop(started);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
