import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What measures time or waits for it, with servers and processes of its own: it runs by itself, not beside what is asked all day. */
const TIMED = '**/*.timed.test.ts';

// Far from Brussels, so that a day computed in the machine's own zone shows itself.
process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  root,
  cacheDir: path.join(root, '.tests/vite'),
  resolve: { alias: { '@': root } },
  test: {
    // What was compiled once is read again as long as its file says the same.
    experimental: { fsModuleCache: true },
    projects: [
      // These share one worker's modules: rules and words keep nothing between two tests.
      { extends: true, test: { name: 'unit', include: ['{lib,components,db}/**/*.test.{ts,tsx}'], exclude: [TIMED], isolate: false } },
      // One reading of the whole house serves all rules.
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: [TIMED],
          isolate: false,
          fileParallelism: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: [`{lib,components,db,tests/architecture}/${TIMED}`], fileParallelism: false, testTimeout: 30_000 },
      },
    ],
  },
});
