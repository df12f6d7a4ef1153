import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';
import { SCREENS } from '../../support/screens';
import { addressOf } from '../../support/visit-screen';
import type { Screen } from '../../support/what-a-noun-brings';

/** A page reads at most so much, and before it who is there. */
const [OF_A_PAGE, OF_THE_VISIT] = [6, 1];
/** The overview tells of every noun: what took place and what is asked of activities are two more. */
const OF_THE_OVERVIEW = 8;
const allowedFor = ({ route }: Screen) => (route === '/m/[municipality]' ? OF_THE_OVERVIEW : OF_A_PAGE) + OF_THE_VISIT;

/** What the program wrote in its log of one request; it counts the statements of each. */
async function statementsOf(request: string, log: string): Promise<number> {
  const counted = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes(request) && line.includes('"msg":"statements"'));
  await expect.poll(() => counted().length, { message: `the log says nothing of ${request}` }).toBe(1);
  return (JSON.parse(counted()[0] ?? '{}') as { statements: number }).statements;
}

async function openAs(page: Page, person: string | undefined): Promise<void> {
  await page.context().clearCookies();
  if (person !== undefined) await become(page, person);
}

const people = [...new Set(SCREENS.asked.map(({ person }) => person))].filter((person) => person !== undefined);

test('every page of the workspace reads what it shows in a few statements, however much there is', async ({ page }, { project }) => {
  test.setTimeout(180_000);
  const log = path.join(process.cwd(), `.tests/logs/server-${project.name}.log`);
  const many: string[] = [];
  for (const person of people) {
    await openAs(page, person);
    const seen: readonly Screen[] = SCREENS.asked.filter((screen) => screen.person === person);
    for (const screen of seen) {
      const address = await addressOf(page, screen, 'nl');
      const response = await page.request.get(address);
      expect(response.status(), screen.name).toBe(200);
      const statements = await statementsOf(response.headers()['x-request-id'] ?? '?', log);
      if (statements > allowedFor(screen)) many.push(`${screen.name} (${address}): ${statements}`);
    }
  }
  expect(many).toEqual([]);
});
