/** The program and its database, to be killed while they work. */
import { crash } from './children.mjs';
import { ownPostgres, ownProgram } from './own-program.mjs';
import { answers } from './program.mjs';

/**
 * Starts the program on demonstration data, on a database that keeps what it acknowledges.
 * @param {'pglite' | 'postgres'} kind
 */
export async function crashable(kind) {
  const server = kind === 'postgres' ? await ownPostgres({ durable: true }) : null;
  const { url, started, close } = await ownProgram(`killed-${kind}`, 'prepare', server);
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
    close,
  };
}
