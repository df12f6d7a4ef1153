import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BOTH, EMBEDDED } from './support/databases';
import { isLateJourney, LATE_MS } from './support/late-journeys';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags: string[] = JSON.parse(process.env.TWEESPAN_CHROMIUM_FLAGS ?? '[]');

/** `node tests/run.mjs e2e` starts the program on both databases and names their addresses; so does `... accessibility`. */
const onDatabase = (kind: 'pglite' | 'postgres' | 'later') => ({ baseURL: process.env[`TWEESPAN_URL_${kind.toUpperCase()}`] });
/** Where both run, each test runs where its mark says; where one runs, all run on it. */
const isChosen = Boolean(process.env.TWEESPAN_URL_PGLITE && process.env.TWEESPAN_URL_POSTGRES);
const accessibility = 'accessibility.spec.ts';
/** On a program whose guidance has other values. */
const later = 'guidance-values.spec.ts';
/** Starts and kills programs of its own. */
const kills = 'kills.spec.ts';
const apart = [accessibility, later, kills];

export default defineConfig<{ scriptDelay: number }>({
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
    { name: 'pglite', testIgnore: apart, ...(isChosen ? { grep: new RegExp(`${BOTH}|${EMBEDDED}`) } : {}), use: onDatabase('pglite') },
    { name: 'postgres', testIgnore: apart, ...(isChosen ? { grepInvert: new RegExp(EMBEDDED) } : {}), use: onDatabase('postgres') },
    { name: 'later', testMatch: later, use: onDatabase('later') },
    { name: 'late', testIgnore: apart, grep: isLateJourney, use: { ...onDatabase('pglite'), scriptDelay: LATE_MS } },
    { name: 'kills', testMatch: kills },
    { name: 'accessibility', testMatch: accessibility, fullyParallel: true, use: onDatabase('pglite') },
  ],
});
