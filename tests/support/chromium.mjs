/** Where Chromium is, or how it comes here: each place is tried only when the ones before it gave nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run, SCRATCH } from './children.mjs';

/** Debian's packages, best first. The shell is the same engine without windows, as Playwright's own: pages cost it less. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const SYSTEM = [
  ...PACKAGES.map((each) => `/usr/bin/${each}`),
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Flags of that package that would hide what the tests look for. */
const LAX = ['--disable-web-security', '--allow-running-insecure-content'];
const SPARTICUZ = '@sparticuz/chromium@147.0.0';

/** The browser's path and the flags it needs, or null when this machine has none and can fetch none. */
export async function findChromium(say) {
  const places = [
    ['PLAYWRIGHT_CHROMIUM_PATH', () => process.env.PLAYWRIGHT_CHROMIUM_PATH],
    ["Playwright's own", ownOfPlaywright],
    ['on this machine', () => SYSTEM.find(starts)],
    ['with apt-get', install],
    ['with playwright install', downloadOfPlaywright],
    ['with npm', sparticuz],
  ];
  for (const [place, look] of places) {
    const found = await Promise.resolve(look(say)).catch((error) => say(`Chromium ${place}: ${error.message}`));
    if (!found) continue;
    const browser = typeof found === 'string' ? { path: found, flags: [] } : found;
    if (starts(browser.path)) return browser;
  }
  return null;
}

function starts(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

function ownOfPlaywright() {
  const file = createRequire(path.join(ROOT, 'package.json'))('@playwright/test').chromium.executablePath();
  return existsSync(file) ? file : null;
}

async function install(say) {
  if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return null;
  say('Chromium: installing it with apt-get');
  const apt = (...args) =>
    run({ command: 'apt-get', args, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, log: 'apt-chromium', minutes: 8 });
  await apt('update');
  for (const name of PACKAGES) {
    await apt('install', '-y', '--no-install-recommends', name);
    if (SYSTEM.some(starts)) break;
  }
  return SYSTEM.find(starts);
}

async function downloadOfPlaywright(say) {
  say('Chromium: asking Playwright to fetch it');
  const args = [path.join(ROOT, 'node_modules/playwright/cli.js'), 'install', 'chromium'];
  const fetched = await run({ command: process.execPath, args, log: 'playwright-install', minutes: 5 });
  return fetched.code === 0 ? ownOfPlaywright() : null;
}

/** The last resort: a Chromium packed in an npm package; older, Linux only. */
async function sparticuz(say) {
  if (process.platform !== 'linux') return null;
  say(`Chromium: fetching ${SPARTICUZ}`);
  const folder = path.join(SCRATCH, 'chromium-npm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, SPARTICUZ];
  if ((await run({ command: 'npm', args, cwd: folder, log: 'npm-chromium', minutes: 5 })).code !== 0) return null;
  const { default: chromium } = await import(pathToFileURL(path.join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href);
  chromium.setGraphicsMode = false;
  return { path: await chromium.executablePath(), flags: chromium.args.filter((flag) => !LAX.includes(flag)) };
}
