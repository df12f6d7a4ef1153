import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { become, expect, test } from '../../support/browser';

/** What a browser fetches of code before a page works, in kB (1,000 bytes), gzip. Old browsers fetch more; nobody else does. */
async function firstCode(page: Page, path: string): Promise<number> {
  const html = await (await page.request.get(path)).text();
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag));
  const sources = new Set(scripts.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []));
  let bytes = 0;
  for (const source of sources) bytes += gzipSync(await (await page.request.get(source)).body(), { level: 9 }).length;
  expect(sources.size).toBeGreaterThan(3);
  return bytes / 1_000;
}

test('pages stay light: what shows at most 175 kB of code, what is a form at most 230', async ({ page }) => {
  await become(page, 'An Desmet');
  await page.goto('/nl/m/roeselare/partnerships');
  const link = page.getByRole('link', { name: /Dogbo/ });
  const partnership = (await link.getAttribute('href')) ?? '';
  const weights = {
    overview: await firstCode(page, '/nl/m/roeselare'),
    list: await firstCode(page, '/nl/m/roeselare/partnerships'),
    guidelines: await firstCode(page, partnership),
    facts: await firstCode(page, `${partnership}/facts`),
    years: await firstCode(page, `${partnership}/years`),
    year: await firstCode(page, `${partnership}/years/2027`),
    resources: await firstCode(page, '/nl/m/roeselare/resources'),
    register: await firstCode(page, '/nl/m/roeselare/partnerships/new'),
    membership: await firstCode(page, '/nl/m/roeselare/memberships/new'),
  };
  test.info().annotations.push({ type: 'kB', description: JSON.stringify(weights) });
  const { register, membership, year, ...shown } = weights;
  for (const each of Object.values(shown)) expect(each).toBeLessThanOrEqual(175);
  for (const form of [register, membership, year]) expect(form).toBeLessThanOrEqual(230);
});
