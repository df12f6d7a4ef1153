import { type APIRequestContext, expect, test } from '@playwright/test';
import { become } from '../support/browser';
import { callAction } from '../support/call-action';
import { crashable } from '../support/crashing.mjs';

const KILLS = 10;
/** Longer than several saves take, so that kills fall before, in and after one. */
const LATEST_MS = 400;
const CASES = [
  { kind: 'pglite', victim: 'program' },
  { kind: 'postgres', victim: 'program' },
  { kind: 'postgres', victim: 'database' },
] as const;

/** What nobody has typed: with it a save is refused, and says what stands there. */
const NOBODYS = { base: 9_000, amount: '90000', fte: '90' };

/** Saves of Deinze's officer on one year of a tie: each writes the same number as hundredths of a euro and of an FTE. */
class Series {
  current: number | null = null;
  acknowledged = 0;

  constructor(
    private readonly door: APIRequestContext,
    private readonly url: string,
    private readonly tie: string,
  ) {}

  private call(amount: { base: number | null; typed: string }, fte: { base: number | null; typed: string }) {
    const line = { source: 'own', programme: '', kind: 'operating' };
    const cells = [
      { figure: 'planned', line, ...amount },
      { figure: 'planned', line: null, ...fte },
    ];
    const input = { subject: { kind: 'partnership', id: this.tie }, year: 2031, cells };
    const page = '/nl/m/deinze/partnerships';
    return callAction({ doorOf: () => this.door }, 'coordinator', 'recordYearAction', ['deinze', input], page, this.url);
  }

  /** Saves on and on until something breaks; answers the number whose save was not acknowledged. */
  async untilItBreaks(): Promise<number> {
    for (;;) {
      const next: number = (this.current ?? 0) + 1;
      const typed = `${Math.floor(next / 100)},${String(next % 100).padStart(2, '0')}`;
      const cell = { base: this.current, typed };
      const { code } = await this.call(cell, cell).catch(() => ({ code: 'broken' }));
      if (code !== 'done') return next;
      this.current = next;
      this.acknowledged += 1;
    }
  }

  /** What the program says of both figures now. */
  async kept(): Promise<unknown[]> {
    const answer = await this.call({ base: NOBODYS.base, typed: NOBODYS.amount }, { base: NOBODYS.base, typed: NOBODYS.fte });
    expect(answer.code).toBe('conflict');
    return Object.values(answer.conflicts ?? {}).map(({ theirs }) => theirs);
  }
}

for (const { kind, victim } of CASES) {
  test(`what was acknowledged stands, and nothing half, after ${KILLS} kills of the ${victim} on ${kind}`, async ({
    browser,
    playwright,
  }) => {
    test.setTimeout(300_000);
    const program = await crashable(kind);
    const context = await browser.newContext({ baseURL: program.url });
    try {
      const page = await context.newPage();
      await become(page, 'Marleen De Vos');
      await page.goto('/nl/m/deinze/partnerships');
      const address = await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).getAttribute('href');
      const door = await playwright.request.newContext({ baseURL: program.url, storageState: await context.storageState() });
      const series = new Series(door, program.url, address?.split('/').at(-1) ?? '');
      for (let kill = 0; kill < KILLS; kill += 1) {
        const until = Math.random() * LATEST_MS;
        const broken = series.untilItBreaks();
        await new Promise((resolve) => setTimeout(resolve, until));
        program.kill(victim);
        const trying = await broken;
        await program.back();
        const [amount, fte] = await series.kept();
        expect(fte, 'both figures of one save').toBe(amount);
        expect([series.current, trying], 'the last that was acknowledged, or the one on its way').toContain(amount);
        series.current = amount as number | null;
      }
      test.info().annotations.push({ type: 'acknowledged', description: String(series.acknowledged) });
      expect(series.acknowledged).toBeGreaterThan(KILLS);
      await door.dispose();
    } finally {
      await context.close();
      await program.close();
    }
  });
}
