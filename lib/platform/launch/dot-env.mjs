import { ROOT } from './root.mjs';

/** `.env` and the like, as Next reads them; what the environment says wins. */
export async function readSettings(mode) {
  const { default: nextEnv } = await import('@next/env');
  nextEnv.loadEnvConfig(ROOT, mode === 'development', { info: () => {}, error: console.error });
}
