import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { PICTURES, pictureOf, VARIANTS } from './pictures';
import { SCREENS } from './screens';

const STYLE = `body { margin: 24px; font: 14px system-ui; background: #777; color: #fff }
section { display: grid; grid-template-columns: repeat(4, 320px 120px); gap: 12px; align-items: start; margin-bottom: 32px }
h2 { grid-column: 1 / -1; margin: 0 } img { width: 100%; max-height: 420px; object-fit: cover; object-position: top; display: block }`;

function sheet(): string {
  const rows = SCREENS.asked.map((screen) => {
    const pictures = VARIANTS.map((variant) => path.basename(pictureOf(screen, variant)));
    return `<section><h2>${screen.name}</h2>${pictures.map((file) => `<a href="${file}"><img src="${file}" alt="${file}"></a>`).join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>${rows.join('\n')}`;
}

test('all pictures on one sheet', async ({ page }) => {
  const file = path.join(PICTURES, 'index.html');
  writeFileSync(file, sheet());
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: path.join(PICTURES, 'index.png'), fullPage: true });
  for (const screen of SCREENS.asked) for (const variant of VARIANTS) expect(existsSync(pictureOf(screen, variant))).toBe(true);
});
