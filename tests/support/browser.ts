import { writeFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { PAGE_OF_FAILURE } from './children.mjs';
import { delayScripts } from './late-scripts';
import type { Locale } from './words';
import type { Person } from './world/description';

/** What the browser complained about: errors in its console, pages that threw, breaches of the content security policy. */
export interface Complaints {
  /** From here on a complaint that matches is expected, for instance the 404 that a test asks for. */
  allow(pattern: RegExp): void;
  /** Listens to another context than the test's own. */
  listenTo(context: BrowserContext): Promise<void>;
}

/** The `test` of every end-to-end test: a complaint of any page fails it. `scriptDelay` is for the project of late scripts. */
export const test = base.extend<{ complaints: Complaints; scriptDelay: number }>({
  scriptDelay: [0, { option: true }],
  page: async ({ page, scriptDelay }, use, info) => {
    if (scriptDelay > 0) await delayScripts(page, scriptDelay);
    await use(page);
    // Of an expectation that failed Playwright keeps the one element only.
    if (info.status !== info.expectedStatus) await writeFile(info.outputPath(PAGE_OF_FAILURE), await page.ariaSnapshot());
  },
  complaints: [
    async ({ context }, use) => {
      const heard: string[] = [];
      const allowed: RegExp[] = [];
      const listenTo = (each: BrowserContext) => listen(each, heard);
      await listenTo(context);
      await use({ allow: (pattern) => void allowed.push(pattern), listenTo });
      expect(
        heard.filter((line) => !allowed.some((pattern) => pattern.test(line))),
        'complaints of the browser',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

async function listen(context: BrowserContext, heard: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
  await context.exposeBinding('tweespanComplaint', (_source, line: string) => void heard.push(line));
  // Some breaches of the policy reach no console, so the event counts.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tweespanComplaint');
      if (typeof tell === 'function') tell(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** A page of somebody else, in a browser that knows nothing of the first; what it complains about counts too. */
export async function elsewhere(browser: Browser, complaints: Complaints): Promise<Page> {
  const context = await browser.newContext();
  await complaints.listenTo(context);
  return context.newPage();
}

type Forms = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** By the address of a program: the forms of its page that make one a person of the demonstration, by the name of their button. */
const known = new Map<string, Forms>();

function formsOf(page: string): Forms {
  const read = [...page.matchAll(/<form .*?<\/form>/g)].map(([form]) => {
    const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
    return [
      /aria-label="([^"]*)"/.exec(form)?.[1] ?? '',
      Object.fromEntries(fields.map(([, field = '', value = '']) => [field, value])),
    ] as const;
  });
  return new Map(read);
}

/** Sends the form that makes one a person, without opening its page in the browser; answers where that person lands. */
async function sendForm(page: Pick<Page, 'request'>, who: string | Person, locale: Locale): Promise<string> {
  const { origin } = new URL((await page.request.get('/api/health')).url());
  const forms = known.get(origin) ?? formsOf(await (await page.request.get('/nl/demonstration')).text());
  if (forms.size > 0) known.set(origin, forms);
  const name = typeof who === 'string' ? who : who.name;
  // Everybody has the same form but for who it is: of a world that is known before.
  const form =
    typeof who === 'string'
      ? forms.get(`Verdergaan als ${who}`)
      : { ...[...forms.values()].find((each) => 'person' in each), person: who.id };
  const answer = await page.request.post(`/${locale}/demonstration`, {
    headers: { Origin: origin },
    multipart: form ?? {},
    maxRedirects: 0,
  });
  expect(answer.status(), `${name} signs in`).toBe(303);
  return answer.headers().location ?? '';
}

/** Signs in as somebody of a world or, by the name, of the demonstration: the page stays where it is. */
export async function become(page: Pick<Page, 'request'>, who: string | Person): Promise<void> {
  await sendForm(page, who, 'nl');
}

/** Signs in as somebody and goes where that person lands. */
export async function arriveAs(page: Page, who: string | Person, locale: Locale = 'nl'): Promise<void> {
  await page.goto(await sendForm(page, who, locale));
}
