import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const include = ['tests/integration/**/*.test.ts'];
/** The embedded database is never away: it lives and ends with the program. */
const away = 'tests/integration/house/away.test.ts';

// Far from Brussels, so that a day computed in the machine's own zone shows itself.
process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  root,
  // Both databases are tested beside each other, each by a process of its own.
  cacheDir: path.join(root, `.tests/vite-${process.env.TWEESPAN_TEST_POSTGRES ? 'postgres' : 'pglite'}`),
  resolve: { alias: { '@': root } },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One database a worker serves all its files: restoring or copying it for each takes twice as long.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pglite',
          include,
          exclude: [away],
          globalSetup: 'tests/support/pglite-setup.ts',
          setupFiles: 'tests/support/pglite-connect.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include,
          globalSetup: 'tests/support/postgres-setup.ts',
          setupFiles: 'tests/support/postgres-connect.ts',
        },
      },
    ],
  },
});
