/** A program that one test starts for itself, beside those that all tests share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from './children.mjs';
import { postgresServer } from './postgres.mjs';
import { fill, serve } from './program.mjs';

/** A PostgreSQL server of its own; null where there is none to be had. */
export const ownPostgres = (options = {}) => postgresServer((/** @type {string} */ line) => process.stderr.write(`${line}\n`), options);

/**
 * Fills a database by one of the makers, on that server or embedded, and serves it; `close` ends the server too.
 * @param {string} name
 * @param {string} maker
 * @param {Awaited<ReturnType<typeof postgresServer>>} server
 * @param {Record<string, string>} asked what the maker is told
 */
export async function ownProgram(name, maker, server, asked = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tweespan-own-'));
  const clear = async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env = server === null ? asked : { ...asked, TWEESPAN_TEST_POSTGRES: server.url };
    const { FLOOR_DATABASE: _, ...settings } = await fill(maker, { log: `prepare-${name}`, folder, env });
    const { url, started } = await serve(name, folder, settings);
    const close = async () => {
      await stop(started);
      await clear();
    };
    return { url, started, close };
  } catch (error) {
    await clear();
    throw error;
  }
}
