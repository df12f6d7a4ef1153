import type { Page } from '@playwright/test';
import { become } from './browser';
import type { Screen } from './what-a-noun-brings';

/** Opens the screen in a language, signed in as the person it belongs to. */
export async function visitScreen(page: Page, screen: Screen, locale: 'nl' | 'en'): Promise<void> {
  if (screen.person !== undefined) await become(page, screen.person);
  await page.goto(await addressOf(page, screen, locale), { waitUntil: 'networkidle' });
}

/** Where a screen is, for who is signed in; of one record where the link to it leads. */
export async function addressOf(page: Page, { path, link, suffix = '', beside }: Screen, locale: 'nl' | 'en'): Promise<string> {
  const start = `/${locale}${path}`;
  if (link === undefined) return start;
  await page.goto(start);
  const target = async (name: RegExp) => {
    const found = await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href');
    if (found === null) throw new Error(`no link ${name} on ${start}`);
    return found;
  };
  const other = beside === undefined ? '' : (await target(beside)).replace(/^.*\//, '');
  return `${await target(link)}${suffix}${other}`;
}
