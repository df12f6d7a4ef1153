import type { Page } from '@playwright/test';
import { become, expect } from './browser';
import { SCREENS } from './screens';
import type { Screen } from './what-a-noun-brings';
import type { Locale } from './words';

/** A screen with its address and with the page as the server sends it. */
interface PageOfScreen {
  readonly screen: Screen;
  readonly address: string;
  readonly html: string;
}

/** Every screen as the server sends it to the person it belongs to: all that is said on it, without opening it in the browser. */
export async function* pagesOfScreens(page: Page, locale: Locale): AsyncGenerator<PageOfScreen> {
  const people = new Set(SCREENS.all.map(({ person }) => person));
  const linked = new Map<string, string>();
  const htmlOf = async (address: string) => {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBeLessThan(500);
    return answer.text();
  };
  // A visitor comes first: afterwards somebody is signed in.
  for (const person of [...people].sort((a, b) => Number(a !== undefined) - Number(b !== undefined))) {
    if (person !== undefined) await become(page, person);
    for (const screen of SCREENS.all.filter((each) => each.person === person)) {
      const { path, link, suffix = '' } = screen;
      const start = `/${locale}${path}`;
      const known = link === undefined ? start : linked.get(`${start} ${link}`);
      const address = known ?? (await linkIn(page, await htmlOf(start), link));
      if (link !== undefined) linked.set(`${start} ${link}`, address);
      yield { screen, address: `${address}${suffix}`, html: await htmlOf(`${address}${suffix}`) };
    }
  }
}

/** Where the first link with these words leads. */
async function linkIn(page: Page, html: string, link: RegExp | undefined): Promise<string> {
  const links = await page.evaluate(
    (text) =>
      [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('main a')].map((each) => ({
        words: each.textContent?.trim() ?? '',
        href: each.getAttribute('href'),
      })),
    html,
  );
  const found = links.find(({ words }) => link?.test(words))?.href;
  if (!found) throw new Error(`no link ${link}`);
  return found;
}
