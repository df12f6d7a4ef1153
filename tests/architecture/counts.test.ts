import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { counted, ofPlaywright, ofVitest, single } from '../support/counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'tweespan-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (numPassedTests: number, numTotalTests: number, testResults: unknown[] = []) =>
  report({ numPassedTests, numTotalTests, testResults });
const playwright = (stats: object, errors: unknown[] = []) =>
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('the counts of a run', () => {
  it('add up what passed and what failed', () => {
    expect(counted(vitest(3, 3), 0, ofVitest)).toEqual({ passed: 3, failed: 0 });
    expect(counted(playwright({ expected: 2, unexpected: 1 }), 1, ofPlaywright)).toEqual({ passed: 2, failed: 1 });
    expect([single(0), single(1)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });

  it('take a test that did not run, or passed only the second time, for failed', () => {
    expect(counted(vitest(2, 3), 0, ofVitest)).toEqual({ passed: 2, failed: 1 });
    expect(counted(playwright({ expected: 1, skipped: 1, flaky: 1 }), 0, ofPlaywright)).toEqual({ passed: 1, failed: 2 });
  });

  it('take a file that did not load for failed', () => {
    expect(counted(vitest(1, 1, [{ status: 'failed', assertionResults: [] }]), 1, ofVitest)).toEqual({ passed: 1, failed: 1 });
    expect(counted(playwright({ expected: 1 }, [{ message: 'no such file' }]), 1, ofPlaywright)).toEqual({ passed: 1, failed: 1 });
  });

  it('take no test at all, no report, and a runner that ended badly for failed', () => {
    expect(counted(vitest(0, 0), 0, ofVitest)).toEqual({ passed: 0, failed: 1 });
    expect(counted(path.join(folder, 'none.json'), 0, ofVitest)).toEqual({ passed: 0, failed: 1 });
    expect(counted(vitest(5, 5), 1, ofVitest)).toEqual({ passed: 5, failed: 1 });
  });
});
