import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundleWhatChanged, runBody } from './bundle.mjs';
import { alone } from './busy.mjs';
import { readSettings } from './dot-env.mjs';
import { install } from './install.mjs';
import { goHome, ROOT, stop } from './root.mjs';
import { run } from './run.mjs';
import { hashOfSources } from './sources.mjs';

const STAMP = path.join(ROOT, '.next/build-of');

/**
 * Builds when a source or the lock changed since the last build. Touches no database and needs no setting. The names of the actions are
 * made of the secret where there is one, so that pages that stand open go on working with the next build; `makeSecret` makes it first.
 */
export async function buildWhatChanged({ quiet = true, makeSecret = false } = {}) {
  await bundleWhatChanged();
  const hash = hashOfSources();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
    console.log('Building (about half a minute) ...');
    const { actionsKey } = await runBody('actions-key');
    const NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = actionsKey({ makeSecret });
    const env = { ...process.env, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    const code = await run(process.execPath, [path.join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], { quiet, env });
    if (code !== 0) throw new Error('The build failed (see above).');
    writeFileSync(STAMP, hash);
  }
}

/** `npm run build`; `npm start` calls the function above. */
if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === path.join(ROOT, 'lib/platform/launch/build.mjs')) {
  goHome();
  try {
    await alone(async () => {
      install();
      await readSettings('production');
      await buildWhatChanged({ quiet: false });
    });
  } catch (error) {
    stop(error.message);
  }
}
