import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pictures of every screen into `.look/`: `npm run look`. */
export default defineConfig({
  ...shared,
  testDir: path.join(root, 'tests/support'),
  outputDir: path.join(root, '.tests/look'),
  timeout: 120_000,
  use: { ...shared.use, baseURL: process.env.TWEESPAN_URL_PGLITE },
  projects: [
    { name: 'pictures', testMatch: 'pictures.spec.ts', fullyParallel: true },
    { name: 'sheet', testMatch: 'contact-sheet.spec.ts', dependencies: ['pictures'] },
  ],
});
