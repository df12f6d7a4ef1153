/**
 * The driver writes to a connection that the database has dropped a moment before (porsager/postgres, issues 1154 and 1208). The query
 * was refused already; only this second error, thrown from a timer, has nobody to catch it.
 */
export function isLostConnection(error: unknown): boolean {
  const stack = error instanceof TypeError ? (error.stack ?? '') : '';
  return /at Immediate\.nextWrite .*\/postgres\/(?:src|cjs\/src)\/connection\.js/.test(stack);
}
