import { type APIRequestContext, type BrowserContext, expect, test } from '@playwright/test';
import { become } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { crashable } from '../../support/crashing.mjs';

const KILLS = 10;
/** A kill falls somewhere in the save after this many were acknowledged. */
const SAVES_MAX = 4;
const LATEST_MS = 60;
/** A database that comes back may turn away the first who ask. */
const PATIENCE_MS = 30_000;
const YEAR = 2031;
/** How long the database stays away while pages are read. */
const ABSENCE_MS = 6_000;
const PAGES = ['/nl/m/deinze', '/en/m/deinze/resources', '/nl/sign-in', '/nl/demonstration'];
const CASES = [
  { kind: 'pglite', victim: 'program' },
  { kind: 'postgres', victim: 'program' },
  { kind: 'postgres', victim: 'database' },
] as const;

/** What nobody has typed: with it a save is refused, and says what stands there. */
const NOBODYS = { base: 9_000, amount: '90000', fte: '90 VTE' };

/** Saves of Deinze's officer on one year of a partnership: each writes the same number as hundredths of a euro and of an FTE. */
class Series {
  current: number | null = null;
  acknowledged = 0;

  constructor(
    private readonly door: APIRequestContext,
    private readonly url: string,
    private readonly partnership: string,
  ) {}

  private call(amount: { base: number | null; typed: string }, fte: { base: number | null; typed: string }) {
    const line = { source: 'own', programme: '', kind: 'operating' };
    const cells = [
      { basis: 'planned', line, ...amount },
      { basis: 'planned', line: null, ...fte },
    ];
    const input = { subject: { kind: 'partnership', id: this.partnership }, year: YEAR, cells };
    const page = `/nl/m/deinze/partnerships/${this.partnership}/years/${YEAR}`;
    return callAction({ doorOf: () => this.door }, 'coordinator', 'recordYearAction', ['deinze', input], page, this.url);
  }

  /** Saves on and on until something breaks, and tells when so many were acknowledged; answers the number whose save was not. */
  async untilItBreaks(many: number, tell: () => void): Promise<number> {
    for (let saved = 0; ; saved += 1) {
      if (saved === many) tell();
      const next: number = (this.current ?? 0) + 1;
      const typed = `${Math.floor(next / 100)},${String(next % 100).padStart(2, '0')}`;
      const cell = { base: this.current, typed };
      const { code } = await this.call(cell, cell).catch(() => ({ code: 'broken' }));
      if (code !== 'done') return next;
      this.current = next;
      this.acknowledged += 1;
    }
  }

  /** Why a save is refused now. */
  async refusal(): Promise<string> {
    const cell = { base: null, typed: '1' };
    return (await this.call(cell, cell)).code;
  }

  /** What the program says of both figures now. */
  async kept(): Promise<unknown[]> {
    let kept: unknown[] = [];
    await expect(async () => {
      const answer = await this.call({ base: NOBODYS.base, typed: NOBODYS.amount }, { base: NOBODYS.base, typed: NOBODYS.fte });
      expect(answer.code).toBe('conflict');
      kept = Object.values(answer.conflicts ?? {}).map(({ theirs }) => theirs);
    }).toPass({ timeout: PATIENCE_MS });
    return kept;
  }
}

/** Becomes Deinze's officer; answers the id of a partnership of hers. */
async function signInAndFindPartnership(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await become(page, 'Marleen De Vos');
  await page.goto('/nl/m/deinze/partnerships');
  const address = await page.getByRole('link', { name: /^Stedenband .*KeMoPoDi/ }).getAttribute('href');
  return address?.split('/').at(-1) ?? '';
}

for (const { kind, victim } of CASES) {
  test(`what was acknowledged stands, and nothing half, after ${KILLS} kills of the ${victim} on ${kind}`, async ({
    browser,
    playwright,
  }) => {
    test.setTimeout(600_000);
    const program = await crashable(kind);
    const context = await browser.newContext({ baseURL: program.url });
    try {
      const partnership = await signInAndFindPartnership(context);
      const door = await playwright.request.newContext({ baseURL: program.url, storageState: await context.storageState() });
      const series = new Series(door, program.url, partnership);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const many = 1 + Math.floor(Math.random() * SAVES_MAX);
        const trying = await series.untilItBreaks(many, () => setTimeout(() => program.kill(victim), Math.random() * LATEST_MS));
        await program.back();
        const [amount, fte] = await series.kept();
        expect(fte, 'both figures of one save').toBe(amount);
        expect([series.current, trying], 'the last that was acknowledged, or the one on its way').toContain(amount);
        series.current = amount as number | null;
      }
      test.info().annotations.push({ type: 'acknowledged', description: String(series.acknowledged) });
      expect(series.acknowledged).toBeGreaterThanOrEqual(KILLS);
      await door.dispose();
    } finally {
      await context.close();
      await program.close();
    }
  });
}

test('while PostgreSQL is away pages say so with a 503, never a 500, and come back by themselves', async ({ browser }) => {
  test.setTimeout(120_000);
  const program = await crashable('postgres');
  const [context, visitor] = [await browser.newContext({ baseURL: program.url }), await browser.newContext({ baseURL: program.url })];
  try {
    const partnership = await signInAndFindPartnership(context);
    const [page] = context.pages();
    if (page === undefined) throw new Error('nobody signed in');
    const seen = new Set<number>();
    const readUntil = async (isEnough: (statuses: readonly number[]) => boolean) => {
      for (let statuses: number[] = []; statuses.length === 0 || !isEnough(statuses); ) {
        const answers = await Promise.all(PAGES.map((each) => context.request.get(each)));
        for (const each of answers) if (each.status() === 503) expect(each.headers()['retry-after']).toBe('10');
        statuses = answers.map((each) => each.status());
        for (const each of statuses) seen.add(each);
      }
    };
    const form = await visitor.newPage();
    await form.goto('/nl/sign-in');
    await form.getByLabel('E-mailadres').fill('els.vandamme@roeselare.example');
    await form.getByLabel('Wachtwoord').fill('niet van belang');
    program.kill('database', ABSENCE_MS);
    await readUntil((statuses) => statuses.every((each) => each === 503));
    await page.goto('/nl/m/deinze');
    await expect(page.getByRole('heading', { name: 'De databank antwoordt even niet' })).toBeVisible();
    expect(await new Series(context.request, program.url, partnership).refusal()).toBe('unavailable');
    await form.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(form.getByText('Aanmelden lukt nu even niet.')).toBeVisible();
    await readUntil((statuses) => statuses.every((each) => each === 200));
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Deinze' })).toBeVisible();
    expect([...seen].sort()).toEqual([200, 503]);
  } finally {
    await visitor.close();
    await context.close();
    await program.close();
  }
});
