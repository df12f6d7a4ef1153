import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { become } from '../support/browser';
import { beside, quantile } from './measure';
import { residentMegabytes } from './memory';
import { ADVISER, type Cookies, OFFICER, questions } from './questions';

/** Once the country, and ten times. */
const [SMALL, LARGE] = [1, 10];
const [TURNS, VIEWERS] = [200, 20];
/** By which power of the number of municipalities the time of a page of one of them may grow. */
const GROWTH = 0.2;

/** How many times the floor: what is aimed at, and what fails. */
const LIMITS = {
  list: { goal: 13, worst: 20 },
  overview: { goal: 20, worst: 40 },
  resources: { goal: 20, worst: 40 },
  partnership: { goal: 20, worst: 40 },
  year: { goal: 20, worst: 40 },
  country: { goal: 20, worst: 40 },
  csv: { goal: 6.5, worst: 9 },
  save: { goal: 4, worst: 6 },
} as const;

const RESULTS = path.join(process.cwd(), '.tests/bench.txt');
const say = (line: string) => appendFileSync(RESULTS, `${line}\n`);
const ms = (value: number) => value.toFixed(1).padStart(7);

const test = plain.extend<object, { cookies: Record<number, Cookies> }>({
  cookies: [
    async ({ playwright }, use) => {
      const found: Record<number, Cookies> = {};
      for (const size of [SMALL, LARGE]) {
        const signedIn = async (name: string) => {
          const request = await playwright.request.newContext({ baseURL: process.env[`TWEESPAN_URL_${size}`] });
          await become({ request }, name);
          const { cookies } = await request.storageState();
          await request.dispose();
          return cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
        };
        found[size] = { officer: await signedIn(OFFICER), adviser: await signedIn(ADVISER) };
      }
      await use(found);
    },
    { scope: 'worker' },
  ],
});

test.beforeAll(() => {
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  say('times the floor            one viewer: program, floor, ratio      twenty: program, floor, ratio');
});

for (const [name, { worst }] of Object.entries(LIMITS)) {
  test(`${name}: at most ${worst} times the floor`, async ({ request, cookies }) => {
    const asked = await questions(request, SMALL, cookies[SMALL] as Cookies);
    const { program, floor } = asked[name as keyof typeof LIMITS];
    const [ours = [], theirs = []] = await beside([program, floor], TURNS, 1);
    const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
    say(`${name.padEnd(14)} ${ms(quantile(ours, 0.5))} ${ms(quantile(theirs, 0.5))} ${ms(ratio)}`);
    expect(ratio).toBeLessThan(worst);
  });
}
