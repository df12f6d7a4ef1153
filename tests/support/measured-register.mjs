/** The program on the register of one municipality as the bench measures it: what it sends does not depend on the machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from './children.mjs';
import { postgresServer } from './postgres.mjs';
import { fill, serve } from './program.mjs';

/**
 * Starts it on a PostgreSQL server of its own; null where there is none to be had.
 * @param {string} slug
 */
export async function measuredRegister(slug) {
  const server = await postgresServer((/** @type {string} */ line) => process.stderr.write(`${line}\n`));
  if (server === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'tweespan-measured-'));
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env = { TWEESPAN_TEST_POSTGRES: server.url, TWEESPAN_COUNTRY_ONLY: slug };
    const { FLOOR_DATABASE: _, ...settings } = await fill('country', { log: `measured-${slug}`, folder, env });
    const { url, started } = await serve(`measured-${slug}`, folder, settings);
    return {
      url,
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
