import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA in the page as it stands: the rule and the element. Gathers in the page itself, which suffices as
 * long as there is no frame in it, and writes down nothing of what is in order; that takes a third of the time.
 */
export async function violations(page: Page): Promise<string[]> {
  const frames = page.frames().length;
  if (frames !== 1) throw new Error(`The page has ${frames} frames: what is inside them would not be looked at.`);
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .setLegacyMode(true)
    .analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
}
