import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BOTH } from './support/both';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags: string[] = JSON.parse(process.env.TWEESPAN_CHROMIUM_FLAGS ?? '[]');

/** `node tests/run.mjs e2e` starts the program on both databases and names their addresses; so does `... accessibility`. */
const onDatabase = (kind: 'pglite' | 'postgres' | 'later') => ({ baseURL: process.env[`TWEESPAN_URL_${kind.toUpperCase()}`] });
const accessibility = 'accessibility.spec.ts';
/** On a program whose guidance has other values. */
const later = 'guidance-values.spec.ts';
/** Starts and kills programs of its own. */
const kills = 'kills.spec.ts';

export default defineConfig({
  testDir: path.join(root, 'tests/e2e'),
  outputDir: path.join(root, '.tests/playwright'),
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.PLAYWRIGHT_CHROMIUM_PATH ? { executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH } : {}),
      args: [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'pglite', testIgnore: [accessibility, later, kills], use: onDatabase('pglite') },
    { name: 'postgres', testIgnore: [accessibility, later, kills], grep: new RegExp(BOTH), use: onDatabase('postgres') },
    { name: 'later', testMatch: later, use: onDatabase('later') },
    { name: 'kills', testMatch: kills },
    { name: 'accessibility', testMatch: accessibility, fullyParallel: true, use: onDatabase('pglite') },
  ],
});
