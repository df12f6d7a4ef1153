import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Speed beside the floor, one thing after the other: `npm run bench`. */
export default defineConfig({
  testDir: path.join(root, 'tests/bench'),
  outputDir: path.join(root, '.tests/bench'),
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 300_000,
  projects: [{ name: 'bench' }],
});
