#!/usr/bin/env node
/**
 * The one way to run tests: `node tests/run.mjs [part] [--pglite] [--postgres] [files]`.
 * Parts: check, all (also `npm test`), look, or one of: types lint architecture unit timed integration build e2e kills accessibility.
 * Of one noun: `npm test -- partnerships`, `npm run look -- partnerships`.
 */
import { install } from '../lib/platform/launch/install.mjs';

try {
  install();
} catch (error) {
  process.stderr.write(`${error.message}\n0 passed, 1 failed\n`);
  process.exit(1);
}

const { testRun } = await import('./support/test-run.mjs');
process.exitCode = await testRun(process.argv.slice(2));
