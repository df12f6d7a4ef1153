/** The program on the register of one municipality as the bench measures it: what it sends does not depend on the machine. */
import { ownPostgres, ownProgram } from './own-program.mjs';

/**
 * Starts it on a PostgreSQL server of its own; null where there is none to be had.
 * @param {string} slug
 */
export async function measuredRegister(slug) {
  const server = await ownPostgres();
  return server === null ? null : ownProgram(`measured-${slug}`, 'country', server, { TWEESPAN_COUNTRY_ONLY: slug });
}
