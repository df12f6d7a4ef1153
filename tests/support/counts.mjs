/** Counts from the reports of the runners. A test that did not run, and a file that did not load, count as failed. */
import { existsSync, readFileSync } from 'node:fs';

export const NOTHING = { passed: 0, failed: 0 };

export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** A tool that says only yes or no counts as one test. */
export const single = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Reads `file` with `count`; no report, no test at all, or a runner that failed without naming a test is one failure. */
export function counted(file, code, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const found = count(JSON.parse(readFileSync(file, 'utf8')));
  const silent = found.passed + found.failed === 0 || (code !== 0 && found.failed === 0);
  return silent ? { ...found, failed: found.failed + 1 } : found;
}

export function ofVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + broken };
}

export function ofPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
